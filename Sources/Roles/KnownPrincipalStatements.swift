public import Identifiers
public import Postgres

/// The SQL that says which of the roles and groups that something names exist.
public enum KnownPrincipalStatements {
  /// The names of those of these roles that the organisation made; `RoleNames.builtIn` are besides.
  public static func roles(_ names: [String], in organisation: UUID) -> Statement<String> {
    Statement(
      "SELECT name FROM role WHERE organisation_id = $1 AND name = ANY ($2)", organisation, names,
      as: String.self)
  }

  /// Those of these groups that there are.
  public static func groups(_ ids: [UUID], in organisation: UUID) -> Statement<UUID> {
    Statement(
      "SELECT id FROM member_group WHERE organisation_id = $1 AND id = ANY ($2)", organisation, ids,
      as: UUID.self)
  }
}

/// The names of roles.
public enum RoleNames {
  /// Those of the built-in roles.
  public static let builtIn = Set(BuiltInRoles.all.map(\.name))
}
