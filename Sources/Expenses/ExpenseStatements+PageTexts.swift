import Postgres
import ServiceKit

/// The texts of the statements that read a page of expenses in one order. They are put together once, from literals.
///
/// The first parameters are those of all three: `$1` organisation, `$2` event, `$3` to `$5` the place before the page,
/// `$6` how many rows, `$8` how many bytes, `$9` the format of messages; `$7` says of pages without a filter whether
/// deleted expenses are on them, and of those with one, which.
struct ExpensePageTexts: Sendable {
  /// Of a page of few expenses, which PostgreSQL puts together: messages in one piece.
  let small: SQL
  /// Of a page of many: to receive 3 MiB in one piece would take a loop two milliseconds.
  let large: SQL
  /// Of a page through a filter.
  let filtered: SQL

  private static let byDay = ExpensePageTexts(.day)
  private static let byEntry = ExpensePageTexts(.entry)

  /// Those of an order.
  static func of(_ order: ExpenseOrder) -> ExpensePageTexts {
    switch order {
    case .day: byDay
    case .entry: byEntry
    }
  }

  /// All texts of the list.
  static var all: [SQL] { ExpenseOrder.allCases.map(of).flatMap { [$0.small, $0.large, $0.filtered] } }

  private init(_ order: ExpenseOrder) {
    let page = """
      SELECT message, message_format, id, create_time, spend_date, sum(length(message)) OVER (
        ORDER BY \(order.columns) ROWS UNBOUNDED PRECEDING) - length(message) AS bytes_before
      FROM (
        SELECT message, message_format, id, create_time, spend_date FROM expense
        WHERE \(Self.isBehind(order)) AND ($7 OR delete_time IS NULL)
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

  /// Rows are read in the order of the index until there are enough that fit, or as many as a page is looked for in. In
  /// the latter case the last row says where: it is the last that was read, and looked for only then.
  private static func filtered(_ order: ExpenseOrder) -> SQL {
    // By day the index ends where the days do.
    let read = isBehind(order) + (order == .day ? " AND spend_date >= $10" : "")
    // Only columns of the order's own index: else another index could answer alone, and all of the event be sorted.
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

  /// What comes behind a place in the list.
  private static func isBehind(_ order: ExpenseOrder) -> String {
    let isBehind =
      switch order {
      case .day: "(spend_date, create_time, id) < ($3, $4, $5)"
      case .entry: "(create_time, id) < ($4, $5)"
      }
    return "organisation_id = $1 AND event_id = $2 AND \(isBehind)"
  }

  /// What a filter asks for; a parameter that is NULL asks for nothing.
  private static let fits = """
    spend_date >= $10 AND spend_date <= $11 AND total_minor >= $12 AND total_minor <= $13
      AND ($7 IS NULL OR (delete_time IS NOT NULL) = $7)
      AND ($14 IS NULL OR currency = $14)
      AND ($15 IS NULL OR $15 = ANY (payer_ids))
      AND ($16 IS NULL OR $16 = ANY (share_ids))
      AND ($17 IS NULL OR $17 = ANY (payer_ids) OR $17 = ANY (share_ids))
      AND ($18 IS NULL OR position(lower($18) IN lower(description)) > 0)
    """
}
