import Identifiers
import Postgres
import Rules
import ServiceKit

/// The SQL of thresholds of edits.
enum ExpenseEditThresholdStatements {
  /// The threshold of an event; without an amount if it has none any more.
  static func threshold(of event: UUID, in organisation: UUID) -> Statement<ExpenseEditThreshold> {
    Statement(
      """
      SELECT event_id, amount_minor, approval_route_id, version, update_time
      FROM expense_edit_threshold WHERE organisation_id = $1 AND event_id = $2
      """, organisation, event, row: decode)
  }

  /// The threshold that an expense is under.
  static func threshold(ofExpense expense: UUID, in organisation: UUID) -> Statement<ExpenseEditThreshold> {
    Statement(
      """
      SELECT t.event_id, t.amount_minor, t.approval_route_id, t.version, t.update_time
      FROM expense x
      JOIN expense_edit_threshold t ON t.organisation_id = x.organisation_id AND t.event_id = x.event_id
      WHERE x.organisation_id = $1 AND x.id = $2
      """, organisation, expense, row: decode)
  }

  /// Rolls the batch back if an event has a threshold by now that is less than what is moved.
  static func allow(_ moved: Int64, in event: UUID, _ organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM expense_edit_threshold WHERE organisation_id = $1 AND event_id = $2 AND amount_minor < $3)
      """, organisation, event, moved, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the event has another threshold"))
  }

  /// Rolls the batch back if the threshold of an event has another version than the one that was read; nil if there was
  /// none.
  static func require(_ version: ResourceVersion?, of event: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE coalesce((
        SELECT version FROM expense_edit_threshold WHERE organisation_id = $1 AND event_id = $2), 0) = $3
      """, organisation, event, version?.number ?? 0, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Writes the next version of a threshold, or the first; rolls the batch back if another change came first.
  static func write(_ threshold: ExpenseEditThreshold, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO expense_edit_threshold AS t
        (organisation_id, event_id, amount_minor, approval_route_id, version, update_time)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (organisation_id, event_id) DO UPDATE
      SET amount_minor = $3, approval_route_id = $4, version = $5, update_time = $6
      WHERE t.version = $5 - 1
      RETURNING true
      """, organisation, threshold.eventID, threshold.amountMinor, threshold.routeID,
      threshold.version.number, threshold.updateTime, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let stale = GuardFailure(Guard.stale, "the threshold has changed")

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> ExpenseEditThreshold {
    let (event, amount, route): (UUID, Int64?, UUID) = (try row.next(), try row.next(), try row.next())
    return ExpenseEditThreshold(
      eventID: event, amountMinor: amount, routeID: route, version: ResourceVersion(try row.next()),
      updateTime: try row.next())
  }
}
