import EventLoop
public import GoogleAPI
public import Protobuf

extension Status {
  /// The domain of every `ErrorInfo` that Payshare makes (AIP-193).
  public static let domain = "payshare"

  /// The bytes of violations that one status carries; with the rest of the trailers they stay below the 8 KiB of
  /// headers that gRPC implementations accept by default.
  public static let maximumViolationBytes = 4 << 10

  /// `INVALID_ARGUMENT` with every offending field (`google.rpc.BadRequest`).
  public init(_ violations: Violations) {
    self.init(violations: violations.all, count: violations.count)
  }

  /// `INVALID_ARGUMENT` with every offending field (`google.rpc.BadRequest`) up to `maximumViolationBytes`.
  /// - Parameters:
  ///   - count: how many there are in all, where `violations` are the first of them.
  ///   - isCut: whether there may be more, uncounted ones.
  public init(violations: [FieldViolation], count: Int? = nil, isCut: Bool = false) {
    var badRequest = GoogleRpc.BadRequest()
    var byteCount = 0
    for violation in violations {
      let entry = GoogleRpc.BadRequest.FieldViolation.with {
        $0.field = violation.field
        $0.description = violation.description
        $0.reason = violation.reason
      }
      byteCount += entry.encoded().count
      if byteCount > Status.maximumViolationBytes { break }
      badRequest.fieldViolations.append(entry)
    }
    let count = count ?? violations.count
    let message = violations.prefix(3).map { "\($0.field): \($0.description)" }.joined(separator: "; ")
    let more = count > 3 ? "; and \(isCut ? "at least " : "")\(count - 3) more" : ""
    self.init(
      .invalidArgument, message + more,
      details: [Status.errorInfo(reason: "FIELD_VIOLATION"), .packing(badRequest)])
  }

  /// A status with a reason that programs can rely on (`google.rpc.ErrorInfo`).
  public init(_ code: StatusCode, reason: String, _ message: String, metadata: [String: String] = [:]) {
    self.init(code, message, details: [Status.errorInfo(reason: reason, metadata: metadata)])
  }

  /// `RESOURCE_EXHAUSTED` for a call that is refused under load, with the limit that was reached and the delay before a
  /// retry (`google.rpc.RetryInfo`).
  public init(
    overloaded message: String, reason: String = "OVERLOADED", limit: String,
    retrySeconds: Int64 = Status.overloadRetrySeconds
  ) {
    self.init(overloaded: message, reason: reason, limit: limit, retryMilliseconds: retrySeconds * 1_000)
  }

  /// `RESOURCE_EXHAUSTED`, with a delay that may be shorter than a second.
  public init(overloaded message: String, reason: String, limit: String, retryMilliseconds: Int64) {
    var retry = GoogleRpc.RetryInfo()
    retry.retryDelay = .with {
      $0.seconds = retryMilliseconds / 1_000
      $0.nanos = Int32(retryMilliseconds % 1_000 * 1_000_000)
    }
    self.init(
      .resourceExhausted, message,
      details: [Status.errorInfo(reason: reason, metadata: ["limit": limit]), .packing(retry)])
  }

  /// How long a client is told to wait under overload, in seconds.
  public static let overloadRetrySeconds: Int64 = 1

  /// How long the server asks to wait before a retry, in milliseconds (`google.rpc.RetryInfo`); nil if it does not say.
  public var retryMilliseconds: UInt64? {
    guard let delay = detail(GoogleRpc.RetryInfo.self)?.retryDelay else { return nil }
    let wait = Duration.seconds(delay.seconds) + .nanoseconds(Int64(delay.nanos))
    return (wait.clampedNanoseconds + 999_999) / 1_000_000
  }

  /// `INTERNAL` for bytes that are not a message of the type.
  public init(undecodable name: String, _ error: DecodingError) {
    self.init(.internal, "\(name): \(error)")
  }

  /// The status for a request that could not be decoded to its end: `INVALID_ARGUMENT` if it exceeds a limit,
  /// `INTERNAL` if the bytes are not a message of the type.
  public init(unreadable request: some Message, _ error: DecodingError) {
    let name = type(of: request).fullName
    switch error.reason {
    case .tooManyItems:
      var violations = Violations(only: .tooMany)
      request.validate(into: &violations)
      self.init(violations)
    case .tooManyFields:
      let limit = WireReader.maximumRequestFields
      self.init(
        .invalidArgument, reason: "TOO_MANY_FIELDS", "\(name): a request has at most \(limit) fields",
        metadata: ["limit": "\(limit)"])
    case .tooMuchText:
      let limit = WireReader.maximumRequestTextBytes
      self.init(
        .invalidArgument, reason: "TOO_MUCH_TEXT",
        "\(name): the strings of a request have at most \(limit) bytes", metadata: ["limit": "\(limit)"])
    default: self.init(undecodable: name, error)
    }
  }

  /// The stable reason in the first `ErrorInfo`; nil if there is none.
  public var reason: String? { detail(GoogleRpc.ErrorInfo.self)?.reason }

  /// The first detail of a type.
  public func detail<Detail: Message>(_ type: Detail.Type) -> Detail? {
    for any in details where any.typeURL.hasSuffix("/\(Detail.fullName)") {
      return try? Detail(decoding: any.value)
    }
    return nil
  }

  private static func errorInfo(reason: String, metadata: [String: String] = [:]) -> GoogleProtobuf.Any_ {
    var information = GoogleRpc.ErrorInfo()
    information.reason = reason
    information.domain = domain
    information.metadata = metadata
    return .packing(information)
  }

  /// The bytes of `grpc-status-details-bin` with as many details, from the first on, as fit into `limit` bytes; nil
  /// if there is none.
  package func encodedDetails(limit: Int) -> [UInt8]? {
    var status = GoogleRpc.Status()
    status.code = code.rawValue
    status.message = message
    status.details = details
    while !status.details.isEmpty {
      let bytes = status.encoded()
      if bytes.count <= limit { return bytes }
      // The message is in grpc-message too; the details are only in this header.
      if status.message.isEmpty { status.details.removeLast() } else { status.message = "" }
    }
    return nil
  }

  /// A status as it came in trailers.
  package init(code: StatusCode, message: String, encodedDetails: [UInt8]?) {
    var details: [GoogleProtobuf.Any_] = []
    if let encodedDetails, let status = try? GoogleRpc.Status(decoding: encodedDetails) {
      details = status.details
    }
    self.init(code, message, details: details)
  }
}

extension GoogleProtobuf.Any_ {
  /// Packs a message with its type (`google.protobuf.Any`).
  public static func packing(_ message: some Message) -> GoogleProtobuf.Any_ {
    var any = GoogleProtobuf.Any_()
    any.typeURL = "type.googleapis.com/\(type(of: message).fullName)"
    any.value = message.encoded()
    return any
  }
}
