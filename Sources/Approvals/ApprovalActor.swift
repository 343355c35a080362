public import Identifiers

/// Who does something with a request or its content. There is always a person: a service that acts alone neither
/// approves nor submits, and one that acts for a person does what that person has it do.
public struct ApprovalActor: Sendable, Hashable {
  /// The person.
  public let userID: UUID
  /// Whom the person does it for, as their delegate; nil if for nobody. Both become authors.
  public var actingForID: UUID?
  /// Whether the person may manage approvals here, now.
  public var mayManage: Bool

  /// Somebody who does something.
  public init(_ userID: UUID, actingFor actingForID: UUID? = nil, mayManage: Bool = false) {
    self.userID = userID
    self.actingForID = actingForID
    self.mayManage = mayManage
  }

  /// Everyone behind it.
  var people: [UUID] { [userID] + (actingForID.map { [$0] } ?? []) }
}
