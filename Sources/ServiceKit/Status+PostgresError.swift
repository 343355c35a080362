public import Postgres
public import RPC
import Rules

extension Status {
  /// The client's error when the database fails; it contains none of the database's own text.
  public init(_ error: PostgresError) {
    switch error {
    case .guardFailed(let failure): self.init(failure)
    case .unavailable:
      self.init(.unavailable, reason: "DATABASE_UNAVAILABLE", "the database cannot be reached now; try again")
    case .outcomeUnknown:
      self.init(
        .unknown, reason: "OUTCOME_UNKNOWN",
        "the database was lost while it committed; repeat the call with the same request_id to find out")
    case .deadlineExceeded: self.init(.deadlineExceeded, "the deadline has passed")
    case .cancelled: self.init(.cancelled, "the call was cancelled")
    case .overloaded(let limit):
      self.init(overloaded: "too many calls wait for the database; try again later", limit: limit)
    case .invalidParameter(_, let reason): self.init(.invalidArgument, reason: "NOT_STORABLE", reason)
    case .server where error.isRetryable: self = .lostRace
    case .server(let server) where server.state == .queryCancelled:
      self.init(.deadlineExceeded, "the deadline has passed")
    case .server(let server) where server.state == .numberOutOfRange:
      self.init(.outOfRange, reason: "AMOUNT_TOO_LARGE", "a sum would be larger than can be kept")
    case .server(let server) where server.isBoundsViolation:
      self.init(.outOfRange, reason: "AMOUNT_TOO_LARGE", "a sum would be larger than can be kept")
    case .server(let server) where Self.fullStates.contains(server.state):
      self.init(.resourceExhausted, reason: "DATABASE_FULL", "the database has no room for this now")
    case .server(let server) where Self.passingStates.contains(server.state):
      self.init(.unavailable, reason: "DATABASE_UNAVAILABLE", "the database cannot do this now; try again")
    case .server(let server):
      self.init(.internal, reason: "DATABASE_ERROR", "the database refused a statement")
      cause = "\(server)"
    case .undecodable(let column, let reason, _):
      self.init(.internal, reason: "DATABASE_ERROR", "the database refused a statement")
      cause = "\(column): \(reason)"
    }
  }

  /// The database lacks space, which waiting a moment does not change.
  private static let fullStates: Set<SQLState> = [.diskFull, .configurationLimitExceeded]
  /// Conditions that pass by themselves or through the operator: memory and connections become free, a failing disk
  /// is replaced, another server takes over from one that has become read-only.
  private static let passingStates: Set<SQLState> = [
    .outOfMemory, .tooManyConnections, .inputOutputError, .readOnlyTransaction,
  ]

  private init(_ failure: GuardFailure) {
    switch failure.code {
    case Guard.stale: self = .lostRace
    case Guard.lastAdministrator:
      self.init(.failedPrecondition, reason: "LAST_ADMINISTRATOR", failure.message)
    case Guard.moreRoles:
      self.init(.permissionDenied, reason: "USER_HOLDS_MORE_ROLES", failure.message)
    case Guard.budgetLimit: self.init(.failedPrecondition, reason: "BUDGET_LIMIT", failure.message)
    case Guard.missingPermission: self.init(missing: failure.message)
    case Guard.unknownUser: self.init(Refusal.hidden(resource: "user"))
    default: self.init(.failedPrecondition, reason: "CONFLICT", failure.message)
    }
  }

  /// The error of a change whose commit found a concurrent change: nothing was changed, and the same request may
  /// succeed when decided again.
  public static let lostRace = Status(
    .aborted, reason: "CONFLICT", "another change came in between; try again")

  /// Whether this is `lostRace`.
  public var isLostRace: Bool { code == .aborted && self == .lostRace }
}

extension ServerError {
  /// Whether a `…_bounds` constraint failed.
  fileprivate var isBoundsViolation: Bool {
    state == .checkViolation && constraint?.hasSuffix("_bounds") == true
  }
}

/// The codes of guards, raised by a write batch when the basis of a decision no longer holds.
public enum Guard {
  /// The version that the decision was based on has changed: decide again.
  public static let stale: SQLState = "PS001"
  /// An organisation would have no administrator left: `FAILED_PRECONDITION`.
  public static let lastAdministrator: SQLState = "PS030"
  /// A user holds roles that the caller, who acts upon their account, does not: `PERMISSION_DENIED`.
  public static let moreRoles: SQLState = "PS032"
  /// There is no such user in the caller's organisation: `PERMISSION_DENIED`.
  public static let unknownUser: SQLState = "PS033"
  /// The caller, or the calling service, has lost a permission, which the failure names: `PERMISSION_DENIED`.
  public static let missingPermission: SQLState = "PS036"
  /// A line of a budget has less left than would be spent: `FAILED_PRECONDITION`.
  public static let budgetLimit: SQLState = "PS037"
  /// The id that a client chose is that of something of another kind: `ALREADY_EXISTS` (`UniqueKey`).
  public static let idTaken: SQLState = "PS035"
}
