import Approvals
import Categories
import Goals
import Identifiers
import Journal
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

/// A revision that takes the place of the one in force, as it is written: however it was approved.
struct NewInForce: Sendable {
  /// The revision, as the method that approved it answers.
  let reply: PayshareV1.BudgetRevision
  private let approval: RevisionApproval
  private let old: Budget
  private let budget: Budget
  private let treeVersion: Int64
  private let inForce: InForce
  /// The lines, where they are not stored.
  private let stored: [StoredLine]
  /// The lines that are different, as they are and were.
  private let (messages, previous): ([PayshareV1.BudgetLine], [PayshareV1.BudgetLine])

  /// A revision as it was read, with what it depends on.
  /// - Throws: why it cannot be in force.
  init(
    _ approval: RevisionApproval, of state: RevisionState, _ ground: ApprovalGround, _ call: ServerCall
  ) async throws(Status) {
    let (old, tree) = (state.budget.budget, state.categories.tree)
    let revision = approval.revision
    var budget = old
    budget.version = old.version.next
    budget.inForceNumber = revision.number
    budget.lastNumber = max(old.lastNumber, revision.number)
    let changes = LineChanges(from: ground.oldLines, to: approval.lines)
    self.approval = approval
    (self.old, self.budget, treeVersion) = (old, budget, state.categories.version)
    reply = PayshareV1.BudgetRevision(revision)
    inForce = try await call.compute(isLong: true) { () throws(Status) in
      try decide(InForceRules.inForce(old.revision(approval.lines.map(\.line), tree: tree)))
    }
    (stored, messages, previous) = try await call.compute(
      isLong: BudgetService.areMany(approval.lines.count)
    ) {
      (
        approval.oldState == nil ? approval.lines.stored : [], changes.lines.messages,
        changes.previous.messages
      )
    }
  }

  /// Adds that it is in force from now on; rolls the batch back if anything that it depends on has changed.
  /// - Parameter target: what the target of the goal must be; nil where nothing was decided by it.
  func write(to batch: inout WriteBatch, by mutation: Mutation, if target: Amount? = nil) {
    let (organisation, revision) = (mutation.organisationID, approval.revision)
    batch.add(CategoryStatements.lockTree(version: treeVersion, in: organisation))
    if let target {
      batch.add(GoalStatements.lockForBudgets(budget.goalID, withTarget: target, in: organisation))
    } else {
      batch.add(GoalStatements.lockForBudgets(budget.goalID, in: organisation))
    }
    batch.add(BudgetStatements.putInForce(budget, in: organisation, at: revision.updateTime))
    if let number = old.inForceNumber {
      batch.add(
        BudgetStatements.supersede(number, of: budget.id, in: organisation, at: revision.updateTime))
    }
    if let state = approval.oldState {
      batch.add(BudgetStatements.update(revision, from: state, in: organisation))
    } else {
      batch.add(BudgetStatements.insert(revision, in: organisation))
      batch.add(
        BudgetStatements.add(
          authors: [revision.creatorID], of: revision.number, of: budget.id, in: organisation))
      batch.add(BudgetStatements.store(stored, of: revision.number, of: budget.id, in: organisation))
    }
    writeInForce(to: &batch, in: organisation)
    batch.record(
      .budgetRevisionApproved(
        .with {
          ($0.revision, $0.supersededNumber) = (reply, old.inForceNumber ?? 0)
          ($0.lines, $0.previousLines, $0.reason) = (messages, previous, approval.reason)
        }), of: budget.id, by: mutation)
  }

  /// Adds what is in force, in place of what was; rolls the batch back if it overlaps with another budget of the goal.
  private func writeInForce(to batch: inout WriteBatch, in organisation: UUID) {
    let id = budget.id
    batch.add(BudgetStatements.removeCoverage(of: id, in: organisation))
    batch.add(BudgetStatements.removeCounters(of: id, in: organisation))
    batch.add(BudgetStatements.requireNoOverlap(inForce.covered, of: budget, in: organisation))
    batch.add(BudgetStatements.insert(inForce.tree, of: approval.revision.number, of: id, in: organisation))
    batch.add(BudgetStatements.insert(inForce.covered, of: budget, in: organisation))
    batch.add(
      BudgetStatements.count(inForce.lines, periods: budget.periods.count, of: id, in: organisation))
  }
}

extension Database {
  /// What putting a revision in force depends on besides it.
  func approvalGround(for state: RevisionState, _ call: ServerCall) async throws(Status) -> ApprovalGround {
    let budget = state.budget.budget
    let organisation = try call.caller.organisationID
    let (goals, routes, thresholds, lines, budgets) = try await read(
      BudgetStatements.goal(of: budget.id, in: organisation),
      ApprovalRouteStatements.mandatoryID(for: .budgetRevision, in: organisation),
      TransferThresholdStatements.threshold(of: budget.id, in: organisation),
      BudgetStatements.linesInForce(of: budget.id, in: organisation),
      BudgetStatements.budget(budget.id, in: organisation), for: call)
    // What was read first must be of the same version: the batch compares only one.
    guard let now = budgets.first, now.budget.version == budget.version, let goal = goals.first else {
      throw .lostRace
    }
    let oldLines = try await call.compute(isLong: BudgetService.areMany(lines.count)) { () throws(Status) in
      try StatedLine.all(lines)
    }
    return ApprovalGround(
      isGoalArchived: goal.isArchived, goalTarget: goal.target, isRouteMandatory: !routes.isEmpty,
      transferThreshold: thresholds.first?.amountMinor, oldLines: oldLines)
  }
}

extension StoredRevision {
  /// Makes it the approved one.
  mutating func approve(by user: UUID, at time: Timestamp) {
    (state, approverID, updateTime, approveTime) = (.approved, user, time, time)
  }
}
