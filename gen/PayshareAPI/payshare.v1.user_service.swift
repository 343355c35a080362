// Generated from payshare/v1/user_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new account.
  public struct RegisterUserRequest: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// Who registers; only the email address and the display name are read, and both are required.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    /// The password, taken verbatim: at least 8 characters of any script, none of the most common ones.
    public var password: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this registration.
    /// If any other
    /// field has changed, the password included, it gives `INVALID_ARGUMENT`.
    public var requestID: String = ""
    /// The organisation to join, by its handle or id. Empty means the only one that there is, or the only one
    /// that the
    /// client's certificate may call for; where there are several, it gives `INVALID_ARGUMENT`.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RegisterUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.userBox)
        case 18: self.password = try reader.string(limit: 256)
        case 26: self.requestID = try reader.string(limit: 36)
        case 34: self.organisation = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.userBox, field: 1)
      writer.string(self.password, field: 2)
      writer.string(self.requestID, field: 3)
      writer.string(self.organisation, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.user, "user", required: true)
      violations.string(
        self.password,
        "password",
        required: true,
        StringRules(minimumLength: 8, maximumLength: 256)
      )
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }
  }
}

extension PayshareV1 {
  /// Asks to become the first administrator of an organisation.
  public struct RegisterAdministratorRequest: DescribedMessage {
    /// The token that was printed when the organisation was made.
    public var bootstrapToken: String = ""
    private var userBox: Box<PayshareV1.User>?
    /// Who registers; only the email address and the display name are read, and both are required.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    /// The password, as in `RegisterUserRequest`.
    public var password: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RegisterAdministratorRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.bootstrapToken = try reader.string(limit: 64)
        case 18: try reader.message(into: &self.userBox)
        case 26: self.password = try reader.string(limit: 256)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.bootstrapToken, field: 1)
      writer.message(self.userBox, field: 2)
      writer.string(self.password, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(
        self.bootstrapToken,
        "bootstrap_token",
        required: true,
        StringRules(maximumLength: 64)
      )
      violations.message(self.user, "user", required: true)
      violations.string(
        self.password,
        "password",
        required: true,
        StringRules(minimumLength: 8, maximumLength: 256)
      )
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `bootstrap_token`, in Unicode scalars.
      public static var bootstrapTokenLength: Int { 64 }
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
    }
  }
}

