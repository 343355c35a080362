// Generated from payshare/v1/access_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new role.
  public struct CreateRoleRequest: DescribedMessage {
    /// The role to make.
    public var role: PayshareV1.Role?
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateRoleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.role)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.role, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.role, "role", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }
  }
}

extension PayshareV1 {
  /// Asks for a role.
  public struct GetRoleRequest: DescribedMessage {
    /// Its name.
    public var name: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetRoleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.name = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.name, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.name, "name", required: true, StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `name`, in Unicode scalars.
      public static var nameLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 255 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the roles.
  public struct ListRolesRequest: DescribedMessage {
    /// The most roles on a page: 50 if it is zero; more than 1 000 means 1 000. The first page also has the
    /// built-in ones.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListRolesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4110 }
    }
  }
}

extension PayshareV1 {
  /// A page of roles.
  public struct ListRolesResponse: DescribedMessage {
    /// The roles of this page.
    public var roles: [PayshareV1.Role] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListRolesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.roles)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.roles, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to change a role.
  public struct UpdateRoleRequest: DescribedMessage {
    /// The role with its new values; its name says which.
    public var role: PayshareV1.Role?
    /// The fields to change: `title`, `description`, `permissions`, `resource_types`; `*` means all.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateRoleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.role)
        case 18: try reader.message(into: &self.updateMask)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.role, field: 1)
      writer.message(self.updateMask, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.role, "role", required: true)
      violations.message(self.updateMask, "update_mask", required: true)
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }
  }
}

extension PayshareV1 {
  /// Asks to delete a role.
  public struct DeleteRoleRequest: DescribedMessage {
    /// Its name.
    public var name: String = ""
    /// The `etag` of the version to delete; empty for any.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteRoleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.name = try reader.string(limit: 63)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.name, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.name, "name", required: true, StringRules(maximumLength: 63))
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `name`, in Unicode scalars.
      public static var nameLength: Int { 63 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 552 }
    }
  }
}

extension PayshareV1 {
  /// The role is gone.
  public struct DeleteRoleResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteRoleResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Asks to grant a role.
  public struct GrantRoleRequest: DescribedMessage {
    private var grantBox: Box<PayshareV1.Grant>?
    /// The grant to make.
    public var grant: PayshareV1.Grant? {
      get { grantBox?.value }
      set { grantBox = newValue.map { Box($0) } }
    }
    /// Whether the call fails with `ALREADY_EXISTS` if the principal holds the role on the resource already.
    public var mustNotExist: Bool = false
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GrantRoleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.grantBox)
        case 16: self.mustNotExist = try reader.bool()
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.grantBox, field: 1)
      writer.bool(self.mustNotExist, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.grant, "grant", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }
  }
}

extension PayshareV1 {
  /// What the principal holds now.
  public struct GrantRoleResponse: DescribedMessage {
    private var grantBox: Box<PayshareV1.Grant>?
    /// The grant: the new one, or the one that there was, unchanged.
    public var grant: PayshareV1.Grant? {
      get { grantBox?.value }
      set { grantBox = newValue.map { Box($0) } }
    }
    /// Whether the principal held the role before.
    public var alreadyHeld: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GrantRoleResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.grantBox)
        case 16: self.alreadyHeld = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.grantBox, field: 1)
      writer.bool(self.alreadyHeld, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a grant.
  public struct GetGrantRequest: DescribedMessage {
    /// Its id.
    public var grantID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetGrantRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.grantID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.grantID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.grantID, "grant_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change a grant.
  public struct UpdateGrantRequest: DescribedMessage {
    /// Its id.
    public var grantID: String = ""
    /// The fields to change: `expire_time`, `reason`; `*` means both.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// When it is to end; unset for never.
    public var expireTime: GoogleProtobuf.Timestamp?
    /// Why it is given.
    public var reason: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateGrantRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.grantID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.updateMask)
        case 26: try reader.message(into: &self.expireTime)
        case 34: self.reason = try reader.string(limit: 500)
        case 42: self.etag = try reader.string(limit: 64)
        case 50: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.grantID, field: 1)
      writer.message(self.updateMask, field: 2)
      writer.message(self.expireTime, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.grantID, "grant_id", required: true, StringRules(format: .uuid))
      violations.message(self.updateMask, "update_mask", required: true)
      violations.message(self.expireTime, "expire_time")
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 105061 }
    }
  }
}

extension PayshareV1 {
  /// Asks to take a grant back.
  public struct RevokeGrantRequest: DescribedMessage {
    /// Its id.
    public var grantID: String = ""
    /// The `etag` of the version to take back; empty for any.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeGrantRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.grantID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.grantID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.grantID, "grant_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 335 }
    }
  }
}

extension PayshareV1 {
  /// The grant is gone.
  public struct RevokeGrantResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeGrantResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Asks for a page of the grants on a resource.
  public struct ListGrantsRequest: DescribedMessage {
    /// The resource.
    public var resource: PayshareV1.GrantResource?
    /// The most grants on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGrantsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.resource)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.resource, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.resource, "resource", required: true)
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4150 }
    }
  }
}

extension PayshareV1 {
  /// A page of grants.
  public struct ListGrantsResponse: DescribedMessage {
    /// The grants of this page, those that have ended included.
    public var grants: [PayshareV1.Grant] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGrantsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.grants)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.grants, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the grants that a principal holds.
  public struct ListPrincipalGrantsRequest: DescribedMessage {
    /// The principal.
    public var principal: PayshareV1.Principal?
    /// The most grants on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListPrincipalGrantsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.principal)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.principal, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.principal, "principal", required: true)
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }
  }
}

extension PayshareV1 {
  /// A page of grants.
  public struct ListPrincipalGrantsResponse: DescribedMessage {
    /// The grants of this page, those that have ended included.
    public var grants: [PayshareV1.Grant] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListPrincipalGrantsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.grants)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.grants, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the caller's own grants.
  public struct ListOwnGrantsRequest: DescribedMessage {
    /// The most grants on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOwnGrantsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4110 }
    }
  }
}

extension PayshareV1 {
  /// A page of grants.
  public struct ListOwnGrantsResponse: DescribedMessage {
    /// The grants of this page, those that have ended included.
    public var grants: [PayshareV1.Grant] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOwnGrantsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.grants)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.grants, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks whether somebody may do something.
  public struct CheckAccessRequest: DescribedMessage {
    /// The user; the caller if it is empty. Others need `access.read`.
    public var userID: String = ""
    /// What they want to do.
    public var permission: PayshareV1.Permission = .unspecified
    /// What they want to do it on.
    public var resource: PayshareV1.AccessResource?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CheckAccessRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.permission = try reader.enumeration()
        case 26: try reader.message(into: &self.resource)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.enumeration(self.permission, field: 2)
      writer.message(self.resource, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", StringRules(format: .uuid))
      violations.enumeration(self.permission, "permission", required: true, definedOnly: true)
      violations.message(self.resource, "resource", required: true)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 80 }
    }
  }
}

