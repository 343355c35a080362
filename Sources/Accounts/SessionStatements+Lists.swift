public import Identifiers
public import Postgres
import ServiceKit

extension SessionStatements {
  /// A page of a user's sessions that have neither ended nor expired, from the newest to the oldest.
  ///
  /// A page of `Page.maximumSize` stays below `Page.maximumBytes`: a device has at most 400 bytes, a SPIFFE ID 2 048.
  static func active(of user: UUID, in organisation: UUID, _ page: Page) -> Statement<PageRow<ActiveSession>>
  {
    Statement(
      """
      SELECT id, device, address_sealed, service, create_time, coalesce(refresh_time, create_time), refresh_expire_time
      FROM session
      WHERE organisation_id = $1 AND user_id = $2 AND end_time IS NULL AND (create_time, id) < ($3, $4)
        AND refresh_expire_time > now()
      ORDER BY create_time DESC, id DESC LIMIT $5
      """, organisation, user, page.start.time, page.start.id, page.rowLimit
    ) { row throws(PostgresError) in
      let session = ActiveSession(
        id: try row.next(), device: try row.next(), sealedAddress: try row.next(), service: try row.next(),
        createTime: try row.next(), lastUseTime: try row.next(), expireTime: try row.next())
      return PageRow(
        session, at: Page.Position(time: session.createTime, id: session.id), bytesUpToHere: 0)
    }.large
  }

  /// Ends a session of a user; rolls the batch back if they have none with this id that has not ended.
  ///
  /// It is looked for among the user's own sessions, so that nothing tells whether another user has it.
  static func end(_ session: UUID, of user: UUID, in organisation: UUID, at time: Timestamp) -> Statement<
    Bool
  > {
    Statement(
      """
      WITH own AS MATERIALIZED (
        SELECT id FROM session WHERE organisation_id = $1 AND user_id = $2 AND end_time IS NULL)
      UPDATE session SET end_time = greatest($4, create_time)
      WHERE organisation_id = $1 AND id = (SELECT id FROM own WHERE id = $3) AND end_time IS NULL RETURNING true
      """, organisation, user, session, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(SessionService.alreadyEnded, "the session has ended"))
  }

  /// Removes from the sessions of a user, which have ended, where they were begun.
  static func strip(of user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE session SET device = '', address_sealed = NULL
      WHERE organisation_id = $1 AND user_id = $2 AND end_time IS NOT NULL
      """, organisation, user)
  }

  /// Ends all sessions of a user but one.
  public static func endAll(
    of user: UUID, but kept: UUID? = nil, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      UPDATE session SET end_time = greatest($4, create_time)
      WHERE organisation_id = $1 AND user_id = $2 AND end_time IS NULL AND id IS DISTINCT FROM $3::uuid
      """, organisation, user, kept, time)
  }
}
