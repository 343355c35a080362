// Generated from payshare/v1/session_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// The tokens of a session, as given to the person who owns it.
  public struct Session: DescribedMessage {
    /// Output only. The signed token (JWT) that calls carry.
    public var accessToken: String = ""
    /// Output only. When the access token expires: at most 15 minutes after it was made, and not after its
    /// session.
    public var accessTokenExpireTime: GoogleProtobuf.Timestamp?
    /// Output only. The opaque token that `RefreshSession` takes, once.
    public var refreshToken: String = ""
    /// Output only. When the refresh token expires, and with it the session.
    public var refreshTokenExpireTime: GoogleProtobuf.Timestamp?
    private var userBox: Box<PayshareV1.User>?
    /// Output only. Who is logged in.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    /// Output only. Whether the session can only be used to enrol a second factor, as the organisation
    /// demands: it has no
    /// refresh token, and other methods give `FAILED_PRECONDITION` with the reason
    /// `SECOND_FACTOR_ENROLMENT_REQUIRED`.
    public var enrolmentOnly: Bool = false
    /// Output only. The trace that all calls with the session belong to, unless their client states another
    /// one
    /// (`traceparent` of W3C Trace Context): 32 hexadecimal digits. The journal and the server's log have it.
    public var traceID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Session" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.accessToken = try reader.string()
        case 18: try reader.message(into: &self.accessTokenExpireTime)
        case 26: self.refreshToken = try reader.string()
        case 34: try reader.message(into: &self.refreshTokenExpireTime)
        case 42: try reader.message(into: &self.userBox)
        case 48: self.enrolmentOnly = try reader.bool()
        case 58: self.traceID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.accessToken, field: 1)
      writer.message(self.accessTokenExpireTime, field: 2)
      writer.string(self.refreshToken, field: 3)
      writer.message(self.refreshTokenExpireTime, field: 4)
      writer.message(self.userBox, field: 5)
      writer.bool(self.enrolmentOnly, field: 6)
      writer.string(self.traceID, field: 7)
    }
  }
}

extension PayshareV1 {
  /// Asks for a new session.
  public struct LogInRequest: DescribedMessage {
    /// The address the user registered with.
    public var email: String = ""
    /// The user's password, verbatim.
    public var password: String = ""
    /// The organisation whose account it is, by its handle or id. Empty means the only one that there is, or
    /// the only one
    /// that the client's certificate may call for; where there are several, it gives `INVALID_ARGUMENT`.
    public var organisation: String = ""
    /// What the session is shown as in `ListSessions`, such as the name of the device; the address is shown
    /// beside it.
    public var device: String = ""
    /// If the user has a second factor: a code of it that was not used yet.
    public var oneTimeCode: String = ""
    /// Instead of `one_time_code`: a recovery code that was not used yet.
    public var recoveryCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LogInRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.email = try reader.string(limit: 254)
        case 18: self.password = try reader.string(limit: 256)
        case 26: self.organisation = try reader.string(limit: 63)
        case 34: self.device = try reader.string(limit: 100)
        case 42: self.oneTimeCode = try reader.string(limit: 16)
        case 50: self.recoveryCode = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.email, field: 1)
      writer.string(self.password, field: 2)
      writer.string(self.organisation, field: 3)
      writer.string(self.device, field: 4)
      writer.string(self.oneTimeCode, field: 5)
      writer.string(self.recoveryCode, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(self.password, "password", required: true, StringRules(maximumLength: 256))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
      violations.string(self.device, "device", StringRules(maximumLength: 100))
      violations.string(self.oneTimeCode, "one_time_code", StringRules(maximumLength: 16))
      violations.string(self.recoveryCode, "recovery_code", StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
      /// The greatest length of `device`, in Unicode scalars.
      public static var deviceLength: Int { 100 }
      /// The greatest length of `one_time_code`, in Unicode scalars.
      public static var oneTimeCodeLength: Int { 16 }
      /// The greatest length of `recovery_code`, in Unicode scalars.
      public static var recoveryCodeLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2267 }
    }
  }
}

