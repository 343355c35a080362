import Foundation
import Glibc
import PayshareClient
import PostgresTestSupport
import RPCTestSupport
import Testing

/// The journal from the command line, over restarts of the server and of its database.
@Suite("The journal at the command line", .timeLimit(.minutes(15)))
struct JournalTests {
  private let certificates: String
  private let folder: TestFolder
  private let callers: String

  init() async throws {
    certificates = try await TestCertificates.shared().folder
    folder = try TestFolder()
    callers = "\(folder.path)/callers"
    try Data(
      "spiffe://payshare.dev/client/admin users operator *\nspiffe://payshare.dev/client/service users *\n"
        .utf8
    )
    .write(to: URL(filePath: callers))
    chmod(callers, 0o644)
  }

  private func commandLine(_ address: String, _ arguments: String...) throws -> ChildProcess {
    try ChildProcess(
      [Programs.commandLine] + arguments,
      environment: [
        "PAYSHARE_SERVER": address, "PAYSHARE_CERTS": certificates, "XDG_STATE_HOME": folder.path,
      ])
  }

  private func register(_ names: String..., at server: ServerProcess) async throws {
    let channel = try server.channel(certificates)
    defer { channel.shutDown() }
    for name in names {
      _ = try await PayshareV1.UserServiceClient(channel).registerUser(
        .with {
          $0.user = .with {
            $0.email = "\(name)@example.com"
            $0.displayName = name
          }
          $0.password = "correct horse battery"
        })
    }
  }

  @Test func aFollowerGoesOnAfterARestartOfTheServer() async throws {
    let data = try TestFolder()
    let options = ["--loops", "1", "--callers", callers]
    let first = try await ServerProcess.start(data: data, certificates: certificates, options)
    try await register("asha", at: first)
    let follower = try commandLine(
      first.address, "journal", "follow", "--from-beginning", "--limit", "5", "--json")
    _ = try await follower.wait(for: #""position":"1""#)
    #expect(try await first.stop().code == 0)
    _ = try await follower.wait(for: "waiting for it")
    let process = try ServerProcess.launch(
      ["--data", data.path, "--certs", certificates, "--listen", first.address] + options)
    _ = try await process.wait(for: "serving at 127.0.0.1:")
    let again = ServerProcess(process: process, address: first.address, data: data)
    try await register("ben", "cleo", at: again)
    let (code, output) = try await follower.finish()
    #expect(code == 0)
    let positions = output.split(separator: "\n").filter { $0.hasPrefix("{") }.compactMap { line in
      try? JSONObject(String(line)).object("entry").text("position")
    }
    // The first two are of the new organisation.
    #expect(positions == ["1", "2", "3", "4", "5"])
    let listed = try await commandLine(again.address, "journal", "list").finish().output
    #expect(listed.contains("user_registered"))
    let verified = try await ChildProcess([Programs.server, "verify-journal", "--data", data.path]).finish()
    #expect(verified.code == 0, "\(verified.output)")
    #expect(verified.output.hasSuffix("All is well: 5 entries of 1 organisation, each as it was sealed.\n"))
    // A head that was noted elsewhere and is another one now.
    let organisation = try #require(verified.output.split(separator: ":").first)
    let noted = "\(organisation):1:\(String(repeating: "0", count: 64))"
    let broken = try await ChildProcess([
      Programs.server, "verify-journal", "--data", data.path, "--head", noted,
    ]).finish()
    #expect(broken.code == 1 && broken.output.hasSuffix("\n1 fault in 5 entries of 1 organisation.\n"))
    #expect(try await again.stop().code == 0)
  }

  @Test func aDatabaseThatIsRestoredFromADumpGoesOn() async throws {
    let data = try TestFolder()
    let first = try await ServerProcess.start(
      data: data, certificates: certificates, ["--loops", "1", "--callers", callers])
    try await register("asha", "ben", at: first)
    let follower = try commandLine(
      first.address, "journal", "follow", "--from-beginning", "--limit", "4", "--json")
    let followed = try await follower.finish().output
    let last = try #require(followed.split(separator: "\n").last { $0.hasPrefix("{") })
    let token = try JSONObject(String(last)).text("resumeToken")
    let dump = "\(folder.path)/dump.sql"
    let dumped = try await ChildProcess([
      "pg_dump", "--no-owner", "--no-privileges", "--file", dump,
      "host=\(data.path)/socket user=postgres dbname=postgres",
    ]).finish()
    try #require(dumped.code == 0, "\(dumped.output)")
    let key = try String(contentsOfFile: "\(data.path).secrets-key", encoding: .utf8)
    #expect(try await first.stop().code == 0)

    let database = try await TestDatabase.make()
    try await database.administer("DROP SCHEMA platform CASCADE")
    let restored = try await ChildProcess([
      "psql", "-Xq", "-v", "ON_ERROR_STOP=1", "--file", dump, database.connection,
    ]).finish()
    try #require(restored.code == 0, "\(restored.output)")
    // As where the transactions of the old cluster had greater numbers than those of the new one.
    try await database.administer("UPDATE journal_state SET mark_transaction = '9999999999'")
    let process = try ChildProcess(
      [
        Programs.server, "--certs", certificates, "--listen", "127.0.0.1:0", "--loops", "1", "--callers",
        callers,
        "--database", database.connection,
      ], environment: ["PAYSHARE_SECRETS_KEYS": key])
    let output = try await process.wait(for: "serving at 127.0.0.1:")
    let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("serving at ") })
    let server = ServerProcess(process: process, address: String(line.dropFirst("serving at ".count)))
    let resumed = try commandLine(
      server.address, "journal", "follow", "--resume", token, "--limit", "1", "--json")
    try await register("cleo", at: server)
    let next = try await resumed.finish().output
    #expect(next.contains(#""position":"5""#))
    let verified = try await ChildProcess(
      [Programs.server, "verify-journal", "--database", database.connection],
      environment: ["PAYSHARE_SECRETS_KEYS": key]
    ).finish()
    #expect(verified.code == 0, "\(verified.output)")
    #expect(verified.output.contains("5 entries"))
    #expect(try await server.stop().code == 0)
    try await database.drop()
  }
}
