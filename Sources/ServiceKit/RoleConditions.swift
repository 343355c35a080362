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

  private static func principal(
    _ id: String, ofKind kind: Int, holds need: AccessNeed, on scope: Scope?
  ) -> String {
    let builtIn = "ARRAY[\(need.roles.map { "'\($0)'" }.joined(separator: ", "))]::text[]"
    let (type, resource) = scope.map { ($0.type, $0.id) } ?? ("NULL", "NULL")
    return """
      holds_permission($1, \(kind)::smallint, \(id), '\(need.permission)', \(builtIn), \(type)::smallint, \(resource))
      """
  }
}
