/// The exact rights on a schema's tables of a role that owns nothing.
public struct Grants: Hashable, Sendable {
  /// A right on a table.
  public enum Right: String, CaseIterable, Sendable {
    case select = "SELECT"
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"
    case truncate = "TRUNCATE"
    case references = "REFERENCES"
    case trigger = "TRIGGER"
  }

  /// A right on one table.
  public struct Privilege: Hashable, Sendable {
    let table: String
    let right: Right
  }

  /// The rights on each table.
  public let tables: [String: Set<Right>]

  /// Rights on tables, by their names in `CREATE TABLE`.
  public init(_ tables: [String: Set<Right>]) { self.tables = tables }

  /// Includes the migration history: a program that does not migrate still compares it with its own list.
  private var all: [String: Set<Right>] { tables.merging([Self.history: [.select]]) { $1 } }

  private static let history = "platform.migration"

  private var privileges: Set<Privilege> {
    Set(all.flatMap { table, rights in rights.map { Privilege(table: table, right: $0) } })
  }

  /// Grants a role these rights and revokes all others; does nothing if it has exactly these.
  func apply(to role: String, _ session: RawConnection) throws(PostgresError) {
    if try held(by: role, session) == privileges { return }
    let name = role.quotedIdentifier
    var statements = ["GRANT USAGE ON SCHEMA platform TO \(name)"]
    for (table, rights) in all.sorted(by: { $0.key < $1.key }) {
      let rights = rights.map(\.rawValue).sorted().joined(separator: ", ")
      statements.append("REVOKE ALL ON \(table) FROM \(name)")
      if !rights.isEmpty { statements.append("GRANT \(rights) ON \(table) TO \(name)") }
    }
    // Sent together they are one transaction: no server loses its rights for a moment.
    try session.execute(statements.joined(separator: "; "))
  }

  /// The rights that a role has on these tables.
  private func held(by role: String, _ session: RawConnection) throws(PostgresError) -> Set<Privilege> {
    let rows = try session.rows(
      """
      SELECT t, r
      FROM unnest(string_to_array($1, ' ')) AS t CROSS JOIN unnest(string_to_array($2, ' ')) AS r
      WHERE has_table_privilege($3::name, to_regclass(t), r)
      """,
      [
        all.keys.joined(separator: " "), Right.allCases.map(\.rawValue).joined(separator: " "), role,
      ])
    return Set(
      rows.compactMap { row in Right(rawValue: row[1]).map { Privilege(table: row[0], right: $0) } })
  }
}

extension Grants {
  /// The role that a connection string logs in as. Blocks.
  public static func role(of connection: String, connectSeconds: Int = 10) throws(PostgresError) -> String {
    let session = try RawConnection(conninfo: connection, connectSeconds: connectSeconds)
    return try session.rows("SELECT current_user").first?.first ?? ""
  }

  /// The rights that the role of a connection string has beyond these, each as a few words for a person. Blocks.
  public func excess(of connection: String, connectSeconds: Int = 10) throws(PostgresError) -> [String] {
    let session = try RawConnection(conninfo: connection, connectSeconds: connectSeconds)
    let row = try session.rows(
      """
      SELECT r.rolname, r.rolsuper, EXISTS (
        SELECT FROM unnest(string_to_array($1, ' ')) AS t JOIN pg_class c ON c.oid = to_regclass(t)
        WHERE pg_has_role(c.relowner, 'MEMBER'))
      FROM pg_roles r WHERE r.rolname = current_user
      """, [all.keys.joined(separator: " ")]
    ).first
    guard let row else { return [] }
    if row[1] == "t" { return ["is a superuser"] }
    if row[2] == "t" { return ["owns tables"] }
    return try held(by: row[0], session).subtracting(privileges)
      .map { "may \($0.right.rawValue) \($0.table)" }.sorted()
  }
}
