// Generated from payshare/v1/access.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A named set of permissions. Every organisation has the built-in ones, and may make its own.
  public struct Role: DescribedMessage {
    /// The name, which grants use: small letters, digits and `_`, first a letter. It never changes.
    public var name: String = ""
    /// The name for people.
    public var title: String = ""
    /// What it is for.
    public var description: String = ""
    /// What it allows: at least one.
    public var permissions: [PayshareV1.Permission] = []
    /// The kinds of resources on which it can be granted, at least one: organisations, groups, events, goals
    /// and
    /// budgets.
    public var resourceTypes: [PayshareV1.ResourceType] = []
    /// Output only. Whether every organisation has it; it cannot be changed then.
    public var builtIn: Bool = false
    /// Output only. When it was made; unset for a built-in role.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed; unset for a built-in role.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque; empty for a built-in role.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Role" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.name = try reader.string(limit: 1024)
        case 18: self.title = try reader.string(limit: 100)
        case 26: self.description = try reader.string(limit: 1000)
        case 32:
          try reader.checkItems(self.permissions.count, limit: 200)
          self.permissions.append(try reader.enumeration())
        case 34: try reader.packed(EnumCodec<PayshareV1.Permission>.self, into: &self.permissions, limit: 200)
        case 40:
          try reader.checkItems(self.resourceTypes.count, limit: 20)
          self.resourceTypes.append(try reader.enumeration())
        case 42:
          try reader.packed(EnumCodec<PayshareV1.ResourceType>.self, into: &self.resourceTypes, limit: 20)
        case 48: self.builtIn = try reader.bool()
        case 58: try reader.message(into: &self.createTime)
        case 66: try reader.message(into: &self.updateTime)
        case 74: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.name, field: 1)
      writer.string(self.title, field: 2)
      writer.string(self.description, field: 3)
      writer.packed(EnumCodec<PayshareV1.Permission>.self, self.permissions, field: 4)
      writer.packed(EnumCodec<PayshareV1.ResourceType>.self, self.resourceTypes, field: 5)
      writer.bool(self.builtIn, field: 6)
      writer.message(self.createTime, field: 7)
      writer.message(self.updateTime, field: 8)
      writer.string(self.etag, field: 9)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.name, "name", required: true, StringRules(pattern: Self.namePattern))
      violations.string(self.title, "title", StringRules(maximumLength: 100))
      violations.string(self.description, "description", StringRules(maximumLength: 1000))
      if violations.count(self.permissions.count, "permissions", maximum: 200) {
        violations.definedOnly(self.permissions, "permissions")
        violations.unique(self.permissions, "permissions")
      }
      if violations.count(self.resourceTypes.count, "resource_types", maximum: 20) {
        violations.definedOnly(self.resourceTypes, "resource_types")
        violations.unique(self.resourceTypes, "resource_types")
      }
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    private static let namePattern = Pattern(checked: #"[a-z][a-z0-9_]{1,62}"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `title`, in Unicode scalars.
      public static var titleLength: Int { 100 }
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 1000 }
      /// The greatest number of elements of `permissions`.
      public static var permissionsCount: Int { 200 }
      /// The greatest number of elements of `resource_types`.
      public static var resourceTypesCount: Int { 20 }
    }
  }
}

extension PayshareV1 {
  /// Who holds a role.
  public struct Principal: DescribedMessage {
    /// Exactly one.
    public var principal: PrincipalOneof?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Principal" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.principal = .userID(try reader.string(limit: 36))
        case 18: self.principal = .groupID(try reader.string(limit: 36))
        case 26: self.principal = .service(try reader.string(limit: 1024))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.principal {
      case .userID(let value)?: writer.string(.some(value), field: 1)
      case .groupID(let value)?: writer.string(.some(value), field: 2)
      case .service(let value)?: writer.string(.some(value), field: 3)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.principal {
      case .userID(let value)?: violations.string(.some(value), "user_id", StringRules(format: .uuid))
      case .groupID(let value)?: violations.string(.some(value), "group_id", StringRules(format: .uuid))
      case .service(let value)?:
        violations.string(.some(value), "service", StringRules(pattern: Self.servicePattern))
      case nil: violations.required(false, "principal")
      }
    }