extension PayshareV1 {
  /// Asks for the caller's own account.
  public struct GetCurrentUserRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetCurrentUserRequest" }

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
  /// Asks for an account.
  public struct GetUserRequest: DescribedMessage {
    /// The user's id.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for the names of people.
  public struct BatchGetUsersRequest: DescribedMessage {
    /// Their ids.
    public var userIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BatchGetUsersRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          try reader.checkItems(self.userIDs.count, limit: 1000)
          self.userIDs.append(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.userIDs, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.userIDs.count, "user_ids", minimum: 1, maximum: 1000) {
        violations.strings(self.userIDs, "user_ids", StringRules(format: .uuid))
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `user_ids`.
      public static var userIDsCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// The names of people.
  public struct BatchGetUsersResponse: DescribedMessage {
    /// Those whom the caller may see, in the order of the request, each once.
    public var users: [PayshareV1.UserSummary] = []
    /// The ids of the others: unknown people, and those whom the caller may not see.
    public var missingUserIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BatchGetUsersResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.users)
        case 18: self.missingUserIDs.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.users, field: 1)
      writer.strings(self.missingUserIDs, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `users`, with its tag and length.
      public static var users: Int { 455 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the accounts.
  public struct ListUsersRequest: DescribedMessage {
    /// The most users on a page: 50 if it is zero; more than 1 000 means 1 000. A page may have fewer, even
    /// none, if a
    /// filter lets few pass (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which users to list, in the syntax of `ListExpensesRequest.filter`; all but the deleted and erased
    /// ones if it is empty. The
    /// fields and their operators:
    ///
    /// - `state`: `=` and one of `ACTIVE`, `INVITED`, `DEACTIVATED`, `DELETED`, `ERASED`;
    /// - `role`: `=` and a role that the user holds on the organisation, such as `admin`;
    /// - `email`: `=` and the exact address;
    /// - `display_name`: `:` and text that it contains, ignoring case.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, the default; or `display_name`, from A to Z, ignoring
    /// case.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListUsersRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        case 26: self.filter = try reader.string(limit: 1024)
        case 34: self.orderBy = try reader.string(limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
      writer.string(self.filter, field: 3)
      writer.string(self.orderBy, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.string(self.filter, "filter", StringRules(maximumLength: 1024))
      violations.string(self.orderBy, "order_by", StringRules(maximumLength: 100))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
      /// The greatest length of `filter`, in Unicode scalars.
      public static var filterLength: Int { 1024 }
      /// The greatest length of `order_by`, in Unicode scalars.
      public static var orderByLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8612 }
    }
  }
}

extension PayshareV1 {
  /// A page of accounts.
  public struct ListUsersResponse: DescribedMessage {
    /// The users of this page, in the order that was asked for.
    public var users: [PayshareV1.User] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListUsersResponse" }

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
  }
}

extension PayshareV1 {
  /// Asks to change an account.
  public struct UpdateUserRequest: DescribedMessage {
    /// The user's id; empty means the caller.
    public var userID: String = ""
    private var userBox: Box<PayshareV1.User>?
    /// The user with the new values.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `display_name`, `phone`, `language_code`, `time_zone`; `*` means all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.userBox)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string(limit: 64)
        case 42: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.message(self.userBox, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", StringRules(format: .uuid))
      violations.message(self.user, "user", required: true)
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
  /// Asks to lock an account.
  public struct DeactivateUserRequest: DescribedMessage {
    /// The user's id.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeactivateUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to unlock an account.
  public struct ReactivateUserRequest: DescribedMessage {
    /// The user's id.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReactivateUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to delete an account.
  public struct DeleteUserRequest: DescribedMessage {
    /// The user's id.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to restore a deleted account.
  public struct UndeleteUserRequest: DescribedMessage {
    /// The user's id.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UndeleteUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for everything that is stored about the caller.
  public struct ExportOwnDataRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportOwnDataRequest" }

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
  /// Asks for everything that is stored about a user.
  public struct ExportUserDataRequest: DescribedMessage {
    /// The user's id.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportUserDataRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to erase a user.
  public struct EraseUserRequest: DescribedMessage {
    /// The user's id; not the caller's.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EraseUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to erase the caller.
  public struct EraseOwnAccountRequest: DescribedMessage {
    /// The caller's password, verbatim.
    public var password: String = ""
    /// If the caller has a second factor: a code of it that was not used yet.
    public var oneTimeCode: String = ""
    /// Instead of `one_time_code`: a recovery code that was not used yet.
    public var recoveryCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EraseOwnAccountRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.password = try reader.string(limit: 256)
        case 18: self.oneTimeCode = try reader.string(limit: 16)
        case 26: self.recoveryCode = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.password, field: 1)
      writer.string(self.oneTimeCode, field: 2)
      writer.string(self.recoveryCode, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.password, "password", required: true, StringRules(maximumLength: 256))
      violations.string(self.oneTimeCode, "one_time_code", StringRules(maximumLength: 16))
      violations.string(self.recoveryCode, "recovery_code", StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
      /// The greatest length of `one_time_code`, in Unicode scalars.
      public static var oneTimeCodeLength: Int { 16 }
      /// The greatest length of `recovery_code`, in Unicode scalars.
      public static var recoveryCodeLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1352 }
    }
  }
}

extension PayshareV1 {
  /// Says that the caller is erased. The session has ended.
  public struct EraseOwnAccountResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EraseOwnAccountResponse" }

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
  /// Asks for a person by their address.
  public struct LookUpUserRequest: DescribedMessage {
    /// The exact address, in any case.
    public var email: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LookUpUserRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.email = try reader.string(limit: 254)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.email, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.email, "email", required: true, StringRules(format: .email))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 257 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a mail that verifies the caller's address.
  public struct RequestEmailVerificationRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RequestEmailVerificationRequest" }

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
  /// Says that the mail will be sent.
  public struct RequestEmailVerificationResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RequestEmailVerificationResponse" }

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
  /// Shows that an address is the user's.
  public struct VerifyEmailRequest: DescribedMessage {
    /// The token of the mail.
    public var token: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.VerifyEmailRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.token = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.token, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.token, "token", required: true, StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `token`, in Unicode scalars.
      public static var tokenLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 259 }
    }
  }
}

extension PayshareV1 {
  /// Says that the address is verified.
  public struct VerifyEmailResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.VerifyEmailResponse" }

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
  /// Asks for another address.
  public struct RequestEmailChangeRequest: DescribedMessage {
    /// The new address.
    public var email: String = ""
    /// The caller's password, verbatim.
    public var password: String = ""
    /// If the caller has a second factor: a code of it that was not used yet.
    public var oneTimeCode: String = ""
    /// Instead of `one_time_code`: a recovery code that was not used yet.
    public var recoveryCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RequestEmailChangeRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.email = try reader.string(limit: 254)
        case 18: self.password = try reader.string(limit: 256)
        case 26: self.oneTimeCode = try reader.string(limit: 16)
        case 34: self.recoveryCode = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.email, field: 1)
      writer.string(self.password, field: 2)
      writer.string(self.oneTimeCode, field: 3)
      writer.string(self.recoveryCode, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(self.password, "password", required: true, StringRules(maximumLength: 256))
      violations.string(self.oneTimeCode, "one_time_code", StringRules(maximumLength: 16))
      violations.string(self.recoveryCode, "recovery_code", StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
      /// The greatest length of `one_time_code`, in Unicode scalars.
      public static var oneTimeCodeLength: Int { 16 }
      /// The greatest length of `recovery_code`, in Unicode scalars.
      public static var recoveryCodeLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1609 }
    }
  }
}

extension PayshareV1 {
  /// Says that the mails will be sent.
  public struct RequestEmailChangeResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RequestEmailChangeResponse" }

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
  /// Confirms another address.
  public struct ConfirmEmailChangeRequest: DescribedMessage {
    /// The token of the mail.
    public var token: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ConfirmEmailChangeRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.token = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.token, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.token, "token", required: true, StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `token`, in Unicode scalars.
      public static var tokenLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 259 }
    }
  }
}

extension PayshareV1 {
  /// Says how far the change has come.
  public struct ConfirmEmailChangeResponse: DescribedMessage {
    /// Whether the address has changed; otherwise it changes once the token of the other mail is confirmed,
    /// too.
    public var changed: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ConfirmEmailChangeResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.changed = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.changed, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2 }
    }
  }
}

extension PayshareV1 {
  /// The settings of an import, or one of its rows.
  public struct BulkRegisterUsersRequest: DescribedMessage {
    /// Names the import, a UUID that the client makes for it. The first message has it; the others need none.
    public var requestID: String = ""
    /// What the message is.
    public var part: Part?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BulkRegisterUsersRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.requestID = try reader.string(limit: 36)
        case 18:
          var value = PayshareV1.UserImportSettings()
          if case .settings(let current)? = self.part { value = current }
          self.part = nil
          defer { self.part = .settings(value) }
          try reader.message(intoCase: &value)
        case 26:
          var value = PayshareV1.UserRow()
          if case .row(let current)? = self.part { value = current }
          self.part = nil
          defer { self.part = .row(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.requestID, field: 1)
      switch self.part {
      case .settings(let value)?: writer.message(.some(value), field: 2)
      case .row(let value)?: writer.message(.some(value), field: 3)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
      switch self.part {
      case .settings(let value)?: violations.message(.some(value), "settings")
      case .row(let value)?: violations.message(.some(value), "row")
      default: break
      }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1173 }
    }

    /// What the message is.
    public enum Part: Sendable, Hashable {
      /// The settings: in the first message, and only there.
      case settings(PayshareV1.UserImportSettings)
      /// A person.
      case row(PayshareV1.UserRow)
    }
  }
}

extension PayshareV1 {
  /// What became of a row.
  public struct BulkRegisterUsersResponse: DescribedMessage {
    /// The number of the row.
    public var row: Int32 = 0
    /// What became of it.
    public var result: Result?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BulkRegisterUsersResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.row = try reader.int32()
        case 18:
          var value = PayshareV1.UserRowCreated()
          if case .created(let current)? = self.result { value = current }
          self.result = nil
          defer { self.result = .created(value) }
          try reader.message(intoCase: &value)
        case 26:
          var value = PayshareV1.UserRowDuplicate()
          if case .duplicate(let current)? = self.result { value = current }
          self.result = nil
          defer { self.result = .duplicate(value) }
          try reader.message(intoCase: &value)
        case 34:
          var value = PayshareV1.UserRowInvalid()
          if case .invalid(let current)? = self.result { value = current }
          self.result = nil
          defer { self.result = .invalid(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.row, field: 1)
      switch self.result {
      case .created(let value)?: writer.message(.some(value), field: 2)
      case .duplicate(let value)?: writer.message(.some(value), field: 3)
      case .invalid(let value)?: writer.message(.some(value), field: 4)
      case nil: break
      }
    }

