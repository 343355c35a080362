import Identifiers
import Postgres
import Rules
import ServiceKit

/// The SQL of sessions.
public enum SessionStatements {
  /// A new session begun by `service`, which `token` renews until it expires.
  ///
  /// The user's row is locked. A change that ends all sessions of the user and comes later finds this one; after one that
  /// came earlier, which locked the user or, with `ifPasswordIs`, replaced the password, nothing is inserted, and the
  /// batch is rolled back.
  static func insert(
    _ token: RefreshToken, of user: UUID, begunBy service: String, device: String, address: [UInt8]?,
    at time: Timestamp, expireTime: Timestamp, ifPasswordIs hash: PasswordHash?
  ) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO session
        (organisation_id, id, user_id, create_time, refresh_generation, refresh_expire_time, service, device, address_sealed)
      SELECT organisation_id, $2, id, $4, $5, $6, $7, $8, $9 FROM app_user
      WHERE organisation_id = $1 AND id = $3 AND state = 1 AND ($10::text IS NULL OR password_hash = $10) FOR SHARE
      RETURNING true
      """, token.organisationID, token.sessionID, user, time, token.generation, expireTime, service, device,
      address, hash?.text, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(NewSession.passwordChanged, "the user or the password changed in between"))
  }

  static func refreshable(_ token: RefreshToken) -> Statement<RefreshableSession> {
    Statement(
      """
      SELECT user_id, refresh_generation, end_time IS NOT NULL, create_time, refresh_expire_time, service
      FROM session WHERE organisation_id = $1 AND id = $2
      """, token.organisationID, token.sessionID
    ) { row throws(PostgresError) in
      RefreshableSession(
        userID: try row.next(), generation: try row.next(), isEnded: try row.next(),
        beginTime: try row.next(Timestamp.self).microsecondsSince1970 / 1_000_000,
        expireTime: try row.next(Timestamp.self).microsecondsSince1970 / 1_000_000, service: try row.next())
    }
  }

  /// Replaces a session's refresh token by the next one; rolls the batch back if another call has done so, or if the
  /// session has ended.
  static func replace(_ token: RefreshToken, at time: Timestamp, expireTime: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE session SET refresh_generation = $4, refresh_expire_time = $5, refresh_time = $6
      WHERE organisation_id = $1 AND id = $2 AND refresh_generation = $3 AND end_time IS NULL RETURNING true
      """, token.organisationID, token.sessionID, token.generation, token.next.generation, expireTime,
      time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(SessionService.tokenUsed, "the refresh token was used in between"))
  }

  static func end(_ session: UUID, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE session SET end_time = greatest($3, create_time)
      WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL RETURNING true
      """, organisation, session, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(SessionService.alreadyEnded, "the session has ended"))
  }
}