extension PayshareV1 {
  /// Asks for new tokens of a session.
  public struct RefreshSessionRequest: DescribedMessage {
    /// The newest refresh token of the session.
    public var refreshToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RefreshSessionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.refreshToken = try reader.string(limit: 256)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.refreshToken, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.refreshToken, "refresh_token", required: true, StringRules(maximumLength: 256))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `refresh_token`, in Unicode scalars.
      public static var refreshTokenLength: Int { 256 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1027 }
    }
  }
}

extension PayshareV1 {
  /// Asks to end the caller's session.
  public struct LogOutRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LogOutRequest" }

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
  /// Says that the session has ended.
  public struct LogOutResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LogOutResponse" }

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
  /// A session that has not ended, without its tokens.
  public struct ActiveSession: DescribedMessage {
    /// Output only. The session's id, a UUID.
    public var id: String = ""
    /// Output only. What the client called it at log-in.
    public var device: String = ""
    /// Output only. The IP address from which it was begun, as the client stated it
    /// (`payshare-source-address`) or else
    /// the client's own; of IPv6, the network of 64 bits.
    public var address: String = ""
    /// Output only. The service that began it, by the SPIFFE ID of its certificate.
    public var service: String = ""
    /// Output only. When it was begun.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was last renewed by `RefreshSession`, or begun: calls since then are not counted,
    /// which are
    /// at most 15 minutes.
    public var lastUseTime: GoogleProtobuf.Timestamp?
    /// Output only. When it ends if it is not renewed.
    public var expireTime: GoogleProtobuf.Timestamp?
    /// Output only. Whether it is the session of this call.
    public var current: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ActiveSession" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.device = try reader.string()
        case 26: self.address = try reader.string()
        case 34: self.service = try reader.string()
        case 42: try reader.message(into: &self.createTime)
        case 50: try reader.message(into: &self.lastUseTime)
        case 58: try reader.message(into: &self.expireTime)
        case 64: self.current = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.device, field: 2)
      writer.string(self.address, field: 3)
      writer.string(self.service, field: 4)
      writer.message(self.createTime, field: 5)
      writer.message(self.lastUseTime, field: 6)
      writer.message(self.expireTime, field: 7)
      writer.bool(self.current, field: 8)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the caller's sessions.
  public struct ListSessionsRequest: DescribedMessage {
    /// The most sessions on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListSessionsRequest" }

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
  /// A page of the caller's sessions.
  public struct ListSessionsResponse: DescribedMessage {
    /// The sessions, from the newest to the oldest.
    public var sessions: [PayshareV1.ActiveSession] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListSessionsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.sessions)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.sessions, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to end a session of the caller.
  public struct RevokeSessionRequest: DescribedMessage {
    /// The session.
    public var sessionID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeSessionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.sessionID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.sessionID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.sessionID, "session_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Says that the session has ended.
  public struct RevokeSessionResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeSessionResponse" }

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
  /// Asks to end all sessions of the caller.
  public struct RevokeAllSessionsRequest: DescribedMessage {
    /// Whether the session of this call goes on.
    public var keepCurrent: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeAllSessionsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.keepCurrent = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.keepCurrent, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2 }
    }
  }
}

extension PayshareV1 {
  /// Says that the sessions have ended.
  public struct RevokeAllSessionsResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeAllSessionsResponse" }

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
  /// Asks for a page of another user's sessions.
  public struct ListUserSessionsRequest: DescribedMessage {
    /// The user.
    public var userID: String = ""
    /// The most sessions on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListUserSessionsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
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
      public static var message: Int { 4148 }
    }
  }
}

