/// The SQL that decides what grants of roles give. $1 is the organisation; all else is text of this program.
public enum RoleConditions {
  /// Whether a grant `g` has not ended.
  public static let isLive = "(g.expire_time IS NULL OR g.expire_time > now())"

  /// Whether the role of a grant `g` has a permission: a built-in role by its name, another one by its row.
  public static func gives(_ permission: String, builtIn roles: [String]) -> String {
    let stored = """
      EXISTS (
        SELECT FROM role r WHERE r.organisation_id = $1 AND r.name = g.role AND '\(permission)' = ANY (r.permissions))
      """
    if roles.isEmpty { return stored }
    return "(g.role IN (\(roles.map { "'\($0)'" }.joined(separator: ", "))) OR \(stored))"
  }

  /// Whether a user holds a permission by a grant to them, or to a group of theirs, on the organisation or on one of some
  /// resources.
  public static func user(_ user: String, holds need: AccessNeed, on resources: [String]) -> String {
    let (scopes, gives) = (scopes(resources), gives(need.permission, builtIn: need.roles))
    return """
      (EXISTS (
        SELECT FROM role_grant g
        WHERE g.organisation_id = $1 AND g.principal_id = \(user) AND g.resource_id IN (\(scopes))
          AND \(isLive) AND \(gives))
      OR EXISTS (
        SELECT FROM role_grant g
        JOIN group_member m ON m.organisation_id = $1 AND m.group_id = g.principal_id AND m.user_id = \(user)
        WHERE g.organisation_id = $1 AND g.resource_id IN (\(scopes)) AND g.principal_kind = 2
          AND \(isLive) AND \(gives)))
      """
  }

  /// Whether a service holds a permission.
  static func service(_ principal: String, holds need: AccessNeed, on resources: [String]) -> String {
    """
    EXISTS (
      SELECT FROM role_grant g
      WHERE g.organisation_id = $1 AND g.principal_id = \(principal) AND g.resource_id IN (\(scopes(resources)))
        AND \(isLive) AND \(gives(need.permission, builtIn: need.roles)))
    """
  }

  private static func scopes(_ resources: [String]) -> String {
    (["$1"] + resources).joined(separator: ", ")
  }
}
