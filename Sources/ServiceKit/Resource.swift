public import Identifiers
public import Postgres
public import RPC
import Rules

/// The resource that a call is about, which decides what its caller may see.
///
/// ServiceKit reads under `condition`, so no slice writes an access predicate, and no part of a resource is read for
/// callers who may not see it.
public enum Resource: Sendable, Hashable {
  /// A group, visible to its members.
  case group(UUID)
  /// An event, visible to its participants.
  case event(UUID)
  /// An expense, visible to the participants of its event.
  case expense(UUID)

  /// The name of its kind.
  var kind: String {
    switch self {
    case .group: "group"
    case .event: "event"
    case .expense: "expense"
    }
  }

  /// Whether a caller may see it, in the snapshot of the reads under this condition.
  @usableFromInline
  func condition(seenBy caller: Caller) -> Condition {
    switch self {
    case .group(let id): AccessConditions.isMember(caller, of: id)
    case .event(let id): AccessConditions.isParticipant(caller, of: id)
    case .expense(let id): AccessConditions.isParticipant(caller, ofEventOf: id)
    }
  }

  /// The first row read of the resource, which is its own.
  /// - Throws: `PERMISSION_DENIED` if there is none: the caller may not see it, or it does not exist.
  @inlinable
  public func shown<Row>(_ rows: [Row]) throws(Status) -> Row {
    guard let row = rows.first else { throw hidden }
    return row
  }

  @usableFromInline var hidden: Status { Status(Refusal.hidden(resource: kind)) }
}
