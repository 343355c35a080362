import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

extension GrantStatements {
  /// Gives a role; one that is held already stays as it is. Rolls the batch back if `mustBeNew` and it is held.
  static func insert(_ grant: Grant, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO role_grant
        (organisation_id, id, principal_kind, principal_id, service, resource_type, resource_id, role, expire_time,
          granter_id, reason, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $12) ON CONFLICT DO NOTHING
      """, organisation, grant.id, grant.principal.kind.rawValue, grant.principal.id,
      grant.principal.service, Int16(clamping: grant.resource.type.rawValue), grant.resource.id, grant.role,
      grant.expireTime, grant.granterID, grant.reason, time)
  }

  /// Gives a role that is not held; rolls the batch back if it is.
  static func insertNew(_ grant: Grant, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO role_grant
        (organisation_id, id, principal_kind, principal_id, service, resource_type, resource_id, role, expire_time,
          granter_id, reason, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $12)
      ON CONFLICT (organisation_id, principal_id, resource_id, role) DO UPDATE
      SET id = excluded.id, expire_time = excluded.expire_time, granter_id = excluded.granter_id,
        reason = excluded.reason, version = role_grant.version + 1, create_time = excluded.create_time,
        update_time = excluded.update_time
      -- One that has ended is given anew.
      WHERE role_grant.expire_time <= now()
      RETURNING true
      """, organisation, grant.id, grant.principal.kind.rawValue, grant.principal.id,
      grant.principal.service, Int16(clamping: grant.resource.type.rawValue), grant.resource.id, grant.role,
      grant.expireTime, grant.granterID, grant.reason, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role was granted in between"))
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
      // Locked, because a change of its members asks which grants it holds.
      return Statement(
        "SELECT true FROM member_group WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE",
        organisation,
        id, as: Bool.self
      ).expecting(rows: 1, or: unknown)
    case .service: return nil
    }
  }

  /// Rolls the batch back unless there is such a resource in the organisation.
  static func requireResource(_ resource: GrantResource, in organisation: UUID) -> Statement<Bool>? {
    let unknown = GuardFailure(AccessGuard.unknownResource, "there is no such group or event")
    let group: SQL = "SELECT true FROM member_group WHERE organisation_id = $1 AND id = $2"
    let event: SQL = "SELECT true FROM event WHERE organisation_id = $1 AND id = $2"
    switch resource.type {
    case .group:
      return Statement(group, organisation, resource.id, as: Bool.self).expecting(rows: 1, or: unknown)
    case .event:
      return Statement(event, organisation, resource.id, as: Bool.self).expecting(rows: 1, or: unknown)
    default: return nil
    }
  }

  /// Rolls the batch back if a resource has as many grants, or teams with grants, as it may have.
  static func requireRoom(on resource: GrantResource, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true
      WHERE (SELECT count(*) FROM (
          SELECT FROM role_grant WHERE organisation_id = $1 AND resource_id = $2 LIMIT $3) AS found) < $3
        AND (SELECT count(*) FROM role_grant
          WHERE organisation_id = $1 AND resource_id = $2 AND principal_kind = 2) < $4
      """, organisation, resource.id, AccessLimits.maximumGrantsOnResource,
      AccessLimits.maximumTeamsOnResource, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(AccessGuard.tooManyGrants, "the resource has as many grants as it may"))
  }

  /// Rolls the batch back unless there is such a role: one that an organisation made may be deleted meanwhile.
  static func requireRole(_ name: String, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM role WHERE organisation_id = $1 AND name = $2 FOR KEY SHARE", organisation, name,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the role was deleted in between"))
  }
}
