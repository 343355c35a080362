public import GoogleAPI
public import Protobuf

extension Status {
  /// The domain of every `ErrorInfo` that Payshare makes (AIP-193).
  public static let domain = "payshare"

  /// `INVALID_ARGUMENT` with every offending field (`google.rpc.BadRequest`).
  public init(_ violations: Violations) {
    self.init(violations: violations.all)
  }

  /// `INVALID_ARGUMENT` with every offending field (`google.rpc.BadRequest`).
  public init(violations: [FieldViolation]) {
    var badRequest = GoogleRpc.BadRequest()
    badRequest.fieldViolations = violations.map { violation in
      var entry = GoogleRpc.BadRequest.FieldViolation()
      entry.field = violation.field
      entry.description = violation.description
      entry.reason = violation.reason
      return entry
    }
    let message = violations.prefix(3).map { "\($0.field): \($0.description)" }.joined(separator: "; ")
    let more = violations.count > 3 ? "; and \(violations.count - 3) more" : ""
    self.init(
      .invalidArgument, message + more,
      details: [Status.errorInfo(reason: "FIELD_VIOLATION"), .packing(badRequest)])
  }

  /// A status with a reason that programs can rely on (`google.rpc.ErrorInfo`).
  public init(_ code: StatusCode, reason: String, _ message: String, metadata: [String: String] = [:]) {
    self.init(code, message, details: [Status.errorInfo(reason: reason, metadata: metadata)])
  }

  /// `INTERNAL` for bytes that are no message of the type.
  public init(undecodable name: String, _ error: DecodingError) {
    self.init(.internal, "\(name): \(error)")
  }

  /// The stable reason in the first `ErrorInfo`; nil where there is none.
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

  /// The bytes of `grpc-status-details-bin`; nil where there is no detail.
  package var encodedDetails: [UInt8]? {
    if details.isEmpty { return nil }
    var status = GoogleRpc.Status()
    status.code = code.rawValue
    status.message = message
    status.details = details
    return status.encoded()
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
