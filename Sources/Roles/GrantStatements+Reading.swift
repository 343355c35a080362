import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

extension GrantStatements {
  /// The columns that `decode` reads, of the table or alias `g`.
  static let columns = """
    g.id, g.principal_kind, g.principal_id, g.service, g.role, g.resource_type, g.resource_id, g.expire_time, g.reason,
      g.granter_id, g.version, g.share_link_id, g.create_time, g.update_time, coalesce(g.expire_time <= now(), false)
    """

  /// The grant with an id.
  static func grant(_ id: UUID, in organisation: UUID) -> Statement<StoredGrant> {
    Statement(byID, organisation, id, row: decode)
  }

  private static let byID = SQL(
    dynamic: "SELECT \(columns) FROM role_grant g WHERE g.organisation_id = $1 AND g.id = $2")

  /// The grant of a role to a principal on a resource.
  static func grant(
    of role: String, to principal: Principal, on resource: GrantResource, in organisation: UUID
  ) -> Statement<StoredGrant> {
    Statement(byKey, organisation, principal.id, resource.id, role, row: decode)
  }

  private static let byKey = SQL(
    dynamic: """
      SELECT \(columns) FROM role_grant g
      WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.resource_id = $3 AND g.role = $4
      """)

  /// A page of the grants on a resource, by id. The largest that fit on one are smaller than `Page.maximumBytes`.
  static func grants(
    on resource: GrantResource, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredGrant>> {
    Statement(onResource, organisation, resource.id, page.after?.id ?? .zero, page.rowLimit) {
      row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(time: stored.createTime, id: stored.grant.id), bytesUpToHere: 0)
    }.large
  }

  private static let onResource = SQL(
    dynamic: """
      SELECT \(columns) FROM role_grant g
      WHERE g.organisation_id = $1 AND g.resource_id = $2 AND g.id > $3 ORDER BY g.id LIMIT $4
      """)

  /// A page of the grants that a principal holds, by resource and role.
  static func grants(
    of principal: Principal, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredGrant>> {
    Statement(
      ofPrincipal, organisation, principal.id, page.after?.id ?? .zero, page.start.name, page.rowLimit
    ) {
      row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored,
        at: Page.Position(.name(stored.grant.role), time: stored.createTime, id: stored.grant.resource.id),
        bytesUpToHere: 0)
    }.large
  }

  private static let ofPrincipal = SQL(
    dynamic: """
      SELECT \(columns) FROM role_grant g
      WHERE g.organisation_id = $1 AND g.principal_id = $2 AND (g.resource_id, g.role) > ($3, $4)
      ORDER BY g.resource_id, g.role LIMIT $5
      """)

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredGrant {
    let id: UUID = try row.next()
    let (kind, principalID, service): (Int16, UUID, String?) = (
      try row.next(), try row.next(), try row.next()
    )
    let principal: Principal
    switch (Principal.Kind(rawValue: kind), service) {
    case (.user, _): principal = .user(principalID)
    case (.team, _): principal = .team(principalID)
    case (.service, let service?): principal = .service(service, id: principalID)
    default:
      throw row.locate(row.undecodable("\(kind) is not a principal"), table: "role_grant", id: "\(id)")
    }
    let role: String = try row.next()
    let type: Int16 = try row.next()
    let grant = Grant(
      id: id, principal: principal, role: role,
      resource: GrantResource(
        type: PayshareV1.ResourceType(rawValue: Int32(type)), id: try row.next()),
      expireTime: try row.next(), reason: try row.next(), granterID: try row.next(),
      version: ResourceVersion(try row.next()), shareLinkID: try row.next())
    return StoredGrant(
      grant: grant, createTime: try row.next(), updateTime: try row.next(), hasEnded: try row.next())
  }
}
