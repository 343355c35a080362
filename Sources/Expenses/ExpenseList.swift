import Events
import Identifiers
import MessageParts
import PayshareAPI
public import Postgres
import Protobuf
import RPC
public import ServiceKit

/// Pages of an event's expenses; an event's own page shows the first that are not deleted, by day spent.
public struct ExpenseList: Sendable {
  private let database: Database
  private let pages: PageTokens
  private let rewrites: ExpenseRewrites
  private let query: ExpenseQuery
  private let showsDeleted: Bool

  /// All expenses that are not deleted, by day spent.
  public init(_ database: Database, pages: PageTokens, rewrites: ExpenseRewrites) {
    self.init(database, pages: pages, rewrites: rewrites, ExpenseQuery(), showsDeleted: false)
  }

  /// The expenses that match a query; `showsDeleted` applies unless the query filters by deletion.
  init(
    _ database: Database, pages: PageTokens, rewrites: ExpenseRewrites, _ query: ExpenseQuery,
    showsDeleted: Bool
  ) {
    self.database = database
    self.pages = pages
    self.rewrites = rewrites
    self.query = query
    self.showsDeleted = showsDeleted
  }

  func page(of event: UUID, size: Int32, token: String) throws(Status) -> Page {
    try pages.page(size: size, token: token, arguments: arguments(event))
  }

  /// The statement that reads a page.
  func newest(of event: UUID, in organisation: UUID, _ page: Page) -> Statement<StoredExpenses> {
    ExpenseStatements.page(of: event, in: organisation, page, query, showsDeleted: showsDeleted)
  }

  /// The messages of a page that contains other formats: older ones are re-encoded and queued to be stored.
  func upgraded(
    _ ids: [UUID], of event: UUID, _ call: ServerCall
  ) async throws(Status) -> LazyMessages<PayshareV1.Expense> {
    let organisation = try call.caller.organisationID
    let rows = try await database.read(
      ExpenseStatements.rows(ids, of: event, in: organisation), of: .event(event), for: call)
    let (messages, rewrites) = try await call.compute(isLong: rows.count > OffLoopSizes.composedRows) {
      () throws(Status) in
      var messages = LazyMessages<PayshareV1.Expense>()
      var rewrites: [ExpenseRewrite] = []
      for row in rows {
        guard let stored = row.message else { continue }
        let rewrite = try ExpenseRewrite(row, in: organisation)
        if let rewrite { rewrites.append(rewrite) }
        do throws(DecodingError) {
          try messages.append(delimited: rewrite?.message ?? stored.delimited)
        } catch {
          throw Status(undecodable: PayshareV1.Expense.fullName, error)
        }
      }
      return (messages, rewrites)
    }
    self.rewrites.queue(rewrites)
    return messages
  }

  /// Trims the expenses to the page, and returns the token of the next page. `readUpTo` is the place where a filtered
  /// read stopped.
  func cut(
    _ messages: inout LazyMessages<PayshareV1.Expense>, readUpTo: Page.Position?, to page: Page,
    of event: UUID
  ) throws(Status) -> String {
    if messages.count > page.size || messages.delimited.count > Page.maximumBytes {
      let count = messages.count
      let last: Parts.ExpensePosition?
      do throws(DecodingError) {
        last = try messages.keep(
          first: page.size, bytes: Int(Page.maximumBytes), reading: Parts.ExpensePosition.self)
      } catch {
        throw Status(undecodable: PayshareV1.Expense.fullName, error)
      }
      if messages.count < count { return try token(after: position(of: last, in: event), of: event) }
    }
    guard let readUpTo else { return "" }
    return try token(after: readUpTo, of: event)
  }

  private func token(after position: Page.Position, of event: UUID) throws(Status) -> String {
    try pages.token(after: position, arguments: arguments(event))
  }

  private func position(of expense: Parts.ExpensePosition?, in event: UUID) throws(Status) -> Page.Position {
    guard let expense, let time = expense.createTime, let id = UUID(expense.id),
      let day = CalendarDate(expense.spendDate)
    else { throw Status(.internal, "an expense of event \(event) has no day, time or id") }
    return Page.Position(.day(day), time: Timestamp(time), id: id)
  }

  private func arguments(_ event: UUID) -> [String] {
    ["expenses", event.description, showsDeleted ? "deleted" : "live"] + query.arguments
  }
}
