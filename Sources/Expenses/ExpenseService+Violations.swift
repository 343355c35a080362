import Events
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
public import Protobuf
public import RPC
import Rules
import ServiceKit

extension ExpenseService {
  /// The violations of expense rules in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    if let request = request as? PayshareV1.CreateExpenseRequest {
      return try await violations(of: request, call)
    }
    if let request = request as? PayshareV1.UpdateExpenseRequest {
      return try await violations(of: request, call)
    }
    if let request = request as? PayshareV1.ListExpensesRequest {
      return findings { () throws(Refusal) in
        _ = try ExpenseQuery(filter: request.filter, orderBy: request.orderBy)
      }
    }
    return []
  }

  private func violations(
    of request: PayshareV1.CreateExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    let caller = try call.caller
    let event = try await event(UUID(required: request.eventID, field: "event_id"), call)
    let wanted = request.expense ?? PayshareV1.Expense()
    let category = try await use(ofCategoryIn: wanted, call)
    return try await call.compute(isLong: wanted.entryCount > OffLoopSizes.changedParts) {
      findings { () throws(Refusal) in
        let draft = ExpenseDraft(wanted, today: Timestamp.now.day)
        _ = try ExpenseRules.new(
          id: .zero, draft, in: event, by: caller.userID, category: category)
      }
    }
  }

  private func violations(
    of request: PayshareV1.UpdateExpenseRequest, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    let stored = try await expense(UUID(required: request.expenseID, field: "expense_id"), call)
    let old = stored.expense
    let event = try await event(old.eventID, call)
    let wanted = request.expense ?? PayshareV1.Expense()
    let category = try await use(ofCategoryIn: wanted, call)
    let entryCount = wanted.entryCount + old.entryCount
    return try await call.compute(isLong: entryCount > OffLoopSizes.changedParts) {
      findings { () throws(Refusal) in
        let fields = try ExpenseField.fields(ofMask: request.updateMask?.paths ?? [])
        let draft = ExpenseDraft(wanted, today: stored.createTime.day)
        _ = try ExpenseRules.edit(
          old, fields, from: draft, etag: old.version.etag, in: event, category: category)
      }
    }
  }
}
