import Events
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

// The statements differ in what they select of a page's rows: their texts are literals, which connections recognise by
// their address.

extension ExpenseStatements {
  /// Expenses of an event, the newest first: as many as a page takes by number and by bytes, and one more. One row.
  ///
  /// PostgreSQL puts small pages together. A large one comes expense by expense: to receive 3 MiB in one piece would take
  /// a loop two milliseconds.
  static func page(
    of event: UUID, in organisation: UUID, _ page: Page, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    page.size > Page.defaultSize
      ? largePage(of: event, in: organisation, page, showsDeleted: showsDeleted)
      : smallPage(of: event, in: organisation, page, showsDeleted: showsDeleted)
  }

  private static func largePage(
    of event: UUID, in organisation: UUID, _ page: Page, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    Statement(
      """
      SELECT message, message_format = $8
      FROM (
        SELECT message, message_format, create_time, id, sum(length(message)) OVER (
          ORDER BY create_time DESC, id DESC ROWS UNBOUNDED PRECEDING) - length(message) AS bytes_before
        FROM (
          SELECT message, message_format, create_time, id FROM expense
          WHERE organisation_id = $1 AND event_id = $2 AND (create_time, id) < ($3, $4)
            AND ($6 OR delete_time IS NULL)
          ORDER BY create_time DESC, id DESC
          LIMIT $5
        ) AS x
      ) AS x
      WHERE bytes_before <= $7
      ORDER BY create_time DESC, id DESC
      """, organisation, event, page.start.time, page.start.id, page.rowLimit, showsDeleted,
      Page.maximumBytes, ExpenseFormat.current, into: StoredExpenses()
    ) { expenses, row throws(PostgresError) in
      let message: [UInt8] = try row.next()
      do throws(DecodingError) {
        try expenses.messages.append(delimited: message)
      } catch {
        throw row.locate(row.undecodable(error.description), table: "expense", id: "one of event \(event)")
      }
      if try !row.next(Bool.self) { expenses.areCurrent = false }
    }.large
  }

  private static func smallPage(
    of event: UUID, in organisation: UUID, _ page: Page, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    Statement(
      """
      SELECT string_agg(message, '') AS message, bool_and(message_format = $8)
      FROM (
        SELECT message, message_format, sum(length(message)) OVER (
          ORDER BY create_time DESC, id DESC ROWS UNBOUNDED PRECEDING) - length(message) AS bytes_before
        FROM (
          SELECT message, message_format, create_time, id FROM expense
          WHERE organisation_id = $1 AND event_id = $2 AND (create_time, id) < ($3, $4)
            AND ($6 OR delete_time IS NULL)
          ORDER BY create_time DESC, id DESC
          LIMIT $5
        ) AS x
      ) AS x
      WHERE bytes_before <= $7
      """, organisation, event, page.start.time, page.start.id, page.rowLimit, showsDeleted,
      Page.maximumBytes, ExpenseFormat.current
    ) { row throws(PostgresError) in
      let messages: [UInt8]? = try row.next()
      var expenses = StoredExpenses()
      do throws(DecodingError) {
        expenses.messages = try LazyMessages(delimited: messages ?? [])
      } catch {
        throw row.locate(row.undecodable(error.description), table: "expense", id: "one of event \(event)")
      }
      expenses.areCurrent = try row.next(Bool?.self) ?? true
      return expenses
    }.large
  }

  /// The rows of the same page with their columns, to write messages of another format anew.
  static func rows(
    ofPage page: Page, of event: UUID, in organisation: UUID, showsDeleted: Bool
  ) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor, e.base_currency,
        x.version, x.create_time, x.update_time, x.delete_time, x.payer_ids, x.payer_minor, x.payer_base_minor,
        x.share_ids, x.share_minor, x.share_base_minor, x.message, x.message_format
      FROM (
        SELECT *, sum(length(message)) OVER (
          ORDER BY create_time DESC, id DESC ROWS UNBOUNDED PRECEDING) - length(message) AS bytes_before
        FROM (
          SELECT * FROM expense
          WHERE organisation_id = $1 AND event_id = $2 AND (create_time, id) < ($3, $4)
            AND ($6 OR delete_time IS NULL)
          ORDER BY create_time DESC, id DESC
          LIMIT $5
        ) AS x
      ) AS x
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      WHERE x.bytes_before <= $7
      ORDER BY x.create_time DESC, x.id DESC
      """, organisation, event, page.start.time, page.start.id, page.rowLimit, showsDeleted,
      Page.maximumBytes, row: decodeWithMessage
    ).large
  }
}
