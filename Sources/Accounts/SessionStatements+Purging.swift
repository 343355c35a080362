import Postgres
public import ServiceKit

extension RetentionRule {
  /// Sessions that are over. In this order: expired sessions are ended first, then purged.
  public static let sessions = RetentionRule(
    "sessions", keptSeconds: SessionRules.keptSeconds, SessionStatements.endExpired,
    SessionStatements.purgeSessions)
}

extension SessionStatements {
  /// Ends sessions that were not renewed in time. The index of days finds them; see `Schema.accounts`.
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

  /// Purges sessions that ended long enough ago.
  static func purgeSessions(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM session WHERE ctid = ANY (ARRAY(
        SELECT s.ctid FROM session s WHERE s.end_time < $1 LIMIT $2 FOR UPDATE OF s SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
