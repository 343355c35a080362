import EventLoop
import Glibc
import Locking
import Postgres

/// The database of a command that is no server: one connection of each kind, on the main thread.
enum OfflineDatabase {
  /// How long the first connections may take, in milliseconds.
  static let milliseconds: UInt64 = 10_000

  /// Runs `body` with a database that is given, or with that of a running server with this data folder.
  static func use<Value: Sendable>(
    _ connection: String?, data: String, _ body: @escaping @Sendable (Database) async throws -> Value
  ) throws -> Value {
    let connection =
      connection ?? "host='\(absolute(data))/socket' user=\(DatabaseRoles.serverRole) dbname=postgres"
    let main = try EventLoop(name: "main")
    let outcome = Locked<Result<Value, any Error>?>(nil)
    main.execute {
      Task.immediate(executorPreference: main) {
        do {
          let value = try await run(connection, on: main, body)
          outcome.withLock { $0 = .success(value) }
        } catch {
          outcome.withLock { $0 = .failure(error) }
        }
        main.stop()
      }
    }
    main.run()
    guard let outcome = outcome.withLock({ $0 }) else {
      throw StartFailure(.software, "the loop ended early")
    }
    return try outcome.get()
  }

  private static func run<Value>(
    _ connection: String, on loop: EventLoop, _ body: (Database) async throws -> Value
  ) async throws -> Value {
    var configuration = DatabaseConfiguration(connection)
    configuration.readConnections = 1
    configuration.writeConnections = 1
    let database = Database(configuration, loops: [loop])
    try await database.waitUntilReady(milliseconds: milliseconds)
    let value = try await body(database)
    await database.close()
    return value
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return "\(String(cString: here))/\(path)"
  }
}
