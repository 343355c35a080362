import Approvals
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
      let ground = try await database.approvalGround(for: state, call)
      try decide(ground.requireNoRoute())
      try decide(GoalRules.requireOpen(isArchived: ground.isGoalArchived, for: "ApproveBudgetRevision"))
      var revision = state.revision
      revision.version = revision.version.next
      revision.approve(by: try call.caller.userID, at: mutation.time(after: revision.updateTime))
      let approval = RevisionApproval(
        revision: revision, oldState: .draft, lines: state.lines, reason: request.reason)
      return try await commit(
        try await NewInForce(approval, of: state, ground, call), of: id, mutation, call)
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
      let ground = try await database.approvalGround(for: state, call)
      try decide(ground.requireNoRoute())
      try decide(GoalRules.requireOpen(isArchived: ground.isGoalArchived, for: "TransferBudgetAmount"))
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
      let approval = RevisionApproval(
        revision: revision, oldState: nil, lines: lines.lines, reason: request.reason)
      return try await commit(
        try await NewInForce(approval, of: state, ground, call), of: id, mutation, call)
    }
  }

  private func requireInForce(_ budget: Budget) throws(Refusal) {
    if budget.inForceNumber != nil { return }
    throw .precondition(reason: "BUDGET_NOT_IN_FORCE", message: "the budget has no revision in force")
  }

  /// Commits that a revision is in force in place of the one that is, and what becomes of those that wait to be approved.
  private func commit(
    _ new: NewInForce, of budget: UUID, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let consequences = try await consequences(of: new.reply.number, of: budget, mutation, call)
    let batch = mutation.batch(replying: new.reply) { batch in
      new.write(to: &batch, by: mutation)
      // After the locks: what somebody makes mandatory while this waits counts.
      batch.add(ApprovalRouteStatements.requireNoMandatory(for: .budgetRevision, in: mutation.organisationID))
      consequences.write(&batch)
    }
    try await database.commit(batch, for: call) { BudgetGuard.refusal($0) ?? consequences.refusal($0) }
    return new.reply
  }

  /// What becomes of the approvals of a budget's other revisions when one is put in force by a method other than those of
  /// approvals: the one of the revision in force is superseded, and the others have lost what they build on. Their rows
  /// are locked after the budget's.
  private func consequences(
    of number: Int64, of budget: UUID, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> ApprovalEffect {
    try await database.approvalConsequences(
      of: .budgetRevision(budget, number: number), on: BudgetRevisionApprovals(database), mutation, for: call)
  }
}

extension LinePeriod {
  fileprivate init(_ place: PayshareV1.BudgetPlace?, at field: String) throws(Status) {
    self.init(
      try UUID(required: place?.categoryID ?? "", field: "\(field).category_id"),
      period: Int(place?.period ?? 0))
  }
}
