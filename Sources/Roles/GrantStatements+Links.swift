import Identifiers
import Locking
import PayshareAPI
import Postgres
import RPC
import ServiceKit

/// The SQL of grants that share links give.
extension GrantStatements {
  /// Takes back all grants that a share link gave.
  static func delete(ofShareLink id: UUID, in organisation: UUID) -> Statement<Void> {
    Statement("DELETE FROM role_grant WHERE organisation_id = $1 AND share_link_id = $2", organisation, id)
  }

  /// Rolls the batch back unless a user can log in, may grant on a resource, and has a role's permissions there, or may
  /// give what they do not have. Unlike what was read of their grants, it also tells whether they still keep the goal.
  static func requireGiver(
    _ user: UUID, of role: String, on resource: GrantResource, in organisation: UUID
  ) -> Statement<Bool>? {
    guard let text = giverTexts[GiverKey(role: role, type: resource.type)] else { return nil }
    return Statement(text, organisation, user, resource.id, as: Bool.self).expecting(
      rows: 1, or: GuardFailure(Guard.stale, "who gives the role has lost it"))
  }

  private struct GiverKey: Hashable {
    let role: String
    let type: PayshareV1.ResourceType
  }

  /// The texts for the roles that links give.
  private static let giverTexts: [GiverKey: SQL] = {
    var texts: [GiverKey: SQL] = [:]
    for (type, kind) in [(PayshareV1.ResourceType.goal, Resource.Kind.goal), (.budget, .budget)] {
      guard let role = BuiltInRoles.byName["viewer"] else { continue }
      texts[GiverKey(role: role.name, type: type)] = giverText(role, type, kind)
    }
    return texts
  }()

  private static func giverText(
    _ role: BuiltInRole, _ type: PayshareV1.ResourceType, _ kind: Resource.Kind
  ) -> SQL {
    func holds(_ permission: String) -> String {
      ResourceConditions.user(
        "$2",
        holds: AccessNeed(MethodPolicy.Requirement(permission, on: kind.rawValue, field: "")), on: kind, "$3")
    }
    let given = PermissionScope.meaningful(role.permissions, on: type).names.sorted().map(holds)
    let (mayGrant, mayBind) = (
      PayshareV1.Permission.grantCreate.name ?? "", PayshareV1.Permission.roleBind.name ?? ""
    )
    return SQL(
      dynamic: """
        SELECT true FROM app_user u
        WHERE u.organisation_id = $1 AND u.id = $2 AND u.state = 1 AND \(holds(mayGrant))
          AND (\(holds(mayBind)) OR (\(given.joined(separator: " AND "))))
        """)
  }
}
