import Accounts
import Identifiers
import Postgres
import ServiceKit

/// The SQL of invitations. Addresses and names are those of their users (`AccountStatements`).
enum InvitationStatements {
  /// The guard of a token that another call has used in between.
  static let used: SQLState = "PS040"

  /// An invitation whose token was shown, and where it belongs.
  struct Offer: Sendable {
    let organisationID: UUID
    let invitation: Invitation
  }

  static let columns = """
    user_id, role, inviter_id, CASE WHEN state = 1 AND expire_time <= now() THEN 5 ELSE state END, create_time
    """

  /// Stores the invitation of a user in place of an earlier one.
  static func replace(
    _ invitation: Invitation, _ token: OneTimeToken, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO invitation (organisation_id, user_id, digest, role, inviter_id, state, create_time, expire_time)
      VALUES ($1, $2, $3, $4, $5, 1, $6, $7)
      ON CONFLICT (organisation_id, user_id) DO UPDATE SET digest = excluded.digest, role = excluded.role,
        inviter_id = excluded.inviter_id, state = 1, create_time = excluded.create_time,
        expire_time = excluded.expire_time, end_time = NULL
      """, organisation, invitation.userID, token.digest, invitation.role, invitation.inviterID,
      invitation.createTime, invitation.expireTime)
  }

  /// The invitation of a user.
  static func invitation(_ userID: UUID, in organisation: UUID) -> Statement<Invitation> {
    Statement(byUser, organisation, userID, row: decode)
  }

  private static let byUser = SQL(
    dynamic: "SELECT \(columns) FROM invitation WHERE organisation_id = $1 AND user_id = $2")

  /// The invitation with a token, if it can be accepted.
  static func offer(_ token: OneTimeToken) -> Statement<Offer> {
    Statement(byToken, token.digest) { row throws(PostgresError) in
      Offer(organisationID: try row.next(), invitation: try decode(&row))
    }
  }

  private static let byToken = SQL(
    dynamic: "SELECT organisation_id, \(columns) FROM invitation WHERE digest = $1 AND expire_time > now()")

  /// Ends an invitation by its token; rolls the batch back if it cannot be accepted any more.
  static func use(_ token: OneTimeToken, for state: Invitation.State, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE invitation SET state = $2, digest = NULL, end_time = greatest($3, create_time)
      WHERE digest = $1 AND expire_time > now() RETURNING true
      """, token.digest, state.rawValue, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(used, "the token was used in between"))
  }

  /// Takes an invitation back; rolls the batch back if it has ended in between.
  static func revoke(_ userID: UUID, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE invitation SET state = 4, digest = NULL, end_time = greatest($3, create_time)
      WHERE organisation_id = $1 AND user_id = $2 AND state = 1 RETURNING true
      """, organisation, userID, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the invitation has ended"))
  }

  /// Removes the invitation of a user.
  static func remove(of userID: UUID, in organisation: UUID) -> Statement<Void> {
    Statement("DELETE FROM invitation WHERE organisation_id = $1 AND user_id = $2", organisation, userID)
  }

  /// Purges invitations that have ended or expired, with users who never accepted.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement("SELECT purge_invitations($1, $2)", time, limit, as: Bool.self)
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> Invitation {
    let (userID, role): (UUID, String?) = (try row.next(), try row.next())
    let inviterID: UUID? = try row.next()
    let stored: Int32 = try row.next()
    guard let state = Int16(exactly: stored).flatMap({ Invitation.State(rawValue: $0) }) else {
      throw row.locate(row.undecodable("\(stored) is not a state"), table: "invitation", id: "\(userID)")
    }
    return Invitation(
      userID: userID, role: role, inviterID: inviterID, state: state, createTime: try row.next())
  }
}
