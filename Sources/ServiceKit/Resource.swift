public import Identifiers
public import RPC
import Rules

/// A resource that a handler reads besides those that the request names, and that its caller must be able to read.
public struct Resource: Sendable, Hashable {
  /// The kinds of resources that policies name; people belong to groups, events and what is below them.
  public enum Kind: String, Sendable, Hashable {
    /// A group, with its members.
    case group
    /// An event, with its participants.
    case event
    /// An expense, with the participants of its event.
    case expense
    /// The organisation itself.
    case organisation
    /// A user.
    case user
    /// A grant of a role, with those of what it is on.
    case grant
    /// A goal, with its owner.
    case goal
    /// A budget, with the owner of its goal.
    case budget
    /// An approval, with those of what is approved.
    case approval
  }

  /// The kind.
  public let kind: Kind
  /// The id.
  public let id: UUID

  /// A group.
  public static func group(_ id: UUID) -> Resource { Resource(kind: .group, id: id) }
  /// An event.
  public static func event(_ id: UUID) -> Resource { Resource(kind: .event, id: id) }
  /// An expense.
  public static func expense(_ id: UUID) -> Resource { Resource(kind: .expense, id: id) }
  /// A goal.
  public static func goal(_ id: UUID) -> Resource { Resource(kind: .goal, id: id) }
  /// A budget.
  public static func budget(_ id: UUID) -> Resource { Resource(kind: .budget, id: id) }
  /// An approval.
  public static func approval(_ id: UUID) -> Resource { Resource(kind: .approval, id: id) }

  /// The first row read of the resource, which is its own.
  /// - Throws: `PERMISSION_DENIED` if there is none: the caller may not see it, or it does not exist.
  @inlinable
  public func shown<Row>(_ rows: [Row]) throws(Status) -> Row {
    guard let row = rows.first else { throw hidden }
    return row
  }

  @usableFromInline var hidden: Status { Status(Refusal.hidden(resource: kind.rawValue)) }
}
