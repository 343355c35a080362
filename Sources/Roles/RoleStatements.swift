import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The SQL of roles that organisations made.
enum RoleStatements {
  static let key = "role_key"

  struct StoredRole: Sendable {
    var role: Role
    let createTime: Timestamp
    let updateTime: Timestamp
  }

  private static let columns =
    "name, title, description, permissions, resource_types, version, create_time, update_time"

  static func role(_ name: String, in organisation: UUID) -> Statement<StoredRole> {
    Statement(byName, organisation, name, row: decode)
  }

  private static let byName = SQL(
    dynamic: "SELECT \(columns) FROM role WHERE organisation_id = $1 AND name = $2")

  /// The organisation's roles that have a permission, at most as many as are worth naming.
  static func roles(with permission: String, limit: Int64, in organisation: UUID) -> Statement<StoredRole> {
    Statement(withPermission, organisation, permission, limit, row: decode)
  }

  private static let withPermission = SQL(
    dynamic: """
      SELECT \(columns) FROM role WHERE organisation_id = $1 AND $2 = ANY (permissions) ORDER BY name LIMIT $3
      """)

  /// A page of the organisation's roles, by name. The largest that fit on one are smaller than `Page.maximumBytes`.
  static func roles(in organisation: UUID, _ page: Page) -> Statement<PageRow<StoredRole>> {
    Statement(pageText, organisation, page.start.name, page.rowLimit) { row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(.name(stored.role.name), time: stored.createTime, id: .zero),
        bytesUpToHere: 0)
    }.large
  }

  private static let pageText = SQL(
    dynamic: """
      SELECT \(columns) FROM role WHERE organisation_id = $1 AND name > $2 ORDER BY name LIMIT $3
      """)

  static func insert(_ role: Role, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO role
        (organisation_id, name, title, description, permissions, resource_types, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $7)
      """, organisation, role.name, role.title, role.description, role.permissions.names.sorted(),
      role.resourceTypes.map { Int16(clamping: $0.rawValue) }.sorted(), time)
  }

  /// Rolls the batch back if the organisation has as many roles as it may have.
  static func requireRoom(in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true WHERE (SELECT count(*) FROM role WHERE organisation_id = $1) < $2", organisation,
      AccessLimits.maximumRoles, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(AccessGuard.tooManyRoles, "the organisation has as many roles as it may"))
  }

  /// Writes the next version; rolls the batch back if another change came first.
  static func update(_ role: Role, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE role SET title = $3, description = $4, permissions = $5, resource_types = $6, version = $7,
        update_time = $8
      WHERE organisation_id = $1 AND name = $2 AND version = $7 - 1 RETURNING true
      """, organisation, role.name, role.title, role.description, role.permissions.names.sorted(),
      role.resourceTypes.map { Int16(clamping: $0.rawValue) }.sorted(), role.version?.number ?? 0, time,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role has changed"))
  }

  /// Deletes a role; rolls the batch back if it has changed.
  static func delete(_ role: Role, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM role WHERE organisation_id = $1 AND name = $2 AND version = $3 RETURNING true",
      organisation,
      role.name, role.version?.number ?? 0, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role has changed"))
  }

  /// Rolls the batch back if somebody holds a role.
  static func requireUnheld(_ name: String, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM role_grant g WHERE g.organisation_id = $1 AND g.role = $2
          AND (g.expire_time IS NULL OR g.expire_time > now()))
      """, organisation, name, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(AccessGuard.roleInUse, "somebody holds the role"))
  }

  /// Removes the grants of a role, which have ended: `requireUnheld` comes before.
  static func deleteEnded(_ name: String, in organisation: UUID) -> Statement<Void> {
    Statement("DELETE FROM role_grant WHERE organisation_id = $1 AND role = $2", organisation, name)
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredRole {
    let (name, title, description): (String, String, String) = (
      try row.next(), try row.next(), try row.next()
    )
    let permissions: [String] = try row.next()
    let types: [Int16] = try row.next()
    return StoredRole(
      role: Role(
        name: name, title: title, description: description, permissions: PermissionSet(stored: permissions),
        resourceTypes: Set(types.map { PayshareV1.ResourceType(rawValue: Int32($0)) }),
        version: ResourceVersion(try row.next())),
      createTime: try row.next(), updateTime: try row.next())
  }
}
