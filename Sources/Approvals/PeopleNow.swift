public import Identifiers

/// What holds for people at the moment of a decision. It is read in the snapshot in which the decision is made.
public struct PeopleNow: Sendable, Hashable {
  /// Who holds the permission to approve the content.
  public var approverIDs: Set<UUID>
  /// Whose account is deleted.
  public var deletedIDs: Set<UUID>
  /// Standing delegations, those from and to the people concerned at least.
  public var delegations: [ApprovalDelegation]

  /// What holds now.
  public init(
    approverIDs: Set<UUID>, deletedIDs: Set<UUID> = [], delegations: [ApprovalDelegation] = []
  ) {
    self.approverIDs = approverIDs
    self.deletedIDs = deletedIDs
    self.delegations = delegations
  }

  /// Whether somebody who is no author can approve anything.
  func mayApprove(_ userID: UUID) -> Bool {
    approverIDs.contains(userID) && !deletedIDs.contains(userID)
  }
}
