import EventLoop
import Foundation
import Glibc
import Postgres
import PostgresTestSupport
import RPCTestSupport
import Testing

@Suite("The server does not start, and says why")
struct StartTests {
  @Test func missingCertificatesNameTheMakeTarget() async throws {
    let (code, output) = try await ServerProcess.launch(["--certs", "/nowhere"]).finish()
    #expect(code == 78)
    #expect(
      output == """
        payshare-server: certificates: /nowhere/server.crt: No such file or directory; `make certs` makes \
        certificates for development

        """)
  }

  /// Unnoticed, such a key would be used, and a pipe would hold up the start.
  @Test(arguments: [0o666, 0o644, nil] as [mode_t?]) func aReadableKeyOrAPipeIsRefused(
    _ mode: mode_t?
  ) async throws {
    let folder = try TestFolder()
    let certificates = "\(folder.path)/certs"
    let made = try await TestCertificates.shared().folder
    try FileManager.default.copyItem(atPath: made, toPath: certificates)
    let key = "\(certificates)/server.key"
    if let mode {
      chmod(key, mode)
    } else {
      unlink(key)
      mkfifo(key, 0o600)
    }
    let (code, output) = try await ServerProcess.launch(["--certs", certificates]).finish()
    #expect(code == 78)
    let octal = mode.map { "0" + String($0, radix: 8) }
    let reason =
      octal.map { "this secret is accessible to others than its owner (mode \($0)): chmod 600" }
      ?? "not a regular file"
    #expect(output == "payshare-server: certificates: \(key): \(reason)\n")
  }

  @Test func aUsedPortIsReported() async throws {
    let socket = try Socket.listening(at: SocketAddress.resolve(host: "127.0.0.1", port: 0)[0])
    let address = "\(try socket.localAddress())"
    let certificates = try await TestCertificates.shared()
    // Listeners share ports among the loops of one server; two servers must not share one by mistake.
    let (code, output) = try await ServerProcess.launch(["--certs", certificates.folder, "--listen", address])
      .finish()
    #expect(code == 71)
    #expect(output.hasPrefix("payshare-server: cannot listen at \(address): bind: Address already in use; "))
  }

  @Test func anUnreachableDatabaseIsReported() async throws {
    let certificates = try await TestCertificates.shared()
    let (code, output) = try await ServerProcess.launch(
      ["--certs", certificates.folder, "--listen", "127.0.0.1:0"],
      environment: ["PAYSHARE_DATABASE": "host=127.0.0.1 port=1"]
    ).finish()
    #expect(code == 69)
    #expect(output.hasPrefix("payshare-server: database: "))
    #expect(output.contains("Connection refused"))
    #expect(output.split(separator: "\n").count == 1)
  }

  @Test func aDatabaseWithAnotherHistoryIsRefused() async throws {
    let database = try await TestDatabase.make()
    let certificates = try await TestCertificates.shared()
    let arguments = [
      "--certs", certificates.folder, "--listen", "127.0.0.1:0", "--loops", "1", "--database",
      database.connection,
    ]
    let first = try ServerProcess.launch(arguments)
    _ = try await first.wait(for: "serving at ")
    await first.signal(SIGTERM)
    #expect(try await first.finish().code == 0)
    try await database.administer(
      "UPDATE platform.migration SET sha256 = 'other' WHERE list = 'payshare-1' AND number = 1")
    let (code, output) = try await ServerProcess.launch(arguments).finish()
    #expect(code == 78)
    let last = output.split(separator: "\n").last
    #expect(last?.hasPrefix("payshare-server: the database has migration 1 ") == true)
    try await database.drop()
  }

  @Test func dataOfADevelopmentVersionIsRefusedWithWhatToDo() async throws {
    let database = try await TestDatabase.make()
    try await database.administer(
      "INSERT INTO platform.migration (list, number, name, sha256) VALUES ('payshare', 1, 'accounts', '')")
    let certificates = try await TestCertificates.shared()
    let (code, output) = try await ServerProcess.launch([
      "--certs", certificates.folder, "--listen", "127.0.0.1:0", "--database", database.connection,
    ]).finish()
    #expect(code == 78)
    let last = output.split(separator: "\n").last
    #expect(
      last?.contains("from before the first release") == true
        && last?.hasSuffix("give a new database") == true)
    try await database.drop()
  }

  @Test func aMistakeInTheClientAllowListIsReportedWithItsLine() async throws {
    let certificates = try await TestCertificates.shared()
    let folder = try TestFolder()
    let callers = "\(folder.path)/callers"
    try Data("# who\nspiffe://payshare.dev/client/web users payshare.v1.Nothing\n".utf8)
      .write(to: URL(fileURLWithPath: callers))
    let (code, output) = try await ServerProcess.launch(
      ["--certs", certificates.folder, "--listen", "127.0.0.1:0"],
      environment: ["PAYSHARE_CALLERS": callers]
    ).finish()
    #expect(code == 78)
    #expect(
      output == "payshare-server: client allow list: \(callers):2: there is no service payshare.v1.Nothing\n")
  }

  @Test func wrongOptionsAreReportedAsUsageErrors() async throws {
    #expect(try await ServerProcess.launch(["--listen", "nonsense"]).finish().code == 64)
    #expect(
      try await ServerProcess.launch([], environment: ["PAYSHARE_LOOPS": "many"]).finish().code == 64)
  }
}
