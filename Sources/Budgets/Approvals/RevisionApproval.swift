import Money
import Rules

/// A revision that is to be put in force.
struct RevisionApproval: Sendable {
  /// As it is from then on.
  let revision: StoredRevision
  /// The state that it had; nil if it was not stored before.
  let oldState: StoredRevision.State?
  let lines: [StatedLine]
  var reason = ""
}

/// What putting a revision in force depends on besides the revision.
struct ApprovalGround: Sendable {
  let isGoalArchived: Bool
  /// The target of the goal.
  let goalTarget: Amount
  /// Whether all revisions of budgets take a route.
  let isRouteMandatory: Bool
  /// How much transfers may move without being approved; nil if the budget has no threshold.
  let transferThreshold: Int64?
  /// The lines of the revision in force.
  let oldLines: [StatedLine]

  /// Refuses what is put in force by a method other than those of approvals.
  func requireNoRoute() throws(Refusal) {
    if isRouteMandatory { throw .approvalRequired }
  }
}
