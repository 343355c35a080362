public import Identifiers
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
public import Slice

/// What an event's page shows of its expenses, which belong to a slice to the right.
public protocol EventExpenses: Sendable {
  /// The statement that reads the newest expenses of an event, in one row, along with what else the page reads.
  func newest(
    of event: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<LazyMessages<PayshareV1.Expense>>

  /// The expenses that were read, cut to the page, and the token of the page after them.
  func messages(
    _ read: LazyMessages<PayshareV1.Expense>?, of event: EventStatements.StoredEvent, _ page: Page
  ) throws(Status) -> (LazyMessages<PayshareV1.Expense>, nextPageToken: String)
}
