import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension ExpenseEditStatements {
  /// A page of the edits of an event, or of one expense of it, the newest first.
  static func edits(
    of event: UUID, expense: UUID?, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<ExpenseEdit>> {
    let number = page.start.number
    if let expense {
      return Statement(
        ofExpenseText, organisation, event, number, page.rowLimit, Page.maximumBytes, expense, row: decodeRow
      ).large
    }
    return Statement(
      ofEventText, organisation, event, number, page.rowLimit, Page.maximumBytes, row: decodeRow
    ).large
  }

  /// All statement texts of lists.
  static var pageTexts: [SQL] { [ofEventText, ofExpenseText] }

  private static let ofEventText = text("")
  private static let ofExpenseText = text("AND d.expense_id = $6")

  /// What an edit has besides its expense: some authors are counted, more than that are rare, and short.
  private static let otherBytes =
    PayshareV1.ExpenseEdit.EncodedSize.message - PayshareV1.Expense.EncodedSize.message + 20 * 38

  private static func text(_ condition: String) -> SQL {
    SQL(
      dynamic: """
        SELECT \(columns), d.bytes FROM (
          SELECT d.*, sum(length(d.message) + \(otherBytes)) OVER (ORDER BY d.number DESC) AS bytes FROM (
            SELECT * FROM expense_edit d
            WHERE d.organisation_id = $1 AND d.event_id = $2 AND d.number < $3 \(condition)
            ORDER BY d.number DESC LIMIT $4) AS d) AS d
        WHERE d.bytes - length(d.message) - \(otherBytes) < $5
        ORDER BY d.number DESC
        """)
  }

  private static let decodeRow: Statement<PageRow<ExpenseEdit>>.Decode = { row throws(PostgresError) in
    let edit = try decode(&row)
    return PageRow(
      edit, at: Page.Position(.number(edit.number), time: edit.createTime, id: edit.eventID),
      bytesUpToHere: try row.next())
  }
}