extension PayshareV1 {
  /// A page of another user's sessions.
  public struct ListUserSessionsResponse: DescribedMessage {
    /// The sessions, from the newest to the oldest.
    public var sessions: [PayshareV1.ActiveSession] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListUserSessionsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.sessions)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.sessions, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to end a session of another user.
  public struct RevokeUserSessionRequest: DescribedMessage {
    /// The user.
    public var userID: String = ""
    /// The session.
    public var sessionID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeUserSessionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 18: self.sessionID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.string(self.sessionID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
      violations.string(self.sessionID, "session_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 76 }
    }
  }
}

extension PayshareV1 {
  /// Says that the session has ended.
  public struct RevokeUserSessionResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeUserSessionResponse" }

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
  /// Asks to end all sessions of another user.
  public struct RevokeAllUserSessionsRequest: DescribedMessage {
    /// The user.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeAllUserSessionsRequest" }

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
  /// Says that the sessions have ended.
  public struct RevokeAllUserSessionsResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeAllUserSessionsResponse" }

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
  /// Asks for the public keys of access tokens.
  public struct GetJwksRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetJwksRequest" }

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
  /// The public keys of access tokens (RFC 7517).
  public struct JsonWebKeySet: DescribedMessage {
    /// The keys; the first one signs.
    public var keys: [PayshareV1.JsonWebKey] = []
    /// The same as JSON, as libraries for tokens read it.
    public var json: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JsonWebKeySet" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.keys)
        case 18: self.json = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.keys, field: 1)
      writer.string(self.json, field: 2)
    }
  }
}

extension PayshareV1 {
  /// The public half of an Ed25519 key (RFC 8037).
  public struct JsonWebKey: DescribedMessage {
    /// Its name, as in the header of the tokens that it signs.
    public var kid: String = ""
    /// `OKP`.
    public var kty: String = ""
    /// `Ed25519`.
    public var crv: String = ""
    /// The key's 32 bytes in Base64URL.
    public var x: String = ""
    /// `EdDSA`.
    public var alg: String = ""
    /// `sig`.
    public var use: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JsonWebKey" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.kid = try reader.string()
        case 18: self.kty = try reader.string()
        case 26: self.crv = try reader.string()
        case 34: self.x = try reader.string()
        case 42: self.alg = try reader.string()
        case 50: self.use = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.kid, field: 1)
      writer.string(self.kty, field: 2)
      writer.string(self.crv, field: 3)
      writer.string(self.x, field: 4)
      writer.string(self.alg, field: 5)
      writer.string(self.use, field: 6)
    }
  }
}

