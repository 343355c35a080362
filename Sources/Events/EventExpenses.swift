public import Identifiers
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
public import Slice

/// What an event's page shows of its expenses, which belong to a slice to the right.
public protocol EventExpenses: Sendable {
  /// The statement that reads the newest expenses of an event, in one row, along with what else the page reads.
  func newest(of event: UUID, in organisation: UUID, _ page: Page) -> Statement<StoredExpenses>

  /// The same expenses with all messages in the current format; for pages of which some are not.
  func upgraded(
    of event: UUID, _ page: Page, _ call: ServerCall
  ) async throws(Status) -> LazyMessages<PayshareV1.Expense>

  /// The expenses that were read, cut to the page, and the token of the page after them.
  func cut(
    _ messages: inout LazyMessages<PayshareV1.Expense>, to page: Page, of event: UUID
  ) throws(Status) -> String
}

/// Messages of expenses as they are stored.
public struct StoredExpenses: Sendable {
  /// The messages.
  public var messages = LazyMessages<PayshareV1.Expense>()
  /// Whether all of them have the format that this program writes.
  public var areCurrent = true

  /// No expenses.
  public init() {}
}
