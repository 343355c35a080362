public import Events
public import Identifiers
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
public import Slice

/// The expenses of an event by pages, the newest first; an event's own page shows the first of them.
public struct ExpenseList: EventExpenses {
  private let pages: PageTokens
  private let showsDeleted: Bool

  /// The list with or without deleted expenses.
  public init(_ pages: PageTokens, showsDeleted: Bool = false) {
    self.pages = pages
    self.showsDeleted = showsDeleted
  }

  func page(of event: UUID, size: Int32, token: String) throws(Status) -> Page {
    try pages.page(size: size, token: token, arguments: arguments(event))
  }

  /// The statement that reads a page.
  public func newest(
    of event: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<LazyMessages<PayshareV1.Expense>> {
    ExpenseStatements.page(of: event, in: organisation, page, showsDeleted: showsDeleted)
  }

  /// The expenses that were read, and the token of the page after them.
  public func messages(
    _ read: LazyMessages<PayshareV1.Expense>?, of event: EventStatements.StoredEvent, _ page: Page
  ) throws(Status) -> (LazyMessages<PayshareV1.Expense>, nextPageToken: String) {
    var messages = read ?? LazyMessages()
    let page = page.holding(
      atMost: ExpenseStatements.maximumOnPage(participants: event.participantCount))
    if messages.count <= page.size { return (messages, "") }
    let last: ExpensePosition?
    do throws(DecodingError) {
      last = try messages.keep(first: page.size, reading: ExpensePosition.self)
    } catch {
      throw Status(undecodable: PayshareV1.Expense.fullName, error)
    }
    guard let time = last?.createTime, let id = UUID(last?.id ?? "") else {
      throw Status(.internal, "an expense of event \(event.event.id) has no time or id")
    }
    let position = Page.Position(time: Timestamp(time), id: id)
    return (messages, try pages.token(after: position, arguments: arguments(event.event.id)))
  }

  private func arguments(_ event: UUID) -> [String] {
    ["expenses", event.description, showsDeleted ? "deleted" : "live"]
  }
}
