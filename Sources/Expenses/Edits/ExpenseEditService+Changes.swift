import Approvals
import Categories
import Events
import GoogleAPI
import Identifiers
import Journal
import Money
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// Making edits, and making them anew.
extension ExpenseEditService {
  /// Makes a draft of an edit.
  public func createExpenseEdit(
    _ request: PayshareV1.CreateExpenseEditRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExpenseEdit {
    let caller = try call.caller.userID
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.expenseID, field: "expense_id")
    let kind = try ExpenseEdit.Kind(required: request.kind)
    let wanted = WantedEdit(
      kind: kind, expense: request.expense, paths: request.updateMask?.paths ?? [], etag: request.etag)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await expenses.expense(id, call)
      let decided = try await decided(wanted, on: stored, call)
      let eventID = stored.expense.eventID
      let newest = try await database.readFirst(
        ExpenseEditStatements.newestNumber(of: eventID, in: mutation.organisationID), for: call)
      let edit = ExpenseEdit(
        eventID: eventID, number: (newest ?? 0) + 1, expenseID: id, kind: kind, state: .draft,
        base: stored.expense.version, movedMinor: decided.movedMinor, authorIDs: [caller],
        reason: request.reason, proposal: decided.proposal, createTime: mutation.time,
        updateTime: mutation.time)
      let reply = PayshareV1.ExpenseEdit(edit)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(ExpenseEditStatements.insert(edit, in: mutation.organisationID))
        batch.record(.expenseEditCreated(.with { $0.expenseEdit = reply }), of: id, by: mutation)
      }
    }
  }

  /// Makes a draft anew, on the expense as it is now.
  public func updateExpenseEdit(
    _ request: PayshareV1.UpdateExpenseEditRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExpenseEdit {
    let caller = try call.caller.userID
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let event = try UUID(required: request.eventID, field: "event_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let old = try await edit(request.number, of: event, call)
      try decide(old.version.require(etag: request.etag))
      try decide(ExpenseEditRules.requireDraft(old))
      guard old.format <= ExpenseFormat.current else { throw ExpenseService.newerFormat }
      let stored = try await expenses.expense(old.expenseID, call)
      let decided = try await decided(
        WantedEdit(
          kind: old.kind, expense: request.expense, paths: request.updateMask?.paths ?? [],
          etag: request.expenseEtag), on: stored, call)
      var edit = old
      (edit.base, edit.movedMinor) = (stored.expense.version, decided.movedMinor)
      (edit.proposal, edit.reason, edit.format) = (decided.proposal, request.reason, ExpenseFormat.current)
      edit.authorIDs = Set(old.authorIDs + [caller]).sorted()
      (edit.version, edit.updateTime) = (old.version.next, mutation.time(after: old.updateTime))
      let reply = PayshareV1.ExpenseEdit(edit)
      let difference = try MessageDifference(of: PayshareV1.ExpenseEdit(old), to: reply)
      return try await database.commit(mutation, for: call, replying: reply) { [edit] batch in
        batch.add(ExpenseEditStatements.update(edit, in: mutation.organisationID))
        batch.record(
          .expenseEditUpdated(
            .with {
              ($0.expenseEdit, $0.previous) = (reply, difference.previous)
              $0.changedFields = difference.fields
            }), of: edit.expenseID, by: mutation)
      }
    }
  }

  /// What an edit would make of an expense.
  private func decided(
    _ wanted: WantedEdit, on stored: ExpenseStatements.StoredExpense, _ call: ServerCall
  ) async throws(Status) -> (proposal: PayshareV1.Expense, movedMinor: Int64) {
    guard stored.message?.format ?? 0 <= ExpenseFormat.current else { throw ExpenseService.newerFormat }
    let event = try await expenses.event(stored.expense.eventID, call)
    if wanted.kind != .update {
      guard try await database.holds(.expenseDelete, on: .event(event.id), for: call) else {
        throw Status(missing: "expense.delete")
      }
    }
    let category = try await expenses.use(ofCategoryIn: wanted.message, call)
    let entries = wanted.message.entryCount + stored.expense.entryCount
    return try await call.compute(isLong: entries > OffLoopSizes.changedParts) { () throws(Status) in
      let new = try wanted.decided(on: stored, in: event, category)
      do throws(MoneyError) {
        let moved = try ExpenseEditRules.moved(from: stored.expense, to: new)
        return (PayshareV1.Expense(proposing: new, on: stored), moved)
      } catch {
        throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "\(error)")
      }
    }
  }
}

/// What a request asks to be done to an expense.
private struct WantedEdit: Sendable {
  let kind: ExpenseEdit.Kind
  let expense: PayshareV1.Expense?
  let paths: [String]
  /// The version of the expense.
  let etag: String

  var message: PayshareV1.Expense { expense ?? PayshareV1.Expense() }

  /// The expense as it would be.
  func decided(
    on stored: ExpenseStatements.StoredExpense, in event: Event, _ category: CategoryUse
  ) throws(Status) -> Expense {
    let old = stored.expense
    if kind != .update, expense != nil || !paths.isEmpty {
      throw Status(field: "expense", reason: "NOT_ALLOWED", "only an update has new values")
    }
    switch kind {
    case .delete: return try decide(ExpenseRules.delete(old, etag: etag))
    case .undelete: return try decide(ExpenseRules.undelete(old, etag: etag))
    case .update:
      let draft = ExpenseDraft(message, today: stored.createTime.day)
      let fields = try decide(ExpenseField.fields(ofMask: paths))
      return try decide(
        ExpenseRules.edit(old, fields, from: draft, etag: etag, in: event, category: category))
    }
  }
}

extension ExpenseEdit.Kind {
  fileprivate init(required kind: PayshareV1.ExpenseEdit.Kind) throws(Status) {
    guard let known = ExpenseEdit.Kind(kind) else {
      throw Status(field: "kind", reason: "REQUIRED", "say what is done")
    }
    self = known
  }
}
