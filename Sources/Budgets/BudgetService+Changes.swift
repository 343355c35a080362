import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Changing budgets themselves.
extension BudgetService {
  /// Renames a budget, or describes it anew.
  public func updateBudget(
    _ request: PayshareV1.UpdateBudgetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Budget {
    let organisation = try call.caller.organisationID
    var hidden = request
    hidden.budget = try vault.withoutTexts(request.budget, in: organisation)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let fields: Set<BudgetField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a budget"))
    let draft = BudgetDraft(request.budget)
    let answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      let new = try decide(BudgetRules.edit(stored.budget, fields, from: draft, etag: request.etag))
      let before = PayshareV1.Budget(stored)
      if new == stored.budget { return before }
      var changed = stored
      (changed.budget, changed.updateTime) = (new, mutation.time(after: stored.updateTime))
      let after = PayshareV1.Budget(changed)
      let difference = try MessageDifference(of: before, to: after)
      let texts = try await vault.sealed(new, in: organisation, call)
      let time = changed.updateTime
      _ = try await database.commit(mutation, for: call, replying: after.withoutTexts) { batch in
        batch.add(texts.guarding)
        batch.add(BudgetStatements.update(new, texts, in: organisation, at: time))
        batch.record(
          .budgetUpdated(
            .with {
              ($0.budget, $0.previous, $0.changedFields) = (after, difference.previous, difference.fields)
              $0.reason = request.reason
            }), of: id, by: mutation)
      }
      return after
    }
    return try await complete(answer, call)
  }
}
