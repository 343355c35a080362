// Generated from payshare/v1/password_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks to replace the caller's password.
  public struct ChangePasswordRequest: DescribedMessage {
    /// The password so far.
    public var oldPassword: String = ""
    /// The new password, taken verbatim, as in `RegisterUserRequest`.
    public var newPassword: String = ""
    /// If the caller has a second factor: a code of it that was not used yet.
    public var oneTimeCode: String = ""
    /// Instead of `one_time_code`: a recovery code that was not used yet.
    public var recoveryCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ChangePasswordRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.oldPassword = try reader.string(limit: 256)
        case 18: self.newPassword = try reader.string(limit: 256)
        case 26: self.oneTimeCode = try reader.string(limit: 16)
        case 34: self.recoveryCode = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.oldPassword, field: 1)
      writer.string(self.newPassword, field: 2)
      writer.string(self.oneTimeCode, field: 3)
      writer.string(self.recoveryCode, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.oldPassword, "old_password", required: true, StringRules(maximumLength: 256))
      violations.string(
        self.newPassword,
        "new_password",
        required: true,
        StringRules(minimumLength: 8, maximumLength: 256)
      )
      violations.string(self.oneTimeCode, "one_time_code", StringRules(maximumLength: 16))
      violations.string(self.recoveryCode, "recovery_code", StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `old_password`, in Unicode scalars.
      public static var oldPasswordLength: Int { 256 }
      /// The greatest length of `new_password`, in Unicode scalars.
      public static var newPasswordLength: Int { 256 }
      /// The greatest length of `one_time_code`, in Unicode scalars.
      public static var oneTimeCodeLength: Int { 16 }
      /// The greatest length of `recovery_code`, in Unicode scalars.
      public static var recoveryCodeLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2379 }
    }
  }
}

extension PayshareV1 {
  /// Says that the password was replaced.
  public struct ChangePasswordResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ChangePasswordResponse" }

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
  /// Asks for a token for an address.
  public struct RequestPasswordResetRequest: DescribedMessage {
    /// The address of the account.
    public var email: String = ""
    /// The organisation whose account it is, as in `LogInRequest`.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RequestPasswordResetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.email = try reader.string(limit: 254)
        case 18: self.organisation = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.email, field: 1)
      writer.string(self.organisation, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 512 }
    }
  }
}

extension PayshareV1 {
  /// Says that a mail is sent if the address has an account.
  public struct RequestPasswordResetResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RequestPasswordResetResponse" }

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
  /// Asks to set a new password by a token.
  public struct ResetPasswordRequest: DescribedMessage {
    /// The token of the mail.
    public var resetToken: String = ""
    /// The new password, taken verbatim, as in `RegisterUserRequest`.
    public var newPassword: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ResetPasswordRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resetToken = try reader.string(limit: 64)
        case 18: self.newPassword = try reader.string(limit: 256)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.resetToken, field: 1)
      writer.string(self.newPassword, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.resetToken, "reset_token", required: true, StringRules(maximumLength: 64))
      violations.string(
        self.newPassword,
        "new_password",
        required: true,
        StringRules(minimumLength: 8, maximumLength: 256)
      )
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `reset_token`, in Unicode scalars.
      public static var resetTokenLength: Int { 64 }
      /// The greatest length of `new_password`, in Unicode scalars.
      public static var newPasswordLength: Int { 256 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1286 }
    }
  }
}

extension PayshareV1 {
  /// Says that the password was set.
  public struct ResetPasswordResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ResetPasswordResponse" }

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
  /// Asks to send a token to a user.
  public struct StartPasswordResetRequest: DescribedMessage {
    /// The user.
    public var userID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.StartPasswordResetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 76 }
    }
  }
}

extension PayshareV1 {
  /// Says that a mail is sent.
  public struct StartPasswordResetResponse: DescribedMessage {
    /// When the token expires.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.StartPasswordResetResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.expireTime, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 19 }
    }
  }
}

