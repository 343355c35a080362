import Categories
import Goals
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Putting revisions in force. The one takes the place of the other in one transaction, so that one is in force at every
/// instant.
extension BudgetService {
  /// Puts a draft in force.
  public func approveBudgetRevision(
    _ request: PayshareV1.ApproveBudgetRevisionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: id, call)
      try decide(state.require(.approve, etag: request.etag))
      let facts = try await facts(for: state, call)
      try decide(GoalRules.requireOpen(isArchived: facts.isGoalArchived, for: "ApproveBudgetRevision"))
      var revision = state.revision
      revision.version = revision.version.next
      revision.approve(by: try call.caller.userID, at: mutation.time(after: revision.updateTime))
      return try await commit(
        Approval(revision: revision, isNew: false, lines: state.lines, reason: request.reason),
        of: state, facts, mutation, call)
    }
  }

  /// Moves an amount from one line and period to another, by a new revision that is in force at once.
  public func transferBudgetAmount(
    _ request: PayshareV1.TransferBudgetAmountRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let source = try LinePeriod(request.source, at: "source")
    let destination = try LinePeriod(request.destination, at: "destination")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: id, call)
      let budget = state.budget.budget
      try decide(requireInForce(budget))
      try decide(RevisionVerb.transfer.require(in: state.revision.state))
      let facts = try await facts(for: state, call)
      try decide(GoalRules.requireOpen(isArchived: facts.isGoalArchived, for: "TransferBudgetAmount"))
      let tree = state.categories.tree
      let lines = try await call.compute(isLong: Self.areMany(state.lines.count)) { () throws(Status) in
        try decide(
          DraftRules.transfer(
            request.amountMinor, from: source, to: destination, of: state.lines, of: budget, in: tree))
      }
      var revision = StoredRevision(
        budgetID: id, number: budget.lastNumber + 1, baseNumber: state.revision.number,
        lineCount: lines.lines.count, amounts: lines.amounts, creatorID: try call.caller.userID,
        createTime: mutation.time, updateTime: mutation.time)
      revision.approve(by: revision.creatorID, at: mutation.time)
      return try await commit(
        Approval(revision: revision, isNew: true, lines: lines.lines, reason: request.reason), of: state,
        facts, mutation, call)
    }
  }

  private func requireInForce(_ budget: Budget) throws(Refusal) {
    if budget.inForceNumber != nil { return }
    throw .precondition(reason: "BUDGET_NOT_IN_FORCE", message: "the budget has no revision in force")
  }

  /// What an approval depends on besides the revision.
  private func facts(for state: RevisionState, _ call: ServerCall) async throws(Status) -> ApprovalFacts {
    let budget = state.budget.budget
    let organisation = try call.caller.organisationID
    let (archived, lines, budgets) = try await database.read(
      GoalStatements.isArchived(budget.goalID, in: organisation),
      BudgetStatements.linesInForce(of: budget.id, in: organisation),
      BudgetStatements.budget(budget.id, in: organisation), for: call)
    // What was read first must be of the same version: the batch compares only one.
    guard let now = budgets.first, now.budget.version == budget.version else { throw .lostRace }
    return ApprovalFacts(
      isGoalArchived: archived.first ?? true, oldLines: try await decoded(lines, call))
  }

  /// Commits that a revision is in force in place of the one that is.
  private func commit(
    _ approval: Approval, of state: RevisionState, _ facts: ApprovalFacts, _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let (old, tree) = (state.budget.budget, state.categories.tree)
    let inForce = try await call.compute(isLong: true) { () throws(Status) in
      try decide(InForceRules.inForce(old.revision(approval.lines.map(\.line), tree: tree)))
    }
    let revision = approval.revision
    var budget = old
    budget.version = old.version.next
    budget.inForceNumber = revision.number
    budget.lastNumber = max(old.lastNumber, revision.number)
    let reply = PayshareV1.BudgetRevision(revision)
    let changes = LineChanges(from: facts.oldLines, to: approval.lines)
    let (stored, messages, previous) = try await call.compute(isLong: Self.areMany(approval.lines.count)) {
      (approval.isNew ? approval.lines.stored : [], changes.lines.messages, changes.previous.messages)
    }
    let batch = mutation.batch(replying: reply) { [budget] batch in
      let organisation = mutation.organisationID
      batch.add(CategoryStatements.lockTree(version: state.categories.version, in: organisation))
      batch.add(GoalStatements.lockForBudgets(budget.goalID, in: organisation))
      batch.add(BudgetStatements.putInForce(budget, in: organisation, at: revision.updateTime))
      if let number = old.inForceNumber {
        batch.add(
          BudgetStatements.supersede(number, of: budget.id, in: organisation, at: revision.updateTime))
      }
      if approval.isNew {
        batch.add(BudgetStatements.insert(revision, in: organisation))
        batch.add(BudgetStatements.store(stored, of: revision.number, of: budget.id, in: organisation))
      } else {
        batch.add(BudgetStatements.update(revision, in: organisation))
      }
      batch.putInForce(inForce, number: revision.number, of: budget, in: organisation)
      batch.record(
        .budgetRevisionApproved(
          .with {
            ($0.revision, $0.supersededNumber) = (reply, old.inForceNumber ?? 0)
            ($0.lines, $0.previousLines, $0.reason) = (messages, previous, approval.reason)
          }), of: budget.id, by: mutation)
    }
    try await database.commit(batch, for: call) { BudgetGuard.refusal($0) }
    return reply
  }
}

/// A revision that is put in force.
private struct Approval: Sendable {
  /// As it is from then on.
  let revision: StoredRevision
  /// Whether it was not stored before.
  let isNew: Bool
  let lines: [StatedLine]
  let reason: String
}

/// What an approval depends on besides the revision.
private struct ApprovalFacts: Sendable {
  let isGoalArchived: Bool
  /// The lines of the revision in force.
  let oldLines: [StatedLine]
}

extension WriteBatch {
  /// Stores what is in force, in place of what was; rolls the batch back if it overlaps with another budget of the goal.
  fileprivate mutating func putInForce(
    _ inForce: InForce, number: Int64, of budget: Budget, in organisation: UUID
  ) {
    let id = budget.id
    add(BudgetStatements.removeCoverage(of: id, in: organisation))
    add(BudgetStatements.removeCounters(of: id, in: organisation))
    add(BudgetStatements.requireNoOverlap(inForce.covered, of: budget, in: organisation))
    add(BudgetStatements.insert(inForce.tree, of: number, of: id, in: organisation))
    add(BudgetStatements.insert(inForce.covered, of: budget, in: organisation))
    add(BudgetStatements.count(inForce.lines, periods: budget.periods.count, of: id, in: organisation))
  }
}

extension StoredRevision {
  fileprivate mutating func approve(by user: UUID, at time: Timestamp) {
    (state, approverID, updateTime, approveTime) = (.approved, user, time, time)
  }
}

extension LinePeriod {
  fileprivate init(_ place: PayshareV1.BudgetPlace?, at field: String) throws(Status) {
    self.init(
      try UUID(required: place?.categoryID ?? "", field: "\(field).category_id"),
      period: Int(place?.period ?? 0))
  }
}