    private static let servicePattern = Pattern(checked: #"spiffe://[a-zA-Z0-9._/-]{1,500}"#)

    /// Exactly one.
    public enum PrincipalOneof: Sendable, Hashable {
      /// A user, by their id.
      case userID(String)
      /// All members of a group, by its id.
      case groupID(String)
      /// A service, by the SPIFFE ID of its certificate.
      case service(String)
    }
  }
}

extension PayshareV1 {
  /// What a role can be granted on: the grant holds there and on all below it.
  public struct GrantResource: DescribedMessage {
    /// Exactly one.
    public var resource: Resource?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GrantResource" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .organisationID(try reader.string(limit: 36))
        case 18: self.resource = .groupID(try reader.string(limit: 36))
        case 26: self.resource = .eventID(try reader.string(limit: 36))
        case 34: self.resource = .goalID(try reader.string(limit: 36))
        case 42: self.resource = .budgetID(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .organisationID(let value)?: writer.string(.some(value), field: 1)
      case .groupID(let value)?: writer.string(.some(value), field: 2)
      case .eventID(let value)?: writer.string(.some(value), field: 3)
      case .goalID(let value)?: writer.string(.some(value), field: 4)
      case .budgetID(let value)?: writer.string(.some(value), field: 5)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .organisationID(let value)?:
        violations.string(.some(value), "organisation_id", StringRules(format: .uuid))
      case .groupID(let value)?: violations.string(.some(value), "group_id", StringRules(format: .uuid))
      case .eventID(let value)?: violations.string(.some(value), "event_id", StringRules(format: .uuid))
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }

    /// Exactly one.
    public enum Resource: Sendable, Hashable {
      /// The caller's organisation, by its id.
      case organisationID(String)
      /// A group, by its id.
      case groupID(String)
      /// An event, by its id.
      case eventID(String)
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
    }
  }
}

extension PayshareV1 {
  /// What somebody may do something on.
  public struct AccessResource: DescribedMessage {
    /// Exactly one.
    public var resource: Resource?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AccessResource" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .organisationID(try reader.string(limit: 36))
        case 18: self.resource = .groupID(try reader.string(limit: 36))
        case 26: self.resource = .eventID(try reader.string(limit: 36))
        case 34: self.resource = .expenseID(try reader.string(limit: 36))
        case 42: self.resource = .goalID(try reader.string(limit: 36))
        case 50: self.resource = .budgetID(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .organisationID(let value)?: writer.string(.some(value), field: 1)
      case .groupID(let value)?: writer.string(.some(value), field: 2)
      case .eventID(let value)?: writer.string(.some(value), field: 3)
      case .expenseID(let value)?: writer.string(.some(value), field: 4)
      case .goalID(let value)?: writer.string(.some(value), field: 5)
      case .budgetID(let value)?: writer.string(.some(value), field: 6)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .organisationID(let value)?:
        violations.string(.some(value), "organisation_id", StringRules(format: .uuid))
      case .groupID(let value)?: violations.string(.some(value), "group_id", StringRules(format: .uuid))
      case .eventID(let value)?: violations.string(.some(value), "event_id", StringRules(format: .uuid))
      case .expenseID(let value)?: violations.string(.some(value), "expense_id", StringRules(format: .uuid))
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }

    /// Exactly one.
    public enum Resource: Sendable, Hashable {
      /// The caller's organisation, by its id.
      case organisationID(String)
      /// A group, by its id.
      case groupID(String)
      /// An event, by its id.
      case eventID(String)
      /// An expense, by its id.
      case expenseID(String)
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
    }
  }
}

extension PayshareV1 {
  /// A role for a principal on a resource and all below it.
  public struct Grant: DescribedMessage {
    /// Output only. The grant's id, a UUID.
    public var id: String = ""
    /// Who holds the role.
    public var principal: PayshareV1.Principal?
    /// The role, by its name.
    public var role: String = ""
    /// What it holds for.
    public var resource: PayshareV1.GrantResource?
    /// From then on it gives nothing, by the database's clock; it never ends where this is unset.
    public var expireTime: GoogleProtobuf.Timestamp?
    /// Why it was given.
    public var reason: String = ""
    /// Output only. The user who gave it; empty where the system did.
    public var granterUserID: String = ""
    /// Output only. When it was given.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When its end or its reason last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque.
    public var etag: String = ""
    /// Output only. The share link that it was redeemed from, with which it ends; empty if it was given
    /// directly.
    public var shareLinkID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Grant" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: try reader.message(into: &self.principal)
        case 26: self.role = try reader.string(limit: 1024)
        case 34: try reader.message(into: &self.resource)
        case 42: try reader.message(into: &self.expireTime)
        case 50: self.reason = try reader.string(limit: 500)
        case 58: self.granterUserID = try reader.string(limit: 1024)
        case 66: try reader.message(into: &self.createTime)
        case 74: try reader.message(into: &self.updateTime)
        case 82: self.etag = try reader.string(limit: 1024)
        case 90: self.shareLinkID = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.message(self.principal, field: 2)
      writer.string(self.role, field: 3)
      writer.message(self.resource, field: 4)
      writer.message(self.expireTime, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.granterUserID, field: 7)
      writer.message(self.createTime, field: 8)
      writer.message(self.updateTime, field: 9)
      writer.string(self.etag, field: 10)
      writer.string(self.shareLinkID, field: 11)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.message(self.principal, "principal", required: true)
      violations.string(self.role, "role", required: true, StringRules(pattern: Self.rolePattern))
      violations.message(self.resource, "resource", required: true)
      violations.message(self.expireTime, "expire_time")
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.granterUserID, "granter_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
      violations.string(self.shareLinkID, "share_link_id")
    }

