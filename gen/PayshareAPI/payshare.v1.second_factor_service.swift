// Generated from payshare/v1/second_factor_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// A user's second factor.
  public struct SecondFactor: DescribedMessage {
    /// Output only. Whether there is one.
    public var state: PayshareV1.SecondFactor.State = .unspecified
    /// Output only. Since when it is asked for.
    public var confirmTime: GoogleProtobuf.Timestamp?
    /// Output only. How many recovery codes are left.
    public var recoveryCodeCount: Int32 = 0
    /// Output only. Whether the organisation demands one.
    public var demanded: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SecondFactor" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.state = try reader.enumeration()
        case 18: try reader.message(into: &self.confirmTime)
        case 24: self.recoveryCodeCount = try reader.int32()
        case 32: self.demanded = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.state, field: 1)
      writer.message(self.confirmTime, field: 2)
      writer.int32(self.recoveryCodeCount, field: 3)
      writer.bool(self.demanded, field: 4)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 43 }
    }

    /// Whether there is one.
    public enum State: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// There is none.
      case disabled
      /// It waits for its first code.
      case pending
      /// It is asked for at each log-in.
      case enabled
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .disabled
          case 2: .pending
          case 3: .enabled
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .disabled: 1
        case .pending: 2
        case .enabled: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// Asks for the caller's second factor.
  public struct GetSecondFactorRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetSecondFactorRequest" }

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
  /// Asks to begin an enrolment.
  public struct EnrolTotpRequest: DescribedMessage {
    /// The caller's password.
    public var password: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EnrolTotpRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.password = try reader.string(limit: 256)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.password, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.password, "password", required: true, StringRules(maximumLength: 256))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1027 }
    }
  }
}

extension PayshareV1 {
  /// What the authenticator needs.
  public struct EnrolTotpResponse: DescribedMessage {
    /// The secret as people type it, in base 32.
    public var seed: String = ""
    /// The same as a URI, which authenticators read from a QR code.
    public var uri: String = ""
    /// Until when `ConfirmTotp` can be called.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EnrolTotpResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.seed = try reader.string()
        case 18: self.uri = try reader.string()
        case 26: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.seed, field: 1)
      writer.string(self.uri, field: 2)
      writer.message(self.expireTime, field: 3)
    }
  }
}

extension PayshareV1 {
  /// Asks to end an enrolment.
  public struct ConfirmTotpRequest: DescribedMessage {
    /// The code that the authenticator shows.
    public var oneTimeCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ConfirmTotpRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.oneTimeCode = try reader.string(limit: 16)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.oneTimeCode, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.oneTimeCode, "one_time_code", required: true, StringRules(maximumLength: 16))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `one_time_code`, in Unicode scalars.
      public static var oneTimeCodeLength: Int { 16 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 66 }
    }
  }
}

