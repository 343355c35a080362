import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension ActualStatements {
  /// What was spent and counts for a budget, the latest day first.
  static func page(
    of budget: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredActual>> {
    let start = page.start
    return Statement(
      pageText, organisation, budget, start.day, start.id, page.rowLimit, start.time == .latest
    ) { row throws(PostgresError) in
      let actual = try decode(&row)
      // The order needs no time; in its place stands which of two with the same id it is.
      let time: Timestamp = actual.eventID == nil ? .latest : Timestamp(microsecondsSince1970: 0)
      return PageRow(
        actual, at: Page.Position(.day(actual.day), time: time, id: actual.sourceID),
        bytesUpToHere: try row.next())
    }.large
  }

  /// The statement text of the list. What the link says of the rate besides its value is looked up for each row.
  static let pageText: SQL = {
    let size = PayshareV1.BudgetActual.EncodedSize.message
    return SQL(
      dynamic: """
        SELECT a.source_id, a.event_id, a.day, a.period, a.category_id, a.amount_minor, a.rate_numerator,
          a.rate_denominator, l.rate_source, l.rate_day, a.bytes_up_to_here
        FROM (
          SELECT a.*, row_number() OVER (ORDER BY day DESC, source_id DESC, is_entry DESC) * \(size) AS bytes_up_to_here
          FROM budget_actual a
          WHERE organisation_id = $1 AND budget_id = $2 AND (day, source_id, is_entry) < ($3, $4, $6)
          ORDER BY day DESC, source_id DESC, is_entry DESC LIMIT least($5, \(Page.maximumBytes) / \(size) + 1)
        ) AS a
        LEFT JOIN LATERAL (
          SELECT rate_source, rate_day FROM budget_link
          WHERE organisation_id = $1 AND event_id = a.event_id AND budget_id = $2 LIMIT 1
        ) AS l ON true
        ORDER BY a.day DESC, a.source_id DESC, a.is_entry DESC
        """)
  }()

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredActual {
    let (source, event): (UUID, UUID?) = (try row.next(), try row.next())
    let (day, period): (CalendarDate, Int32) = (try row.next(), try row.next())
    let (category, amount): (UUID?, Int64) = (try row.next(), try row.next())
    let (numerator, denominator): (Int64?, Int64?) = (try row.next(), try row.next())
    let (rateSource, rateDay): (String?, CalendarDate?) = (try row.next(), try row.next())
    return StoredActual(
      sourceID: source, eventID: event, day: day,
      item: SpendingItem(period: Int(period), categoryID: category, amountMinor: amount),
      rate: try BudgetLinkStatements.rate(numerator, denominator, rateSource ?? "", rateDay, row))
  }
}
