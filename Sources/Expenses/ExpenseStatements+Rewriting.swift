import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension ExpenseStatements {
  /// Some expenses, including deleted ones, whose message has an older format, after a position, in order of ids.
  static func outdated(after position: (organisation: UUID, id: UUID), limit: Int64) -> Statement<
    OutdatedExpense
  > {
    Statement(
      """
      SELECT x.organisation_id, x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor,
        x.currency, x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor,
        e.base_currency, x.version, x.create_time, x.update_time, x.delete_time, x.payer_ids, x.payer_minor,
        x.payer_base_minor, x.share_ids, x.share_minor, x.share_base_minor, x.category_id, x.message, x.message_format
      FROM (
        SELECT * FROM expense WHERE message_format < $1 AND (organisation_id, id) > ($2, $3)
        ORDER BY organisation_id, id LIMIT $4
      ) AS x
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      ORDER BY x.organisation_id, x.id
      """, ExpenseFormat.current, position.organisation, position.id, limit
    ) { row throws(PostgresError) in
      OutdatedExpense(organisationID: try row.next(), stored: try decodeWithMessage(&row))
    }.large
  }

  /// Replaces the message of an expense, unless the expense has changed or another server has replaced it. It is the
  /// same expense, so neither its version nor its times change.
  static func rewrite(_ rewrite: ExpenseRewrite) -> Statement<Void> {
    Statement(
      """
      UPDATE expense SET message = $4, message_format = $5
      WHERE organisation_id = $1 AND id = $2 AND version = $3 AND message_format < $5
      """, rewrite.organisationID, rewrite.id, rewrite.version, rewrite.message, ExpenseFormat.current)
  }
}

/// An expense whose message has an older format.
struct OutdatedExpense: Sendable {
  let organisationID: UUID
  let stored: ExpenseStatements.StoredExpense
}
