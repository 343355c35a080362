public import Identifiers

/// A place of one step that is given to another person.
public struct ApprovalReassignment: Sendable, Hashable {
  /// The index of the step: the open one, or one after it.
  public var step: Int
  /// Whose place it is.
  public var fromID: UUID
  /// Who gets it.
  public var toID: UUID

  /// A reassignment.
  public init(step: Int, from fromID: UUID, to toID: UUID) {
    self.step = step
    self.fromID = fromID
    self.toID = toID
  }
}
