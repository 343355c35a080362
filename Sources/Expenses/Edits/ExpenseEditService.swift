import Approvals
import Events
import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// Keeps edits of expenses that are to be approved, and from which size on they have to be.
public struct ExpenseEditService: PayshareV1.ExpenseEditService {
  let expenses: ExpenseService
  var database: Database { expenses.database }

  /// A service that decides about edits as the service of expenses does.
  public init(_ expenses: ExpenseService) {
    self.expenses = expenses
  }

  /// An edit of an expense of an event.
  public func getExpenseEdit(
    _ request: PayshareV1.GetExpenseEditRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExpenseEdit {
    let edit = try await edit(
      request.number, of: UUID(required: request.eventID, field: "event_id"), call)
    return try await call.compose(of: edit.proposal.entryCount) { PayshareV1.ExpenseEdit(edit) }
  }

  /// The edits of an event, newest first.
  public func listExpenseEdits(
    _ request: PayshareV1.ListExpenseEditsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListExpenseEditsResponse {
    let organisation = try call.caller.organisationID
    let event = try UUID(required: request.eventID, field: "event_id")
    let expense = try UUID(optional: request.expenseID, field: "expense_id")
    let arguments = [
      "expense-edits", organisation.description, event.description, expense?.description ?? "",
    ]
    let page = try expenses.pages.page(
      size: request.pageSize, token: request.pageToken, arguments: arguments)
    try await database.requireExists(.event(event), for: call)
    var rows = try await database.read(
      ExpenseEditStatements.edits(of: event, expense: expense, in: organisation, page), for: call)
    var response = PayshareV1.ListExpenseEditsResponse()
    response.nextPageToken = try expenses.pages.cut(&rows, to: page, arguments: arguments)
    let entries = rows.reduce(0) { $0 + $1.element.proposal.entryCount }
    response.expenseEdits = try await call.compose(of: rows.count + entries) {
      [rows] () throws(Status) in rows.map { PayshareV1.ExpenseEdit($0.element) }
    }
    return response
  }

  /// An edit of an event.
  /// - Throws: `NOT_FOUND` if there is none.
  func edit(_ number: Int64, of event: UUID, _ call: ServerCall) async throws(Status) -> ExpenseEdit {
    try await database.requireExists(.event(event), for: call)
    let found = try await database.readFirst(
      ExpenseEditStatements.edit(number, of: event, in: try call.caller.organisationID), for: call)
    guard let found else { throw .noExpenseEdit }
    return found
  }
}
