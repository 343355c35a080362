public import Identifiers
import PayshareAPI
public import Postgres
import Rules
import ServiceKit

/// The SQL of grants: of the role `admin` and of others that people hold on their organisation. What concerns all grants
/// is in the extensions.
public enum GrantStatements {
  /// The built-in role that may do everything in its organisation.
  public static let admin = "admin"

  /// Takes all roles of a user.
  static func revokeAll(of user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      DELETE FROM role_grant WHERE organisation_id = $1 AND principal_id = $2 AND principal_kind = 1
      """, organisation, user)
  }

  /// The roles that a user or a service holds on the organisation by grants to them.
  public static func roles(of user: UUID, in organisation: UUID) -> Statement<String> {
    Statement(
      """
      SELECT role FROM role_grant WHERE organisation_id = $1 AND principal_id = $2 AND principal_kind <> 2
        AND resource_id = $1 AND resource_type = 1
        AND (expire_time IS NULL OR expire_time > now())
      """, organisation, user, as: String.self)
  }

  /// Those of them that do not end.
  public static func lastingRoles(of user: UUID, in organisation: UUID) -> Statement<String> {
    Statement(
      """
      SELECT role FROM role_grant WHERE organisation_id = $1 AND principal_id = $2 AND principal_kind <> 2
        AND resource_id = $1 AND resource_type = 1 AND expire_time IS NULL
      """, organisation, user, as: String.self)
  }

  /// Makes changes of who administers an organisation wait for each other. It does not conflict with foreign keys.
  static func lock(_ organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM organisation WHERE id = $1 FOR NO KEY UPDATE", organisation, as: Bool.self)
  }

  /// How often the access of an organisation has changed: pages of lists that depend on it carry it.
  public static func epoch(of organisation: UUID) -> Statement<Int64> {
    Statement("SELECT access_epoch FROM organisation WHERE id = $1", organisation, as: Int64.self)
  }

  /// Counts a change of the organisation's access, and makes it wait for others like it.
  static func raiseEpoch(of organisation: UUID) -> Statement<Void> {
    Statement("UPDATE organisation SET access_epoch = access_epoch + 1 WHERE id = $1", organisation)
  }

  /// Counts a change of the organisation's access; rolls the batch back if there was another one since the decision.
  static func raiseEpoch(of organisation: UUID, from epoch: Int64) -> Statement<Bool> {
    Statement(
      """
      UPDATE organisation SET access_epoch = access_epoch + 1 WHERE id = $1 AND access_epoch = $2 RETURNING true
      """, organisation, epoch, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "roles or grants have changed"))
  }

  /// Rolls the batch back if the organisation's access has changed since the decision.
  static func requireEpoch(_ epoch: Int64, of organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM organisation WHERE id = $1 AND access_epoch = $2", organisation, epoch, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "roles or grants have changed"))
  }

  /// Rolls the batch back if the organisation has no administrator left who can log in. A grant that expires does not
  /// count.
  static func requireAdministrator(in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM role_grant g
      JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.principal_id AND g.principal_kind = 1
      WHERE g.organisation_id = $1 AND g.resource_id = $1 AND g.resource_type = 1 AND g.role = 'admin'
        AND g.expire_time IS NULL AND u.state = 1 LIMIT 1
      """, organisation, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.lastAdministrator, "the organisation would have no administrator"))
  }

  /// Rolls the batch back if a user administers the organisation, and no other one who can log in does.
  static func requireAnotherAdministrator(than user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM role_grant
        WHERE organisation_id = $1 AND principal_id = $2 AND principal_kind = 1 AND resource_id = $1
          AND resource_type = 1 AND role = 'admin')
      OR EXISTS (
        SELECT FROM role_grant g
        JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.principal_id AND g.principal_kind = 1
        WHERE g.organisation_id = $1 AND g.resource_id = $1 AND g.resource_type = 1 AND g.role = 'admin'
          AND g.expire_time IS NULL AND u.state = 1 AND u.id <> $2)
      """, organisation, user, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.lastAdministrator, "the organisation would have no administrator"))
  }

  /// Rolls the batch back unless a user who can log in holds a role on the organisation for good.
  public static func requireHolder(of role: String, _ user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM role_grant g
      JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.principal_id AND g.principal_kind = 1
      WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.resource_id = $1 AND g.resource_type = 1
        AND g.role = $3 AND g.expire_time IS NULL AND u.state = 1
      """, organisation, user, role, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role was lost in between"))
  }

  /// Whether the organisation has an administrator who can log in.
  public static func hasAdministrator(_ organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT EXISTS (
        SELECT FROM role_grant g
        JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.principal_id AND g.principal_kind = 1
        WHERE g.organisation_id = $1 AND g.resource_id = $1 AND g.resource_type = 1 AND g.role = 'admin'
          AND g.expire_time IS NULL AND u.state = 1)
      """, organisation, as: Bool.self)
  }

  /// Rolls the batch back if there is no such user in the organisation.
  static func requireUser(_ user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM app_user WHERE organisation_id = $1 AND id = $2", organisation, user, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.unknownUser, "you may not see this user, or it does not exist"))
  }

  /// Rolls the batch back if a user has, by grants to them or to their groups, a permission somewhere that the caller has
  /// neither there nor on what is above it: who acts upon their account could use it.
  static func requirePermissions(of user: UUID, heldBy caller: UUID, in organisation: UUID) -> Statement<Bool>
  {
    Statement(heldByCaller, organisation, user, caller, as: Bool.self).expecting(
      rows: 1, or: GuardFailure(Guard.moreRoles, "the user holds roles that you do not hold"))
  }

  /// The same for a service.
  static func requirePermissions(
    of user: UUID, heldByService service: UUID, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(heldByService, organisation, user, service, as: Bool.self).expecting(
      rows: 1,
      or: GuardFailure(Guard.moreRoles, "the user holds roles that the calling service does not hold"))
  }

  private static let heldByCaller = permissions(heldBy: byUser("$3"))
  private static let heldByService = permissions(heldBy: "g.principal_kind = 3 AND g.principal_id = $3")

  /// Whether a grant `g` is to a user, or to a group of theirs.
  private static func byUser(_ user: String) -> String {
    """
    g.principal_kind = 1 AND g.principal_id = \(user)
      OR g.principal_kind = 2 AND g.principal_id IN (
        SELECT group_id FROM group_member WHERE organisation_id = $1 AND user_id = \(user))
    """
  }

  private static func permissions(heldBy caller: String) -> SQL {
    let builtIn = BuiltInRoles.all.map { role in
      "('\(role.name)', ARRAY[\(role.permissions.names.sorted().map { "'\($0)'" }.joined(separator: ", "))]::text[])"
    }
    let known = PayshareV1.Permission.all.compactMap { $0.name.map { "'\($0)'" } }.sorted()
    let everybody = PermissionScope.ofEverybody.names.sorted().map { "'\($0)'" }
    func held(by principal: String) -> String {
      """
      SELECT g.resource_id, p.permission, CASE g.resource_type WHEN 8 THEN (
        SELECT b.goal_id FROM budget b WHERE b.organisation_id = $1 AND b.id = g.resource_id) END AS goal_id
      FROM role_grant g JOIN power ON power.name = g.role CROSS JOIN unnest(power.permissions) AS p (permission)
      WHERE g.organisation_id = $1 AND \(RoleConditions.isLive) AND (\(principal))
      """
    }
    return SQL(
      dynamic: """
        WITH power (name, permissions) AS (
          VALUES \(builtIn.joined(separator: ",\n    "))
          UNION ALL SELECT name, permissions FROM role WHERE organisation_id = $1),
        of_user AS (\(held(by: byUser("$2")))),
        of_caller AS MATERIALIZED (\(held(by: caller)))
        SELECT true WHERE NOT EXISTS (
          SELECT FROM of_user u
          WHERE u.permission IN (\(known.joined(separator: ", ")))
            AND u.permission NOT IN (\(everybody.joined(separator: ", ")))
            AND NOT EXISTS (
              SELECT FROM of_caller c
              WHERE c.resource_id IN ($1, u.resource_id, u.goal_id) AND c.permission = u.permission))
        """)
  }
}
