import Logging
import Postgres
import Schema

/// How the server reaches its database, and as whom: one role serves, another owns the tables. All methods block.
struct DatabaseRoles: Sendable {
  /// The role that serves on the server's own PostgreSQL.
  static let serverRole = "payshare_server"

  /// The connection string of the role that serves.
  let server: String
  /// The connection string of the role that owns the tables; nil if the server is not given it.
  let owner: String?

  /// A given database.
  init(server: String, owner: String?) {
    self.server = server
    self.owner = owner
  }

  /// The roles of the server's own cluster: its administrator owns the tables, `serverRole` serves.
  init(_ cluster: PrivateCluster) throws(PostgresError) {
    try cluster.makeRole(Self.serverRole)
    self.init(server: cluster.connection(role: Self.serverRole), owner: cluster.connection())
  }

  /// Migrates as the owner and grants the server's role its rights; returns what was applied.
  ///
  /// Without an owner the server's role migrates if it can; if nothing is missing it only compares.
  func migrate() throws(MigrationError) -> [Migration] {
    if let owner {
      return try Self.migrate(owner, granting: try Self.role(of: server))
    }
    if try Schema.migrations.missing(in: server).isEmpty { return [] }
    return try Schema.migrations.apply(to: server)
  }

  /// Migrates as the owner and grants a role its rights.
  static func migrate(_ owner: String, granting role: String) throws(MigrationError) -> [Migration] {
    try Schema.migrations.apply(to: owner, granting: Schema.grants, to: role)
  }

  private static func role(of connection: String) throws(MigrationError) -> String {
    do throws(PostgresError) { return try Grants.role(of: connection) } catch { throw .database(error) }
  }

  /// Logs excess rights of the serving role, which a faulty statement could use.
  func warn(_ logger: Logger) throws(PostgresError) {
    let excess = try Schema.grants.excess(of: server)
    if excess.isEmpty { return }
    logger.warning(
      "the server's database role can do more than it needs: give the owner with --owner-database, and another role with --database",
      metadata: ["role": "\(excess.joined(separator: ", "))"])
  }
}
