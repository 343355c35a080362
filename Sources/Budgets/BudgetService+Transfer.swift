import Categories
import Goals
import Identifiers
public import PayshareAPI
import Postgres
public import RPC
import Rules
import ServiceKit

/// Moving amounts from one line to another.
extension BudgetService {
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
      try decide(Self.requireInForce(budget))
      try decide(RevisionVerb.transfer.require(in: state.revision.state))
      let ground = try await database.approvalGround(for: state, call)
      let threshold = ground.transferThreshold
      let moved = try decide(
        TransferThresholdRules.moved(
          request.amountMinor, after: state.revision.movedMinor, upTo: threshold,
          isRouteMandatory: ground.isRouteMandatory))
      try decide(GoalRules.requireOpen(isArchived: ground.isGoalArchived, for: "TransferBudgetAmount"))
      let lines = try await transferred(request.amountMinor, from: source, to: destination, of: state, call)
      var revision = StoredRevision(
        budgetID: id, number: budget.lastNumber + 1, baseNumber: state.revision.number,
        lineCount: lines.lines.count, amounts: lines.amounts, creatorID: try call.caller.userID,
        createTime: mutation.time, updateTime: mutation.time)
      revision.approve(by: revision.creatorID, at: mutation.time)
      revision.movedMinor = moved
      let approval = RevisionApproval(
        revision: revision, oldState: nil, lines: lines.lines, reason: request.reason)
      let unchanged = TransferThresholdStatements.require(threshold, of: id, in: mutation.organisationID)
      return try await commit(
        try await NewInForce(approval, of: state, ground, call), of: id, mutation, call,
        checking: threshold == nil ? [unchanged, Self.requireNoRoute(mutation)] : [unchanged])
    }
  }

  /// Makes a draft in which an amount is moved from one line and period to another.
  public func draftBudgetTransfer(
    _ request: PayshareV1.DraftBudgetTransferRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let source = try LinePeriod(request.source, at: "source")
    let destination = try LinePeriod(request.destination, at: "destination")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: id, call)
      try decide(Self.requireInForce(state.budget.budget))
      try decide(RevisionVerb.draftTransfer.require(in: state.revision.state))
      let open = try await database.read(
        BudgetStatements.openCount(of: id, in: mutation.organisationID), for: call)
      try decide(DraftRules.requireRoom(drafts: Int(open.first ?? 0)))
      let lines = try await transferred(request.amountMinor, from: source, to: destination, of: state, call)
      let before = state.lines.meaning(in: state.categories.tree)
      let draft = try await NewDraft(
        lines, from: state, changing: LineChanges(from: before, to: lines.lines), because: request.reason,
        mutation, call)
      return try await database.commit(mutation, for: call, replying: draft.reply) { batch in
        draft.write(to: &batch, by: mutation)
      }
    }
  }

  /// The lines of a revision after a transfer.
  private func transferred(
    _ minorUnits: Int64, from source: LinePeriod, to destination: LinePeriod, of state: RevisionState,
    _ call: ServerCall
  ) async throws(Status) -> DraftRules.Checked {
    try await call.compute(isLong: Self.areMany(state.lines.count)) { () throws(Status) in
      try decide(
        DraftRules.transfer(
          minorUnits, from: source, to: destination, of: state.lines, of: state.budget.budget,
          in: state.categories.tree))
    }
  }

  private static func requireInForce(_ budget: Budget) throws(Refusal) {
    if budget.inForceNumber != nil { return }
    throw .precondition(reason: "BUDGET_NOT_IN_FORCE", message: "the budget has no revision in force")
  }
}

extension LinePeriod {
  fileprivate init(_ place: PayshareV1.BudgetPlace?, at field: String) throws(Status) {
    self.init(
      try UUID(required: place?.categoryID ?? "", field: "\(field).category_id"),
      period: Int(place?.period ?? 0))
  }
}
