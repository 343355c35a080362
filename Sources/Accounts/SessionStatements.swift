public import Identifiers
public import Postgres

/// The SQL of sessions.
public enum SessionStatements {
  /// A new session, which `token` renews until it expires.
  static func insert(
    _ token: RefreshToken, of user: UUID, in organisation: UUID, at time: Timestamp, expireTime: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO session (organisation_id, id, user_id, create_time, refresh_generation, refresh_expire_time)
      VALUES ($1, $2, $3, $4, $5, $6)
      """, organisation, token.sessionID, user, time, token.generation, expireTime)
  }

  static func refreshable(_ id: UUID, in organisation: UUID) -> Statement<RefreshableSession> {
    Statement(
      """
      SELECT user_id, refresh_generation, end_time IS NOT NULL, refresh_expire_time
      FROM session WHERE organisation_id = $1 AND id = $2
      """, organisation, id
    ) { row throws(PostgresError) in
      RefreshableSession(
        userID: try row.next(), generation: try row.next(), isEnded: try row.next(),
        expireTime: try row.next(Timestamp.self).microsecondsSince1970 / 1_000_000)
    }
  }

  /// Replaces a session's refresh token by the next one; the batch is undone where another call has done it in between,
  /// or the session has ended.
  static func replace(_ token: RefreshToken, in organisation: UUID, expireTime: Timestamp) -> Statement<Bool>
  {
    Statement(
      """
      UPDATE session SET refresh_generation = $4, refresh_expire_time = $5
      WHERE organisation_id = $1 AND id = $2 AND refresh_generation = $3 AND end_time IS NULL RETURNING true
      """, organisation, token.sessionID, token.generation, token.next.generation, expireTime, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(SessionService.tokenUsed, "the refresh token was used in between"))
  }

  static func end(_ session: UUID, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      "UPDATE session SET end_time = greatest($3, create_time) WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL",
      organisation, session, time)
  }

  /// Whether a session lasts: gives its user.
  public static func live(_ session: UUID, in organisation: UUID) -> Statement<UUID> {
    Statement(
      "SELECT user_id FROM session WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL",
      organisation, session, as: UUID.self)
  }
}
