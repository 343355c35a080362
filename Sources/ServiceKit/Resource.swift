public import Identifiers
public import Postgres
public import RPC
import Rules

/// What a call is about, and so what decides what its caller may see.
///
/// The service kit reads under `condition`, so no slice writes a predicate of access, and nothing of a resource is read
/// for those who may not see it.
public enum Resource: Sendable, Hashable {
  /// A group; its members see it.
  case group(UUID)
  /// An event; its participants see it.
  case event(UUID)
  /// An expense; the participants of its event see it.
  case expense(UUID)

  /// What its kind is called.
  var kind: String {
    switch self {
    case .group: "group"
    case .event: "event"
    case .expense: "expense"
    }
  }

  /// Whether a caller may see it, as of the snapshot of the reads that stand under it.
  @usableFromInline
  func condition(seenBy caller: Caller) -> Condition {
    switch self {
    case .group(let id): AccessConditions.isMember(caller, of: id)
    case .event(let id): AccessConditions.isParticipant(caller, of: id)
    case .expense(let id): AccessConditions.isParticipant(caller, ofEventOf: id)
    }
  }

  /// The row of the resource itself, among what was read of it.
  /// - Throws: `PERMISSION_DENIED` where there is none: the caller may not see it, or it does not exist.
  @inlinable
  public func shown<Row>(_ rows: [Row]) throws(Status) -> Row {
    guard let row = rows.first else { throw hidden }
    return row
  }

  @usableFromInline var hidden: Status { Status(Refusal.notFound(resource: kind)) }
}
