import Postgres
import ServiceKit

/// The statement texts that read a page of expenses in one order, built once from literals.
///
/// All three share the first parameters: `$1` organisation, `$2` event, `$3` to `$5` the place before the page, `$6`
/// the number of rows, `$8` the number of bytes, `$9` the message format. `$7` is whether deleted expenses are
/// included; with a filter, which ones.
struct ExpensePageTexts: Sendable {
  /// For small pages: PostgreSQL concatenates the messages.
  let small: SQL
  /// For large pages: receiving 3 MiB in one value would take a loop two milliseconds.
  let large: SQL
  /// For filtered pages.
  let filtered: SQL

  private static let byDay = ExpensePageTexts(.day)
  private static let byEntry = ExpensePageTexts(.entry)

  /// The texts of an order.
  static func of(_ order: ExpenseOrder) -> ExpensePageTexts {
    switch order {
    case .day: byDay
    case .entry: byEntry
    }
  }

  /// All statement texts of the list.
  static var all: [SQL] { ExpenseOrder.allCases.map(of).flatMap { [$0.small, $0.large, $0.filtered] } }

  private init(_ order: ExpenseOrder) {
    let page = """
      SELECT message, message_format, id, create_time, spend_date, sum(length(message)) OVER (
        ORDER BY \(order.columns) ROWS UNBOUNDED PRECEDING) - length(message) AS bytes_before
      FROM (
        SELECT message, message_format, id, create_time, spend_date FROM expense
        WHERE \(Self.isAfter(order)) AND ($7 OR delete_time IS NULL)
        ORDER BY \(order.columns)
        LIMIT $6
      ) AS x
      """
    small = SQL(
      dynamic: """
        SELECT string_agg(message, '') AS message,
          CASE WHEN bool_and(message_format = $9) THEN NULL ELSE array_agg(id) END AS ids
        FROM (\(page)) AS x
        WHERE bytes_before <= $8
        """)
    large = SQL(
      dynamic: """
        SELECT message, message_format = $9, id
        FROM (\(page)) AS x
        WHERE bytes_before <= $8
        ORDER BY \(order.columns)
        """)
    filtered = Self.filtered(order)
  }

  /// Reads rows in index order until enough match, or until the read limit. In the latter case the last row gives the
  /// place: the last row read, which is looked up only then.
  private static func filtered(_ order: ExpenseOrder) -> SQL {
    // By day the index range ends at the filter's first day.
    let read = isAfter(order) + (order == .day ? " AND spend_date >= $10" : "")
    // Only columns of the order's own index; otherwise an index-only scan of another index could be chosen, and the
    // whole event sorted.
    let day = order == .day ? "spend_date" : "NULL::date"
    return SQL(
      dynamic: """
        WITH page AS MATERIALIZED (
          SELECT *, sum(length(message)) OVER (
            ORDER BY \(order.columns) ROWS UNBOUNDED PRECEDING) - length(message) AS bytes_before
          FROM (
            SELECT message, message_format, id, create_time, spend_date
            FROM (
              SELECT * FROM expense WHERE \(read)
              ORDER BY \(order.columns)
              LIMIT \(ListLimits.maximumReadRows)
            ) AS x
            WHERE \(fits)
            ORDER BY \(order.columns)
            LIMIT $6
          ) AS x
        )
        SELECT message, message_format = $9, id, NULL::timestamptz, NULL::date FROM page WHERE bytes_before <= $8
        UNION ALL
        SELECT NULL, NULL, id, create_time, day
        FROM (
          SELECT id, create_time, \(day) AS day FROM expense WHERE \(read)
          ORDER BY \(order.columns)
          OFFSET \(ListLimits.maximumReadRows - 1) LIMIT 1
        ) AS x
        WHERE (SELECT count(*) FROM page) < $6
        """)
  }

  /// The condition for rows after a place in the list.
  private static func isAfter(_ order: ExpenseOrder) -> String {
    let isAfter =
      switch order {
      case .day: "(spend_date, create_time, id) < ($3, $4, $5)"
      case .entry: "(create_time, id) < ($4, $5)"
      }
    return "organisation_id = $1 AND event_id = $2 AND \(isAfter)"
  }

  /// The conditions of a filter; a NULL parameter means no restriction.
  private static let fits = """
    spend_date >= $10 AND spend_date <= $11 AND total_minor >= $12 AND total_minor <= $13
      AND ($7 IS NULL OR (delete_time IS NOT NULL) = $7)
      AND ($14 IS NULL OR currency = $14)
      AND ($15 IS NULL OR $15 = ANY (payer_ids))
      AND ($16 IS NULL OR $16 = ANY (share_ids))
      AND ($17 IS NULL OR $17 = ANY (payer_ids) OR $17 = ANY (share_ids))
      AND ($18 IS NULL OR position(lower($18) IN lower(description)) > 0)
      AND ($19::uuid IS NULL OR category_id = ANY ((SELECT category_reach($1, $19))::uuid[]))
    """
}
