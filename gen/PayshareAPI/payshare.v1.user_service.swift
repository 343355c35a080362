// Generated from payshare/v1/user_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new account.
  public struct RegisterUserRequest: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// Who registers; only the email address and the display name are read.
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
    /// Who registers; only the email address and the display name are read.
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
  /// Registers people and shows them their own account.
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
      policy: MethodPolicy(access: .permission("account.read"), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.UserService",
      methods: [registerUser, registerAdministrator, getCurrentUser],
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
    ]
  }
}

extension PayshareV1.RegisterUserRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1UserService = FileDescriptor(
    name: "payshare/v1/user_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/user.proto",
    ],
    base64: """
      Ch5wYXlzaGFyZS92MS91c2VyX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3Rv
      Gh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoWcGF5c2hhcmUvdjEvdXNlci5wcm90byLKAQoTUmVnaXN0ZXJVc2VyUmVx
      dWVzdBItCgR1c2VyGAEgASgLMhEucGF5c2hhcmUudjEuVXNlckIGkrUYAggBUgR1c2VyEi0KCHBhc3N3b3JkGAIgASgJQhGStRgJ
      CAESBQgIEIACoLUYAVIIcGFzc3dvcmQSJwoKcmVxdWVzdF9pZBgDIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZBIsCgxvcmdhbmlz
      YXRpb24YBCABKAlCCJK1GAQSAhA/UgxvcmdhbmlzYXRpb24itQEKHFJlZ2lzdGVyQWRtaW5pc3RyYXRvclJlcXVlc3QSNwoPYm9v
      dHN0cmFwX3Rva2VuGAEgASgJQg6StRgGCAESAhBAoLUYAVIOYm9vdHN0cmFwVG9rZW4SLQoEdXNlchgCIAEoCzIRLnBheXNoYXJl
      LnYxLlVzZXJCBpK1GAIIAVIEdXNlchItCghwYXNzd29yZBgDIAEoCUIRkrUYCQgBEgUICBCAAqC1GAFSCHBhc3N3b3JkIhcKFUdl
      dEN1cnJlbnRVc2VyUmVxdWVzdDKtAgoLVXNlclNlcnZpY2USTwoMUmVnaXN0ZXJVc2VyEiAucGF5c2hhcmUudjEuUmVnaXN0ZXJV
      c2VyUmVxdWVzdBoRLnBheXNoYXJlLnYxLlVzZXIiCoq1GAYIARgCIAISYQoVUmVnaXN0ZXJBZG1pbmlzdHJhdG9yEikucGF5c2hh
      cmUudjEuUmVnaXN0ZXJBZG1pbmlzdHJhdG9yUmVxdWVzdBoRLnBheXNoYXJlLnYxLlVzZXIiCoq1GAYIARgCIAMSagoOR2V0Q3Vy
      cmVudFVzZXISIi5wYXlzaGFyZS52MS5HZXRDdXJyZW50VXNlclJlcXVlc3QaES5wYXlzaGFyZS52MS5Vc2VyIiGKtRgdEhdQRVJN
      SVNTSU9OX0FDQ09VTlRfUkVBRBgBIAFCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtw
      YXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