extension PayshareV1 {
  /// Whether somebody may do something.
  public struct CheckAccessResponse: DescribedMessage {
    /// Whether they may.
    public var allowed: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CheckAccessResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.allowed = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.allowed, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2 }
    }
  }
}

extension PayshareV1 {
  /// Asks many questions.
  public struct BatchCheckAccessRequest: DescribedMessage {
    /// The questions.
    public var requests: [PayshareV1.CheckAccessRequest] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BatchCheckAccessRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.requests, limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.requests, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.requests.count, "requests", minimum: 1, maximum: 100) {
        violations.messages(self.requests, "requests")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `requests`.
      public static var requestsCount: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `requests`, with its tag and length.
      public static var requests: Int { 82 }
    }
  }
}

extension PayshareV1 {
  /// Answers to many questions.
  public struct BatchCheckAccessResponse: DescribedMessage {
    /// An answer for each question, in their order.
    public var responses: [PayshareV1.CheckAccessResponse] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BatchCheckAccessResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.responses)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.responses, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `responses`, with its tag and length.
      public static var responses: Int { 4 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of what somebody may do something on.
  public struct ListAccessibleRequest: DescribedMessage {
    /// The user; the caller if it is empty. Others need `access.read`.
    public var userID: String = ""
    /// What they want to do.
    public var permission: PayshareV1.Permission = .unspecified
    /// The kind of resources: groups, events, goals or budgets.
    public var resourceType: PayshareV1.ResourceType = .unspecified
    /// The most ids on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListAccessibleRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.permission = try reader.enumeration()
        case 24: self.resourceType = try reader.enumeration()
        case 32: self.pageSize = try reader.int32()
        case 42: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.enumeration(self.permission, field: 2)
      writer.enumeration(self.resourceType, field: 3)
      writer.int32(self.pageSize, field: 4)
      writer.string(self.pageToken, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", StringRules(format: .uuid))
      violations.enumeration(self.permission, "permission", required: true, definedOnly: true)
      violations.enumeration(self.resourceType, "resource_type", required: true, definedOnly: true)
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4152 }
    }
  }
}

extension PayshareV1 {
  /// A page of what somebody may do something on.
  public struct ListAccessibleResponse: DescribedMessage {
    /// The ids of this page.
    public var resourceIDs: [String] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListAccessibleResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resourceIDs.append(try reader.string())
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.resourceIDs, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of those who may do something.
  public struct WhoCanRequest: DescribedMessage {
    /// What they may do.
    public var permission: PayshareV1.Permission = .unspecified
    /// What they may do it on.
    public var resource: PayshareV1.AccessResource?
    /// The most users on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.WhoCanRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.permission = try reader.enumeration()
        case 18: try reader.message(into: &self.resource)
        case 24: self.pageSize = try reader.int32()
        case 34: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.permission, field: 1)
      writer.message(self.resource, field: 2)
      writer.int32(self.pageSize, field: 3)
      writer.string(self.pageToken, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.enumeration(self.permission, "permission", required: true, definedOnly: true)
      violations.message(self.resource, "resource", required: true)
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4152 }
    }
  }
}

extension PayshareV1 {
  /// A page of those who may do something.
  public struct WhoCanResponse: DescribedMessage {
    /// The users of this page.
    public var users: [PayshareV1.AccessHolder] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.WhoCanResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.users)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.users, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `users`, with its tag and length.
      public static var users: Int { 444 }
    }
  }
}

extension PayshareV1 {
  /// Somebody who may do something.
  public struct AccessHolder: DescribedMessage {
    /// The user's id.
    public var userID: String = ""
    /// The user's name.
    public var displayName: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AccessHolder" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        case 18: self.displayName = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.string(self.displayName, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 441 }
    }
  }
}

extension PayshareV1 {
  /// Asks why somebody may do something, or may not.
  public struct ExplainAccessRequest: DescribedMessage {
    /// The user; the caller if it is empty. Others need `access.read`.
    public var userID: String = ""
    /// What they want to do.
    public var permission: PayshareV1.Permission = .unspecified
    /// What they want to do it on.
    public var resource: PayshareV1.AccessResource?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExplainAccessRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.permission = try reader.enumeration()
        case 26: try reader.message(into: &self.resource)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.enumeration(self.permission, field: 2)
      writer.message(self.resource, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", StringRules(format: .uuid))
      violations.enumeration(self.permission, "permission", required: true, definedOnly: true)
      violations.message(self.resource, "resource", required: true)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 80 }
    }
  }
}

extension PayshareV1 {
  /// Why somebody may do something, or may not.
  public struct ExplainAccessResponse: DescribedMessage {
    /// Whether they may.
    public var allowed: Bool = false
    /// Everything that allows it.
    public var paths: [PayshareV1.AccessPath] = []
    /// If nothing does: what would. Whether the resource exists is not told.
    public var remedies: [PayshareV1.AccessRemedy] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExplainAccessResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.allowed = try reader.bool()
        case 18: try reader.message(appendingTo: &self.paths)
        case 26: try reader.message(appendingTo: &self.remedies)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.allowed, field: 1)
      writer.messages(self.paths, field: 2)
      writer.messages(self.remedies, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2 }
      /// One of `remedies`, with its tag and length.
      public static var remedies: Int { 269 }
    }
  }
}