extension PayshareV1 {
  /// Logs people in and out. A call carries its access token as metadata: `authorization: Bearer
  /// <access_token>`.
  ///
  /// A session belongs to the service that began it, by the SPIFFE ID of its certificate: shown with another
  /// one, its
  /// tokens give `UNAUTHENTICATED`. The operator of the server may let services share sessions.
  ///
  /// The mutations here take no `request_id`: to replay their first answer the server would have to keep the
  /// tokens.
  public protocol SessionService: Service {
    /// Begins a session. A wrong password and an unknown address both give `UNAUTHENTICATED`, with the same
    /// text and
    /// timing.
    ///
    /// After too many wrong passwords for an address, or from a source, the answer is `RESOURCE_EXHAUSTED`
    /// with the reason
    /// `TOO_MANY_GUESSES` and a `google.rpc.RetryInfo`, and the password is not checked. A portal states its
    /// users'
    /// addresses in the metadata `payshare-source-address`, or they share its budget.
    ///
    /// A user with a second factor also shows a code of it. Without one a right password gives
    /// `UNAUTHENTICATED` with the
    /// reason `SECOND_FACTOR_REQUIRED`; a wrong or used code, `WRONG_SECOND_FACTOR`, and counts like a wrong
    /// password. A
    /// user without one whose organisation demands it gets a session that is `enrolment_only`.
    ///
    /// Where the organisation admits people by the domain of their address, a right password of a user
    /// without a role whose
    /// address is not verified gives `FAILED_PRECONDITION` with the reason `EMAIL_NOT_VERIFIED`.
    func logIn(_ request: LogInRequest, _ call: ServerCall) async throws(Status) -> Session
    /// Exchanges a refresh token for new tokens of the same session. A refresh token works once: using an old
    /// one again
    /// gives `UNAUTHENTICATED` and ends the session, because one of its two users must have stolen it. Used
    /// by a service
    /// other than the one that logged in, it also gives `UNAUTHENTICATED`, but the session goes on.
    func refreshSession(_ request: RefreshSessionRequest, _ call: ServerCall) async throws(Status) -> Session
    /// Ends the caller's session: its access and refresh tokens stop working at once, on every server. If it
    /// has already
    /// ended, nothing changes.
    func logOut(_ request: LogOutRequest, _ call: ServerCall) async throws(Status) -> LogOutResponse
    /// Lists the caller's sessions that have not ended, from the newest to the oldest.
    func listSessions(
      _ request: ListSessionsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListSessionsResponse
    /// Ends a session of the caller, as `LogOut` ends the current one. If the caller has no such session, or
    /// it has already
    /// ended, nothing changes.
    func revokeSession(
      _ request: RevokeSessionRequest,
      _ call: ServerCall
    ) async throws(Status) -> RevokeSessionResponse
    /// Ends all sessions of the caller, or all but the current one.
    func revokeAllSessions(
      _ request: RevokeAllSessionsRequest,
      _ call: ServerCall
    ) async throws(Status) -> RevokeAllSessionsResponse
    /// Lists the sessions of another user of the organisation, for administrators; none if there is no such
    /// user.
    func listUserSessions(
      _ request: ListUserSessionsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListUserSessionsResponse
    /// Ends a session of another user of the organisation, for administrators. Only who holds all roles of
    /// that user may:
    /// otherwise it gives `PERMISSION_DENIED` with the reason `USER_HOLDS_MORE_ROLES`.
    func revokeUserSession(
      _ request: RevokeUserSessionRequest,
      _ call: ServerCall
    ) async throws(Status) -> RevokeUserSessionResponse
    /// Ends all sessions of another user of the organisation, for administrators, as `RevokeUserSession`.
    func revokeAllUserSessions(
      _ request: RevokeAllUserSessionsRequest,
      _ call: ServerCall
    ) async throws(Status) -> RevokeAllUserSessionsResponse
    /// Shows the public keys of access tokens, so that other services can check signatures. A key is shown
    /// before the
    /// first token is signed with it, and until the last such token has expired: who finds a `kid` that it
    /// does not know
    /// asks again. A signature does not tell whether the session has ended; only calls to this server do.
    func getJwks(_ request: GetJwksRequest, _ call: ServerCall) async throws(Status) -> JsonWebKeySet
  }

  /// What the contract says of the methods of `payshare.v1.SessionService`.
  public enum SessionServiceMethods {
    /// `LogIn`.
    public static let logIn = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "LogIn",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none, isSecret: true)
    )
    /// `RefreshSession`.
    public static let refreshSession = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "RefreshSession",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none, isSecret: true)
    )
    /// `LogOut`.
    public static let logOut = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "LogOut",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("session.delete")]), effect: .write, idempotency: .natural,
        isSecret: true, allowsEndedSession: true, allowsEnrolment: true)
    )
    /// `ListSessions`.
    public static let listSessions = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "ListSessions",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("session.read")]), effect: .read, idempotency: .natural, isSecret: true)
    )
    /// `RevokeSession`.
    public static let revokeSession = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "RevokeSession",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("session.delete")]), effect: .write, idempotency: .natural,
        isSecret: true)
    )
    /// `RevokeAllSessions`.
    public static let revokeAllSessions = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "RevokeAllSessions",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("session.delete")]), effect: .write, idempotency: .natural,
        isSecret: true)
    )
    /// `ListUserSessions`.
    public static let listUserSessions = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "ListUserSessions",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user_session.read")]), effect: .read, idempotency: .natural,
        isSecret: true)
    )
    /// `RevokeUserSession`.
    public static let revokeUserSession = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "RevokeUserSession",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user_session.delete")]), effect: .write, idempotency: .natural,
        isSecret: true)
    )
    /// `RevokeAllUserSessions`.
    public static let revokeAllUserSessions = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "RevokeAllUserSessions",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user_session.delete")]), effect: .write, idempotency: .natural,
        isSecret: true)
    )
    /// `GetJwks`.
    public static let getJwks = MethodDescriptor(
      service: "payshare.v1.SessionService",
      method: "GetJwks",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.SessionService",
      methods: [
        logIn,
        refreshSession,
        logOut,
        listSessions,
        revokeSession,
        revokeAllSessions,
        listUserSessions,
        revokeUserSession,
        revokeAllUserSessions,
        getJwks,
      ],
      fileName: "payshare/v1/session_service.proto")
  }

  /// Calls the methods of `payshare.v1.SessionService` over a channel. Any thread, any task.
  public struct SessionServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Begins a session. A wrong password and an unknown address both give `UNAUTHENTICATED`, with the same
    /// text and
    /// timing.
    ///
    /// After too many wrong passwords for an address, or from a source, the answer is `RESOURCE_EXHAUSTED`
    /// with the reason
    /// `TOO_MANY_GUESSES` and a `google.rpc.RetryInfo`, and the password is not checked. A portal states its
    /// users'
    /// addresses in the metadata `payshare-source-address`, or they share its budget.
    ///
    /// A user with a second factor also shows a code of it. Without one a right password gives
    /// `UNAUTHENTICATED` with the
    /// reason `SECOND_FACTOR_REQUIRED`; a wrong or used code, `WRONG_SECOND_FACTOR`, and counts like a wrong
    /// password. A
    /// user without one whose organisation demands it gets a session that is `enrolment_only`.
    ///
    /// Where the organisation admits people by the domain of their address, a right password of a user
    /// without a role whose
    /// address is not verified gives `FAILED_PRECONDITION` with the reason `EMAIL_NOT_VERIFIED`.
    public func logIn(
      _ request: LogInRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Session {
      try await channel.unary(SessionServiceMethods.logIn, request, options)
    }

    /// Exchanges a refresh token for new tokens of the same session. A refresh token works once: using an old
    /// one again
    /// gives `UNAUTHENTICATED` and ends the session, because one of its two users must have stolen it. Used
    /// by a service
    /// other than the one that logged in, it also gives `UNAUTHENTICATED`, but the session goes on.
    public func refreshSession(
      _ request: RefreshSessionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Session {
      try await channel.unary(SessionServiceMethods.refreshSession, request, options)
    }

    /// Ends the caller's session: its access and refresh tokens stop working at once, on every server. If it
    /// has already
    /// ended, nothing changes.
    public func logOut(
      _ request: LogOutRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> LogOutResponse {
      try await channel.unary(SessionServiceMethods.logOut, request, options)
    }

    /// Lists the caller's sessions that have not ended, from the newest to the oldest.
    public func listSessions(
      _ request: ListSessionsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListSessionsResponse {
      try await channel.unary(SessionServiceMethods.listSessions, request, options)
    }

    /// Ends a session of the caller, as `LogOut` ends the current one. If the caller has no such session, or
    /// it has already
    /// ended, nothing changes.
    public func revokeSession(
      _ request: RevokeSessionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RevokeSessionResponse {
      try await channel.unary(SessionServiceMethods.revokeSession, request, options)
    }

    /// Ends all sessions of the caller, or all but the current one.
    public func revokeAllSessions(
      _ request: RevokeAllSessionsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RevokeAllSessionsResponse {
      try await channel.unary(SessionServiceMethods.revokeAllSessions, request, options)
    }

    /// Lists the sessions of another user of the organisation, for administrators; none if there is no such
    /// user.
    public func listUserSessions(
      _ request: ListUserSessionsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListUserSessionsResponse {
      try await channel.unary(SessionServiceMethods.listUserSessions, request, options)
    }

    /// Ends a session of another user of the organisation, for administrators. Only who holds all roles of
    /// that user may:
    /// otherwise it gives `PERMISSION_DENIED` with the reason `USER_HOLDS_MORE_ROLES`.
    public func revokeUserSession(
      _ request: RevokeUserSessionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RevokeUserSessionResponse {
      try await channel.unary(SessionServiceMethods.revokeUserSession, request, options)
    }

    /// Ends all sessions of another user of the organisation, for administrators, as `RevokeUserSession`.
    public func revokeAllUserSessions(
      _ request: RevokeAllUserSessionsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RevokeAllUserSessionsResponse {
      try await channel.unary(SessionServiceMethods.revokeAllUserSessions, request, options)
    }

    /// Shows the public keys of access tokens, so that other services can check signatures. A key is shown
    /// before the
    /// first token is signed with it, and until the last such token has expired: who finds a `kid` that it
    /// does not know
    /// asks again. A signature does not tell whether the session has ended; only calls to this server do.
    public func getJwks(
      _ request: GetJwksRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> JsonWebKeySet {
      try await channel.unary(SessionServiceMethods.getJwks, request, options)
    }
  }
}

extension PayshareV1.SessionService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.SessionServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.SessionServiceMethods.logIn) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.LogInRequest.self)
        }
        let response = try await self.logIn(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.refreshSession) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RefreshSessionRequest.self)
        }
        let response = try await self.refreshSession(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.logOut) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.LogOutRequest.self)
        }
        let response = try await self.logOut(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.listSessions) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListSessionsRequest.self)
        }
        let response = try await self.listSessions(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.revokeSession) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeSessionRequest.self)
        }
        let response = try await self.revokeSession(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.revokeAllSessions) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeAllSessionsRequest.self)
        }
        let response = try await self.revokeAllSessions(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.listUserSessions) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListUserSessionsRequest.self)
        }
        let response = try await self.listUserSessions(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.revokeUserSession) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeUserSessionRequest.self)
        }
        let response = try await self.revokeUserSession(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.revokeAllUserSessions) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeAllUserSessionsRequest.self)
        }
        let response = try await self.revokeAllUserSessions(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SessionServiceMethods.getJwks) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetJwksRequest.self)
        }
        let response = try await self.getJwks(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1SessionService = FileDescriptor(
    name: "payshare/v1/session_service.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/user.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9zZXNzaW9uX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1w
      LnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoWcGF5c2hh
      cmUvdjEvdXNlci5wcm90byLyAgoHU2Vzc2lvbhInCgxhY2Nlc3NfdG9rZW4YASABKAlCBKC1GAFSC2FjY2Vzc1Rva2VuElMKGGFj
      Y2Vzc190b2tlbl9leHBpcmVfdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSFWFjY2Vzc1Rva2VuRXhwaXJl
      VGltZRIpCg1yZWZyZXNoX3Rva2VuGAMgASgJQgSgtRgBUgxyZWZyZXNoVG9rZW4SVQoZcmVmcmVzaF90b2tlbl9leHBpcmVfdGlt
      ZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSFnJlZnJlc2hUb2tlbkV4cGlyZVRpbWUSJQoEdXNlchgFIAEoCzIR
      LnBheXNoYXJlLnYxLlVzZXJSBHVzZXISJQoOZW5yb2xtZW50X29ubHkYBiABKAhSDWVucm9sbWVudE9ubHkSGQoIdHJhY2VfaWQY
      ByABKAlSB3RyYWNlSWQilgIKDExvZ0luUmVxdWVzdBIkCgVlbWFpbBgBIAEoCUIOkrUYBggBEgIYAri1GAJSBWVtYWlsEisKCHBh
      c3N3b3JkGAIgASgJQg+StRgHCAESAxCAAqC1GAFSCHBhc3N3b3JkEiwKDG9yZ2FuaXNhdGlvbhgDIAEoCUIIkrUYBBICED9SDG9y
      Z2FuaXNhdGlvbhIgCgZkZXZpY2UYBCABKAlCCJK1GAQSAhBkUgZkZXZpY2USMAoNb25lX3RpbWVfY29kZRgFIAEoCUIMkrUYBBIC
      EBCgtRgBUgtvbmVUaW1lQ29kZRIxCg1yZWNvdmVyeV9jb2RlGAYgASgJQgyStRgEEgIQQKC1GAFSDHJlY292ZXJ5Q29kZSJNChVS
      ZWZyZXNoU2Vzc2lvblJlcXVlc3QSNAoNcmVmcmVzaF90b2tlbhgBIAEoCUIPkrUYBwgBEgMQgAKgtRgBUgxyZWZyZXNoVG9rZW4i
      DwoNTG9nT3V0UmVxdWVzdCIQCg5Mb2dPdXRSZXNwb25zZSLFAgoNQWN0aXZlU2Vzc2lvbhIOCgJpZBgBIAEoCVICaWQSFgoGZGV2
      aWNlGAIgASgJUgZkZXZpY2USHgoHYWRkcmVzcxgDIAEoCUIEuLUYAlIHYWRkcmVzcxIYCgdzZXJ2aWNlGAQgASgJUgdzZXJ2aWNl
      EjsKC2NyZWF0ZV90aW1lGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI+Cg1sYXN0X3VzZV90
      aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILbGFzdFVzZVRpbWUSOwoLZXhwaXJlX3RpbWUYByABKAsyGi5n
      b29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lEhgKB2N1cnJlbnQYCCABKAhSB2N1cnJlbnQiZgoTTGlzdFNlc3Np
      b25zUmVxdWVzdBIlCglwYWdlX3NpemUYASABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAIgASgJQgmStRgF
      EgMQgAhSCXBhZ2VUb2tlbiJ2ChRMaXN0U2Vzc2lvbnNSZXNwb25zZRI2CghzZXNzaW9ucxgBIAMoCzIaLnBheXNoYXJlLnYxLkFj
      dGl2ZVNlc3Npb25SCHNlc3Npb25zEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiJBChRSZXZva2VTZXNz
      aW9uUmVxdWVzdBIpCgpzZXNzaW9uX2lkGAEgASgJQgqStRgGCAESAhgBUglzZXNzaW9uSWQiFwoVUmV2b2tlU2Vzc2lvblJlc3Bv
      bnNlIj0KGFJldm9rZUFsbFNlc3Npb25zUmVxdWVzdBIhCgxrZWVwX2N1cnJlbnQYASABKAhSC2tlZXBDdXJyZW50IhsKGVJldm9r
      ZUFsbFNlc3Npb25zUmVzcG9uc2UijwEKF0xpc3RVc2VyU2Vzc2lvbnNSZXF1ZXN0EiMKB3VzZXJfaWQYASABKAlCCpK1GAYIARIC
      GAFSBnVzZXJJZBIlCglwYWdlX3NpemUYAiABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAMgASgJQgmStRgF
      EgMQgAhSCXBhZ2VUb2tlbiJ6ChhMaXN0VXNlclNlc3Npb25zUmVzcG9uc2USNgoIc2Vzc2lvbnMYASADKAsyGi5wYXlzaGFyZS52
      MS5BY3RpdmVTZXNzaW9uUghzZXNzaW9ucxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4iagoYUmV2b2tl
      VXNlclNlc3Npb25SZXF1ZXN0EiMKB3VzZXJfaWQYASABKAlCCpK1GAYIARICGAFSBnVzZXJJZBIpCgpzZXNzaW9uX2lkGAIgASgJ
      QgqStRgGCAESAhgBUglzZXNzaW9uSWQiGwoZUmV2b2tlVXNlclNlc3Npb25SZXNwb25zZSJDChxSZXZva2VBbGxVc2VyU2Vzc2lv
      bnNSZXF1ZXN0EiMKB3VzZXJfaWQYASABKAlCCpK1GAYIARICGAFSBnVzZXJJZCIfCh1SZXZva2VBbGxVc2VyU2Vzc2lvbnNSZXNw
      b25zZSIQCg5HZXRKd2tzUmVxdWVzdCJQCg1Kc29uV2ViS2V5U2V0EisKBGtleXMYASADKAsyFy5wYXlzaGFyZS52MS5Kc29uV2Vi
      S2V5UgRrZXlzEhIKBGpzb24YAiABKAlSBGpzb24idAoKSnNvbldlYktleRIQCgNraWQYASABKAlSA2tpZBIQCgNrdHkYAiABKAlS
      A2t0eRIQCgNjcnYYAyABKAlSA2NydhIMCgF4GAQgASgJUgF4EhAKA2FsZxgFIAEoCVIDYWxnEhAKA3VzZRgGIAEoCVIDdXNlMr0J
      Cg5TZXNzaW9uU2VydmljZRJGCgVMb2dJbhIZLnBheXNoYXJlLnYxLkxvZ0luUmVxdWVzdBoULnBheXNoYXJlLnYxLlNlc3Npb24i
      DIq1GAgIARgCIAMoARJYCg5SZWZyZXNoU2Vzc2lvbhIiLnBheXNoYXJlLnYxLlJlZnJlc2hTZXNzaW9uUmVxdWVzdBoULnBheXNo
      YXJlLnYxLlNlc3Npb24iDIq1GAgIARgCIAMoARJuCgZMb2dPdXQSGi5wYXlzaGFyZS52MS5Mb2dPdXRSZXF1ZXN0GhsucGF5c2hh
      cmUudjEuTG9nT3V0UmVzcG9uc2UiK4q1GCcYAiABKAEwAUABShsKGVBFUk1JU1NJT05fU0VTU0lPTl9ERUxFVEUSegoMTGlzdFNl
      c3Npb25zEiAucGF5c2hhcmUudjEuTGlzdFNlc3Npb25zUmVxdWVzdBohLnBheXNoYXJlLnYxLkxpc3RTZXNzaW9uc1Jlc3BvbnNl
      IiWKtRghGAEgASgBShkKF1BFUk1JU1NJT05fU0VTU0lPTl9SRUFEEn8KDVJldm9rZVNlc3Npb24SIS5wYXlzaGFyZS52MS5SZXZv
      a2VTZXNzaW9uUmVxdWVzdBoiLnBheXNoYXJlLnYxLlJldm9rZVNlc3Npb25SZXNwb25zZSInirUYIxgCIAEoAUobChlQRVJNSVNT
      SU9OX1NFU1NJT05fREVMRVRFEosBChFSZXZva2VBbGxTZXNzaW9ucxIlLnBheXNoYXJlLnYxLlJldm9rZUFsbFNlc3Npb25zUmVx
      dWVzdBomLnBheXNoYXJlLnYxLlJldm9rZUFsbFNlc3Npb25zUmVzcG9uc2UiJ4q1GCMYAiABKAFKGwoZUEVSTUlTU0lPTl9TRVNT
      SU9OX0RFTEVURRKLAQoQTGlzdFVzZXJTZXNzaW9ucxIkLnBheXNoYXJlLnYxLkxpc3RVc2VyU2Vzc2lvbnNSZXF1ZXN0GiUucGF5
      c2hhcmUudjEuTGlzdFVzZXJTZXNzaW9uc1Jlc3BvbnNlIiqKtRgmGAEgASgBSh4KHFBFUk1JU1NJT05fVVNFUl9TRVNTSU9OX1JF
      QUQSkAEKEVJldm9rZVVzZXJTZXNzaW9uEiUucGF5c2hhcmUudjEuUmV2b2tlVXNlclNlc3Npb25SZXF1ZXN0GiYucGF5c2hhcmUu
      djEuUmV2b2tlVXNlclNlc3Npb25SZXNwb25zZSIsirUYKBgCIAEoAUogCh5QRVJNSVNTSU9OX1VTRVJfU0VTU0lPTl9ERUxFVEUS
      nAEKFVJldm9rZUFsbFVzZXJTZXNzaW9ucxIpLnBheXNoYXJlLnYxLlJldm9rZUFsbFVzZXJTZXNzaW9uc1JlcXVlc3QaKi5wYXlz
      aGFyZS52MS5SZXZva2VBbGxVc2VyU2Vzc2lvbnNSZXNwb25zZSIsirUYKBgCIAEoAUogCh5QRVJNSVNTSU9OX1VTRVJfU0VTU0lP
      Tl9ERUxFVEUSTgoHR2V0SndrcxIbLnBheXNoYXJlLnYxLkdldEp3a3NSZXF1ZXN0GhoucGF5c2hhcmUudjEuSnNvbldlYktleVNl
      dCIKirUYBggBGAEgAUJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGq
      AgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
