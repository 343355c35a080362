import Balances
public import Events
import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import ServiceKit

/// Builds an event's page: the event with its participants, their balances, and its newest expenses.
public struct EventOverview: EventPage {
  /// Expenses on the page if the request gives no size.
  private static let defaultExpenses: Int32 = 20

  private let database: Database
  private let expenses: ExpenseList

  /// The page over a database, with the first expenses of a list.
  public init(_ database: Database, expenses: ExpenseList) {
    self.database = database
    self.expenses = expenses
  }

  /// Reads the page in one round trip to the database.
  public func show(
    _ request: PayshareV1.GetEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GetEventResponse {
    let caller = try call.caller
    let id = try UUID(required: request.eventID, field: "event_id")
    let size = request.expensePageSize == 0 ? Self.defaultExpenses : request.expensePageSize
    let page = Page(size: size)
    let resource = Resource.event(id)
    var read = try await database.read(
      EventStatements.event(id, in: caller.organisationID),
      BalanceStatements.balances(of: id, in: caller.organisationID),
      expenses.newest(of: id, in: caller.organisationID, page), of: resource, for: call)
    let stored = try resource.shown(read.0)
    var response = PayshareV1.GetEventResponse()
    // Moved out, so that it is trimmed in place and not copied.
    let newest = read.2.popLast() ?? StoredExpenses()
    response.newestExpenses =
      newest.areCurrent ? newest.messages : try await expenses.upgraded(newest.ids, of: id, call)
    response.nextExpensePageToken = try expenses.cut(
      &response.newestExpenses, readUpTo: nil, to: page, of: id)
    call.hasLongResponse = response.newestExpenses.delimited.count > OffLoopSizes.encodedBytes
    let balances = read.1
    if balances.count > OffLoopSizes.composedRows {
      (response.event, response.balances) = try await call.compose(of: balances.count) { () throws(Status) in
        try Self.messages(stored, balances)
      }
    } else {
      (response.event, response.balances) = try Self.messages(stored, balances)
    }
    return response
  }

  private static func messages(
    _ stored: EventStatements.StoredEvent, _ balances: [BalanceStatements.StoredBalance]
  ) throws(Status) -> (PayshareV1.Event, PayshareV1.Balances) {
    let people = balances.map { (userID: $0.balance.userID, name: $0.displayName) }
    return (PayshareV1.Event(stored, people), try PayshareV1.Balances(stored, balances))
  }
}