    private static let rolePattern = Pattern(checked: #"[a-z][a-z0-9_]{1,62}"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }
  }
}

extension PayshareV1 {
  /// Why somebody may do something.
  public struct AccessPath: DescribedMessage {
    /// What gives the permission.
    public var source: Source?
    /// The permission is from a grant to this group, whose member the user is; empty if it is from the user's
    /// own.
    public var teamGroupID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AccessPath" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          var value = PayshareV1.Grant()
          if case .grant(let current)? = self.source { value = current }
          self.source = nil
          defer { self.source = .grant(value) }
          try reader.message(intoCase: &value)
        case 18:
          var value = PayshareV1.Membership()
          if case .membership(let current)? = self.source { value = current }
          self.source = nil
          defer { self.source = .membership(value) }
          try reader.message(intoCase: &value)
        case 26: self.teamGroupID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.source {
      case .grant(let value)?: writer.message(.some(value), field: 1)
      case .membership(let value)?: writer.message(.some(value), field: 2)
      case nil: break
      }
      writer.string(self.teamGroupID, field: 3)
    }

    /// What gives the permission.
    public enum Source: Sendable, Hashable {
      /// A grant.
      indirect case grant(PayshareV1.Grant)
      /// A part that the user has in something, which is a role there.
      case membership(PayshareV1.Membership)
    }
  }
}

extension PayshareV1 {
  /// A part in something: it is a role there, without a grant.
  public struct Membership: DescribedMessage {
    /// The role: `member` of the organisation, `group_member`, `group_admin`, `participant`, `event_owner` or
    /// `goal_owner`.
    public var role: String = ""
    /// What it is a part in; for an expense, its event.
    public var resource: PayshareV1.GrantResource?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Membership" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.role = try reader.string()
        case 18: try reader.message(into: &self.resource)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.role, field: 1)
      writer.message(self.resource, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 295 }
    }
  }
}

