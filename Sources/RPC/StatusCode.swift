/// The outcome of a call, as gRPC numbers it (gRPC "Status codes and their use in gRPC").
public enum StatusCode: Int32, Sendable, Hashable, CaseIterable {
  /// The call succeeded.
  case ok = 0
  /// The call was cancelled, usually by its caller.
  case cancelled = 1
  /// An error from another domain, or one without details.
  case unknown = 2
  /// The request is wrong, whatever the state of the system.
  case invalidArgument = 3
  /// The deadline passed before the call completed.
  case deadlineExceeded = 4
  /// Something that was asked for does not exist.
  case notFound = 5
  /// Something that was to be made exists already.
  case alreadyExists = 6
  /// The caller is known and may not do this.
  case permissionDenied = 7
  /// A quota or a limit is used up.
  case resourceExhausted = 8
  /// The system is not in a state in which this can be done.
  case failedPrecondition = 9
  /// A conflict with another change; read again and retry the whole.
  case aborted = 10
  /// Something lies outside its valid range.
  case outOfRange = 11
  /// The method does not exist here.
  case unimplemented = 12
  /// An invariant of the system is broken.
  case `internal` = 13
  /// The service cannot be reached now; retry with backoff.
  case unavailable = 14
  /// Data was lost or damaged beyond repair.
  case dataLoss = 15
  /// The caller is not known.
  case unauthenticated = 16

  /// The code's name in the gRPC specification, as in `INVALID_ARGUMENT`.
  public var name: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internal: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }

  /// Whether the code reports a fault of the server, not of the request.
  @inlinable
  public var isFailureOfServer: Bool { self == .internal || self == .unknown || self == .dataLoss }
}
