import Postgres
public import ServiceKit

extension Chore {
  /// Sessions that are over. In this order: one that has expired is ended, then it goes.
  public static let sessions = [
    Chore(keptSeconds: SessionRules.keptSeconds, SessionStatements.endExpired),
    Chore(keptSeconds: SessionRules.keptSeconds, SessionStatements.forgetSessions),
  ]
}

extension SessionStatements {
  /// Ends sessions that were not renewed in time. The day leads to them by its index; see `Schema.refreshGenerations`.
  static func endExpired(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      UPDATE session SET end_time = refresh_expire_time WHERE ctid = ANY (ARRAY(
        SELECT s.ctid FROM session s
        WHERE s.end_time IS NULL AND s.refresh_expire_day <= ($1 AT TIME ZONE 'UTC')::date
          AND s.refresh_expire_time < $1
        LIMIT $2 FOR UPDATE OF s SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Forgets sessions that ended long enough ago.
  static func forgetSessions(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM session WHERE ctid = ANY (ARRAY(
        SELECT s.ctid FROM session s WHERE s.end_time < $1 LIMIT $2 FOR UPDATE OF s SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
