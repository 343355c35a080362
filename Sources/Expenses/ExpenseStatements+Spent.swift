public import Identifiers
public import Money
public import Postgres
import ServiceKit

extension ExpenseStatements {
  /// What the expenses of an event that are not deleted come to, at most so many, in order of their ids.
  /// - Parameter currency: the base currency of the event.
  public static func spent(
    in event: UUID, _ currency: Currency, in organisation: UUID, limit: Int
  ) -> Statement<SpentExpense> {
    Statement(
      """
      SELECT id, spend_date, category_id, CASE kind WHEN 2 THEN -base_total_minor ELSE base_total_minor END
      FROM expense WHERE organisation_id = $1 AND event_id = $2 AND delete_time IS NULL
      ORDER BY id LIMIT $3
      """, organisation, event, Int64(limit)
    ) { row throws(PostgresError) in
      SpentExpense(
        id: try row.next(), day: try row.next(), categoryID: try row.next(),
        amount: Amount(minorUnits: try row.next(), currency: currency))
    }.large
  }
}