extension PayshareV1 {
  /// Asks to unlock a user's account.
  public struct UnlockUserRequest: DescribedMessage {
    /// The user.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnlockUserRequest" }

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
  /// Says that the account is unlocked.
  public struct UnlockUserResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnlockUserResponse" }

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
  /// The payload of the jobs that answer `RequestPasswordReset`.
  public struct SendPasswordReset: DescribedMessage {
    /// The code by which the address is found; nobody can compute the address from it.
    public var emailCode: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SendPasswordReset" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.emailCode = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bytes(self.emailCode, field: 1)
    }
  }
}

extension PayshareV1 {
  /// Changes and resets passwords, and unlocks accounts.
  ///
  /// The mutations here that take a password take no `request_id`: to recognise a repetition the server would
  /// have to keep
  /// the password.
  public protocol PasswordService: Service {
    /// Replaces the caller's password, and ends their other sessions. A wrong old password gives
    /// `INVALID_ARGUMENT` with
    /// the reason `WRONG_PASSWORD`, and counts like one at `LogIn`; a missing or wrong second factor,
    /// `PERMISSION_DENIED`
    /// with the reason `SECOND_FACTOR_REQUIRED` or `WRONG_SECOND_FACTOR`.
    func changePassword(
      _ request: ChangePasswordRequest,
      _ call: ServerCall
    ) async throws(Status) -> ChangePasswordResponse
    /// Sends a mail with a token for `ResetPassword` to an address, if it has an account. It answers alike
    /// whether it has
    /// one or not. After too many requests for an address, or from a source, the answer is
    /// `RESOURCE_EXHAUSTED` with the
    /// reason `TOO_MANY_RESETS` and a `google.rpc.RetryInfo`.
    func requestPasswordReset(
      _ request: RequestPasswordResetRequest,
      _ call: ServerCall
    ) async throws(Status) -> RequestPasswordResetResponse
    /// Sets a new password by a token of a mail, and ends all sessions. It logs nobody in, and leaves the
    /// second factor as
    /// it is. The token works once, for ten minutes, and only if it is the newest one; otherwise it gives
    /// `PERMISSION_DENIED` with the reason `INVALID_RESET_TOKEN`.
    func resetPassword(
      _ request: ResetPasswordRequest,
      _ call: ServerCall
    ) async throws(Status) -> ResetPasswordResponse
    /// Sends a user of the organisation a mail with a token for `ResetPassword`, for administrators. Nobody
    /// chooses a
    /// password for another user. Only who holds all roles of that user may: otherwise it gives
    /// `PERMISSION_DENIED` with
    /// the reason `USER_HOLDS_MORE_ROLES`.
    func startPasswordReset(
      _ request: StartPasswordResetRequest,
      _ call: ServerCall
    ) async throws(Status) -> StartPasswordResetResponse
    /// Gives back all guesses at the password of a user of the organisation, so that they can log in at once
    /// after too many
    /// wrong ones, for administrators; as `StartPasswordReset`.
    func unlockUser(
      _ request: UnlockUserRequest,
      _ call: ServerCall
    ) async throws(Status) -> UnlockUserResponse
  }

