/// Why somebody cannot decide. The raw values are the contract's.
public enum ApprovalObstacle: String, Sendable, Hashable, CaseIterable, Comparable {
  /// They made the content, or some of it.
  case author = "AUTHOR"
  /// They have had their vote, by themselves or through one who stood in.
  case voted = "VOTED"
  /// They do not hold the permission now.
  case noPermission = "NO_PERMISSION"
  /// Their account is deleted.
  case deleted = "DELETED"
  /// They are not asked in the step that is open.
  case notThisStep = "NOT_THIS_STEP"
  /// Nobody whom they would stand in for has delegated to them, for now and through people who can decide.
  case notDelegated = "NOT_DELEGATED"
  /// Who would stand in made the content, or some of it.
  case delegateIsAuthor = "DELEGATE_IS_AUTHOR"
  /// Who would stand in has had their vote.
  case delegateVoted = "DELEGATE_VOTED"
  /// Who would stand in does not hold the permission now.
  case delegateHasNoPermission = "DELEGATE_NO_PERMISSION"
  /// The account of who would stand in is deleted.
  case delegateDeleted = "DELEGATE_DELETED"
  /// They have a place in the step already.
  case alreadyInStep = "ALREADY_IN_STEP"

  /// In order of their names, so that a list of them is always the same.
  public static func < (left: ApprovalObstacle, right: ApprovalObstacle) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The same, of one who stands in.
  var ofDelegate: ApprovalObstacle {
    switch self {
    case .author: .delegateIsAuthor
    case .voted: .delegateVoted
    case .noPermission: .delegateHasNoPermission
    case .deleted: .delegateDeleted
    default: self
    }
  }
}

extension Sequence<ApprovalObstacle> {
  /// The names, in order.
  var names: String { sorted().map(\.rawValue).joined(separator: ", ") }
}
