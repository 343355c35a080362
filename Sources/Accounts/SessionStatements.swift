public import Identifiers
public import Postgres

/// The SQL of sessions.
public enum SessionStatements {
  static func insert(_ id: UUID, of user: UUID, in organisation: UUID, at time: Timestamp) -> Statement<Void>
  {
    Statement(
      "INSERT INTO session (organisation_id, id, user_id, create_time) VALUES ($1, $2, $3, $4)",
      organisation, id, user, time)
  }

  static func insert(
    refreshTokenDigest digest: [UInt8], of session: UUID, in organisation: UUID, expireTime: Timestamp
  ) -> Statement<Void> {
    Statement(
      "INSERT INTO refresh_token (organisation_id, digest, session_id, expire_time) VALUES ($1, $2, $3, $4)",
      organisation, digest, session, expireTime)
  }

  static func refreshToken(_ digest: [UInt8], in organisation: UUID) -> Statement<StoredRefreshToken> {
    Statement(
      """
      SELECT s.id, s.user_id, t.use_time IS NOT NULL, s.end_time IS NOT NULL, t.expire_time
      FROM refresh_token t
      JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
      WHERE t.organisation_id = $1 AND t.digest = $2
      """, organisation, digest
    ) { row throws(PostgresError) in
      StoredRefreshToken(
        sessionID: try row.next(), userID: try row.next(), isUsed: try row.next(),
        isSessionEnded: try row.next(),
        expireTime: try row.next(Timestamp.self).microsecondsSince1970 / 1_000_000)
    }
  }

  /// Marks a refresh token as used; the batch is undone where somebody else has used it in between.
  static func use(_ digest: [UInt8], in organisation: UUID, at time: Timestamp) -> Statement<UUID> {
    Statement(
      """
      UPDATE refresh_token SET use_time = $3
      WHERE organisation_id = $1 AND digest = $2 AND use_time IS NULL RETURNING session_id
      """, organisation, digest, time, as: UUID.self
    ).expecting(rows: 1, or: GuardFailure(SessionService.tokenUsed, "the refresh token was used in between"))
  }

  static func end(_ session: UUID, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      "UPDATE session SET end_time = $3 WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL",
      organisation, session, time)
  }

  /// Whether a session lasts: gives its user.
  public static func live(_ session: UUID, in organisation: UUID) -> Statement<UUID> {
    Statement(
      "SELECT user_id FROM session WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL",
      organisation, session, as: UUID.self)
  }
}