  /// What the contract says of the methods of `payshare.v1.PasswordService`.
  public enum PasswordServiceMethods {
    /// `ChangePassword`.
    public static let changePassword = MethodDescriptor(
      service: "payshare.v1.PasswordService",
      method: "ChangePassword",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("credentials.update")]), effect: .write, idempotency: .none,
        isSecret: true)
    )
    /// `RequestPasswordReset`.
    public static let requestPasswordReset = MethodDescriptor(
      service: "payshare.v1.PasswordService",
      method: "RequestPasswordReset",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none)
    )
    /// `ResetPassword`.
    public static let resetPassword = MethodDescriptor(
      service: "payshare.v1.PasswordService",
      method: "ResetPassword",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none, isSecret: true)
    )
    /// `StartPasswordReset`.
    public static let startPasswordReset = MethodDescriptor(
      service: "payshare.v1.PasswordService",
      method: "StartPasswordReset",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user_credentials.reset")]), effect: .write, idempotency: .requestID)
    )
    /// `UnlockUser`.
    public static let unlockUser = MethodDescriptor(
      service: "payshare.v1.PasswordService",
      method: "UnlockUser",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user_credentials.reset")]), effect: .write, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.PasswordService",
      methods: [changePassword, requestPasswordReset, resetPassword, startPasswordReset, unlockUser],
      fileName: "payshare/v1/password_service.proto")
  }

  /// Calls the methods of `payshare.v1.PasswordService` over a channel. Any thread, any task.
  public struct PasswordServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Replaces the caller's password, and ends their other sessions. A wrong old password gives
    /// `INVALID_ARGUMENT` with
    /// the reason `WRONG_PASSWORD`, and counts like one at `LogIn`; a missing or wrong second factor,
    /// `PERMISSION_DENIED`
    /// with the reason `SECOND_FACTOR_REQUIRED` or `WRONG_SECOND_FACTOR`.
    public func changePassword(
      _ request: ChangePasswordRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ChangePasswordResponse {
      try await channel.unary(PasswordServiceMethods.changePassword, request, options)
    }

    /// Sends a mail with a token for `ResetPassword` to an address, if it has an account. It answers alike
    /// whether it has
    /// one or not. After too many requests for an address, or from a source, the answer is
    /// `RESOURCE_EXHAUSTED` with the
    /// reason `TOO_MANY_RESETS` and a `google.rpc.RetryInfo`.
    public func requestPasswordReset(
      _ request: RequestPasswordResetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RequestPasswordResetResponse {
      try await channel.unary(PasswordServiceMethods.requestPasswordReset, request, options)
    }

    /// Sets a new password by a token of a mail, and ends all sessions. It logs nobody in, and leaves the
    /// second factor as
    /// it is. The token works once, for ten minutes, and only if it is the newest one; otherwise it gives
    /// `PERMISSION_DENIED` with the reason `INVALID_RESET_TOKEN`.
    public func resetPassword(
      _ request: ResetPasswordRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResetPasswordResponse {
      try await channel.unary(PasswordServiceMethods.resetPassword, request, options)
    }

    /// Sends a user of the organisation a mail with a token for `ResetPassword`, for administrators. Nobody
    /// chooses a
    /// password for another user. Only who holds all roles of that user may: otherwise it gives
    /// `PERMISSION_DENIED` with
    /// the reason `USER_HOLDS_MORE_ROLES`.
    ///
    /// A missing `request_id` is generated.
    public func startPasswordReset(
      _ request: StartPasswordResetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> StartPasswordResetResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(PasswordServiceMethods.startPasswordReset, request, options)
    }

    /// Gives back all guesses at the password of a user of the organisation, so that they can log in at once
    /// after too many
    /// wrong ones, for administrators; as `StartPasswordReset`.
    public func unlockUser(
      _ request: UnlockUserRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> UnlockUserResponse {
      try await channel.unary(PasswordServiceMethods.unlockUser, request, options)
    }
  }
}

extension PayshareV1.PasswordService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.PasswordServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.PasswordServiceMethods.changePassword) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ChangePasswordRequest.self)
        }
        let response = try await self.changePassword(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.PasswordServiceMethods.requestPasswordReset) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RequestPasswordResetRequest.self)
        }
        let response = try await self.requestPasswordReset(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.PasswordServiceMethods.resetPassword) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ResetPasswordRequest.self)
        }
        let response = try await self.resetPassword(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.PasswordServiceMethods.startPasswordReset) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.StartPasswordResetRequest.self)
        }
        let response = try await self.startPasswordReset(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.PasswordServiceMethods.unlockUser) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UnlockUserRequest.self)
        }
        let response = try await self.unlockUser(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.StartPasswordResetRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1PasswordService = FileDescriptor(
    name: "payshare/v1/password_service.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
    ],
    base64: """
      CiJwYXlzaGFyZS92MS9wYXNzd29yZF9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFt
      cC5wcm90bxoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8i5gEKFUNo
      YW5nZVBhc3N3b3JkUmVxdWVzdBIyCgxvbGRfcGFzc3dvcmQYASABKAlCD5K1GAcIARIDEIACoLUYAVILb2xkUGFzc3dvcmQSNAoM
      bmV3X3Bhc3N3b3JkGAIgASgJQhGStRgJCAESBQgIEIACoLUYAVILbmV3UGFzc3dvcmQSMAoNb25lX3RpbWVfY29kZRgDIAEoCUIM
      krUYBBICEBCgtRgBUgtvbmVUaW1lQ29kZRIxCg1yZWNvdmVyeV9jb2RlGAQgASgJQgyStRgEEgIQQKC1GAFSDHJlY292ZXJ5Q29k
      ZSIYChZDaGFuZ2VQYXNzd29yZFJlc3BvbnNlInEKG1JlcXVlc3RQYXNzd29yZFJlc2V0UmVxdWVzdBIkCgVlbWFpbBgBIAEoCUIO
      krUYBggBEgIYAri1GAJSBWVtYWlsEiwKDG9yZ2FuaXNhdGlvbhgCIAEoCUIIkrUYBBICED9SDG9yZ2FuaXNhdGlvbiIeChxSZXF1
      ZXN0UGFzc3dvcmRSZXNldFJlc3BvbnNlIn0KFFJlc2V0UGFzc3dvcmRSZXF1ZXN0Ei8KC3Jlc2V0X3Rva2VuGAEgASgJQg6StRgG
      CAESAhBAoLUYAVIKcmVzZXRUb2tlbhI0CgxuZXdfcGFzc3dvcmQYAiABKAlCEZK1GAkIARIFCAgQgAKgtRgBUgtuZXdQYXNzd29y
      ZCIXChVSZXNldFBhc3N3b3JkUmVzcG9uc2UiaQoZU3RhcnRQYXNzd29yZFJlc2V0UmVxdWVzdBIjCgd1c2VyX2lkGAEgASgJQgqS
      tRgGCAESAhgBUgZ1c2VySWQSJwoKcmVxdWVzdF9pZBgCIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCJZChpTdGFydFBhc3N3b3Jk
      UmVzZXRSZXNwb25zZRI7CgtleHBpcmVfdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUi
      OAoRVW5sb2NrVXNlclJlcXVlc3QSIwoHdXNlcl9pZBgBIAEoCUIKkrUYBggBEgIYAVIGdXNlcklkIhQKElVubG9ja1VzZXJSZXNw
      b25zZSIyChFTZW5kUGFzc3dvcmRSZXNldBIdCgplbWFpbF9jb2RlGAEgASgMUgllbWFpbENvZGUyjgUKD1Bhc3N3b3JkU2Vydmlj
      ZRKGAQoOQ2hhbmdlUGFzc3dvcmQSIi5wYXlzaGFyZS52MS5DaGFuZ2VQYXNzd29yZFJlcXVlc3QaIy5wYXlzaGFyZS52MS5DaGFu
      Z2VQYXNzd29yZFJlc3BvbnNlIiuKtRgnGAIgAygBSh8KHVBFUk1JU1NJT05fQ1JFREVOVElBTFNfVVBEQVRFEncKFFJlcXVlc3RQ
      YXNzd29yZFJlc2V0EigucGF5c2hhcmUudjEuUmVxdWVzdFBhc3N3b3JkUmVzZXRSZXF1ZXN0GikucGF5c2hhcmUudjEuUmVxdWVz
      dFBhc3N3b3JkUmVzZXRSZXNwb25zZSIKirUYBggBGAIgAxJkCg1SZXNldFBhc3N3b3JkEiEucGF5c2hhcmUudjEuUmVzZXRQYXNz
      d29yZFJlcXVlc3QaIi5wYXlzaGFyZS52MS5SZXNldFBhc3N3b3JkUmVzcG9uc2UiDIq1GAgIARgCIAMoARKUAQoSU3RhcnRQYXNz
      d29yZFJlc2V0EiYucGF5c2hhcmUudjEuU3RhcnRQYXNzd29yZFJlc2V0UmVxdWVzdBonLnBheXNoYXJlLnYxLlN0YXJ0UGFzc3dv
      cmRSZXNldFJlc3BvbnNlIi2KtRgpGAIgAkojCiFQRVJNSVNTSU9OX1VTRVJfQ1JFREVOVElBTFNfUkVTRVQSfAoKVW5sb2NrVXNl
      chIeLnBheXNoYXJlLnYxLlVubG9ja1VzZXJSZXF1ZXN0Gh8ucGF5c2hhcmUudjEuVW5sb2NrVXNlclJlc3BvbnNlIi2KtRgpGAIg
      AUojCiFQRVJNSVNTSU9OX1VTRVJfQ1JFREVOVElBTFNfUkVTRVRCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9n
      by9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