extension PayshareV1 {
  /// Says that the second factor is enrolled.
  public struct ConfirmTotpResponse: DescribedMessage {
    /// Each can be used once instead of a code of the authenticator.
    public var recoveryCodes: [String] = []
    /// If the call's session was `enrolment_only`: a session that can be used for everything, in its place.
    public var session: PayshareV1.Session?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ConfirmTotpResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.recoveryCodes.append(try reader.string())
        case 18: try reader.message(into: &self.session)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.recoveryCodes, field: 1)
      writer.message(self.session, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to remove the caller's second factor.
  public struct DisableTotpRequest: DescribedMessage {
    /// The caller's password.
    public var password: String = ""
    /// A code of the second factor that was not used yet.
    public var oneTimeCode: String = ""
    /// Instead of `one_time_code`: a recovery code that was not used yet.
    public var recoveryCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DisableTotpRequest" }

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
  /// Says that there is no second factor any more.
  public struct DisableTotpResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DisableTotpResponse" }

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
  /// Asks for new recovery codes.
  public struct RegenerateRecoveryCodesRequest: DescribedMessage {
    /// The caller's password.
    public var password: String = ""
    /// A code of the second factor that was not used yet.
    public var oneTimeCode: String = ""
    /// Instead of `one_time_code`: a recovery code that was not used yet.
    public var recoveryCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RegenerateRecoveryCodesRequest" }

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
  /// New recovery codes.
  public struct RegenerateRecoveryCodesResponse: DescribedMessage {
    /// Each can be used once instead of a code of the authenticator.
    public var recoveryCodes: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RegenerateRecoveryCodesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.recoveryCodes.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.recoveryCodes, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove a user's second factor.
  public struct ResetSecondFactorRequest: DescribedMessage {
    /// The user.
    public var userID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ResetSecondFactorRequest" }

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
  /// Says that the second factor was removed.
  public struct ResetSecondFactorResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ResetSecondFactorResponse" }

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
  /// Enrols and removes second factors.
  ///
  /// The mutations here that show or take secrets take no `request_id`: to replay or recognise them the
  /// server would have to
  /// keep those.
  public protocol SecondFactorService: Service {
    /// Shows whether the caller has a second factor.
    func getSecondFactor(
      _ request: GetSecondFactorRequest,
      _ call: ServerCall
    ) async throws(Status) -> SecondFactor
    /// Begins to enrol a second factor: gives a secret to an authenticator. Nothing changes until
    /// `ConfirmTotp`; calling
    /// it again gives another secret. A user who has a second factor gets `FAILED_PRECONDITION` with the
    /// reason
    /// `SECOND_FACTOR_ENROLLED`; a wrong password, as at `ChangePassword`.
    func enrolTotp(_ request: EnrolTotpRequest, _ call: ServerCall) async throws(Status) -> EnrolTotpResponse
    /// Ends the enrolment with the first code of the authenticator. From now on the user shows a code at each
    /// log-in. The
    /// answer has ten recovery codes, which are shown only here. A wrong code gives `PERMISSION_DENIED` with
    /// the reason
    /// `WRONG_SECOND_FACTOR`; more than 20 codes an hour, `RESOURCE_EXHAUSTED` with the reason
    /// `TOO_MANY_GUESSES` and a
    /// `google.rpc.RetryInfo`.
    func confirmTotp(
      _ request: ConfirmTotpRequest,
      _ call: ServerCall
    ) async throws(Status) -> ConfirmTotpResponse
    /// Removes the caller's second factor. Where the organisation demands one, it gives `FAILED_PRECONDITION`
    /// with the
    /// reason `SECOND_FACTOR_DEMANDED`.
    func disableTotp(
      _ request: DisableTotpRequest,
      _ call: ServerCall
    ) async throws(Status) -> DisableTotpResponse
    /// Replaces the caller's recovery codes: the old ones no longer work.
    func regenerateRecoveryCodes(
      _ request: RegenerateRecoveryCodesRequest,
      _ call: ServerCall
    ) async throws(Status) -> RegenerateRecoveryCodesResponse
    /// Removes the second factor of a user of the organisation who has lost it, for administrators; ends the
    /// user's
    /// sessions and tells them by mail. Only who holds all roles of that user may: otherwise it gives
    /// `PERMISSION_DENIED`
    /// with the reason `USER_HOLDS_MORE_ROLES`. For the caller's own it gives `FAILED_PRECONDITION` with the
    /// reason
    /// `OWN_SECOND_FACTOR`: that is removed by `DisableTotp`.
    func resetSecondFactor(
      _ request: ResetSecondFactorRequest,
      _ call: ServerCall
    ) async throws(Status) -> ResetSecondFactorResponse
  }

  /// What the contract says of the methods of `payshare.v1.SecondFactorService`.
  public enum SecondFactorServiceMethods {
    /// `GetSecondFactor`.
    public static let getSecondFactor = MethodDescriptor(
      service: "payshare.v1.SecondFactorService",
      method: "GetSecondFactor",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("account.read")]), effect: .read, idempotency: .natural,
        allowsEnrolment: true)
    )
    /// `EnrolTotp`.
    public static let enrolTotp = MethodDescriptor(
      service: "payshare.v1.SecondFactorService",
      method: "EnrolTotp",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("credentials.update")]), effect: .write, idempotency: .none,
        isSecret: true, allowsEnrolment: true)
    )
    /// `ConfirmTotp`.
    public static let confirmTotp = MethodDescriptor(
      service: "payshare.v1.SecondFactorService",
      method: "ConfirmTotp",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("credentials.update")]), effect: .write, idempotency: .none,
        isSecret: true, allowsEnrolment: true)
    )
    /// `DisableTotp`.
    public static let disableTotp = MethodDescriptor(
      service: "payshare.v1.SecondFactorService",
      method: "DisableTotp",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("credentials.update")]), effect: .write, idempotency: .none,
        isSecret: true)
    )
    /// `RegenerateRecoveryCodes`.
    public static let regenerateRecoveryCodes = MethodDescriptor(
      service: "payshare.v1.SecondFactorService",
      method: "RegenerateRecoveryCodes",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("credentials.update")]), effect: .write, idempotency: .none,
        isSecret: true)
    )
    /// `ResetSecondFactor`.
    public static let resetSecondFactor = MethodDescriptor(
      service: "payshare.v1.SecondFactorService",
      method: "ResetSecondFactor",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("user_credentials.reset")]), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.SecondFactorService",
      methods: [
        getSecondFactor,
        enrolTotp,
        confirmTotp,
        disableTotp,
        regenerateRecoveryCodes,
        resetSecondFactor,
      ],
      fileName: "payshare/v1/second_factor_service.proto")
  }

  /// Calls the methods of `payshare.v1.SecondFactorService` over a channel. Any thread, any task.
  public struct SecondFactorServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Shows whether the caller has a second factor.
    public func getSecondFactor(
      _ request: GetSecondFactorRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> SecondFactor {
      try await channel.unary(SecondFactorServiceMethods.getSecondFactor, request, options)
    }

    /// Begins to enrol a second factor: gives a secret to an authenticator. Nothing changes until
    /// `ConfirmTotp`; calling
    /// it again gives another secret. A user who has a second factor gets `FAILED_PRECONDITION` with the
    /// reason
    /// `SECOND_FACTOR_ENROLLED`; a wrong password, as at `ChangePassword`.
    public func enrolTotp(
      _ request: EnrolTotpRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> EnrolTotpResponse {
      try await channel.unary(SecondFactorServiceMethods.enrolTotp, request, options)
    }

    /// Ends the enrolment with the first code of the authenticator. From now on the user shows a code at each
    /// log-in. The
    /// answer has ten recovery codes, which are shown only here. A wrong code gives `PERMISSION_DENIED` with
    /// the reason
    /// `WRONG_SECOND_FACTOR`; more than 20 codes an hour, `RESOURCE_EXHAUSTED` with the reason
    /// `TOO_MANY_GUESSES` and a
    /// `google.rpc.RetryInfo`.
    public func confirmTotp(
      _ request: ConfirmTotpRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ConfirmTotpResponse {
      try await channel.unary(SecondFactorServiceMethods.confirmTotp, request, options)
    }

    /// Removes the caller's second factor. Where the organisation demands one, it gives `FAILED_PRECONDITION`
    /// with the
    /// reason `SECOND_FACTOR_DEMANDED`.
    public func disableTotp(
      _ request: DisableTotpRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DisableTotpResponse {
      try await channel.unary(SecondFactorServiceMethods.disableTotp, request, options)
    }

    /// Replaces the caller's recovery codes: the old ones no longer work.
    public func regenerateRecoveryCodes(
      _ request: RegenerateRecoveryCodesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> RegenerateRecoveryCodesResponse {
      try await channel.unary(SecondFactorServiceMethods.regenerateRecoveryCodes, request, options)
    }

    /// Removes the second factor of a user of the organisation who has lost it, for administrators; ends the
    /// user's
    /// sessions and tells them by mail. Only who holds all roles of that user may: otherwise it gives
    /// `PERMISSION_DENIED`
    /// with the reason `USER_HOLDS_MORE_ROLES`. For the caller's own it gives `FAILED_PRECONDITION` with the
    /// reason
    /// `OWN_SECOND_FACTOR`: that is removed by `DisableTotp`.
    ///
    /// A missing `request_id` is generated.
    public func resetSecondFactor(
      _ request: ResetSecondFactorRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResetSecondFactorResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(SecondFactorServiceMethods.resetSecondFactor, request, options)
    }
  }
}

extension PayshareV1.SecondFactorService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.SecondFactorServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.SecondFactorServiceMethods.getSecondFactor) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetSecondFactorRequest.self)
        }
        let response = try await self.getSecondFactor(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SecondFactorServiceMethods.enrolTotp) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.EnrolTotpRequest.self)
        }
        let response = try await self.enrolTotp(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SecondFactorServiceMethods.confirmTotp) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ConfirmTotpRequest.self)
        }
        let response = try await self.confirmTotp(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SecondFactorServiceMethods.disableTotp) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DisableTotpRequest.self)
        }
        let response = try await self.disableTotp(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SecondFactorServiceMethods.regenerateRecoveryCodes) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RegenerateRecoveryCodesRequest.self)
        }
        let response = try await self.regenerateRecoveryCodes(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.SecondFactorServiceMethods.resetSecondFactor) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ResetSecondFactorRequest.self)
        }
        let response = try await self.resetSecondFactor(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.ResetSecondFactorRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1SecondFactorService = FileDescriptor(
    name: "payshare/v1/second_factor_service.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/session_service.proto",
    ],
    base64: """
      CidwYXlzaGFyZS92MS9zZWNvbmRfZmFjdG9yX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGlt
      ZXN0YW1wLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoh
      cGF5c2hhcmUvdjEvc2Vzc2lvbl9zZXJ2aWNlLnByb3RvIpgCCgxTZWNvbmRGYWN0b3ISNQoFc3RhdGUYASABKA4yHy5wYXlzaGFy
      ZS52MS5TZWNvbmRGYWN0b3IuU3RhdGVSBXN0YXRlEj0KDGNvbmZpcm1fdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1l
      c3RhbXBSC2NvbmZpcm1UaW1lEi4KE3JlY292ZXJ5X2NvZGVfY291bnQYAyABKAVSEXJlY292ZXJ5Q29kZUNvdW50EhoKCGRlbWFu
      ZGVkGAQgASgIUghkZW1hbmRlZCJGCgVTdGF0ZRIVChFTVEFURV9VTlNQRUNJRklFRBAAEgwKCERJU0FCTEVEEAESCwoHUEVORElO
      RxACEgsKB0VOQUJMRUQQAyIYChZHZXRTZWNvbmRGYWN0b3JSZXF1ZXN0Ij8KEEVucm9sVG90cFJlcXVlc3QSKwoIcGFzc3dvcmQY
      ASABKAlCD5K1GAcIARIDEIACoLUYAVIIcGFzc3dvcmQiggEKEUVucm9sVG90cFJlc3BvbnNlEhgKBHNlZWQYASABKAlCBKC1GAFS
      BHNlZWQSFgoDdXJpGAIgASgJQgSgtRgBUgN1cmkSOwoLZXhwaXJlX3RpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0
      YW1wUgpleHBpcmVUaW1lIkgKEkNvbmZpcm1Ub3RwUmVxdWVzdBIyCg1vbmVfdGltZV9jb2RlGAEgASgJQg6StRgGCAESAhAQoLUY
      AVILb25lVGltZUNvZGUicgoTQ29uZmlybVRvdHBSZXNwb25zZRIrCg5yZWNvdmVyeV9jb2RlcxgBIAMoCUIEoLUYAVINcmVjb3Zl
      cnlDb2RlcxIuCgdzZXNzaW9uGAIgASgLMhQucGF5c2hhcmUudjEuU2Vzc2lvblIHc2Vzc2lvbiKmAQoSRGlzYWJsZVRvdHBSZXF1
      ZXN0EisKCHBhc3N3b3JkGAEgASgJQg+StRgHCAESAxCAAqC1GAFSCHBhc3N3b3JkEjAKDW9uZV90aW1lX2NvZGUYAiABKAlCDJK1
      GAQSAhAQoLUYAVILb25lVGltZUNvZGUSMQoNcmVjb3ZlcnlfY29kZRgDIAEoCUIMkrUYBBICEECgtRgBUgxyZWNvdmVyeUNvZGUi
      FQoTRGlzYWJsZVRvdHBSZXNwb25zZSKyAQoeUmVnZW5lcmF0ZVJlY292ZXJ5Q29kZXNSZXF1ZXN0EisKCHBhc3N3b3JkGAEgASgJ
      Qg+StRgHCAESAxCAAqC1GAFSCHBhc3N3b3JkEjAKDW9uZV90aW1lX2NvZGUYAiABKAlCDJK1GAQSAhAQoLUYAVILb25lVGltZUNv
      ZGUSMQoNcmVjb3ZlcnlfY29kZRgDIAEoCUIMkrUYBBICEECgtRgBUgxyZWNvdmVyeUNvZGUiTgofUmVnZW5lcmF0ZVJlY292ZXJ5
      Q29kZXNSZXNwb25zZRIrCg5yZWNvdmVyeV9jb2RlcxgBIAMoCUIEoLUYAVINcmVjb3ZlcnlDb2RlcyJoChhSZXNldFNlY29uZEZh
      Y3RvclJlcXVlc3QSIwoHdXNlcl9pZBgBIAEoCUIKkrUYBggBEgIYAVIGdXNlcklkEicKCnJlcXVlc3RfaWQYAiABKAlCCJK1GAQS
      AhgBUglyZXF1ZXN0SWQiGwoZUmVzZXRTZWNvbmRGYWN0b3JSZXNwb25zZTLCBgoTU2Vjb25kRmFjdG9yU2VydmljZRJ4Cg9HZXRT
      ZWNvbmRGYWN0b3ISIy5wYXlzaGFyZS52MS5HZXRTZWNvbmRGYWN0b3JSZXF1ZXN0GhkucGF5c2hhcmUudjEuU2Vjb25kRmFjdG9y
      IiWKtRghGAEgAUABShkKF1BFUk1JU1NJT05fQUNDT1VOVF9SRUFEEnkKCUVucm9sVG90cBIdLnBheXNoYXJlLnYxLkVucm9sVG90
      cFJlcXVlc3QaHi5wYXlzaGFyZS52MS5FbnJvbFRvdHBSZXNwb25zZSItirUYKRgCIAMoAUABSh8KHVBFUk1JU1NJT05fQ1JFREVO
      VElBTFNfVVBEQVRFEn8KC0NvbmZpcm1Ub3RwEh8ucGF5c2hhcmUudjEuQ29uZmlybVRvdHBSZXF1ZXN0GiAucGF5c2hhcmUudjEu
      Q29uZmlybVRvdHBSZXNwb25zZSItirUYKRgCIAMoAUABSh8KHVBFUk1JU1NJT05fQ1JFREVOVElBTFNfVVBEQVRFEn0KC0Rpc2Fi
      bGVUb3RwEh8ucGF5c2hhcmUudjEuRGlzYWJsZVRvdHBSZXF1ZXN0GiAucGF5c2hhcmUudjEuRGlzYWJsZVRvdHBSZXNwb25zZSIr
      irUYJxgCIAMoAUofCh1QRVJNSVNTSU9OX0NSRURFTlRJQUxTX1VQREFURRKhAQoXUmVnZW5lcmF0ZVJlY292ZXJ5Q29kZXMSKy5w
      YXlzaGFyZS52MS5SZWdlbmVyYXRlUmVjb3ZlcnlDb2Rlc1JlcXVlc3QaLC5wYXlzaGFyZS52MS5SZWdlbmVyYXRlUmVjb3ZlcnlD
      b2Rlc1Jlc3BvbnNlIiuKtRgnGAIgAygBSh8KHVBFUk1JU1NJT05fQ1JFREVOVElBTFNfVVBEQVRFEpEBChFSZXNldFNlY29uZEZh
      Y3RvchIlLnBheXNoYXJlLnYxLlJlc2V0U2Vjb25kRmFjdG9yUmVxdWVzdBomLnBheXNoYXJlLnYxLlJlc2V0U2Vjb25kRmFjdG9y
      UmVzcG9uc2UiLYq1GCkYAiACSiMKIVBFUk1JU1NJT05fVVNFUl9DUkVERU5USUFMU19SRVNFVEJmCg9kZXYucGF5c2hhcmUudjFQ
      AVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5
      c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
