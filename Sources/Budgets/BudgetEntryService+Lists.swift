import Events
import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

/// Lists of entries, of what was spent, and of events.
extension BudgetEntryService {
  /// The entries of a budget.
  public func listBudgetEntries(
    _ request: PayshareV1.ListBudgetEntriesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetEntriesResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let arguments = ["budget-entries", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (grounds, found) = try await database.read(
      SpendingStatements.ground(id, in: organisation),
      BudgetEntryStatements.entries(of: id, in: organisation, page), for: call)
    let currency = try Resource.budget(id).shown(grounds).currency
    var rows = found
    var response = PayshareV1.ListBudgetEntriesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let entries = try await vault.opened(rows.map(\.element), in: organisation, call)
    response.entries = try await call.compose(of: entries.count) {
      entries.map { PayshareV1.BudgetEntry($0, in: currency) }
    }
    return response
  }

  /// What was spent and counts for a budget.
  public func listBudgetActuals(
    _ request: PayshareV1.ListBudgetActualsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetActualsResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let arguments = ["budget-actuals", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (grounds, found) = try await database.read(
      SpendingStatements.ground(id, in: organisation),
      ActualStatements.page(of: id, in: organisation, page), for: call)
    _ = try Resource.budget(id).shown(grounds)
    var rows = found
    var response = PayshareV1.ListBudgetActualsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.actuals = try await call.compose(of: rows.count) { [rows] in
      rows.map { PayshareV1.BudgetActual($0.element) }
    }
    return response
  }

  /// The events that count for a budget.
  public func listBudgetEvents(
    _ request: PayshareV1.ListBudgetEventsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetEventsResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let arguments = ["budget-events", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (grounds, found) = try await database.read(
      SpendingStatements.ground(id, in: organisation),
      BudgetLinkStatements.page(of: id, in: organisation, page), for: call)
    _ = try Resource.budget(id).shown(grounds)
    var rows = found
    var response = PayshareV1.ListBudgetEventsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.links = try await call.compose(of: rows.count) { [rows] in
      rows.map { PayshareV1.BudgetLink($0.element) }
    }
    return response
  }

  /// The budgets for which an event counts.
  public func listEventBudgets(
    _ request: PayshareV1.ListEventBudgetsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListEventBudgetsResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.eventID, field: "event_id")
    let (events, links) = try await database.read(
      EventStatements.event(id, in: organisation), BudgetLinkStatements.links(of: id, in: organisation),
      for: call)
    _ = try Resource.event(id).shown(events)
    return .with { $0.links = links.map { PayshareV1.BudgetLink($0) } }
  }
}
