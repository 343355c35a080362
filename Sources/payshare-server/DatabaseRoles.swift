import Logging
import Postgres
import Schema

/// How the server reaches its database, and as whom: one role serves, another owns the tables. All methods block.
struct DatabaseRoles: Sendable {
  /// The role that serves with a PostgreSQL of the server's own.
  static let serverRole = "payshare_server"

  /// The connection string of the role that serves.
  let server: String
  /// The connection string of the role that owns the tables; nil where it is not given to the server.
  let owner: String?

  /// A database that is given.
  init(server: String, owner: String?) {
    self.server = server
    self.owner = owner
  }

  /// The roles of a cluster of the server's own: its administrator owns, and one of our own serves.
  init(_ cluster: PrivateCluster) throws(PostgresError) {
    try cluster.makeRole(Self.serverRole)
    self.init(server: cluster.connection(role: Self.serverRole), owner: cluster.connection())
  }

  /// Puts the schema in place as the owner, and gives the server's role its rights; gives what was applied.
  ///
  /// Without an owner, the server's role does it where it can; where nothing is missing it only compares.
  func migrate() throws(MigrationError) -> [Migration] {
    if let owner {
      return try Self.migrate(owner, granting: try Self.role(of: server))
    }
    if try Schema.migrations.missing(in: server).isEmpty { return [] }
    return try Schema.migrations.apply(to: server)
  }

  /// Puts the schema in place as the owner, and gives a role its rights.
  static func migrate(_ owner: String, granting role: String) throws(MigrationError) -> [Migration] {
    try Schema.migrations.apply(to: owner, granting: Schema.grants, to: role)
  }

  private static func role(of connection: String) throws(MigrationError) -> String {
    do throws(PostgresError) { return try Grants.role(of: connection) } catch { throw .database(error) }
  }

  /// Says where the role that serves can do more than it should: a fault in a statement could then do it.
  func warn(_ logger: Logger) throws(PostgresError) {
    let excess = try Schema.grants.excess(of: server)
    if excess.isEmpty { return }
    logger.warning(
      "the server's database role can do more than it needs: give the owner with --owner-database, and another role with --database",
      metadata: ["role": "\(excess.joined(separator: ", "))"])
  }
}
