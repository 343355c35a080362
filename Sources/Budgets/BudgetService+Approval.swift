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
        try await NewInForce(approval, of: state, ground, call), of: id, mutation, call,
        checking: [Self.requireNoRoute(mutation)])
    }
  }

  /// Rolls the batch back if a route is mandatory.
  static func requireNoRoute(_ mutation: Mutation) -> Statement<Bool> {
    ApprovalRouteStatements.requireNoMandatory(for: .budgetRevision, in: mutation.organisationID)
  }

  /// Commits that a revision is in force in place of the one that is, and what becomes of those that wait to be approved.
  /// - Parameter guards: what must still hold after the locks: what somebody makes mandatory while this waits counts.
  func commit(
    _ new: NewInForce, of budget: UUID, _ mutation: Mutation, _ call: ServerCall,
    checking guards: [Statement<Bool>]
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let consequences = try await consequences(of: new.reply.number, of: budget, mutation, call)
    let batch = mutation.batch(replying: new.reply) { batch in
      new.write(to: &batch, by: mutation)
      for check in guards { batch.add(check) }
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