extension PayshareV1 {
  /// Keeps the roles and grants of the caller's organisation, and says who may do what.
  ///
  /// Nobody gives what they do not hold: who makes or widens a role needs its permissions on the
  /// organisation, or
  /// `role.escalate`; who grants a role needs its permissions on the resource, or `role.bind` there.
  /// Otherwise the call
  /// gives `PERMISSION_DENIED` with the reason `PERMISSION_NOT_HELD`. Taking away is not limited so. A change
  /// holds for
  /// every call that begins after it was answered, on every server.
  public protocol AccessService: Service {
    /// Makes a role. A taken name gives `ALREADY_EXISTS`.
    func createRole(_ request: CreateRoleRequest, _ call: ServerCall) async throws(Status) -> Role
    /// Shows a role, built in or not.
    func getRole(_ request: GetRoleRequest, _ call: ServerCall) async throws(Status) -> Role
    /// Lists the organisation's roles by name, the built-in ones first.
    func listRoles(_ request: ListRolesRequest, _ call: ServerCall) async throws(Status) -> ListRolesResponse
    /// Changes a role that is not built in, for all who hold it. A stale `etag` gives `ABORTED`.
    func updateRole(_ request: UpdateRoleRequest, _ call: ServerCall) async throws(Status) -> Role
    /// Deletes a role that is not built in and that nobody holds.
    func deleteRole(
      _ request: DeleteRoleRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteRoleResponse
    /// Grants a role. If the principal holds it on the resource already, nothing changes, and the answer says
    /// so.
    func grantRole(_ request: GrantRoleRequest, _ call: ServerCall) async throws(Status) -> GrantRoleResponse
    /// Shows a grant.
    func getGrant(_ request: GetGrantRequest, _ call: ServerCall) async throws(Status) -> Grant
    /// Changes when a grant ends, or its reason. A later end is a grant anew: see above. A stale `etag` gives
    /// `ABORTED`.
    func updateGrant(_ request: UpdateGrantRequest, _ call: ServerCall) async throws(Status) -> Grant
    /// Takes a grant back. The last administrator who can log in, by a grant without an end, stays:
    /// `FAILED_PRECONDITION`.
    func revokeGrant(
      _ request: RevokeGrantRequest,
      _ call: ServerCall
    ) async throws(Status) -> RevokeGrantResponse
    /// Lists the grants on a resource by id; not those on what is above it. Members and participants are
    /// shown with their
    /// group or event.
    func listGrants(
      _ request: ListGrantsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListGrantsResponse
    /// Lists the grants that a principal holds, by id.
    func listPrincipalGrants(
      _ request: ListPrincipalGrantsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListPrincipalGrantsResponse
    /// Lists the caller's own grants by id.
    func listOwnGrants(
      _ request: ListOwnGrantsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOwnGrantsResponse
    /// Says whether somebody may do something on a resource. What does not exist, nobody may.
    func checkAccess(
      _ request: CheckAccessRequest,
      _ call: ServerCall
    ) async throws(Status) -> CheckAccessResponse
    /// Answers many questions of `CheckAccess` at once, from one moment.
    func batchCheckAccess(
      _ request: BatchCheckAccessRequest,
      _ call: ServerCall
    ) async throws(Status) -> BatchCheckAccessResponse
    /// Lists the groups, events, goals or budgets on which somebody may do something, by id. All of its pages
    /// are of one state of
    /// roles and
    /// grants: if they change in between, the next page gives `INVALID_ARGUMENT` with the reason
    /// `PAGE_TOKEN_OUTDATED`.
    func listAccessible(
      _ request: ListAccessibleRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListAccessibleResponse
    /// Lists the users who may do something on a resource, by id. Those who cannot log in are left out. Its
    /// pages are of one
    /// state, as those of `ListAccessible`.
    func whoCan(_ request: WhoCanRequest, _ call: ServerCall) async throws(Status) -> WhoCanResponse
    /// Says why somebody may do something on a resource, or what would allow it.
    func explainAccess(
      _ request: ExplainAccessRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExplainAccessResponse
  }

  /// What the contract says of the methods of `payshare.v1.AccessService`.
  public enum AccessServiceMethods {
    /// `CreateRole`.
    public static let createRole = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "CreateRole",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("role.create")]), effect: .write, idempotency: .requestID)
    )
    /// `GetRole`.
    public static let getRole = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "GetRole",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("role.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListRoles`.
    public static let listRoles = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "ListRoles",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("role.read")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateRole`.
    public static let updateRole = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "UpdateRole",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("role.update")]), effect: .write, idempotency: .requestID)
    )
    /// `DeleteRole`.
    public static let deleteRole = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "DeleteRole",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("role.delete")]), effect: .write, idempotency: .requestID)
    )
    private static let grantRoleRequirements: [MethodPolicy.Requirement] = [
      .init("grant.create", on: "organisation", field: "grant.resource.organisation_id"),
      .init("grant.create", on: "group", field: "grant.resource.group_id"),
      .init("grant.create", on: "event", field: "grant.resource.event_id"),
      .init("grant.create", on: "goal", field: "grant.resource.goal_id"),
      .init("grant.create", on: "budget", field: "grant.resource.budget_id"),
    ]
    /// `GrantRole`.
    public static let grantRole = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "GrantRole",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(grantRoleRequirements), effect: .write, idempotency: .requestID)
    )
    /// `GetGrant`.
    public static let getGrant = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "GetGrant",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("grant.read", on: "grant", field: "grant_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `UpdateGrant`.
    public static let updateGrant = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "UpdateGrant",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("grant.update", on: "grant", field: "grant_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `RevokeGrant`.
    public static let revokeGrant = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "RevokeGrant",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("grant.delete", on: "grant", field: "grant_id")]), effect: .write,
        idempotency: .requestID)
    )
    private static let listGrantsRequirements: [MethodPolicy.Requirement] = [
      .init("grant.read", on: "organisation", field: "resource.organisation_id"),
      .init("grant.read", on: "group", field: "resource.group_id"),
      .init("grant.read", on: "event", field: "resource.event_id"),
      .init("grant.read", on: "goal", field: "resource.goal_id"),
      .init("grant.read", on: "budget", field: "resource.budget_id"),
    ]
    /// `ListGrants`.
    public static let listGrants = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "ListGrants",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(listGrantsRequirements), effect: .read, idempotency: .natural)
    )
    /// `ListPrincipalGrants`.
    public static let listPrincipalGrants = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "ListPrincipalGrants",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("grant.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListOwnGrants`.
    public static let listOwnGrants = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "ListOwnGrants",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("access.check")]), effect: .read, idempotency: .natural)
    )
    private static let checkAccessRequirements: [MethodPolicy.Requirement] = [
      .init("access.check"),
      .init("access.read", on: "user", field: "user_id"),
    ]
    /// `CheckAccess`.
    public static let checkAccess = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "CheckAccess",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(checkAccessRequirements), effect: .read, idempotency: .natural)
    )
    private static let batchCheckAccessRequirements: [MethodPolicy.Requirement] = [
      .init("access.check"),
      .init("access.read", on: "user", field: "requests.user_id"),
    ]
    /// `BatchCheckAccess`.
    public static let batchCheckAccess = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "BatchCheckAccess",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(batchCheckAccessRequirements), effect: .read, idempotency: .natural)
    )
    private static let listAccessibleRequirements: [MethodPolicy.Requirement] = [
      .init("access.check"),
      .init("access.read", on: "user", field: "user_id"),
    ]
    /// `ListAccessible`.
    public static let listAccessible = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "ListAccessible",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(listAccessibleRequirements), effect: .read, idempotency: .natural)
    )
    private static let whoCanRequirements: [MethodPolicy.Requirement] = [
      .init("grant.read", on: "organisation", field: "resource.organisation_id"),
      .init("grant.read", on: "group", field: "resource.group_id"),
      .init("grant.read", on: "event", field: "resource.event_id"),
      .init("grant.read", on: "goal", field: "resource.goal_id"),
      .init("grant.read", on: "budget", field: "resource.budget_id"),
      .init("grant.read", on: "expense", field: "resource.expense_id"),
    ]
    /// `WhoCan`.
    public static let whoCan = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "WhoCan",
      kind: .unary,
      policy: MethodPolicy(access: .requirements(whoCanRequirements), effect: .read, idempotency: .natural)
    )
    private static let explainAccessRequirements: [MethodPolicy.Requirement] = [
      .init("access.check"),
      .init("access.read", on: "user", field: "user_id"),
    ]
    /// `ExplainAccess`.
    public static let explainAccess = MethodDescriptor(
      service: "payshare.v1.AccessService",
      method: "ExplainAccess",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(explainAccessRequirements), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.AccessService",
      methods: [
        createRole,
        getRole,
        listRoles,
        updateRole,
        deleteRole,
        grantRole,
        getGrant,
        updateGrant,
        revokeGrant,
        listGrants,
        listPrincipalGrants,
        listOwnGrants,
        checkAccess,
        batchCheckAccess,
        listAccessible,
        whoCan,
        explainAccess,
      ],
      fileName: "payshare/v1/access_service.proto")
  }

  /// Calls the methods of `payshare.v1.AccessService` over a channel. Any thread, any task.
  public struct AccessServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a role. A taken name gives `ALREADY_EXISTS`.
    ///
    /// A missing `request_id` is generated.
    public func createRole(
      _ request: CreateRoleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Role {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccessServiceMethods.createRole, request, options)
    }

    /// Shows a role, built in or not.
    public func getRole(
      _ request: GetRoleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Role {
      try await channel.unary(AccessServiceMethods.getRole, request, options)
    }

    /// Lists the organisation's roles by name, the built-in ones first.
    public func listRoles(
      _ request: ListRolesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListRolesResponse {
      try await channel.unary(AccessServiceMethods.listRoles, request, options)
    }

    /// Changes a role that is not built in, for all who hold it. A stale `etag` gives `ABORTED`.
    ///
    /// A missing `request_id` is generated.
    public func updateRole(
      _ request: UpdateRoleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Role {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccessServiceMethods.updateRole, request, options)
    }

    /// Deletes a role that is not built in and that nobody holds.
    ///
    /// A missing `request_id` is generated.
    public func deleteRole(
      _ request: DeleteRoleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteRoleResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccessServiceMethods.deleteRole, request, options)
    }

    /// Grants a role. If the principal holds it on the resource already, nothing changes, and the answer says
    /// so.
    ///
    /// A missing `request_id` is generated.
    public func grantRole(
      _ request: GrantRoleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> GrantRoleResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccessServiceMethods.grantRole, request, options)
    }

    /// Shows a grant.
    public func getGrant(
      _ request: GetGrantRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Grant {
      try await channel.unary(AccessServiceMethods.getGrant, request, options)
    }

    /// Changes when a grant ends, or its reason. A later end is a grant anew: see above. A stale `etag` gives
    /// `ABORTED`.
    ///
    /// A missing `request_id` is generated.
    public func updateGrant(
      _ request: UpdateGrantRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Grant {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccessServiceMethods.updateGrant, request, options)
    }

    /// Takes a grant back. The last administrator who can log in, by a grant without an end, stays:
    /// `FAILED_PRECONDITION`.
    ///
    /// A missing `request_id` is generated.
    public func revokeGrant(
      _ request: RevokeGrantRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RevokeGrantResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccessServiceMethods.revokeGrant, request, options)
    }

    /// Lists the grants on a resource by id; not those on what is above it. Members and participants are
    /// shown with their
    /// group or event.
    public func listGrants(
      _ request: ListGrantsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListGrantsResponse {
      try await channel.unary(AccessServiceMethods.listGrants, request, options)
    }

    /// Lists the grants that a principal holds, by id.
    public func listPrincipalGrants(
      _ request: ListPrincipalGrantsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListPrincipalGrantsResponse {
      try await channel.unary(AccessServiceMethods.listPrincipalGrants, request, options)
    }

    /// Lists the caller's own grants by id.
    public func listOwnGrants(
      _ request: ListOwnGrantsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOwnGrantsResponse {
      try await channel.unary(AccessServiceMethods.listOwnGrants, request, options)
    }

    /// Says whether somebody may do something on a resource. What does not exist, nobody may.
    public func checkAccess(
      _ request: CheckAccessRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> CheckAccessResponse {
      try await channel.unary(AccessServiceMethods.checkAccess, request, options)
    }

    /// Answers many questions of `CheckAccess` at once, from one moment.
    public func batchCheckAccess(
      _ request: BatchCheckAccessRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BatchCheckAccessResponse {
      try await channel.unary(AccessServiceMethods.batchCheckAccess, request, options)
    }

    /// Lists the groups, events, goals or budgets on which somebody may do something, by id. All of its pages
    /// are of one state of
    /// roles and
    /// grants: if they change in between, the next page gives `INVALID_ARGUMENT` with the reason
    /// `PAGE_TOKEN_OUTDATED`.
    public func listAccessible(
      _ request: ListAccessibleRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListAccessibleResponse {
      try await channel.unary(AccessServiceMethods.listAccessible, request, options)
    }

    /// Lists the users who may do something on a resource, by id. Those who cannot log in are left out. Its
    /// pages are of one
    /// state, as those of `ListAccessible`.
    public func whoCan(
      _ request: WhoCanRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> WhoCanResponse {
      try await channel.unary(AccessServiceMethods.whoCan, request, options)
    }

    /// Says why somebody may do something on a resource, or what would allow it.
    public func explainAccess(
      _ request: ExplainAccessRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExplainAccessResponse {
      try await channel.unary(AccessServiceMethods.explainAccess, request, options)
    }
  }
}

extension PayshareV1.AccessService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.AccessServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.AccessServiceMethods.createRole) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateRoleRequest.self)
        }
        let response = try await self.createRole(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.getRole) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetRoleRequest.self)
        }
        let response = try await self.getRole(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.listRoles) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListRolesRequest.self)
        }
        let response = try await self.listRoles(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.updateRole) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateRoleRequest.self)
        }
        let response = try await self.updateRole(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.deleteRole) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteRoleRequest.self)
        }
        let response = try await self.deleteRole(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.grantRole) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GrantRoleRequest.self)
        }
        let request: PayshareV1.GrantRoleRequest = try call.onlyRequest()
        if let part3 = request.grant {
          if let part2 = part3.resource {
            if case .organisationID(let id)? = part2.resource {
              call.addResource(id, of: 0)
            }
          }
        }
        if let part3 = request.grant {
          if let part2 = part3.resource {
            if case .groupID(let id)? = part2.resource {
              call.addResource(id, of: 1)
            }
          }
        }
        if let part3 = request.grant {
          if let part2 = part3.resource {
            if case .eventID(let id)? = part2.resource {
              call.addResource(id, of: 2)
            }
          }
        }
        if let part3 = request.grant {
          if let part2 = part3.resource {
            if case .goalID(let id)? = part2.resource {
              call.addResource(id, of: 3)
            }
          }
        }
        if let part3 = request.grant {
          if let part2 = part3.resource {
            if case .budgetID(let id)? = part2.resource {
              call.addResource(id, of: 4)
            }
          }
        }
        let response = try await self.grantRole(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.getGrant) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetGrantRequest.self)
        }
        let request: PayshareV1.GetGrantRequest = try call.onlyRequest()
        call.addResource(request.grantID, of: 0)
        let response = try await self.getGrant(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.updateGrant) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateGrantRequest.self)
        }
        let request: PayshareV1.UpdateGrantRequest = try call.onlyRequest()
        call.addResource(request.grantID, of: 0)
        let response = try await self.updateGrant(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.revokeGrant) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeGrantRequest.self)
        }
        let request: PayshareV1.RevokeGrantRequest = try call.onlyRequest()
        call.addResource(request.grantID, of: 0)
        let response = try await self.revokeGrant(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.listGrants) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListGrantsRequest.self)
        }
        let request: PayshareV1.ListGrantsRequest = try call.onlyRequest()
        if let part2 = request.resource {
          if case .organisationID(let id)? = part2.resource {
            call.addResource(id, of: 0)
          }
        }
        if let part2 = request.resource {
          if case .groupID(let id)? = part2.resource {
            call.addResource(id, of: 1)
          }
        }
        if let part2 = request.resource {
          if case .eventID(let id)? = part2.resource {
            call.addResource(id, of: 2)
          }
        }
        if let part2 = request.resource {
          if case .goalID(let id)? = part2.resource {
            call.addResource(id, of: 3)
          }
        }
        if let part2 = request.resource {
          if case .budgetID(let id)? = part2.resource {
            call.addResource(id, of: 4)
          }
        }
        let response = try await self.listGrants(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.listPrincipalGrants) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListPrincipalGrantsRequest.self)
        }
        let response = try await self.listPrincipalGrants(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.listOwnGrants) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOwnGrantsRequest.self)
        }
        let response = try await self.listOwnGrants(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.checkAccess) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CheckAccessRequest.self)
        }
        let request: PayshareV1.CheckAccessRequest = try call.onlyRequest()
        call.addResource(request.userID, of: 1)
        let response = try await self.checkAccess(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.batchCheckAccess) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.BatchCheckAccessRequest.self)
        }
        let request: PayshareV1.BatchCheckAccessRequest = try call.onlyRequest()
        for part2 in request.requests {
          call.addResource(part2.userID, of: 1)
        }
        let response = try await self.batchCheckAccess(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.listAccessible) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListAccessibleRequest.self)
        }
        let request: PayshareV1.ListAccessibleRequest = try call.onlyRequest()
        call.addResource(request.userID, of: 1)
        let response = try await self.listAccessible(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.whoCan) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.WhoCanRequest.self)
        }
        let request: PayshareV1.WhoCanRequest = try call.onlyRequest()
        if let part2 = request.resource {
          if case .organisationID(let id)? = part2.resource {
            call.addResource(id, of: 0)
          }
        }
        if let part2 = request.resource {
          if case .groupID(let id)? = part2.resource {
            call.addResource(id, of: 1)
          }
        }
        if let part2 = request.resource {
          if case .eventID(let id)? = part2.resource {
            call.addResource(id, of: 2)
          }
        }
        if let part2 = request.resource {
          if case .goalID(let id)? = part2.resource {
            call.addResource(id, of: 3)
          }
        }
        if let part2 = request.resource {
          if case .budgetID(let id)? = part2.resource {
            call.addResource(id, of: 4)
          }
        }
        if let part2 = request.resource {
          if case .expenseID(let id)? = part2.resource {
            call.addResource(id, of: 5)
          }
        }
        let response = try await self.whoCan(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccessServiceMethods.explainAccess) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ExplainAccessRequest.self)
        }
        let request: PayshareV1.ExplainAccessRequest = try call.onlyRequest()
        call.addResource(request.userID, of: 1)
        let response = try await self.explainAccess(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateRoleRequest: RequestWithID {}

extension PayshareV1.DeleteRoleRequest: RequestWithID {}

extension PayshareV1.GrantRoleRequest: RequestWithID {}

extension PayshareV1.RevokeGrantRequest: RequestWithID {}

extension PayshareV1.UpdateGrantRequest: RequestWithID {}

extension PayshareV1.UpdateRoleRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1AccessService = FileDescriptor(
    name: "payshare/v1/access_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/access.proto",
      "payshare/v1/permission.proto",
    ],
    base64: """
      CiBwYXlzaGFyZS92MS9hY2Nlc3Nfc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNr
      LnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlz
      aGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoYcGF5c2hhcmUvdjEvYWNjZXNzLnByb3RvGhxwYXlzaGFyZS92MS9wZXJtaXNzaW9u
      LnByb3RvImsKEUNyZWF0ZVJvbGVSZXF1ZXN0Ei0KBHJvbGUYASABKAsyES5wYXlzaGFyZS52MS5Sb2xlQgaStRgCCAFSBHJvbGUS
      JwoKcmVxdWVzdF9pZBgCIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCIwCg5HZXRSb2xlUmVxdWVzdBIeCgRuYW1lGAEgASgJQgqS
      tRgGCAESAhA/UgRuYW1lImMKEExpc3RSb2xlc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEgASgFQgiStRgEGgIIAFIIcGFnZVNpemUS
      KAoKcGFnZV90b2tlbhgCIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4iZAoRTGlzdFJvbGVzUmVzcG9uc2USJwoFcm9sZXMYASAD
      KAsyES5wYXlzaGFyZS52MS5Sb2xlUgVyb2xlcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4i0AEKEVVw
      ZGF0ZVJvbGVSZXF1ZXN0Ei0KBHJvbGUYASABKAsyES5wYXlzaGFyZS52MS5Sb2xlQgaStRgCCAFSBHJvbGUSQwoLdXBkYXRlX21h
      c2sYAiABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgaStRgCCAFSCnVwZGF0ZU1hc2sSHgoEZXRhZxgDIAEoCUIKkrUY
      BggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkInoKEURlbGV0ZVJvbGVSZXF1ZXN0
      Eh4KBG5hbWUYASABKAlCCpK1GAYIARICED9SBG5hbWUSHAoEZXRhZxgCIAEoCUIIkrUYBBICEEBSBGV0YWcSJwoKcmVxdWVzdF9p
      ZBgDIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCIUChJEZWxldGVSb2xlUmVzcG9uc2UikwEKEEdyYW50Um9sZVJlcXVlc3QSMAoF
      Z3JhbnQYASABKAsyEi5wYXlzaGFyZS52MS5HcmFudEIGkrUYAggBUgVncmFudBIkCg5tdXN0X25vdF9leGlzdBgCIAEoCFIMbXVz
      dE5vdEV4aXN0EicKCnJlcXVlc3RfaWQYAyABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQiYAoRR3JhbnRSb2xlUmVzcG9uc2USKAoF
      Z3JhbnQYASABKAsyEi5wYXlzaGFyZS52MS5HcmFudFIFZ3JhbnQSIQoMYWxyZWFkeV9oZWxkGAIgASgIUgthbHJlYWR5SGVsZCI4
      Cg9HZXRHcmFudFJlcXVlc3QSJQoIZ3JhbnRfaWQYASABKAlCCpK1GAYIARICGAFSB2dyYW50SWQiqQIKElVwZGF0ZUdyYW50UmVx
      dWVzdBIlCghncmFudF9pZBgBIAEoCUIKkrUYBggBEgIYAVIHZ3JhbnRJZBJDCgt1cGRhdGVfbWFzaxgCIAEoCzIaLmdvb2dsZS5w
      cm90b2J1Zi5GaWVsZE1hc2tCBpK1GAIIAVIKdXBkYXRlTWFzaxI7CgtleHBpcmVfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1
      Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUSIQoGcmVhc29uGAQgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhIeCgRldGFnGAUgASgJQgqS
      tRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYBiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQiggEKElJldm9rZUdyYW50UmVx
      dWVzdBIlCghncmFudF9pZBgBIAEoCUIKkrUYBggBEgIYAVIHZ3JhbnRJZBIcCgRldGFnGAIgASgJQgiStRgEEgIQQFIEZXRhZxIn
      CgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIhUKE1Jldm9rZUdyYW50UmVzcG9uc2UipAEKEUxpc3RHcmFu
      dHNSZXF1ZXN0Ej4KCHJlc291cmNlGAEgASgLMhoucGF5c2hhcmUudjEuR3JhbnRSZXNvdXJjZUIGkrUYAggBUghyZXNvdXJjZRIl
      CglwYWdlX3NpemUYAiABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAMgASgJQgmStRgFEgMQgAhSCXBhZ2VU
      b2tlbiJoChJMaXN0R3JhbnRzUmVzcG9uc2USKgoGZ3JhbnRzGAEgAygLMhIucGF5c2hhcmUudjEuR3JhbnRSBmdyYW50cxImCg9u
      ZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4iqwEKGkxpc3RQcmluY2lwYWxHcmFudHNSZXF1ZXN0EjwKCXByaW5j
      aXBhbBgBIAEoCzIWLnBheXNoYXJlLnYxLlByaW5jaXBhbEIGkrUYAggBUglwcmluY2lwYWwSJQoJcGFnZV9zaXplGAIgASgFQgiS
      tRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgDIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4icQobTGlzdFByaW5jaXBh
      bEdyYW50c1Jlc3BvbnNlEioKBmdyYW50cxgBIAMoCzISLnBheXNoYXJlLnYxLkdyYW50UgZncmFudHMSJgoPbmV4dF9wYWdlX3Rv
      a2VuGAIgASgJUg1uZXh0UGFnZVRva2VuImcKFExpc3RPd25HcmFudHNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEoBUIIkrUYBBoC
      CABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuImsKFUxpc3RPd25HcmFudHNSZXNw
      b25zZRIqCgZncmFudHMYASADKAsyEi5wYXlzaGFyZS52MS5HcmFudFIGZ3JhbnRzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVIN
      bmV4dFBhZ2VUb2tlbiK9AQoSQ2hlY2tBY2Nlc3NSZXF1ZXN0EiEKB3VzZXJfaWQYASABKAlCCJK1GAQSAhgBUgZ1c2VySWQSQwoK
      cGVybWlzc2lvbhgCIAEoDjIXLnBheXNoYXJlLnYxLlBlcm1pc3Npb25CCpK1GAYIASICCAFSCnBlcm1pc3Npb24SPwoIcmVzb3Vy
      Y2UYAyABKAsyGy5wYXlzaGFyZS52MS5BY2Nlc3NSZXNvdXJjZUIGkrUYAggBUghyZXNvdXJjZSIvChNDaGVja0FjY2Vzc1Jlc3Bv
      bnNlEhgKB2FsbG93ZWQYASABKAhSB2FsbG93ZWQiYgoXQmF0Y2hDaGVja0FjY2Vzc1JlcXVlc3QSRwoIcmVxdWVzdHMYASADKAsy
      Hy5wYXlzaGFyZS52MS5DaGVja0FjY2Vzc1JlcXVlc3RCCpK1GAYqBAgBEGRSCHJlcXVlc3RzIloKGEJhdGNoQ2hlY2tBY2Nlc3NS
      ZXNwb25zZRI+CglyZXNwb25zZXMYASADKAsyIC5wYXlzaGFyZS52MS5DaGVja0FjY2Vzc1Jlc3BvbnNlUglyZXNwb25zZXMinAIK
      FUxpc3RBY2Nlc3NpYmxlUmVxdWVzdBIhCgd1c2VyX2lkGAEgASgJQgiStRgEEgIYAVIGdXNlcklkEkMKCnBlcm1pc3Npb24YAiAB
      KA4yFy5wYXlzaGFyZS52MS5QZXJtaXNzaW9uQgqStRgGCAEiAggBUgpwZXJtaXNzaW9uEkoKDXJlc291cmNlX3R5cGUYAyABKA4y
      GS5wYXlzaGFyZS52MS5SZXNvdXJjZVR5cGVCCpK1GAYIASICCAFSDHJlc291cmNlVHlwZRIlCglwYWdlX3NpemUYBCABKAVCCJK1
      GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAUgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbiJjChZMaXN0QWNjZXNzaWJs
      ZVJlc3BvbnNlEiEKDHJlc291cmNlX2lkcxgBIAMoCVILcmVzb3VyY2VJZHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0
      UGFnZVRva2VuIuYBCg1XaG9DYW5SZXF1ZXN0EkMKCnBlcm1pc3Npb24YASABKA4yFy5wYXlzaGFyZS52MS5QZXJtaXNzaW9uQgqS
      tRgGCAEiAggBUgpwZXJtaXNzaW9uEj8KCHJlc291cmNlGAIgASgLMhsucGF5c2hhcmUudjEuQWNjZXNzUmVzb3VyY2VCBpK1GAII
      AVIIcmVzb3VyY2USJQoJcGFnZV9zaXplGAMgASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgEIAEoCUIJkrUY
      BRIDEIAIUglwYWdlVG9rZW4iaQoOV2hvQ2FuUmVzcG9uc2USLwoFdXNlcnMYASADKAsyGS5wYXlzaGFyZS52MS5BY2Nlc3NIb2xk
      ZXJSBXVzZXJzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiJiCgxBY2Nlc3NIb2xkZXISIQoHdXNlcl9p
      ZBgBIAEoCUIIsrUYBBICGAFSBnVzZXJJZBIvCgxkaXNwbGF5X25hbWUYAiABKAlCDLK1GAQSAhBkuLUYAVILZGlzcGxheU5hbWUi
      vwEKFEV4cGxhaW5BY2Nlc3NSZXF1ZXN0EiEKB3VzZXJfaWQYASABKAlCCJK1GAQSAhgBUgZ1c2VySWQSQwoKcGVybWlzc2lvbhgC
      IAEoDjIXLnBheXNoYXJlLnYxLlBlcm1pc3Npb25CCpK1GAYIASICCAFSCnBlcm1pc3Npb24SPwoIcmVzb3VyY2UYAyABKAsyGy5w
      YXlzaGFyZS52MS5BY2Nlc3NSZXNvdXJjZUIGkrUYAggBUghyZXNvdXJjZSKXAQoVRXhwbGFpbkFjY2Vzc1Jlc3BvbnNlEhgKB2Fs
      bG93ZWQYASABKAhSB2FsbG93ZWQSLQoFcGF0aHMYAiADKAsyFy5wYXlzaGFyZS52MS5BY2Nlc3NQYXRoUgVwYXRocxI1CghyZW1l
      ZGllcxgDIAMoCzIZLnBheXNoYXJlLnYxLkFjY2Vzc1JlbWVkeVIIcmVtZWRpZXMykBoKDUFjY2Vzc1NlcnZpY2USYwoKQ3JlYXRl
      Um9sZRIeLnBheXNoYXJlLnYxLkNyZWF0ZVJvbGVSZXF1ZXN0GhEucGF5c2hhcmUudjEuUm9sZSIiirUYHhgCIAJKGAoWUEVSTUlT
      U0lPTl9ST0xFX0NSRUFURRJbCgdHZXRSb2xlEhsucGF5c2hhcmUudjEuR2V0Um9sZVJlcXVlc3QaES5wYXlzaGFyZS52MS5Sb2xl
      IiCKtRgcGAEgAUoWChRQRVJNSVNTSU9OX1JPTEVfUkVBRBJsCglMaXN0Um9sZXMSHS5wYXlzaGFyZS52MS5MaXN0Um9sZXNSZXF1
      ZXN0Gh4ucGF5c2hhcmUudjEuTGlzdFJvbGVzUmVzcG9uc2UiIIq1GBwYASABShYKFFBFUk1JU1NJT05fUk9MRV9SRUFEEmMKClVw
      ZGF0ZVJvbGUSHi5wYXlzaGFyZS52MS5VcGRhdGVSb2xlUmVxdWVzdBoRLnBheXNoYXJlLnYxLlJvbGUiIoq1GB4YAiACShgKFlBF
      Uk1JU1NJT05fUk9MRV9VUERBVEUScQoKRGVsZXRlUm9sZRIeLnBheXNoYXJlLnYxLkRlbGV0ZVJvbGVSZXF1ZXN0Gh8ucGF5c2hh
      cmUudjEuRGVsZXRlUm9sZVJlc3BvbnNlIiKKtRgeGAIgAkoYChZQRVJNSVNTSU9OX1JPTEVfREVMRVRFEtEDCglHcmFudFJvbGUS
      HS5wYXlzaGFyZS52MS5HcmFudFJvbGVSZXF1ZXN0Gh4ucGF5c2hhcmUudjEuR3JhbnRSb2xlUmVzcG9uc2UihAOKtRj/AhgCIAJK
      VQoXUEVSTUlTU0lPTl9HUkFOVF9DUkVBVEUSGlJFU09VUkNFX1RZUEVfT1JHQU5JU0FUSU9OGh5ncmFudC5yZXNvdXJjZS5vcmdh
      bmlzYXRpb25faWRKRwoXUEVSTUlTU0lPTl9HUkFOVF9DUkVBVEUSE1JFU09VUkNFX1RZUEVfR1JPVVAaF2dyYW50LnJlc291cmNl
      Lmdyb3VwX2lkSkcKF1BFUk1JU1NJT05fR1JBTlRfQ1JFQVRFEhNSRVNPVVJDRV9UWVBFX0VWRU5UGhdncmFudC5yZXNvdXJjZS5l
      dmVudF9pZEpFChdQRVJNSVNTSU9OX0dSQU5UX0NSRUFURRISUkVTT1VSQ0VfVFlQRV9HT0FMGhZncmFudC5yZXNvdXJjZS5nb2Fs
      X2lkSkkKF1BFUk1JU1NJT05fR1JBTlRfQ1JFQVRFEhRSRVNPVVJDRV9UWVBFX0JVREdFVBoYZ3JhbnQucmVzb3VyY2UuYnVkZ2V0
      X2lkEn4KCEdldEdyYW50EhwucGF5c2hhcmUudjEuR2V0R3JhbnRSZXF1ZXN0GhIucGF5c2hhcmUudjEuR3JhbnQiQIq1GDwYASAB
      SjYKFVBFUk1JU1NJT05fR1JBTlRfUkVBRBITUkVTT1VSQ0VfVFlQRV9HUkFOVBoIZ3JhbnRfaWQShgEKC1VwZGF0ZUdyYW50Eh8u
      cGF5c2hhcmUudjEuVXBkYXRlR3JhbnRSZXF1ZXN0GhIucGF5c2hhcmUudjEuR3JhbnQiQoq1GD4YAiACSjgKF1BFUk1JU1NJT05f
      R1JBTlRfVVBEQVRFEhNSRVNPVVJDRV9UWVBFX0dSQU5UGghncmFudF9pZBKUAQoLUmV2b2tlR3JhbnQSHy5wYXlzaGFyZS52MS5S
      ZXZva2VHcmFudFJlcXVlc3QaIC5wYXlzaGFyZS52MS5SZXZva2VHcmFudFJlc3BvbnNlIkKKtRg+GAIgAko4ChdQRVJNSVNTSU9O
      X0dSQU5UX0RFTEVURRITUkVTT1VSQ0VfVFlQRV9HUkFOVBoIZ3JhbnRfaWQSrAMKCkxpc3RHcmFudHMSHi5wYXlzaGFyZS52MS5M
      aXN0R3JhbnRzUmVxdWVzdBofLnBheXNoYXJlLnYxLkxpc3RHcmFudHNSZXNwb25zZSLcAoq1GNcCGAEgAUpNChVQRVJNSVNTSU9O
      X0dSQU5UX1JFQUQSGlJFU09VUkNFX1RZUEVfT1JHQU5JU0FUSU9OGhhyZXNvdXJjZS5vcmdhbmlzYXRpb25faWRKPwoVUEVSTUlT
      U0lPTl9HUkFOVF9SRUFEEhNSRVNPVVJDRV9UWVBFX0dST1VQGhFyZXNvdXJjZS5ncm91cF9pZEo/ChVQRVJNSVNTSU9OX0dSQU5U
      X1JFQUQSE1JFU09VUkNFX1RZUEVfRVZFTlQaEXJlc291cmNlLmV2ZW50X2lkSj0KFVBFUk1JU1NJT05fR1JBTlRfUkVBRBISUkVT
      T1VSQ0VfVFlQRV9HT0FMGhByZXNvdXJjZS5nb2FsX2lkSkEKFVBFUk1JU1NJT05fR1JBTlRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9C
      VURHRVQaEnJlc291cmNlLmJ1ZGdldF9pZBKLAQoTTGlzdFByaW5jaXBhbEdyYW50cxInLnBheXNoYXJlLnYxLkxpc3RQcmluY2lw
      YWxHcmFudHNSZXF1ZXN0GigucGF5c2hhcmUudjEuTGlzdFByaW5jaXBhbEdyYW50c1Jlc3BvbnNlIiGKtRgdGAEgAUoXChVQRVJN
      SVNTSU9OX0dSQU5UX1JFQUQSewoNTGlzdE93bkdyYW50cxIhLnBheXNoYXJlLnYxLkxpc3RPd25HcmFudHNSZXF1ZXN0GiIucGF5
      c2hhcmUudjEuTGlzdE93bkdyYW50c1Jlc3BvbnNlIiOKtRgfGAEgAUoZChdQRVJNSVNTSU9OX0FDQ0VTU19DSEVDSxKsAQoLQ2hl
      Y2tBY2Nlc3MSHy5wYXlzaGFyZS52MS5DaGVja0FjY2Vzc1JlcXVlc3QaIC5wYXlzaGFyZS52MS5DaGVja0FjY2Vzc1Jlc3BvbnNl
      IlqKtRhWGAEgAUoZChdQRVJNSVNTSU9OX0FDQ0VTU19DSEVDS0o1ChZQRVJNSVNTSU9OX0FDQ0VTU19SRUFEEhJSRVNPVVJDRV9U
      WVBFX1VTRVIaB3VzZXJfaWQSxAEKEEJhdGNoQ2hlY2tBY2Nlc3MSJC5wYXlzaGFyZS52MS5CYXRjaENoZWNrQWNjZXNzUmVxdWVz
      dBolLnBheXNoYXJlLnYxLkJhdGNoQ2hlY2tBY2Nlc3NSZXNwb25zZSJjirUYXxgBIAFKGQoXUEVSTUlTU0lPTl9BQ0NFU1NfQ0hF
      Q0tKPgoWUEVSTUlTU0lPTl9BQ0NFU1NfUkVBRBISUkVTT1VSQ0VfVFlQRV9VU0VSGhByZXF1ZXN0cy51c2VyX2lkErUBCg5MaXN0
      QWNjZXNzaWJsZRIiLnBheXNoYXJlLnYxLkxpc3RBY2Nlc3NpYmxlUmVxdWVzdBojLnBheXNoYXJlLnYxLkxpc3RBY2Nlc3NpYmxl
      UmVzcG9uc2UiWoq1GFYYASABShkKF1BFUk1JU1NJT05fQUNDRVNTX0NIRUNLSjUKFlBFUk1JU1NJT05fQUNDRVNTX1JFQUQSElJF
      U09VUkNFX1RZUEVfVVNFUhoHdXNlcl9pZBLlAwoGV2hvQ2FuEhoucGF5c2hhcmUudjEuV2hvQ2FuUmVxdWVzdBobLnBheXNoYXJl
      LnYxLldob0NhblJlc3BvbnNlIqEDirUYnAMYASABSk0KFVBFUk1JU1NJT05fR1JBTlRfUkVBRBIaUkVTT1VSQ0VfVFlQRV9PUkdB
      TklTQVRJT04aGHJlc291cmNlLm9yZ2FuaXNhdGlvbl9pZEo/ChVQRVJNSVNTSU9OX0dSQU5UX1JFQUQSE1JFU09VUkNFX1RZUEVf
      R1JPVVAaEXJlc291cmNlLmdyb3VwX2lkSj8KFVBFUk1JU1NJT05fR1JBTlRfUkVBRBITUkVTT1VSQ0VfVFlQRV9FVkVOVBoRcmVz
      b3VyY2UuZXZlbnRfaWRKPQoVUEVSTUlTU0lPTl9HUkFOVF9SRUFEEhJSRVNPVVJDRV9UWVBFX0dPQUwaEHJlc291cmNlLmdvYWxf
      aWRKQQoVUEVSTUlTU0lPTl9HUkFOVF9SRUFEEhRSRVNPVVJDRV9UWVBFX0JVREdFVBoScmVzb3VyY2UuYnVkZ2V0X2lkSkMKFVBF
      Uk1JU1NJT05fR1JBTlRfUkVBRBIVUkVTT1VSQ0VfVFlQRV9FWFBFTlNFGhNyZXNvdXJjZS5leHBlbnNlX2lkErIBCg1FeHBsYWlu
      QWNjZXNzEiEucGF5c2hhcmUudjEuRXhwbGFpbkFjY2Vzc1JlcXVlc3QaIi5wYXlzaGFyZS52MS5FeHBsYWluQWNjZXNzUmVzcG9u
      c2UiWoq1GFYYASABShkKF1BFUk1JU1NJT05fQUNDRVNTX0NIRUNLSjUKFlBFUk1JU1NJT05fQUNDRVNTX1JFQUQSElJFU09VUkNF
      X1RZUEVfVVNFUhoHdXNlcl9pZEJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNo
      YXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
