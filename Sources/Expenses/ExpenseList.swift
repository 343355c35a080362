public import Events
public import Identifiers
public import PayshareAPI
public import Postgres
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
  ) -> Statement<ExpenseStatements.StoredExpense> {
    ExpenseStatements.page(of: event, in: organisation, page, showsDeleted: showsDeleted)
  }

  /// The expenses that were read, and the token of the page after them.
  public func messages(
    _ rows: [ExpenseStatements.StoredExpense], of event: EventStatements.StoredEvent, _ page: Page
  ) throws(Status) -> ([PayshareV1.Expense], nextPageToken: String) {
    var rows = rows
    let page = page.holding(
      atMost: ExpenseStatements.maximumOnPage(participants: event.participantCount))
    let token = try pages.cut(&rows, to: page, arguments: arguments(event.event.id)) {
      Page.Position(time: $0.createTime, id: $0.expense.id)
    }
    return (rows.map { PayshareV1.Expense($0) }, token)
  }

  private func arguments(_ event: UUID) -> [String] {
    ["expenses", event.description, showsDeleted ? "deleted" : "live"]
  }
}
