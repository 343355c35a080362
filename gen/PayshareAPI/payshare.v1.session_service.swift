// Generated from payshare/v1/session_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// The tokens of a session, as given to the person who owns it.
  public struct Session: DescribedMessage {
    /// Output only. The signed token (JWT) that calls carry.
    public var accessToken: String = ""
    /// Output only. When the access token expires, at most 15 minutes after it was made.
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
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(self.password, "password", required: true, StringRules(maximumLength: 256))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1539 }
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
        access: .permission("session.delete"), effect: .write, idempotency: .natural, isSecret: true,
        allowsEndedSession: true)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.SessionService",
      methods: [logIn, refreshSession, logOut],
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
      cmUvdjEvdXNlci5wcm90byKwAgoHU2Vzc2lvbhInCgxhY2Nlc3NfdG9rZW4YASABKAlCBKC1GAFSC2FjY2Vzc1Rva2VuElMKGGFj
      Y2Vzc190b2tlbl9leHBpcmVfdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSFWFjY2Vzc1Rva2VuRXhwaXJl
      VGltZRIpCg1yZWZyZXNoX3Rva2VuGAMgASgJQgSgtRgBUgxyZWZyZXNoVG9rZW4SVQoZcmVmcmVzaF90b2tlbl9leHBpcmVfdGlt
      ZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSFnJlZnJlc2hUb2tlbkV4cGlyZVRpbWUSJQoEdXNlchgFIAEoCzIR
      LnBheXNoYXJlLnYxLlVzZXJSBHVzZXIijwEKDExvZ0luUmVxdWVzdBIkCgVlbWFpbBgBIAEoCUIOkrUYBggBEgIYAri1GAJSBWVt
      YWlsEisKCHBhc3N3b3JkGAIgASgJQg+StRgHCAESAxCAAqC1GAFSCHBhc3N3b3JkEiwKDG9yZ2FuaXNhdGlvbhgDIAEoCUIIkrUY
      BBICED9SDG9yZ2FuaXNhdGlvbiJNChVSZWZyZXNoU2Vzc2lvblJlcXVlc3QSNAoNcmVmcmVzaF90b2tlbhgBIAEoCUIPkrUYBwgB
      EgMQgAKgtRgBUgxyZWZyZXNoVG9rZW4iDwoNTG9nT3V0UmVxdWVzdCIQCg5Mb2dPdXRSZXNwb25zZTKeAgoOU2Vzc2lvblNlcnZp
      Y2USRgoFTG9nSW4SGS5wYXlzaGFyZS52MS5Mb2dJblJlcXVlc3QaFC5wYXlzaGFyZS52MS5TZXNzaW9uIgyKtRgICAEYAiADKAES
      WAoOUmVmcmVzaFNlc3Npb24SIi5wYXlzaGFyZS52MS5SZWZyZXNoU2Vzc2lvblJlcXVlc3QaFC5wYXlzaGFyZS52MS5TZXNzaW9u
      IgyKtRgICAEYAiADKAESagoGTG9nT3V0EhoucGF5c2hhcmUudjEuTG9nT3V0UmVxdWVzdBobLnBheXNoYXJlLnYxLkxvZ091dFJl
      c3BvbnNlIieKtRgjEhlQRVJNSVNTSU9OX1NFU1NJT05fREVMRVRFGAIgASgBMAFCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNo
      YXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpW
      MWIGcHJvdG8z
      """)
}
