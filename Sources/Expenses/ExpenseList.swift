import Events
import Identifiers
import MessageParts
import PayshareAPI
public import Postgres
import Protobuf
import RPC
public import ServiceKit

/// The expenses of an event by pages, the newest first; an event's own page shows the first of them.
public struct ExpenseList: Sendable {
  private let database: Database
  private let pages: PageTokens
  private let rewrites: ExpenseRewrites
  private let showsDeleted: Bool

  /// The list with or without deleted expenses.
  public init(
    _ database: Database, pages: PageTokens, rewrites: ExpenseRewrites, showsDeleted: Bool = false
  ) {
    self.database = database
    self.pages = pages
    self.rewrites = rewrites
    self.showsDeleted = showsDeleted
  }

  func page(of event: UUID, size: Int32, token: String) throws(Status) -> Page {
    try pages.page(size: size, token: token, arguments: arguments(event))
  }

  /// The statement that reads a page.
  func newest(of event: UUID, in organisation: UUID, _ page: Page) -> Statement<StoredExpenses> {
    ExpenseStatements.page(of: event, in: organisation, page, showsDeleted: showsDeleted)
  }

  /// The messages of a page of which some have another format: older ones are encoded anew, and queued to be stored so.
  func upgraded(
    of event: UUID, _ page: Page, _ call: ServerCall
  ) async throws(Status) -> LazyMessages<PayshareV1.Expense> {
    let organisation = try call.caller.organisationID
    let rows = try await database.read(
      ExpenseStatements.rows(ofPage: page, of: event, in: organisation, showsDeleted: showsDeleted),
      of: .event(event), for: call)
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

  /// Cuts the expenses that were read to the page, and gives the token of the page after them.
  func cut(
    _ messages: inout LazyMessages<PayshareV1.Expense>, to page: Page, of event: UUID
  ) throws(Status) -> String {
    if messages.count <= page.size, messages.delimited.count <= Page.maximumBytes { return "" }
    let last: Parts.ExpensePosition?
    let count = messages.count
    do throws(DecodingError) {
      last = try messages.keep(
        first: page.size, bytes: Int(Page.maximumBytes), reading: Parts.ExpensePosition.self)
    } catch {
      throw Status(undecodable: PayshareV1.Expense.fullName, error)
    }
    if messages.count == count { return "" }
    guard let time = last?.createTime, let id = UUID(last?.id ?? "") else {
      throw Status(.internal, "an expense of event \(event) has no time or id")
    }
    let position = Page.Position(time: Timestamp(time), id: id)
    return try pages.token(after: position, arguments: arguments(event))
  }

  private func arguments(_ event: UUID) -> [String] {
    ["expenses", event.description, showsDeleted ? "deleted" : "live"]
  }
}
