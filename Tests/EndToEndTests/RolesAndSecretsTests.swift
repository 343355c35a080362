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

  /// The keys of personal data outlive a server that is killed, with work on them before it.
  @Test func dataKeysAreReplacedWhileTheServerRunsAndAfterItWasKilled() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    let first = try await ServerProcess.start(data: data, certificates: certificates, ["--loops", "1"])
    let sql = { (sql: String) async throws -> String in
      try await ChildProcess([
        "psql", "-XqAtc", sql, "host=\(data.path)/socket user=postgres dbname=postgres",
      ]).finish().output
    }
    let organisation = "00000000-0000-7000-8000-000000000001"
    // As a version before encryption left it; the job finds it when the server runs again.
    _ = try await sql(
      """
      INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
      SELECT '\(organisation)', gen_random_uuid(), n || '@example.com', 'Person', '', 1, now(), now()
      FROM generate_series(1, 2000) AS n
      """)
    _ = try await first.stop(SIGKILL)
    let second = try await ServerProcess.start(data: data, certificates: certificates, ["--loops", "1"])
    #expect(try await sql("SELECT count(*) FROM app_user WHERE email IS NULL") == "2000\n")
    let rotate = {
      try await ChildProcess([Programs.server, "rotate-data-keys", "--data", data.path]).finish()
    }
    let (code, output) = try await rotate()
    #expect(code == 0)
    #expect(output == "\(organisation): key 2\n")
    // Somewhere in its work, or before it.
    _ = try await second.stop(SIGKILL)
    let third = try await ServerProcess.start(data: data, certificates: certificates, ["--loops", "1"])
    // The dead server's lease need not be waited for.
    _ = try await sql(
      "UPDATE job SET state = 2, lease_token = NULL, lease_expire_time = NULL, run_time = now() WHERE state IN (1, 3)"
    )
    while try await sql(
      "SELECT count(*) FROM app_user WHERE substr(email_sealed, 1, 5) <> '\\x0100000002'") != "0\n"
    {}
    let reseal = try await ChildProcess([
      Programs.server, "rotate-secrets", "--reseal", "--data", data.path,
    ]).finish()
    #expect(reseal.output == "sealed under the new key: 0\n")
    let unknown = try await ChildProcess([
      Programs.server, "rotate-data-keys", "--data", data.path, "--organisation",
      "00000000-0000-7000-8000-0000000000ff",
    ]).finish()
    #expect(unknown.code == 78)
    #expect(try await third.stop().code == 0)
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
