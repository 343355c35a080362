// Generated from payshare/v1/account_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new account.
  public struct RegisterUserRequest: DescribedMessage {
    /// Who registers; only the email address and the display name are read.
    public var user: PayshareV1.User?
    /// The password, taken verbatim: at least 8 characters of any script, none of the most common ones.
    public var password: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this registration.
    /// If any other
    /// field has changed, the password included, it gives `INVALID_ARGUMENT`.
    public var requestID: String = ""

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
        case 10: try reader.message(into: &self.user)
        case 18: self.password = try reader.string(limit: 256)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.user, field: 1)
      writer.string(self.password, field: 2)
      writer.string(self.requestID, field: 3)
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
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
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
  public protocol AccountService: Service {
    /// Registers a person with an email address and a password. It does not log them in.
    /// An address that is taken gives `ALREADY_EXISTS`.
    func registerUser(_ request: RegisterUserRequest, _ call: ServerCall) async throws(Status) -> User
    /// Shows the account of the caller's session.
    func getCurrentUser(_ request: GetCurrentUserRequest, _ call: ServerCall) async throws(Status) -> User
  }

  /// What the contract says of the methods of `payshare.v1.AccountService`.
  public enum AccountServiceMethods {
    /// `RegisterUser`.
    public static let registerUser = MethodDescriptor(
      service: "payshare.v1.AccountService",
      method: "RegisterUser",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .requestID)
    )
    /// `GetCurrentUser`.
    public static let getCurrentUser = MethodDescriptor(
      service: "payshare.v1.AccountService",
      method: "GetCurrentUser",
      kind: .unary,
      policy: MethodPolicy(access: .permission("account.read"), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.AccountService",
      methods: [registerUser, getCurrentUser],
      fileName: "payshare/v1/account_service.proto")
  }

  /// Calls the methods of `payshare.v1.AccountService` over a channel. Any thread, any task.
  public struct AccountServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Registers a person with an email address and a password. It does not log them in.
    /// An address that is taken gives `ALREADY_EXISTS`.
    ///
    /// A missing `request_id` is generated.
    public func registerUser(
      _ request: RegisterUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(AccountServiceMethods.registerUser, request, options)
    }

    /// Shows the account of the caller's session.
    public func getCurrentUser(
      _ request: GetCurrentUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(AccountServiceMethods.getCurrentUser, request, options)
    }
  }
}

extension PayshareV1.AccountService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.AccountServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.AccountServiceMethods.registerUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RegisterUserRequest.self)
        }
        let response = try await self.registerUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AccountServiceMethods.getCurrentUser) { call async throws(Status) in
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
  static let payshareV1AccountService = FileDescriptor(
    name: "payshare/v1/account_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/user.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9hY2NvdW50X3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnBy
      b3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoWcGF5c2hhcmUvdjEvdXNlci5wcm90byKcAQoTUmVnaXN0ZXJVc2Vy
      UmVxdWVzdBItCgR1c2VyGAEgASgLMhEucGF5c2hhcmUudjEuVXNlckIGkrUYAggBUgR1c2VyEi0KCHBhc3N3b3JkGAIgASgJQhGS
      tRgJCAESBQgIEIACoLUYAVIIcGFzc3dvcmQSJwoKcmVxdWVzdF9pZBgDIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCIXChVHZXRD
      dXJyZW50VXNlclJlcXVlc3QyzQEKDkFjY291bnRTZXJ2aWNlEk8KDFJlZ2lzdGVyVXNlchIgLnBheXNoYXJlLnYxLlJlZ2lzdGVy
      VXNlclJlcXVlc3QaES5wYXlzaGFyZS52MS5Vc2VyIgqKtRgGCAEYAiACEmoKDkdldEN1cnJlbnRVc2VyEiIucGF5c2hhcmUudjEu
      R2V0Q3VycmVudFVzZXJSZXF1ZXN0GhEucGF5c2hhcmUudjEuVXNlciIhirUYHRIXUEVSTUlTU0lPTl9BQ0NPVU5UX1JFQUQYASAB
      QmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYx
      ygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
