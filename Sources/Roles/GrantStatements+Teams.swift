import Identifiers
import Postgres
import ServiceKit

/// The SQL of what groups hold as teams.
extension GrantStatements {
  /// The roles that a group holds, at most `AccessLimits.maximumGrantsOfTeam`.
  static func held(byTeam group: UUID, in organisation: UUID) -> Statement<HeldGrant> {
    Statement(heldByTeam, organisation, group) { row throws(PostgresError) in
      let permissions: [String]? = try row.next()
      return HeldGrant(
        stored: try decode(&row), team: group, permissions: PermissionSet(stored: permissions ?? []))
    }
  }

  private static let heldByTeam = SQL(
    dynamic: """
      SELECT r.permissions, \(columns)
      FROM role_grant g LEFT JOIN role r ON r.organisation_id = $1 AND r.name = g.role
      WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.principal_kind = 2 AND \(RoleConditions.isLive)
      """)

  private static let holdsRoles = """
    EXISTS (
      SELECT FROM role_grant g
      WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.principal_kind = 2 AND \(RoleConditions.isLive))
    """
  private static let noTeam = SQL(dynamic: "SELECT true WHERE NOT \(holdsRoles)")
  private static let raisedForTeam = SQL(
    dynamic: "UPDATE organisation SET access_epoch = access_epoch + 1 WHERE id = $1 AND \(holdsRoles)")

  /// Rolls the batch back if a group holds roles by now.
  static func requireNoTeam(_ group: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(noTeam, organisation, group, as: Bool.self).expecting(
      rows: 1, or: GuardFailure(Guard.stale, "the group got a role in between"))
  }

  /// Counts a change of the organisation's access if a group holds roles.
  static func raiseEpochOfTeam(_ group: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(raisedForTeam, organisation, group)
  }
}
