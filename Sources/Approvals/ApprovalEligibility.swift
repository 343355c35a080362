import Identifiers
import Postgres

/// Who can decide about a request now, and why others cannot. Deciding, explaining and freezing ask the same
/// questions.
struct ApprovalEligibility {
  let request: ApprovalRequest
  let people: PeopleNow
  private let usedIDs: Set<UUID>
  private let authorIDs: Set<UUID>
  private let chains: DelegationChains

  /// Questions about a request as it is now, `ApprovalRules.settled`.
  init(_ request: ApprovalRequest, _ people: PeopleNow) {
    self.request = request
    self.people = people
    usedIDs = request.usedIDs
    authorIDs = Set(request.authorship.userIDs)
    chains = DelegationChains(people.delegations)
  }

  /// What keeps a person from any vote of their own, whatever the step.
  func obstacles(of userID: UUID) -> Set<ApprovalObstacle> {
    var found: Set<ApprovalObstacle> = []
    if authorIDs.contains(userID) { found.insert(.author) }
    if usedIDs.contains(userID) { found.insert(.voted) }
    if !people.approverIDs.contains(userID) { found.insert(.noPermission) }
    if people.deletedIDs.contains(userID) { found.insert(.deleted) }
    return found
  }

  /// Whether nothing keeps a person from a vote in a step in which they are asked.
  func canVote(_ userID: UUID) -> Bool { obstacles(of: userID).isEmpty }

  /// Whether somebody has not been an author and can approve: the part that does not depend on votes.
  private func canPass(_ userID: UUID) -> Bool {
    !authorIDs.contains(userID) && people.mayApprove(userID)
  }

  /// What keeps somebody from deciding at the place of an approver in the open step: their own, or that of one for
  /// whom they stand in.
  func obstacles(
    of voterID: UUID, for approverID: UUID, at now: Timestamp
  ) -> Set<ApprovalObstacle> {
    if voterID == approverID { return obstacles(at: approverID) }
    var found = obstacles(ofDelegate: voterID, for: approverID)
    if chain(from: approverID, to: voterID, at: now) == nil { found.insert(.notDelegated) }
    return found
  }

  /// The same of somebody to whom a chain of delegations leads from the approver.
  func obstacles(ofDelegate delegateID: UUID, for approverID: UUID) -> Set<ApprovalObstacle> {
    obstacles(at: approverID).union(obstacles(of: delegateID).map(\.ofDelegate))
  }

  /// What keeps an approver, and so whoever stands in for them, from deciding in the open step.
  private func obstacles(at approverID: UUID) -> Set<ApprovalObstacle> {
    var found = obstacles(of: approverID)
    if request.openStep?.contains(approverID) != true { found.insert(.notThisStep) }
    return found
  }

  /// The people between an approver and one who stands in, without the two; nil if no chain of delegations leads
  /// there.
  func chain(from approverID: UUID, to voterID: UUID, at now: Timestamp) -> [UUID]? {
    delegates(of: approverID, at: now)[voterID].map { Array($0.dropLast()) }
  }

  /// Everyone to whom delegations of an approver lead, with the chains.
  func delegates(of approverID: UUID, at now: Timestamp) -> [UUID: [UUID]] {
    chains.chains(from: approverID, at: now, passing: canPass)
  }
}
