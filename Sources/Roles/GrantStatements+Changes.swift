import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

extension GrantStatements {
  /// Gives a role; one that is held already stays as it is.
  static func insert(_ grant: Grant, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(insertText, parameters: parameters(of: grant, organisation, time)) { _ in }
  }

  /// Gives a role that is not held, or whose grant has ended; rolls the batch back if it is held.
  static func insertNew(_ grant: Grant, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(insertNewText, parameters: parameters(of: grant, organisation, time)) {
      row throws(PostgresError) in try row.next()
    }.expecting(rows: 1, or: GuardFailure(Guard.stale, "the role was granted in between"))
  }

  private static let values = """
    INSERT INTO role_grant
      (organisation_id, id, principal_kind, principal_id, service, resource_type, resource_id, role, expire_time,
        granter_id, reason, version, create_time, update_time, share_link_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $12, $13)
    """
  private static let insertText = SQL(dynamic: "\(values) ON CONFLICT DO NOTHING")
  private static let insertNewText = SQL(
    dynamic: """
      \(values)
      ON CONFLICT (organisation_id, principal_id, resource_id, role) DO UPDATE
      SET id = excluded.id, expire_time = excluded.expire_time, granter_id = excluded.granter_id,
        reason = excluded.reason, version = excluded.version, create_time = excluded.create_time,
        update_time = excluded.update_time, share_link_id = excluded.share_link_id
      WHERE role_grant.expire_time <= now()
      RETURNING true
      """)

  private static func parameters(of grant: Grant, _ organisation: UUID, _ time: Timestamp) -> Parameters {
    var parameters = Parameters(reserving: 13)
    parameters.append(organisation)
    parameters.append(grant.id)
    parameters.append(grant.principal.kind.rawValue)
    parameters.append(grant.principal.id)
    parameters.append(grant.principal.service)
    parameters.append(Int16(clamping: grant.resource.type.rawValue))
    parameters.append(grant.resource.id)
    parameters.append(grant.role)
    parameters.append(grant.expireTime)
    parameters.append(grant.granterID)
    parameters.append(grant.reason)
    parameters.append(time)
    parameters.append(grant.shareLinkID)
    return parameters
  }

  /// Writes the next version; rolls the batch back if another change came first.
  static func update(_ grant: Grant, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE role_grant SET expire_time = $3, reason = $4, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 RETURNING true
      """, organisation, grant.id, grant.expireTime, grant.reason, grant.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the grant has changed"))
  }

  /// Rolls the batch back if some grants have changed, or were taken back.
  static func requireUnchanged(_ grants: [Grant], in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM unnest($2::uuid[], $3::bigint[]) AS held (id, version)
        WHERE NOT EXISTS (
          SELECT FROM role_grant g
          WHERE g.organisation_id = $1 AND g.id = held.id AND g.version = held.version))
      """, organisation, grants.map(\.id), grants.map(\.version.number), as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "what the caller holds has changed"))
  }

  /// Takes a role back; rolls the batch back if the grant has changed.
  static func delete(_ grant: Grant, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM role_grant WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING true",
      organisation, grant.id, grant.version.number, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the grant has changed"))
  }

  /// Rolls the batch back unless there is such a principal in the organisation; services are known by their certificates.
  static func requirePrincipal(_ principal: Principal, in organisation: UUID) -> Statement<Bool>? {
    let unknown = GuardFailure(AccessGuard.unknownPrincipal, "there is no such user or group")
    switch principal {
    case .user(let id):
      return Statement(
        "SELECT true FROM app_user WHERE organisation_id = $1 AND id = $2 AND state IN (1, 2)", organisation,
        id,
        as: Bool.self
      ).expecting(rows: 1, or: unknown)
    case .team(let id):
      return Statement(
        "SELECT true FROM member_group WHERE organisation_id = $1 AND id = $2",
        organisation,
        id, as: Bool.self
      ).expecting(rows: 1, or: unknown)
    case .service: return nil
    }
  }

  /// Rolls the batch back unless there is such a resource in the organisation.
  static func requireResource(_ resource: GrantResource, in organisation: UUID) -> Statement<Bool>? {
    let unknown = GuardFailure(AccessGuard.unknownResource, "there is no such group, event, goal or budget")
    let text: SQL
    switch resource.type {
    case .group: text = "SELECT true FROM member_group WHERE organisation_id = $1 AND id = $2"
    case .event: text = "SELECT true FROM event WHERE organisation_id = $1 AND id = $2"
    case .goal: text = "SELECT true FROM goal WHERE organisation_id = $1 AND id = $2"
    case .budget: text = "SELECT true FROM budget WHERE organisation_id = $1 AND id = $2"
    default: return nil
    }
    return Statement(text, organisation, resource.id, as: Bool.self).expecting(rows: 1, or: unknown)
  }

  /// Rolls the batch back if a resource has as many grants as it may have; for another team, as many of teams, or if the
  /// team holds as many as it may.
  static func requireRoom(for grant: Grant, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true
      WHERE (SELECT count(*) FROM (
          SELECT FROM role_grant WHERE organisation_id = $1 AND resource_id = $2 LIMIT $3) AS found) < $3
        AND ($5 <> 2 OR (
          (SELECT count(*) FROM role_grant
            WHERE organisation_id = $1 AND resource_id = $2 AND principal_kind = 2) < $4
          AND (SELECT count(*) FROM role_grant
            WHERE organisation_id = $1 AND principal_id = $6 AND principal_kind = 2) < $7))
      """, organisation, grant.resource.id, AccessLimits.maximumGrantsOnResource,
      AccessLimits.maximumTeamsOnResource, grant.principal.kind.rawValue, grant.principal.id,
      AccessLimits.maximumGrantsOfTeam, as: Bool.self
    ).expecting(
      rows: 1,
      or: GuardFailure(AccessGuard.tooManyGrants, "the resource, or the team, has as many grants as it may"))
  }

  /// Rolls the batch back unless there is such a role: one that an organisation made may be deleted meanwhile.
  static func requireRole(_ name: String, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM role WHERE organisation_id = $1 AND name = $2 FOR KEY SHARE", organisation, name,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role was deleted in between"))
  }
}