    /// What became of it.
    public enum Result: Sendable, Hashable {
      /// The person was invited.
      case created(PayshareV1.UserRowCreated)
      /// There is an account with the address.
      case duplicate(PayshareV1.UserRowDuplicate)
      /// The row is wrong; nothing was made.
      case invalid(PayshareV1.UserRowInvalid)
    }
  }
}

extension PayshareV1 {
  /// Registers people, and keeps their accounts.
  public protocol UserService: Service {
    /// Registers a person with an email address and a password. It does not log them in.
    /// An address that is taken gives `ALREADY_EXISTS`; an organisation that one cannot simply join,
    /// `PERMISSION_DENIED`
    /// with the reason `REGISTRATION_NOT_OPEN`.
    func registerUser(_ request: RegisterUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Registers the first administrator of an organisation, by the token that was printed when the
    /// organisation was made.
    /// The token works once; a wrong, used or expired one gives `PERMISSION_DENIED`. It does not log them in.
    func registerAdministrator(
      _ request: RegisterAdministratorRequest,
      _ call: ServerCall
    ) async throws(Status) -> User
    /// Shows the account of the caller's session.
    func getCurrentUser(_ request: GetCurrentUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Shows an account: one's own or, with the permission `user.read`, any of the organisation. Without it
    /// every other id
    /// gives `PERMISSION_DENIED`, whether there is such a user or not.
    func getUser(_ request: GetUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Shows the names of people with whom the caller shares a group or an event or, with the permission
    /// `user.read` or
    /// `audit.read`, of any of the organisation.
    func batchGetUsers(
      _ request: BatchGetUsersRequest,
      _ call: ServerCall
    ) async throws(Status) -> BatchGetUsersResponse
    /// Lists the accounts of the organisation, newest first unless `order_by` says otherwise.
    func listUsers(_ request: ListUsersRequest, _ call: ServerCall) async throws(Status) -> ListUsersResponse
    /// Changes an account: one's own or, with the permission `user.update`, any of the organisation. The
    /// address is changed
    /// by other means, because its owner must agree. A stale `etag` gives `ABORTED`.
    func updateUser(_ request: UpdateUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Locks an account: from the next call on none of its sessions can be used, on any server, and the user
    /// cannot log in.
    /// Everything is kept. A user who holds permissions that the caller does not gives `PERMISSION_DENIED`;
    /// the last
    /// administrator, `FAILED_PRECONDITION`. An account that is locked already stays so.
    func deactivateUser(_ request: DeactivateUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Unlocks a locked account. One that is not locked stays as it is.
    func reactivateUser(_ request: ReactivateUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Deletes an account, as `DeactivateUser` locks one. What the user paid and owes stays in its events.
    /// For 30 days it
    /// can be restored. An account that is deleted already stays so.
    func deleteUser(_ request: DeleteUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Restores an account that was deleted at most 30 days ago, as it was. One that is not deleted stays as
    /// it is.
    func undeleteUser(_ request: UndeleteUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Gives everything that is stored about the caller, except secrets (GDPR articles 15 and 20), in parts
    /// of bounded size.
    func exportOwnData(
      _ request: ExportOwnDataRequest,
      _ responses: ResponseWriter<UserData>,
      _ call: ServerCall
    ) async throws(Status)
    /// The same about any user of the organisation, for administrators, who answer such a request. The
    /// journal has who
    /// asked for it.
    func exportUserData(
      _ request: ExportUserDataRequest,
      _ responses: ResponseWriter<UserData>,
      _ call: ServerCall
    ) async throws(Status)
    /// Erases everything personal of another user, for good (the right to be forgotten, GDPR article 17):
    /// their name, address,
    /// telephone number, password, second factor, sessions, mails and roles. What they paid and owe stays in
    /// its events, under
    /// the name of all erased users, so that balances and the journal stay as they are. The address can be
    /// registered anew, by
    /// somebody new. What others have written about them is not searched. A user who holds permissions that
    /// the caller does
    /// not gives `PERMISSION_DENIED`; the last administrator, `FAILED_PRECONDITION`. One who is erased
    /// already stays so. For
    /// oneself there is `EraseOwnAccount`.
    func eraseUser(_ request: EraseUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Erases the caller, as `EraseUser` does another user, with the password and, if they have one, the
    /// second factor. A
    /// wrong password gives `INVALID_ARGUMENT` with the reason `WRONG_PASSWORD`, and counts like one at
    /// `LogIn`; a missing or
    /// wrong second factor, `PERMISSION_DENIED` with the reason `SECOND_FACTOR_REQUIRED` or
    /// `WRONG_SECOND_FACTOR`.
    func eraseOwnAccount(
      _ request: EraseOwnAccountRequest,
      _ call: ServerCall
    ) async throws(Status) -> EraseOwnAccountResponse
    /// Finds a person of the organisation who can log in, by their exact address. Any other address gives
    /// `NOT_FOUND`. A
    /// caller has 60 look-ups an hour; beyond that the answer is `RESOURCE_EXHAUSTED` with the reason
    /// `TOO_MANY_LOOK_UPS` and
    /// a `google.rpc.RetryInfo`.
    func lookUpUser(_ request: LookUpUserRequest, _ call: ServerCall) async throws(Status) -> UserSummary
    /// Sends a mail to the caller's address, with a token that `VerifyEmail` takes once within 24 hours. An
    /// address that is
    /// verified already gets no mail. A caller causes 10 mails an hour; beyond that the answer is
    /// `RESOURCE_EXHAUSTED` with
    /// the reason `TOO_MANY_MAILS` and a `google.rpc.RetryInfo`.
    func requestEmailVerification(
      _ request: RequestEmailVerificationRequest,
      _ call: ServerCall
    ) async throws(Status) -> RequestEmailVerificationResponse
    /// Shows by the token of a mail that the address is the user's. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`.
    func verifyEmail(
      _ request: VerifyEmailRequest,
      _ call: ServerCall
    ) async throws(Status) -> VerifyEmailResponse
    /// Asks for another address of the caller's account, with the password and, if they have one, the second
    /// factor, as
    /// `EraseOwnAccount`. A mail goes to the new address and one to the
    /// old, each with a token that `ConfirmEmailChange` takes once within 24 hours: the address changes when
    /// both are
    /// confirmed. Asking again replaces the tokens. Limited like `RequestEmailVerification`.
    func requestEmailChange(
      _ request: RequestEmailChangeRequest,
      _ call: ServerCall
    ) async throws(Status) -> RequestEmailChangeResponse
    /// Confirms another address by the token of one of the two mails. With the second one the address
    /// changes, all sessions
    /// of the user end, and the old address gets a notice. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`; an
    /// address with another account, `ALREADY_EXISTS`.
    func confirmEmailChange(
      _ request: ConfirmEmailChangeRequest,
      _ call: ServerCall
    ) async throws(Status) -> ConfirmEmailChangeResponse
    /// Invites many people into the caller's organisation, one for each row of a stream. The first message
    /// has the
    /// `request_id` and the settings, each after it a row. Each row gets one result, in the order of the
    /// rows; a client may
    /// send on before it has read results, and a server that has much to do takes more rows only when it has
    /// processed
    /// those before.
    ///
    /// Results are kept for 7 days. After a break the client sends the same `request_id` and settings again,
    /// and goes on
    /// with any row: rows that have a result get it again, and nothing happens twice. A row that ended with
    /// an error of the
    /// whole stream has no result. A caller who loses the permission meanwhile gets `PERMISSION_DENIED` or
    /// `UNAUTHENTICATED`, and no more people are invited. A server takes a few of these streams at once;
    /// beyond that the
    /// answer is `RESOURCE_EXHAUSTED` with the reason `TOO_MANY_IMPORTS`.
    func bulkRegisterUsers(
      _ requests: RequestStream<BulkRegisterUsersRequest>,
      _ responses: ResponseWriter<BulkRegisterUsersResponse>,
      _ call: ServerCall
    ) async throws(Status)
  }

  /// What the contract says of the methods of `payshare.v1.UserService`.
  public enum UserServiceMethods {
    /// `RegisterUser`.
    public static let registerUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "RegisterUser",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .requestID)
    )
    /// `RegisterAdministrator`.
    public static let registerAdministrator = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "RegisterAdministrator",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none)
    )
    /// `GetCurrentUser`.
    public static let getCurrentUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "GetCurrentUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.read")]), effect: .read, idempotency: .natural)
    )
    /// `GetUser`.
    public static let getUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "GetUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.read")]), effect: .read, idempotency: .natural)
    )
    /// `BatchGetUsers`.
    public static let batchGetUsers = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "BatchGetUsers",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("user.find")]), effect: .read, idempotency: .natural)
    )
    /// `ListUsers`.
    public static let listUsers = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "ListUsers",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("user.read")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateUser`.
    public static let updateUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "UpdateUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.update")]), effect: .write, idempotency: .requestID)
    )
    /// `DeactivateUser`.
    public static let deactivateUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "DeactivateUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user.update")]), effect: .write, idempotency: .natural)
    )
    /// `ReactivateUser`.
    public static let reactivateUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "ReactivateUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user.update")]), effect: .write, idempotency: .natural)
    )
    /// `DeleteUser`.
    public static let deleteUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "DeleteUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user.delete")]), effect: .write, idempotency: .natural)
    )
    /// `UndeleteUser`.
    public static let undeleteUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "UndeleteUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user.delete")]), effect: .write, idempotency: .natural)
    )
    /// `ExportOwnData`.
    public static let exportOwnData = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "ExportOwnData",
      kind: .serverStreaming,
      policy: MethodPolicy(
        access: .requirements([.init("account.read")]), effect: .read, idempotency: .natural)
    )
    /// `ExportUserData`.
    public static let exportUserData = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "ExportUserData",
      kind: .serverStreaming,
      policy: MethodPolicy(access: .requirements([.init("user.export")]), effect: .write, idempotency: .none)
    )
    /// `EraseUser`.
    public static let eraseUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "EraseUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user.erase")]), effect: .write, idempotency: .natural)
    )
    /// `EraseOwnAccount`.
    public static let eraseOwnAccount = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "EraseOwnAccount",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.update")]), effect: .write, idempotency: .none)
    )
    /// `LookUpUser`.
    public static let lookUpUser = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "LookUpUser",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("user.find")]), effect: .write, idempotency: .natural)
    )
    /// `RequestEmailVerification`.
    public static let requestEmailVerification = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "RequestEmailVerification",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.update")]), effect: .write, idempotency: .none)
    )
    /// `VerifyEmail`.
    public static let verifyEmail = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "VerifyEmail",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none)
    )
    /// `RequestEmailChange`.
    public static let requestEmailChange = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "RequestEmailChange",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.update")]), effect: .write, idempotency: .none)
    )
    /// `ConfirmEmailChange`.
    public static let confirmEmailChange = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "ConfirmEmailChange",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none)
    )
    /// `BulkRegisterUsers`.
    public static let bulkRegisterUsers = MethodDescriptor(
      service: "payshare.v1.UserService",
      method: "BulkRegisterUsers",
      kind: .bidirectionalStreaming,
      policy: MethodPolicy(
        access: .requirements([.init("user.import")]), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.UserService",
      methods: [
        registerUser,
        registerAdministrator,
        getCurrentUser,
        getUser,
        batchGetUsers,
        listUsers,
        updateUser,
        deactivateUser,
        reactivateUser,
        deleteUser,
        undeleteUser,
        exportOwnData,
        exportUserData,
        eraseUser,
        eraseOwnAccount,
        lookUpUser,
        requestEmailVerification,
        verifyEmail,
        requestEmailChange,
        confirmEmailChange,
        bulkRegisterUsers,
      ],
      fileName: "payshare/v1/user_service.proto")
  }

  /// Calls the methods of `payshare.v1.UserService` over a channel. Any thread, any task.
  public struct UserServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Registers a person with an email address and a password. It does not log them in.
    /// An address that is taken gives `ALREADY_EXISTS`; an organisation that one cannot simply join,
    /// `PERMISSION_DENIED`
    /// with the reason `REGISTRATION_NOT_OPEN`.
    ///
    /// A missing `request_id` is generated.
    public func registerUser(
      _ request: RegisterUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(UserServiceMethods.registerUser, request, options)
    }

    /// Registers the first administrator of an organisation, by the token that was printed when the
    /// organisation was made.
    /// The token works once; a wrong, used or expired one gives `PERMISSION_DENIED`. It does not log them in.
    public func registerAdministrator(
      _ request: RegisterAdministratorRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.registerAdministrator, request, options)
    }

    /// Shows the account of the caller's session.
    public func getCurrentUser(
      _ request: GetCurrentUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.getCurrentUser, request, options)
    }

    /// Shows an account: one's own or, with the permission `user.read`, any of the organisation. Without it
    /// every other id
    /// gives `PERMISSION_DENIED`, whether there is such a user or not.
    public func getUser(
      _ request: GetUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.getUser, request, options)
    }

    /// Shows the names of people with whom the caller shares a group or an event or, with the permission
    /// `user.read` or
    /// `audit.read`, of any of the organisation.
    public func batchGetUsers(
      _ request: BatchGetUsersRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BatchGetUsersResponse {
      try await channel.unary(UserServiceMethods.batchGetUsers, request, options)
    }

    /// Lists the accounts of the organisation, newest first unless `order_by` says otherwise.
    public func listUsers(
      _ request: ListUsersRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListUsersResponse {
      try await channel.unary(UserServiceMethods.listUsers, request, options)
    }

    /// Changes an account: one's own or, with the permission `user.update`, any of the organisation. The
    /// address is changed
    /// by other means, because its owner must agree. A stale `etag` gives `ABORTED`.
    ///
    /// A missing `request_id` is generated.
    public func updateUser(
      _ request: UpdateUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(UserServiceMethods.updateUser, request, options)
    }

    /// Locks an account: from the next call on none of its sessions can be used, on any server, and the user
    /// cannot log in.
    /// Everything is kept. A user who holds permissions that the caller does not gives `PERMISSION_DENIED`;
    /// the last
    /// administrator, `FAILED_PRECONDITION`. An account that is locked already stays so.
    public func deactivateUser(
      _ request: DeactivateUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.deactivateUser, request, options)
    }

    /// Unlocks a locked account. One that is not locked stays as it is.
    public func reactivateUser(
      _ request: ReactivateUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.reactivateUser, request, options)
    }

    /// Deletes an account, as `DeactivateUser` locks one. What the user paid and owes stays in its events.
    /// For 30 days it
    /// can be restored. An account that is deleted already stays so.
    public func deleteUser(
      _ request: DeleteUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.deleteUser, request, options)
    }

    /// Restores an account that was deleted at most 30 days ago, as it was. One that is not deleted stays as
    /// it is.
    public func undeleteUser(
      _ request: UndeleteUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.undeleteUser, request, options)
    }

    /// Gives everything that is stored about the caller, except secrets (GDPR articles 15 and 20), in parts
    /// of bounded size.
    public func exportOwnData(
      _ request: ExportOwnDataRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<UserData> {
      try await channel.serverStreaming(UserServiceMethods.exportOwnData, request, options)
    }

    /// The same about any user of the organisation, for administrators, who answer such a request. The
    /// journal has who
    /// asked for it.
    public func exportUserData(
      _ request: ExportUserDataRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<UserData> {
      try await channel.serverStreaming(UserServiceMethods.exportUserData, request, options)
    }

    /// Erases everything personal of another user, for good (the right to be forgotten, GDPR article 17):
    /// their name, address,
    /// telephone number, password, second factor, sessions, mails and roles. What they paid and owe stays in
    /// its events, under
    /// the name of all erased users, so that balances and the journal stay as they are. The address can be
    /// registered anew, by
    /// somebody new. What others have written about them is not searched. A user who holds permissions that
    /// the caller does
    /// not gives `PERMISSION_DENIED`; the last administrator, `FAILED_PRECONDITION`. One who is erased
    /// already stays so. For
    /// oneself there is `EraseOwnAccount`.
    public func eraseUser(
      _ request: EraseUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(UserServiceMethods.eraseUser, request, options)
    }

    /// Erases the caller, as `EraseUser` does another user, with the password and, if they have one, the
    /// second factor. A
    /// wrong password gives `INVALID_ARGUMENT` with the reason `WRONG_PASSWORD`, and counts like one at
    /// `LogIn`; a missing or
    /// wrong second factor, `PERMISSION_DENIED` with the reason `SECOND_FACTOR_REQUIRED` or
    /// `WRONG_SECOND_FACTOR`.
    public func eraseOwnAccount(
      _ request: EraseOwnAccountRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> EraseOwnAccountResponse {
      try await channel.unary(UserServiceMethods.eraseOwnAccount, request, options)
    }

    /// Finds a person of the organisation who can log in, by their exact address. Any other address gives
    /// `NOT_FOUND`. A
    /// caller has 60 look-ups an hour; beyond that the answer is `RESOURCE_EXHAUSTED` with the reason
    /// `TOO_MANY_LOOK_UPS` and
    /// a `google.rpc.RetryInfo`.
    public func lookUpUser(
      _ request: LookUpUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> UserSummary {
      try await channel.unary(UserServiceMethods.lookUpUser, request, options)
    }

    /// Sends a mail to the caller's address, with a token that `VerifyEmail` takes once within 24 hours. An
    /// address that is
    /// verified already gets no mail. A caller causes 10 mails an hour; beyond that the answer is
    /// `RESOURCE_EXHAUSTED` with
    /// the reason `TOO_MANY_MAILS` and a `google.rpc.RetryInfo`.
    public func requestEmailVerification(
      _ request: RequestEmailVerificationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RequestEmailVerificationResponse {
      try await channel.unary(UserServiceMethods.requestEmailVerification, request, options)
    }

    /// Shows by the token of a mail that the address is the user's. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`.
    public func verifyEmail(
      _ request: VerifyEmailRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> VerifyEmailResponse {
      try await channel.unary(UserServiceMethods.verifyEmail, request, options)
    }

    /// Asks for another address of the caller's account, with the password and, if they have one, the second
    /// factor, as
    /// `EraseOwnAccount`. A mail goes to the new address and one to the
    /// old, each with a token that `ConfirmEmailChange` takes once within 24 hours: the address changes when
    /// both are
    /// confirmed. Asking again replaces the tokens. Limited like `RequestEmailVerification`.
    public func requestEmailChange(
      _ request: RequestEmailChangeRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RequestEmailChangeResponse {
      try await channel.unary(UserServiceMethods.requestEmailChange, request, options)
    }

    /// Confirms another address by the token of one of the two mails. With the second one the address
    /// changes, all sessions
    /// of the user end, and the old address gets a notice. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`; an
    /// address with another account, `ALREADY_EXISTS`.
    public func confirmEmailChange(
      _ request: ConfirmEmailChangeRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ConfirmEmailChangeResponse {
      try await channel.unary(UserServiceMethods.confirmEmailChange, request, options)
    }

    /// Invites many people into the caller's organisation, one for each row of a stream. The first message
    /// has the
    /// `request_id` and the settings, each after it a row. Each row gets one result, in the order of the
    /// rows; a client may
    /// send on before it has read results, and a server that has much to do takes more rows only when it has
    /// processed
    /// those before.
    ///
    /// Results are kept for 7 days. After a break the client sends the same `request_id` and settings again,
    /// and goes on
    /// with any row: rows that have a result get it again, and nothing happens twice. A row that ended with
    /// an error of the
    /// whole stream has no result. A caller who loses the permission meanwhile gets `PERMISSION_DENIED` or
    /// `UNAUTHENTICATED`, and no more people are invited. A server takes a few of these streams at once;
    /// beyond that the
    /// answer is `RESOURCE_EXHAUSTED` with the reason `TOO_MANY_IMPORTS`.
    public func bulkRegisterUsers(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BidirectionalCall<BulkRegisterUsersRequest, BulkRegisterUsersResponse> {
      try await channel.bidirectionalStreaming(UserServiceMethods.bulkRegisterUsers, options)
    }
  }
}

extension PayshareV1.UserService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.UserServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.UserServiceMethods.registerUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RegisterUserRequest.self)
        }
        let response = try await self.registerUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.registerAdministrator) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RegisterAdministratorRequest.self)
        }
        let response = try await self.registerAdministrator(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.getCurrentUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetCurrentUserRequest.self)
        }
        let response = try await self.getCurrentUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.getUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetUserRequest.self)
        }
        let response = try await self.getUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.batchGetUsers) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.BatchGetUsersRequest.self)
        }
        let response = try await self.batchGetUsers(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.listUsers) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListUsersRequest.self)
        }
        let response = try await self.listUsers(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.updateUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateUserRequest.self)
        }
        let response = try await self.updateUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.deactivateUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeactivateUserRequest.self)
        }
        let response = try await self.deactivateUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.reactivateUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ReactivateUserRequest.self)
        }
        let response = try await self.reactivateUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.deleteUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteUserRequest.self)
        }
        let response = try await self.deleteUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.undeleteUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UndeleteUserRequest.self)
        }
        let response = try await self.undeleteUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.exportOwnData) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ExportOwnDataRequest.self)
        }
        try await self.exportOwnData(try call.onlyRequest(), ResponseWriter(call), call)
      },
      ServerMethod(PayshareV1.UserServiceMethods.exportUserData) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ExportUserDataRequest.self)
        }
        try await self.exportUserData(try call.onlyRequest(), ResponseWriter(call), call)
      },
      ServerMethod(PayshareV1.UserServiceMethods.eraseUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.EraseUserRequest.self)
        }
        let response = try await self.eraseUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.eraseOwnAccount) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.EraseOwnAccountRequest.self)
        }
        let response = try await self.eraseOwnAccount(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.lookUpUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.LookUpUserRequest.self)
        }
        let response = try await self.lookUpUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.requestEmailVerification) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RequestEmailVerificationRequest.self)
        }
        let response = try await self.requestEmailVerification(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.verifyEmail) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.VerifyEmailRequest.self)
        }
        let response = try await self.verifyEmail(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.requestEmailChange) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RequestEmailChangeRequest.self)
        }
        let response = try await self.requestEmailChange(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.confirmEmailChange) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ConfirmEmailChangeRequest.self)
        }
        let response = try await self.confirmEmailChange(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.UserServiceMethods.bulkRegisterUsers) { call async throws(Status) in
        try await self.bulkRegisterUsers(RequestStream(call), ResponseWriter(call), call)
      },
    ]
  }
}