extension PayshareV1 {
  /// A grant that would allow something.
  public struct AccessRemedy: DescribedMessage {
    /// A role that has the permission.
    public var role: String = ""
    /// The kind of resource on which it would have to be granted: that of the resource, or of one above it.
    public var resourceType: PayshareV1.ResourceType = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AccessRemedy" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.role = try reader.string()
        case 16: self.resourceType = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.role, field: 1)
      writer.enumeration(self.resourceType, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 266 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Access = FileDescriptor(
    name: "payshare/v1/access.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/permission.proto",
    ],
    base64: """
      ChhwYXlzaGFyZS92MS9hY2Nlc3MucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhxw
      YXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGhxwYXlzaGFyZS92MS9wZXJtaXNzaW9uLnByb3RvItgDCgRSb2xlEjIKBG5hbWUY
      ASABKAlCHpK1GBoIARIWIhRbYS16XVthLXowLTlfXXsxLDYyfVIEbmFtZRIeCgV0aXRsZRgCIAEoCUIIkrUYBBICEGRSBXRpdGxl
      EisKC2Rlc2NyaXB0aW9uGAMgASgJQgmStRgFEgMQ6AdSC2Rlc2NyaXB0aW9uEkoKC3Blcm1pc3Npb25zGAQgAygOMhcucGF5c2hh
      cmUudjEuUGVybWlzc2lvbkIPkrUYCyICCAEqBRDIARgBUgtwZXJtaXNzaW9ucxJQCg5yZXNvdXJjZV90eXBlcxgFIAMoDjIZLnBh
      eXNoYXJlLnYxLlJlc291cmNlVHlwZUIOkrUYCiICCAEqBBAUGAFSDXJlc291cmNlVHlwZXMSGQoIYnVpbHRfaW4YBiABKAhSB2J1
      aWx0SW4SOwoLY3JlYXRlX3RpbWUYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC3VwZGF0
      ZV90aW1lGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdXBkYXRlVGltZRIcCgRldGFnGAkgASgJQgiytRgEEgIQ
      FFIEZXRhZyKxAQoJUHJpbmNpcGFsEiMKB3VzZXJfaWQYASABKAlCCJK1GAQSAhgBSABSBnVzZXJJZBIlCghncm91cF9pZBgCIAEo
      CUIIkrUYBBICGAFIAFIHZ3JvdXBJZBJDCgdzZXJ2aWNlGAMgASgJQieStRgjEiEiH3NwaWZmZTovL1thLXpBLVowLTkuXy8tXXsx
      LDUwMH1IAFIHc2VydmljZUITCglwcmluY2lwYWwSBpq1GAIIASL0AQoNR3JhbnRSZXNvdXJjZRIzCg9vcmdhbmlzYXRpb25faWQY
      ASABKAlCCJK1GAQSAhgBSABSDm9yZ2FuaXNhdGlvbklkEiUKCGdyb3VwX2lkGAIgASgJQgiStRgEEgIYAUgAUgdncm91cElkEiUK
      CGV2ZW50X2lkGAMgASgJQgiStRgEEgIYAUgAUgdldmVudElkEiMKB2dvYWxfaWQYBCABKAlCCJK1GAQSAhgBSABSBmdvYWxJZBIn
      CglidWRnZXRfaWQYBSABKAlCCJK1GAQSAhgBSABSCGJ1ZGdldElkQhIKCHJlc291cmNlEgaatRgCCAEioAIKDkFjY2Vzc1Jlc291
      cmNlEjMKD29yZ2FuaXNhdGlvbl9pZBgBIAEoCUIIkrUYBBICGAFIAFIOb3JnYW5pc2F0aW9uSWQSJQoIZ3JvdXBfaWQYAiABKAlC
      CJK1GAQSAhgBSABSB2dyb3VwSWQSJQoIZXZlbnRfaWQYAyABKAlCCJK1GAQSAhgBSABSB2V2ZW50SWQSKQoKZXhwZW5zZV9pZBgE
      IAEoCUIIkrUYBBICGAFIAFIJZXhwZW5zZUlkEiMKB2dvYWxfaWQYBSABKAlCCJK1GAQSAhgBSABSBmdvYWxJZBInCglidWRnZXRf
      aWQYBiABKAlCCJK1GAQSAhgBSABSCGJ1ZGdldElkQhIKCHJlc291cmNlEgaatRgCCAEiqwQKBUdyYW50EhgKAmlkGAEgASgJQgiy
      tRgEEgIYAVICaWQSPAoJcHJpbmNpcGFsGAIgASgLMhYucGF5c2hhcmUudjEuUHJpbmNpcGFsQgaStRgCCAFSCXByaW5jaXBhbBIy
      CgRyb2xlGAMgASgJQh6StRgaCAESFiIUW2Etel1bYS16MC05X117MSw2Mn1SBHJvbGUSPgoIcmVzb3VyY2UYBCABKAsyGi5wYXlz
      aGFyZS52MS5HcmFudFJlc291cmNlQgaStRgCCAFSCHJlc291cmNlEjsKC2V4cGlyZV90aW1lGAUgASgLMhouZ29vZ2xlLnByb3Rv
      YnVmLlRpbWVzdGFtcFIKZXhwaXJlVGltZRIhCgZyZWFzb24YBiABKAlCCZK1GAUSAxD0A1IGcmVhc29uEjAKD2dyYW50ZXJfdXNl
      cl9pZBgHIAEoCUIIsrUYBBICGAFSDWdyYW50ZXJVc2VySWQSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYu
      VGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC3VwZGF0ZV90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdXBk
      YXRlVGltZRIcCgRldGFnGAogASgJQgiytRgEEgIQFFIEZXRhZxIsCg1zaGFyZV9saW5rX2lkGAsgASgJQgiytRgEEgIYAVILc2hh
      cmVMaW5rSWQiqwEKCkFjY2Vzc1BhdGgSKgoFZ3JhbnQYASABKAsyEi5wYXlzaGFyZS52MS5HcmFudEgAUgVncmFudBI5CgptZW1i
      ZXJzaGlwGAIgASgLMhcucGF5c2hhcmUudjEuTWVtYmVyc2hpcEgAUgptZW1iZXJzaGlwEiwKDXRlYW1fZ3JvdXBfaWQYAyABKAlC
      CLK1GAQSAhgBUgt0ZWFtR3JvdXBJZEIICgZzb3VyY2UiYgoKTWVtYmVyc2hpcBIcCgRyb2xlGAEgASgJQgiytRgEEgIQP1IEcm9s
      ZRI2CghyZXNvdXJjZRgCIAEoCzIaLnBheXNoYXJlLnYxLkdyYW50UmVzb3VyY2VSCHJlc291cmNlImwKDEFjY2Vzc1JlbWVkeRIc
      CgRyb2xlGAEgASgJQgiytRgEEgIQP1IEcm9sZRI+Cg1yZXNvdXJjZV90eXBlGAIgASgOMhkucGF5c2hhcmUudjEuUmVzb3VyY2VU
      eXBlUgxyZXNvdXJjZVR5cGVCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFy
      ZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
