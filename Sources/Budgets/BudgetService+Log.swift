import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

/// The budgets log: what was changed of a budget, from the journal.
extension BudgetService {
  /// What was changed of a budget, its revisions, entries and events, the newest first.
  public func listBudgetChanges(
    _ request: PayshareV1.ListBudgetChangesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetChangesResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let arguments = ["budget-changes", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (budgets, found) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      JournalStatements.changes(of: id, BudgetChangeKind.all, in: organisation, page), for: call)
    _ = try Resource.budget(id).shown(budgets)
    var rows = found
    var response = PayshareV1.ListBudgetChangesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.changes = try await call.compute(isLong: true) { [rows] () throws(Status) in
      var changes: [PayshareV1.BudgetChange] = []
      changes.reserveCapacity(rows.count)
      for row in rows { changes.append(try PayshareV1.BudgetChange(row.element)) }
      return changes
    }
    return response
  }
}

/// The kinds of entries of the journal that are changes of budgets.
enum BudgetChangeKind {
  /// Their numbers. A budget may have the id of something that is no resource of grants, such as an expense: the kinds
  /// keep what happened to that out of the budget's log.
  static let all: [Int32] = {
    let schema = PayshareV1.JournalEvent.schemas.message(PayshareV1.JournalEvent.fullName)
    return (schema?.fields ?? []).filter { $0.name.hasPrefix("budget_") || $0.name == "approval_changed" }
      .map { Int32($0.number) }
  }()
}
