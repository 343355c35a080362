import Postgres
public import Slice

extension Chore {
  /// Sessions that are over, whole with their tokens. In this order: one that has expired is ended, then its tokens go,
  /// which may be thousands, then itself.
  public static let sessions = [
    Chore(keptSeconds: SessionRules.keptSeconds, SessionStatements.endExpired),
    Chore(keptSeconds: SessionRules.keptSeconds, SessionStatements.forgetTokens),
    Chore(keptSeconds: SessionRules.keptSeconds, SessionStatements.forgetSessions),
  ]
}

extension SessionStatements {
  /// Ends sessions that nobody can renew any more, as they were not renewed in time.
  static func endExpired(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      UPDATE session SET end_time = expired.time FROM (
        SELECT s.organisation_id, s.id, max(t.expire_time) AS time
        FROM refresh_token t JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
        WHERE t.use_time IS NULL AND t.expire_time < $1 AND s.end_time IS NULL AND NOT EXISTS (
          SELECT FROM refresh_token valid
          WHERE valid.organisation_id = s.organisation_id AND valid.session_id = s.id
            AND valid.expire_time >= $1)
        GROUP BY s.organisation_id, s.id LIMIT $2) expired
      WHERE session.organisation_id = expired.organisation_id AND session.id = expired.id
        AND session.end_time IS NULL
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Forgets the tokens of sessions that ended long enough ago.
  static func forgetTokens(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM refresh_token WHERE ctid = ANY (ARRAY(
        SELECT t.ctid
        FROM session s JOIN refresh_token t ON t.organisation_id = s.organisation_id AND t.session_id = s.id
        WHERE s.end_time < $1 LIMIT $2 FOR UPDATE OF t SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Forgets sessions that ended long enough ago and have no tokens left.
  static func forgetSessions(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM session WHERE ctid = ANY (ARRAY(
        SELECT s.ctid FROM session s
        WHERE s.end_time < $1 AND NOT EXISTS (
          SELECT FROM refresh_token t WHERE t.organisation_id = s.organisation_id AND t.session_id = s.id)
        LIMIT $2 FOR UPDATE OF s SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
