// Generated from payshare/v1/approval_route.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// The way that something takes to its approval: steps, one after the other, each with people who are
  /// asked. It is a
  /// template of the organisation; what is submitted keeps the steps as they were then.
  public struct ApprovalRoute: DescribedMessage {
    /// Output only. The route's id, a UUID.
    public var id: String = ""
    /// What it is called; not only white space, and kept verbatim. Names of an organisation's routes differ,
    /// whatever their
    /// case. Required.
    public var displayName: String = ""
    /// What it is for.
    public var description: String = ""
    /// What takes it. It never changes.
    public var subject: PayshareV1.ApprovalRoute.Subject = .unspecified
    /// Whether all of the organisation's subjects of this kind must take it. An organisation has at most one
    /// such route for
    /// each kind.
    public var isMandatory: Bool = false
    /// The steps, in order. Required.
    public var steps: [PayshareV1.ApprovalRouteStep] = []
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the route, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalRoute" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: self.description = try reader.string(limit: 1000)
        case 32: self.subject = try reader.enumeration()
        case 40: self.isMandatory = try reader.bool()
        case 50: try reader.message(appendingTo: &self.steps, limit: 10)
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
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.string(self.description, field: 3)
      writer.enumeration(self.subject, field: 4)
      writer.bool(self.isMandatory, field: 5)
      writer.messages(self.steps, field: 6)
      writer.message(self.createTime, field: 7)
      writer.message(self.updateTime, field: 8)
      writer.string(self.etag, field: 9)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(self.description, "description", StringRules(maximumLength: 1000))
      violations.enumeration(self.subject, "subject", definedOnly: true)
      if violations.count(self.steps.count, "steps", maximum: 10) {
        violations.messages(self.steps, "steps")
        violations.unique(self.steps.lazy.map(\.displayName), "steps", by: "display_name")
      }
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 1000 }
      /// The greatest number of elements of `steps`.
      public static var stepsCount: Int { 10 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 4568 }
      /// One of `steps`, with its tag and length.
      public static var steps: Int { 31393 }
    }

    /// What is approved.
    public enum Subject: ProtobufEnum {
      /// Not stated; taken as `BUDGET_REVISION`.
      case unspecified
      /// Revisions of budgets.
      case budgetRevision
      /// Edits of expenses that move more than the threshold of their event.
      case expenseEdit
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .budgetRevision
          case 2: .expenseEdit
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .budgetRevision: 1
        case .expenseEdit: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// One step of a route.
  public struct ApprovalRouteStep: DescribedMessage {
    /// What it is called, such as "Accountant".
    public var displayName: String = ""
    /// Who is asked. When something is submitted, these become people: those who hold `approval.decide` there
    /// and are no
    /// authors of it.
    public var approvers: [PayshareV1.ApproverSelector] = []
    /// How many of them have to approve.
    public var quorum: PayshareV1.ApprovalQuorum?
    /// How many hours of working time it waits before it is escalated, or ends; for ever if it is zero.
    /// Working days are
    /// those from Monday to Friday that are no holidays of the organisation, by its time zone, and have all
    /// their hours.
    public var deadlineHours: Int32 = 0
    /// Who is asked further, each time that the deadline has passed; it runs again then. After the last of
    /// them comes the
    /// last action.
    public var escalations: [PayshareV1.ApprovalEscalation] = []
    /// What happens when the last deadline has passed; stated only with a deadline. Time alone never
    /// approves.
    public var lastAction: PayshareV1.ApprovalRouteStep.LastAction = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalRouteStep" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.displayName = try reader.string(limit: 100)
        case 18: try reader.message(appendingTo: &self.approvers, limit: 20)
        case 26: try reader.message(into: &self.quorum)
        case 32: self.deadlineHours = try reader.int32()
        case 42: try reader.message(appendingTo: &self.escalations, limit: 5)
        case 48: self.lastAction = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.displayName, field: 1)
      writer.messages(self.approvers, field: 2)
      writer.message(self.quorum, field: 3)
      writer.int32(self.deadlineHours, field: 4)
      writer.messages(self.escalations, field: 5)
      writer.enumeration(self.lastAction, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(
        self.displayName,
        "display_name",
        required: true,
        StringRules(maximumLength: 100, isNotBlank: true)
      )
      if violations.count(self.approvers.count, "approvers", minimum: 1, maximum: 20) {
        violations.messages(self.approvers, "approvers")
      }
      violations.message(self.quorum, "quorum")
      violations.integer(self.deadlineHours, "deadline_hours", in: 0...2000)
      if violations.count(self.escalations.count, "escalations", maximum: 5) {
        violations.messages(self.escalations, "escalations")
      }
      violations.enumeration(self.lastAction, "last_action", definedOnly: true)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest number of elements of `approvers`.
      public static var approversCount: Int { 20 }
      /// The values of `deadline_hours`.
      public static var deadlineHours: ClosedRange<Int32> { 0...2000 }
      /// The greatest number of elements of `escalations`.
      public static var escalationsCount: Int { 5 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 414 }
      /// One of `approvers`, with its tag and length.
      public static var approvers: Int { 258 }
      /// One of `escalations`, with its tag and length.
      public static var escalations: Int { 5163 }
    }

    /// What follows when the last deadline has passed.
    public enum LastAction: ProtobufEnum {
      /// Not stated; taken as `EXPIRE`.
      case unspecified
      /// The approval expires.
      case expire
      /// It is rejected.
      case reject
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .expire
          case 2: .reject
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .expire: 1
        case .reject: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// Further people who are asked when a deadline has passed.
  public struct ApprovalEscalation: DescribedMessage {
    /// Who they are.
    public var approvers: [PayshareV1.ApproverSelector] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalEscalation" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.approvers, limit: 20)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.approvers, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.approvers.count, "approvers", minimum: 1, maximum: 20) {
        violations.messages(self.approvers, "approvers")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `approvers`.
      public static var approversCount: Int { 20 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `approvers`, with its tag and length.
      public static var approvers: Int { 258 }
    }
  }
}

extension PayshareV1 {
  /// People who are asked, however many they are.
  public struct ApproverSelector: DescribedMessage {
    /// Exactly one.
    public var approver: Approver?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApproverSelector" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approver = .role(try reader.string(limit: 63))
        case 18: self.approver = .userID(try reader.string(limit: 36))
        case 26: self.approver = .groupID(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.approver {
      case .role(let value)?: writer.string(.some(value), field: 1)
      case .userID(let value)?: writer.string(.some(value), field: 2)
      case .groupID(let value)?: writer.string(.some(value), field: 3)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.approver {
      case .role(let value)?:
        violations.string(.some(value), "role", StringRules(maximumLength: 63, pattern: Self.rolePattern))
      case .userID(let value)?: violations.string(.some(value), "user_id", StringRules(format: .uuid))
      case .groupID(let value)?: violations.string(.some(value), "group_id", StringRules(format: .uuid))
      case nil: violations.required(false, "approver")
      }
    }

    private static let rolePattern = Pattern(checked: #"[a-z][a-z0-9_]*"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `role`, in Unicode scalars.
      public static var roleLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 255 }
    }

    /// Exactly one.
    public enum Approver: Sendable, Hashable {
      /// Whoever was granted a role on the subject, such as a budget, on what is above it, or on the
      /// organisation, by the
      /// role's name.
      case role(String)
      /// One user.
      case userID(String)
      /// The members of a group.
      case groupID(String)
    }
  }
}

extension PayshareV1 {
  /// How many of those who are asked have to approve.
  public struct ApprovalQuorum: DescribedMessage {
    /// How it is counted.
    public var kind: PayshareV1.ApprovalQuorum.Kind = .unspecified
    /// How many, with `COUNT`; otherwise zero.
    public var count: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalQuorum" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.kind = try reader.enumeration()
        case 16: self.count = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.kind, field: 1)
      writer.int32(self.count, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.enumeration(self.kind, "kind", definedOnly: true)
      violations.integer(self.count, "count", in: 0...100)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `count`.
      public static var count: ClosedRange<Int32> { 0...100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4 }
    }

    /// How it is counted.
    public enum Kind: ProtobufEnum {
      /// Not stated; taken as `ANY`.
      case unspecified
      /// One of them.
      case any
      /// All of them.
      case all
      /// As many as `count` says.
      case count
      /// More than half of those who were asked when it was submitted.
      case majority
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .any
          case 2: .all
          case 3: .count
          case 4: .majority
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .any: 1
        case .all: 2
        case .count: 3
        case .majority: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1ApprovalRoute = FileDescriptor(
    name: "payshare/v1/approval_route.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      CiBwYXlzaGFyZS92MS9hcHByb3ZhbF9yb3V0ZS5wcm90bxILcGF5c2hhcmUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAu
      cHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8ioQQKDUFwcHJvdmFsUm91dGUSGAoCaWQYASABKAlCCLK1GAQSAhgB
      UgJpZBItCgxkaXNwbGF5X25hbWUYAiABKAlCCpK1GAYSBBBkKAFSC2Rpc3BsYXlOYW1lEisKC2Rlc2NyaXB0aW9uGAMgASgJQgmS
      tRgFEgMQ6AdSC2Rlc2NyaXB0aW9uEkYKB3N1YmplY3QYBCABKA4yIi5wYXlzaGFyZS52MS5BcHByb3ZhbFJvdXRlLlN1YmplY3RC
      CJK1GAQiAggBUgdzdWJqZWN0EiEKDGlzX21hbmRhdG9yeRgFIAEoCFILaXNNYW5kYXRvcnkSTAoFc3RlcHMYBiADKAsyHi5wYXlz
      aGFyZS52MS5BcHByb3ZhbFJvdXRlU3RlcEIWkrUYEioQEAoiDGRpc3BsYXlfbmFtZVIFc3RlcHMSOwoLY3JlYXRlX3RpbWUYByAB
      KAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC3VwZGF0ZV90aW1lGAggASgLMhouZ29vZ2xlLnBy
      b3RvYnVmLlRpbWVzdGFtcFIKdXBkYXRlVGltZRIcCgRldGFnGAkgASgJQgiytRgEEgIQFFIEZXRhZyJJCgdTdWJqZWN0EhcKE1NV
      QkpFQ1RfVU5TUEVDSUZJRUQQABITCg9CVURHRVRfUkVWSVNJT04QARIQCgxFWFBFTlNFX0VESVQQAiLcAwoRQXBwcm92YWxSb3V0
      ZVN0ZXASLwoMZGlzcGxheV9uYW1lGAEgASgJQgyStRgICAESBBBkKAFSC2Rpc3BsYXlOYW1lEkcKCWFwcHJvdmVycxgCIAMoCzId
      LnBheXNoYXJlLnYxLkFwcHJvdmVyU2VsZWN0b3JCCpK1GAYqBAgBEBRSCWFwcHJvdmVycxIzCgZxdW9ydW0YAyABKAsyGy5wYXlz
      aGFyZS52MS5BcHByb3ZhbFF1b3J1bVIGcXVvcnVtEjIKDmRlYWRsaW5lX2hvdXJzGAQgASgFQguStRgHGgUIABCgH1INZGVhZGxp
      bmVIb3VycxJLCgtlc2NhbGF0aW9ucxgFIAMoCzIfLnBheXNoYXJlLnYxLkFwcHJvdmFsRXNjYWxhdGlvbkIIkrUYBCoCEAVSC2Vz
      Y2FsYXRpb25zElQKC2xhc3RfYWN0aW9uGAYgASgOMikucGF5c2hhcmUudjEuQXBwcm92YWxSb3V0ZVN0ZXAuTGFzdEFjdGlvbkII
      krUYBCICCAFSCmxhc3RBY3Rpb24iQQoKTGFzdEFjdGlvbhIbChdMQVNUX0FDVElPTl9VTlNQRUNJRklFRBAAEgoKBkVYUElSRRAB
      EgoKBlJFSkVDVBACIl0KEkFwcHJvdmFsRXNjYWxhdGlvbhJHCglhcHByb3ZlcnMYASADKAsyHS5wYXlzaGFyZS52MS5BcHByb3Zl
      clNlbGVjdG9yQgqStRgGKgQIARAUUglhcHByb3ZlcnMiowEKEEFwcHJvdmVyU2VsZWN0b3ISLwoEcm9sZRgBIAEoCUIZkrUYFRIT
      ED8iD1thLXpdW2EtejAtOV9dKkgAUgRyb2xlEiMKB3VzZXJfaWQYAiABKAlCCJK1GAQSAhgBSABSBnVzZXJJZBIlCghncm91cF9p
      ZBgDIAEoCUIIkrUYBBICGAFIAFIHZ3JvdXBJZEISCghhcHByb3ZlchIGmrUYAggBIrwBCg5BcHByb3ZhbFF1b3J1bRI+CgRraW5k
      GAEgASgOMiAucGF5c2hhcmUudjEuQXBwcm92YWxRdW9ydW0uS2luZEIIkrUYBCICCAFSBGtpbmQSIQoFY291bnQYAiABKAVCC5K1
      GAcaBQgAEMgBUgVjb3VudCJHCgRLaW5kEhQKEEtJTkRfVU5TUEVDSUZJRUQQABIHCgNBTlkQARIHCgNBTEwQAhIJCgVDT1VOVBAD
      EgwKCE1BSk9SSVRZEARCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYx
      qgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
