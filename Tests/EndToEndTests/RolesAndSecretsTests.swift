import Foundation
import Glibc
import Postgres
import PostgresTestSupport
import RPCTestSupport
import Testing

/// The roles that the server has in its database, and the key of its secrets.
@Suite("Roles and secrets", .timeLimit(.minutes(15)))
struct RolesAndSecretsTests {
  private func arguments(_ database: String) async throws -> [String] {
    [
      "--certs", try await TestCertificates.shared().folder, "--listen", "127.0.0.1:0", "--loops", "1",
      "--database", database,
    ]
  }

  @Test func itsOwnPostgreSQLHasARoleThatServesAndAKeyBesideIt() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    let first = try await ServerProcess.start(data: data, certificates: certificates, ["--loops", "1"])
    let key = "\(data.path).secrets-key"
    var status = stat()
    #expect(lstat(key, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600 && status.st_mode & S_IFMT == S_IFREG)
    let text = try String(contentsOfFile: key, encoding: .utf8)
    let psql = try ChildProcess([
      "psql", "-XqAtc", "SELECT count(*) > 0 FROM pg_stat_activity WHERE usename = 'payshare_server'",
      "host=\(data.path)/socket user=postgres dbname=postgres",
    ])
    #expect(try await psql.finish().output == "t\n")

    let rotate = try ChildProcess([Programs.server, "rotate-secrets", "--data", data.path])
    let (code, output) = try await rotate.finish()
    #expect(code == 0)
    #expect(
      output == """
        access-token: a new secret signs in 30 minutes
        refresh-token: a new secret signs in 30 minutes
        page-token: a new secret signs in 30 minutes

        """)
    let (end, log) = try await first.stop()
    #expect(end == 0)
    #expect(!log.contains("can do more than it needs"))

    let again = try await ServerProcess.start(data: data, certificates: certificates, ["--loops", "1"])
    #expect(try String(contentsOfFile: key, encoding: .utf8) == text, "it is made once")
    #expect(try await again.stop().code == 0)

    try Data((String(repeating: "ab", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: key))
    let (refused, reason) = try await ServerProcess.launch([
      "--data", data.path, "--certs", certificates, "--listen", "127.0.0.1:0", "--loops", "1",
    ]).finish()
    #expect(refused == 78)
    #expect(reason.contains("was sealed under another key: give that one with --secrets-key"))
  }

  /// As `make run` finds it in a fresh copy of the sources.
  @Test func theFirstStartMakesTheFoldersAboveItsData() async throws {
    let folder = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    let server = try ServerProcess.launch([
      "--data", "\(folder.path)/var/payshare/", "--certs", certificates, "--listen", "127.0.0.1:0",
      "--loops", "1",
    ])
    _ = try await server.wait(for: "serving at ")
    await server.signal(SIGTERM)
    #expect(try await server.finish().code == 0)
    #expect(access("\(folder.path)/var/payshare.secrets-key", R_OK) == 0)
  }

  @Test func anOwnerMigratesAndAnotherRoleServes() async throws {
    let database = try await TestDatabase.make()
    let arguments = try await arguments(database.restrictedConnection)
    let server = try ServerProcess.launch(arguments + ["--owner-database", database.connection])
    _ = try await server.wait(for: "serving at ")
    await server.signal(SIGTERM)
    let (code, log) = try await server.finish()
    #expect(code == 0)
    #expect(!log.contains("can do more than it needs"))

    // Once the tables are in place, the server does without the owner.
    let alone = try ServerProcess.launch(arguments)
    _ = try await alone.wait(for: "serving at ")
    await alone.signal(SIGTERM)
    #expect(try await alone.finish().code == 0)
    try await database.drop()
  }

  @Test func theMigrateCommandRunsApart() async throws {
    let database = try await TestDatabase.make()
    let (refused, _) = try await ServerProcess.launch(arguments(database.restrictedConnection)).finish()
    #expect(refused == 69)
    let migrate = try ChildProcess(
      [Programs.server, "migrate", "--server-role", TestDatabase.restrictedRole],
      environment: ["PAYSHARE_OWNER_DATABASE": database.connection])
    let (code, output) = try await migrate.finish()
    #expect(code == 0)
    #expect(output.contains("migrated: 1 (baseline)"))
    let server = try ServerProcess.launch(try await arguments(database.restrictedConnection))
    _ = try await server.wait(for: "serving at ")
    await server.signal(SIGTERM)
    #expect(try await server.finish().code == 0)
    try await database.drop()
  }

  @Test func aRoleWithExcessRightsIsLogged() async throws {
    let database = try await TestDatabase.make()
    let server = try ServerProcess.launch(try await arguments(database.connection))
    let log = try await server.wait(for: "serving at ")
    #expect(log.contains("the server's database role can do more than it needs"))
    #expect(log.contains("is a superuser"))
    await server.signal(SIGTERM)
    #expect(try await server.finish().code == 0)
    try await database.drop()
  }

  @Test func withAGivenDatabaseTheKeyMustBeGiven() async throws {
    let server = try await ServerProcess.launch(
      arguments("host=127.0.0.1 port=1"), environment: ["PAYSHARE_SECRETS_KEYS": ""])
    let (code, output) = try await server.finish()
    #expect(code == 78)
    #expect(output.contains("give it with --secrets-key FILE"))
  }

  @Test(arguments: ["key", "pipe"]) func aKeyThatOthersCanReadOrAPipeIsRefused(_ kind: String) async throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/\(kind)"
    if kind == "pipe" {
      mkfifo(path, 0o600)
    } else {
      try Data(ServerProcess.secretsKey.utf8).write(to: URL(fileURLWithPath: path))
      chmod(path, 0o644)
    }
    let server = try await ServerProcess.launch(
      arguments("host=127.0.0.1 port=1") + ["--secrets-key", path],
      environment: ["PAYSHARE_SECRETS_KEYS": ""])
    let (code, output) = try await server.finish()
    #expect(code == 78)
    let reason =
      kind == "pipe"
      ? "not a regular file" : "this secret is accessible to others than its owner (mode 0644): chmod 600"
    #expect(output == "payshare-server: secrets: \(path): \(reason)\n")
  }
}
