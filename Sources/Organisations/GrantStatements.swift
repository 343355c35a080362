public import Identifiers
public import Postgres
import ServiceKit

/// The SQL of roles that users hold on their organisation.
public enum GrantStatements {
  /// The built-in role that may do everything in its organisation.
  public static let admin = "admin"

  /// Gives a role on the organisation; one that a user holds already stays as it is.
  static func grant(
    _ role: String, to user: UUID, in organisation: UUID, by granter: UUID?, reason: String,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO role_grant (organisation_id, user_id, resource_id, role, granter_id, reason, create_time)
      VALUES ($1, $2, $1, $3, $4, $5, $6) ON CONFLICT DO NOTHING
      """, organisation, user, role, granter, reason, time)
  }

  /// Takes all roles of a user.
  static func revokeAll(of user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement("DELETE FROM role_grant WHERE organisation_id = $1 AND user_id = $2", organisation, user)
  }

  /// The roles that a user holds on the organisation.
  public static func roles(of user: UUID, in organisation: UUID) -> Statement<String> {
    Statement(
      """
      SELECT role FROM role_grant WHERE organisation_id = $1 AND user_id = $2 AND resource_id = $1
        AND (expire_time IS NULL OR expire_time > now())
      """, organisation, user, as: String.self)
  }

  /// Makes changes of who administers an organisation wait for each other. It does not conflict with foreign keys.
  static func lock(_ organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM organisation WHERE id = $1 FOR NO KEY UPDATE", organisation, as: Bool.self)
  }

  /// Rolls the batch back if the organisation has no administrator left who can log in. A grant that expires does not
  /// count.
  static func requireAdministrator(in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM role_grant g JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.user_id
      WHERE g.organisation_id = $1 AND g.resource_id = $1 AND g.role = 'admin' AND g.expire_time IS NULL
        AND u.state = 1 LIMIT 1
      """, organisation, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.lastAdministrator, "the organisation would have no administrator"))
  }

  /// Rolls the batch back if a user administers the organisation, and no other one who can log in does.
  static func requireAnotherAdministrator(than user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM role_grant WHERE organisation_id = $1 AND user_id = $2 AND resource_id = $1 AND role = 'admin')
      OR EXISTS (
        SELECT FROM role_grant g JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.user_id
        WHERE g.organisation_id = $1 AND g.resource_id = $1 AND g.role = 'admin' AND g.expire_time IS NULL
          AND u.state = 1 AND u.id <> $2)
      """, organisation, user, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.lastAdministrator, "the organisation would have no administrator"))
  }

  /// Rolls the batch back unless a user who can log in holds a role on the organisation.
  public static func requireHolder(of role: String, _ user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM role_grant g JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.user_id
      WHERE g.organisation_id = $1 AND g.user_id = $2 AND g.resource_id = $1 AND g.role = $3
        AND (g.expire_time IS NULL OR g.expire_time > now()) AND u.state = 1
      """, organisation, user, role, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role was lost in between"))
  }

  /// Whether the organisation has an administrator who can log in.
  static func hasAdministrator(_ organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT EXISTS (
        SELECT FROM role_grant g JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.user_id
        WHERE g.organisation_id = $1 AND g.resource_id = $1 AND g.role = 'admin' AND g.expire_time IS NULL
          AND u.state = 1)
      """, organisation, as: Bool.self)
  }

  /// Rolls the batch back if there is no such user in the organisation.
  static func requireUser(_ user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM app_user WHERE organisation_id = $1 AND id = $2", organisation, user, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.unknownUser, "you may not see this user, or it does not exist"))
  }

  /// Rolls the batch back if the user holds a role that the caller does not, who is no administrator.
  static func requireRoles(of user: UUID, heldBy caller: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT role FROM role_grant WHERE organisation_id = $1 AND user_id = $2 AND resource_id = $1
          AND (expire_time IS NULL OR expire_time > now())
        EXCEPT
        SELECT role FROM role_grant WHERE organisation_id = $1 AND user_id = $3 AND resource_id = $1
          AND (expire_time IS NULL OR expire_time > now()))
        OR EXISTS (
          SELECT FROM role_grant WHERE organisation_id = $1 AND user_id = $3 AND resource_id = $1
            AND role = 'admin' AND (expire_time IS NULL OR expire_time > now()))
      """, organisation, user, caller, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.moreRoles, "the user holds roles that you do not hold"))
  }
}
