public import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
public import Slice

/// What an event's page shows of its expenses, which belong to a slice to the right.
public protocol EventExpenses: Sendable {
  /// A row of an expense.
  associatedtype Row: Sendable

  /// The statement that reads the newest expenses of an event, along with what else the page reads.
  func newest(of event: UUID, in organisation: UUID, _ page: Page) -> Statement<Row>

  /// The expenses that were read, and the token of the page after them.
  func messages(
    _ rows: [Row], of event: EventStatements.StoredEvent, _ page: Page
  ) throws(Status) -> ([PayshareV1.Expense], nextPageToken: String)
}
