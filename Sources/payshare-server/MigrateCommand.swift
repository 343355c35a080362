import ArgumentParser
import Glibc
import Postgres
import Schema

/// Migrates the schema as its owner, for servers that are not given the owner's connection.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payshare-server migrate",
    abstract: "Brings a database's tables up to date, and grants the server's role its rights.",
    discussion: """
      Run it before the new server starts, which then needs no --owner-database. The role must exist: CREATE ROLE \
      payshare LOGIN. It is given exactly the rights that the server needs, and owns nothing.
      """)

  @Option(help: "The database, as a libpq connection string of the role that owns its tables.")
  var ownerDatabase: String

  @Option(help: "The name of the role that serves.")
  var serverRole: String

  nonisolated func run() throws {
    do throws(MigrationError) {
      for migration in try DatabaseRoles.migrate(ownerDatabase, granting: serverRole) {
        print("migrated: \(migration.number) (\(migration.name))")
      }
      print("\(serverRole) has the rights that the server needs")
    } catch {
      throw StartFailure(error).exit()
    }
  }
}

extension StartFailure {
  /// Prints the reason on standard error; returns the exit code.
  func exit() -> ExitCode {
    StandardError.write("payshare-server: \(message)")
    return ExitCode(code.rawValue)
  }
}
