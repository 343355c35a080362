/// The SQL that decides what grants of roles give. $1 is the organisation; all else is text of this program.
public enum RoleConditions {
  /// A resource on which roles can be granted, below the organisation, as SQL.
  struct Scope {
    /// A value of `payshare.v1.ResourceType`.
    let type: String
    let id: String
  }

  /// Whether a grant `g` has not ended.
  public static let isLive = "(g.expire_time IS NULL OR g.expire_time > now())"

  /// Whether a user holds a permission on the organisation by a grant to them, or to a group of theirs.
  public static func user(_ user: String, holds need: AccessNeed) -> String {
    Self.user(user, holds: need, on: nil)
  }

  /// Whether a user holds a permission by a grant to them, or to a group of theirs, on the organisation or on a resource.
  static func user(_ user: String, holds need: AccessNeed, on scope: Scope?) -> String {
    principal(user, ofKind: 1, holds: need, on: scope)
  }

  /// Whether a service holds a permission on the organisation.
  public static func service(_ service: String, holds need: AccessNeed) -> String {
    Self.service(service, holds: need, on: nil)
  }

  /// Whether a service holds a permission.
  static func service(_ service: String, holds need: AccessNeed, on scope: Scope?) -> String {
    principal(service, ofKind: 3, holds: need, on: scope)
  }

  /// The ids of the resources of a type on which a user, or a group of theirs, holds a permission by a grant there.
  /// - Parameter type: a value of `payshare.v1.ResourceType`.
  public static func resources(ofType type: Int, onWhich user: String, holds need: AccessNeed) -> String {
    let gives = """
      (g.role = ANY (\(builtIn(need))) OR EXISTS (
        SELECT FROM role r
        WHERE r.organisation_id = $1 AND r.name = g.role AND '\(need.permission)' = ANY (r.permissions)))
      """
    return """
      SELECT g.resource_id FROM role_grant g
      WHERE g.organisation_id = $1 AND g.principal_id = \(user) AND g.principal_kind = 1
        AND g.resource_type = \(type) AND \(isLive) AND \(gives)
      UNION
      SELECT g.resource_id FROM group_member m
      JOIN role_grant g ON g.organisation_id = $1 AND g.principal_id = m.group_id AND g.principal_kind = 2
      WHERE m.organisation_id = $1 AND m.user_id = \(user)
        AND g.resource_type = \(type) AND \(isLive) AND \(gives)
      """
  }

  private static func builtIn(_ need: AccessNeed) -> String {
    "ARRAY[\(need.roles.map { "'\($0)'" }.joined(separator: ", "))]::text[]"
  }

  private static func principal(
    _ id: String, ofKind kind: Int, holds need: AccessNeed, on scope: Scope?
  ) -> String {
    let (type, resource) = scope.map { ($0.type, $0.id) } ?? ("NULL", "NULL")
    return """
      holds_permission($1, \(kind)::smallint, \(id), '\(need.permission)', \(builtIn(need)), \(type)::smallint, \(resource))
      """
  }
}
