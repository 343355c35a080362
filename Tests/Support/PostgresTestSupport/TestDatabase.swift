public import EventLoop
import Foundation
import Locking
import Logging
public import Postgres

/// A database of a test's own in the shared cluster, copied from a template that has the migrations.
public final class TestDatabase: Sendable {
  /// Its name in the cluster.
  public let name: String
  /// The cluster that it is in.
  public let cluster: PrivateCluster
  /// The libpq connection string of the cluster's administrator.
  public var connection: String { cluster.connection(database: name) }
  /// The libpq connection string of a role that has only rights that were granted to it.
  public var restrictedConnection: String { cluster.connection(database: name, role: Self.restrictedRole) }

  /// A role that owns nothing.
  public static let restrictedRole = "restricted"

  /// Each open database takes half a dozen of the cluster's connections.
  private static let openDatabases = AsyncSemaphore(16)
  private static let state = Locked(State())

  struct State {
    var made = 0
    var templates: [Migrations: String] = [:]
  }

  /// Makes a database with these migrations (and the platform's own). Takes a few dozen milliseconds.
  ///
  /// With grants, `restrictedRole` has these rights in it.
  public static func make(
    _ migrations: Migrations = Migrations([]), granting grants: Grants? = nil
  ) async throws -> TestDatabase {
    try await blocking {
      let database = try TestDatabase(migrations)
      if let grants {
        try migrations.apply(to: database.connection, granting: grants, to: restrictedRole)
      }
      return database
    }
  }

  private init(_ migrations: Migrations) throws {
    let cluster = try TestCluster.shared()
    self.cluster = cluster
    // One at a time: PostgreSQL itself locks a template while it is copied.
    name = try Self.state.withLock { state in
      if state.made == 0 {
        try cluster.makeRole(Self.restrictedRole)
        try cluster.administer("CREATE EXTENSION pg_stat_statements")
      }
      let template = try state.template(for: migrations, in: cluster)
      let name = "test_\(state.next())"
      try cluster.administer("CREATE DATABASE \(name) TEMPLATE \(template)")
      return name
    }
  }

  /// Removes the database; connections to it are ended.
  public func drop() async throws {
    let (cluster, name) = (cluster, name)
    try await blocking {
      // Reading what is known of statements takes longer the more there are, of whichever database.
      try cluster.administer(
        "SELECT pg_stat_statements_reset(0, oid, 0) FROM pg_database WHERE datname = '\(name)'")
      try cluster.administer("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }
  }

  /// Runs SQL as administrator, on a connection of its own.
  public func administer(_ sql: String) async throws {
    let (cluster, name) = (cluster, name)
    try await blocking { try cluster.administer(sql, database: name) }
  }

  /// Makes a database, opens it on a loop, runs the test, and removes all of that. With grants, it is opened as
  /// `restrictedRole`.
  @discardableResult
  public static func with<Result: Sendable>(
    _ migrations: Migrations = Migrations([]), granting grants: Grants? = nil,
    configure: (inout DatabaseConfiguration) -> Void = { _ in },
    _ body: (OpenTestDatabase) async throws -> Result
  ) async throws -> Result {
    await openDatabases.acquire()
    defer { openDatabases.release() }
    let made = try await make(migrations, granting: grants)
    var configuration = DatabaseConfiguration.quiet(
      grants == nil ? made.connection : made.restrictedConnection)
    configure(&configuration)
    do {
      let result = try await OpenTestDatabase.with(made, configuration, body)
      try await made.drop()
      return result
    } catch {
      try? await made.drop()
      throw error
    }
  }
}

extension TestDatabase.State {
  fileprivate mutating func next() -> Int {
    made += 1
    return made
  }

  fileprivate mutating func template(for migrations: Migrations, in cluster: PrivateCluster) throws -> String
  {
    if let template = templates[migrations] { return template }
    let template = "template_\(templates.count)"
    try cluster.makeDatabase(template)
    try migrations.apply(to: cluster.connection(database: template))
    templates[migrations] = template
    return template
  }
}

/// A test's database, open on a loop of its own.
public struct OpenTestDatabase: Sendable {
  /// The database in the cluster.
  public let made: TestDatabase
  /// The way to it.
  public let database: Database
  /// The loop that serves it.
  public let loop: EventLoop
  /// How it was opened.
  public let configuration: DatabaseConfiguration

  /// Runs `body` with the same database, opened once more: with connections and a loop of its own, like another process.
  @discardableResult
  public func openedAgain<Result: Sendable>(
    _ body: (OpenTestDatabase) async throws -> Result
  ) async throws -> Result {
    try await Self.with(made, configuration, body)
  }

  fileprivate static func with<Result: Sendable>(
    _ made: TestDatabase, _ configuration: DatabaseConfiguration,
    _ body: (OpenTestDatabase) async throws -> Result
  ) async throws -> Result {
    let loop = try EventLoop(name: "test")
    try loop.start()
    let database = Database(configuration, loops: [loop])
    func end() async throws {
      await database.close()
      loop.stop()
      try await blocking { loop.join() }
    }
    do {
      // Waits for all connections: with fewer, a test that blocks one would block more than intended.
      try await database.waitUntilReady(milliseconds: 600_000)
      let result = try await body(
        OpenTestDatabase(made: made, database: database, loop: loop, configuration: configuration))
      try await end()
      return result
    } catch {
      try? await end()
      throw error
    }
  }
}

extension DatabaseConfiguration {
  /// The defaults, without a line for each connection that a test loses on purpose, and with time for statements.
  public static func quiet(_ connection: String) -> DatabaseConfiguration {
    var configuration = DatabaseConfiguration(connection)
    // A statement may wait for a lock while the test goes on, which under a sanitizer takes as long as it takes.
    configuration.limits.statementMilliseconds = 600_000
    configuration.limits.answerMilliseconds = 600_000
    configuration.logger.logLevel = .critical
    return configuration
  }
}

/// Runs work that blocks on a thread of its own.
public func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