extension PayshareV1.RegisterUserRequest: RequestWithID {}

extension PayshareV1.UpdateUserRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1UserService = FileDescriptor(
    name: "payshare/v1/user_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/user.proto",
      "payshare/v1/user_data.proto",
      "payshare/v1/user_import.proto",
    ],
    base64: """
      Ch5wYXlzaGFyZS92MS91c2VyX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5w
      cm90bxoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aFnBheXNoYXJl
      L3YxL3VzZXIucHJvdG8aG3BheXNoYXJlL3YxL3VzZXJfZGF0YS5wcm90bxodcGF5c2hhcmUvdjEvdXNlcl9pbXBvcnQucHJvdG8i
      ygEKE1JlZ2lzdGVyVXNlclJlcXVlc3QSLQoEdXNlchgBIAEoCzIRLnBheXNoYXJlLnYxLlVzZXJCBpK1GAIIAVIEdXNlchItCghw
      YXNzd29yZBgCIAEoCUIRkrUYCQgBEgUICBCAAqC1GAFSCHBhc3N3b3JkEicKCnJlcXVlc3RfaWQYAyABKAlCCJK1GAQSAhgBUgly
      ZXF1ZXN0SWQSLAoMb3JnYW5pc2F0aW9uGAQgASgJQgiStRgEEgIQP1IMb3JnYW5pc2F0aW9uIrUBChxSZWdpc3RlckFkbWluaXN0
      cmF0b3JSZXF1ZXN0EjcKD2Jvb3RzdHJhcF90b2tlbhgBIAEoCUIOkrUYBggBEgIQQKC1GAFSDmJvb3RzdHJhcFRva2VuEi0KBHVz
      ZXIYAiABKAsyES5wYXlzaGFyZS52MS5Vc2VyQgaStRgCCAFSBHVzZXISLQoIcGFzc3dvcmQYAyABKAlCEZK1GAkIARIFCAgQgAKg
      tRgBUghwYXNzd29yZCIXChVHZXRDdXJyZW50VXNlclJlcXVlc3QiNQoOR2V0VXNlclJlcXVlc3QSIwoHdXNlcl9pZBgBIAEoCUIK
      krUYBggBEgIYAVIGdXNlcklkIkIKFEJhdGNoR2V0VXNlcnNSZXF1ZXN0EioKCHVzZXJfaWRzGAEgAygJQg+StRgLEgIYASoFCAEQ
      6AdSB3VzZXJJZHMicQoVQmF0Y2hHZXRVc2Vyc1Jlc3BvbnNlEi4KBXVzZXJzGAEgAygLMhgucGF5c2hhcmUudjEuVXNlclN1bW1h
      cnlSBXVzZXJzEigKEG1pc3NpbmdfdXNlcl9pZHMYAiADKAlSDm1pc3NpbmdVc2VySWRzIqsBChBMaXN0VXNlcnNSZXF1ZXN0EiUK
      CXBhZ2Vfc2l6ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRv
      a2VuEiEKBmZpbHRlchgDIAEoCUIJkrUYBRIDEIAIUgZmaWx0ZXISIwoIb3JkZXJfYnkYBCABKAlCCJK1GAQSAhBkUgdvcmRlckJ5
      ImQKEUxpc3RVc2Vyc1Jlc3BvbnNlEicKBXVzZXJzGAEgAygLMhEucGF5c2hhcmUudjEuVXNlclIFdXNlcnMSJgoPbmV4dF9wYWdl
      X3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuIvMBChFVcGRhdGVVc2VyUmVxdWVzdBIhCgd1c2VyX2lkGAEgASgJQgiStRgEEgIY
      AVIGdXNlcklkEi0KBHVzZXIYAiABKAsyES5wYXlzaGFyZS52MS5Vc2VyQgaStRgCCAFSBHVzZXISQwoLdXBkYXRlX21hc2sYAyAB
      KAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgaStRgCCAFSCnVwZGF0ZU1hc2sSHgoEZXRhZxgEIAEoCUIKkrUYBggBEgIQ
      QFIEZXRhZxInCgpyZXF1ZXN0X2lkGAUgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIjwKFURlYWN0aXZhdGVVc2VyUmVxdWVzdBIj
      Cgd1c2VyX2lkGAEgASgJQgqStRgGCAESAhgBUgZ1c2VySWQiPAoVUmVhY3RpdmF0ZVVzZXJSZXF1ZXN0EiMKB3VzZXJfaWQYASAB
      KAlCCpK1GAYIARICGAFSBnVzZXJJZCI4ChFEZWxldGVVc2VyUmVxdWVzdBIjCgd1c2VyX2lkGAEgASgJQgqStRgGCAESAhgBUgZ1
      c2VySWQiOgoTVW5kZWxldGVVc2VyUmVxdWVzdBIjCgd1c2VyX2lkGAEgASgJQgqStRgGCAESAhgBUgZ1c2VySWQiFgoURXhwb3J0
      T3duRGF0YVJlcXVlc3QiPAoVRXhwb3J0VXNlckRhdGFSZXF1ZXN0EiMKB3VzZXJfaWQYASABKAlCCpK1GAYIARICGAFSBnVzZXJJ
      ZCI3ChBFcmFzZVVzZXJSZXF1ZXN0EiMKB3VzZXJfaWQYASABKAlCCpK1GAYIARICGAFSBnVzZXJJZCKqAQoWRXJhc2VPd25BY2Nv
      dW50UmVxdWVzdBIrCghwYXNzd29yZBgBIAEoCUIPkrUYBwgBEgMQgAKgtRgBUghwYXNzd29yZBIwCg1vbmVfdGltZV9jb2RlGAIg
      ASgJQgyStRgEEgIQEKC1GAFSC29uZVRpbWVDb2RlEjEKDXJlY292ZXJ5X2NvZGUYAyABKAlCDJK1GAQSAhBAoLUYAVIMcmVjb3Zl
      cnlDb2RlIhkKF0VyYXNlT3duQWNjb3VudFJlc3BvbnNlIjkKEUxvb2tVcFVzZXJSZXF1ZXN0EiQKBWVtYWlsGAEgASgJQg6StRgG
      CAESAhgCuLUYAlIFZW1haWwiIQofUmVxdWVzdEVtYWlsVmVyaWZpY2F0aW9uUmVxdWVzdCIiCiBSZXF1ZXN0RW1haWxWZXJpZmlj
      YXRpb25SZXNwb25zZSI6ChJWZXJpZnlFbWFpbFJlcXVlc3QSJAoFdG9rZW4YASABKAlCDpK1GAYIARICEECgtRgBUgV0b2tlbiIV
      ChNWZXJpZnlFbWFpbFJlc3BvbnNlItMBChlSZXF1ZXN0RW1haWxDaGFuZ2VSZXF1ZXN0EiQKBWVtYWlsGAEgASgJQg6StRgGCAES
      AhgCuLUYAlIFZW1haWwSKwoIcGFzc3dvcmQYAiABKAlCD5K1GAcIARIDEIACoLUYAVIIcGFzc3dvcmQSMAoNb25lX3RpbWVfY29k
      ZRgDIAEoCUIMkrUYBBICEBCgtRgBUgtvbmVUaW1lQ29kZRIxCg1yZWNvdmVyeV9jb2RlGAQgASgJQgyStRgEEgIQQKC1GAFSDHJl
      Y292ZXJ5Q29kZSIcChpSZXF1ZXN0RW1haWxDaGFuZ2VSZXNwb25zZSJBChlDb25maXJtRW1haWxDaGFuZ2VSZXF1ZXN0EiQKBXRv
      a2VuGAEgASgJQg6StRgGCAESAhBAoLUYAVIFdG9rZW4iNgoaQ29uZmlybUVtYWlsQ2hhbmdlUmVzcG9uc2USGAoHY2hhbmdlZBgB
      IAEoCFIHY2hhbmdlZCK0AQoYQnVsa1JlZ2lzdGVyVXNlcnNSZXF1ZXN0EicKCnJlcXVlc3RfaWQYASABKAlCCJK1GAQSAhgBUgly
      ZXF1ZXN0SWQSPQoIc2V0dGluZ3MYAiABKAsyHy5wYXlzaGFyZS52MS5Vc2VySW1wb3J0U2V0dGluZ3NIAFIIc2V0dGluZ3MSKAoD
      cm93GAMgASgLMhQucGF5c2hhcmUudjEuVXNlclJvd0gAUgNyb3dCBgoEcGFydCLoAQoZQnVsa1JlZ2lzdGVyVXNlcnNSZXNwb25z
      ZRIQCgNyb3cYASABKAVSA3JvdxI3CgdjcmVhdGVkGAIgASgLMhsucGF5c2hhcmUudjEuVXNlclJvd0NyZWF0ZWRIAFIHY3JlYXRl
      ZBI9CglkdXBsaWNhdGUYAyABKAsyHS5wYXlzaGFyZS52MS5Vc2VyUm93RHVwbGljYXRlSABSCWR1cGxpY2F0ZRI3CgdpbnZhbGlk
      GAQgASgLMhsucGF5c2hhcmUudjEuVXNlclJvd0ludmFsaWRIAFIHaW52YWxpZEIICgZyZXN1bHQyzBIKC1VzZXJTZXJ2aWNlEk8K
      DFJlZ2lzdGVyVXNlchIgLnBheXNoYXJlLnYxLlJlZ2lzdGVyVXNlclJlcXVlc3QaES5wYXlzaGFyZS52MS5Vc2VyIgqKtRgGCAEY
      AiACEmEKFVJlZ2lzdGVyQWRtaW5pc3RyYXRvchIpLnBheXNoYXJlLnYxLlJlZ2lzdGVyQWRtaW5pc3RyYXRvclJlcXVlc3QaES5w
      YXlzaGFyZS52MS5Vc2VyIgqKtRgGCAEYAiADEmwKDkdldEN1cnJlbnRVc2VyEiIucGF5c2hhcmUudjEuR2V0Q3VycmVudFVzZXJS
      ZXF1ZXN0GhEucGF5c2hhcmUudjEuVXNlciIjirUYHxgBIAFKGQoXUEVSTUlTU0lPTl9BQ0NPVU5UX1JFQUQSXgoHR2V0VXNlchIb
      LnBheXNoYXJlLnYxLkdldFVzZXJSZXF1ZXN0GhEucGF5c2hhcmUudjEuVXNlciIjirUYHxgBIAFKGQoXUEVSTUlTU0lPTl9BQ0NP
      VU5UX1JFQUQSeAoNQmF0Y2hHZXRVc2VycxIhLnBheXNoYXJlLnYxLkJhdGNoR2V0VXNlcnNSZXF1ZXN0GiIucGF5c2hhcmUudjEu
      QmF0Y2hHZXRVc2Vyc1Jlc3BvbnNlIiCKtRgcGAEgAUoWChRQRVJNSVNTSU9OX1VTRVJfRklORBJsCglMaXN0VXNlcnMSHS5wYXlz
      aGFyZS52MS5MaXN0VXNlcnNSZXF1ZXN0Gh4ucGF5c2hhcmUudjEuTGlzdFVzZXJzUmVzcG9uc2UiIIq1GBwYASABShYKFFBFUk1J
      U1NJT05fVVNFUl9SRUFEEmYKClVwZGF0ZVVzZXISHi5wYXlzaGFyZS52MS5VcGRhdGVVc2VyUmVxdWVzdBoRLnBheXNoYXJlLnYx
      LlVzZXIiJYq1GCEYAiACShsKGVBFUk1JU1NJT05fQUNDT1VOVF9VUERBVEUSawoORGVhY3RpdmF0ZVVzZXISIi5wYXlzaGFyZS52
      MS5EZWFjdGl2YXRlVXNlclJlcXVlc3QaES5wYXlzaGFyZS52MS5Vc2VyIiKKtRgeGAIgAUoYChZQRVJNSVNTSU9OX1VTRVJfVVBE
      QVRFEmsKDlJlYWN0aXZhdGVVc2VyEiIucGF5c2hhcmUudjEuUmVhY3RpdmF0ZVVzZXJSZXF1ZXN0GhEucGF5c2hhcmUudjEuVXNl
      ciIiirUYHhgCIAFKGAoWUEVSTUlTU0lPTl9VU0VSX1VQREFURRJjCgpEZWxldGVVc2VyEh4ucGF5c2hhcmUudjEuRGVsZXRlVXNl
      clJlcXVlc3QaES5wYXlzaGFyZS52MS5Vc2VyIiKKtRgeGAIgAUoYChZQRVJNSVNTSU9OX1VTRVJfREVMRVRFEmcKDFVuZGVsZXRl
      VXNlchIgLnBheXNoYXJlLnYxLlVuZGVsZXRlVXNlclJlcXVlc3QaES5wYXlzaGFyZS52MS5Vc2VyIiKKtRgeGAIgAUoYChZQRVJN
      SVNTSU9OX1VTRVJfREVMRVRFEnAKDUV4cG9ydE93bkRhdGESIS5wYXlzaGFyZS52MS5FeHBvcnRPd25EYXRhUmVxdWVzdBoVLnBh
      eXNoYXJlLnYxLlVzZXJEYXRhIiOKtRgfGAEgAUoZChdQRVJNSVNTSU9OX0FDQ09VTlRfUkVBRDABEnEKDkV4cG9ydFVzZXJEYXRh
      EiIucGF5c2hhcmUudjEuRXhwb3J0VXNlckRhdGFSZXF1ZXN0GhUucGF5c2hhcmUudjEuVXNlckRhdGEiIoq1GB4YAiADShgKFlBF
      Uk1JU1NJT05fVVNFUl9FWFBPUlQwARJgCglFcmFzZVVzZXISHS5wYXlzaGFyZS52MS5FcmFzZVVzZXJSZXF1ZXN0GhEucGF5c2hh
      cmUudjEuVXNlciIhirUYHRgCIAFKFwoVUEVSTUlTU0lPTl9VU0VSX0VSQVNFEoMBCg9FcmFzZU93bkFjY291bnQSIy5wYXlzaGFy
      ZS52MS5FcmFzZU93bkFjY291bnRSZXF1ZXN0GiQucGF5c2hhcmUudjEuRXJhc2VPd25BY2NvdW50UmVzcG9uc2UiJYq1GCEYAiAD
      ShsKGVBFUk1JU1NJT05fQUNDT1VOVF9VUERBVEUSaAoKTG9va1VwVXNlchIeLnBheXNoYXJlLnYxLkxvb2tVcFVzZXJSZXF1ZXN0
      GhgucGF5c2hhcmUudjEuVXNlclN1bW1hcnkiIIq1GBwYAiABShYKFFBFUk1JU1NJT05fVVNFUl9GSU5EEp4BChhSZXF1ZXN0RW1h
      aWxWZXJpZmljYXRpb24SLC5wYXlzaGFyZS52MS5SZXF1ZXN0RW1haWxWZXJpZmljYXRpb25SZXF1ZXN0Gi0ucGF5c2hhcmUudjEu
      UmVxdWVzdEVtYWlsVmVyaWZpY2F0aW9uUmVzcG9uc2UiJYq1GCEYAiADShsKGVBFUk1JU1NJT05fQUNDT1VOVF9VUERBVEUSXAoL
      VmVyaWZ5RW1haWwSHy5wYXlzaGFyZS52MS5WZXJpZnlFbWFpbFJlcXVlc3QaIC5wYXlzaGFyZS52MS5WZXJpZnlFbWFpbFJlc3Bv
      bnNlIgqKtRgGCAEYAiADEowBChJSZXF1ZXN0RW1haWxDaGFuZ2USJi5wYXlzaGFyZS52MS5SZXF1ZXN0RW1haWxDaGFuZ2VSZXF1
      ZXN0GicucGF5c2hhcmUudjEuUmVxdWVzdEVtYWlsQ2hhbmdlUmVzcG9uc2UiJYq1GCEYAiADShsKGVBFUk1JU1NJT05fQUNDT1VO
      VF9VUERBVEUScQoSQ29uZmlybUVtYWlsQ2hhbmdlEiYucGF5c2hhcmUudjEuQ29uZmlybUVtYWlsQ2hhbmdlUmVxdWVzdBonLnBh
      eXNoYXJlLnYxLkNvbmZpcm1FbWFpbENoYW5nZVJlc3BvbnNlIgqKtRgGCAEYAiADEooBChFCdWxrUmVnaXN0ZXJVc2VycxIlLnBh
      eXNoYXJlLnYxLkJ1bGtSZWdpc3RlclVzZXJzUmVxdWVzdBomLnBheXNoYXJlLnYxLkJ1bGtSZWdpc3RlclVzZXJzUmVzcG9uc2Ui
      Ioq1GB4YAiACShgKFlBFUk1JU1NJT05fVVNFUl9JTVBPUlQoATABQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYv
      Z28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3Rv
      Mw==
      """)
}
