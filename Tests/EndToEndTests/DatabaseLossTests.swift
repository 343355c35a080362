import Foundation
import GRPCAPI
import Glibc
import PayshareClient
import Postgres
import PostgresTestSupport
import RPCTestSupport
import Testing

/// A server whose database goes away.
@Suite("The database goes", .timeLimit(.minutes(15)))
struct DatabaseLossTests {
  enum Loss: CaseIterable { case ended, frozen }

  @Test(arguments: Loss.allCases)
  func healthFollowsTheDatabase(_ loss: Loss) async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared()
    var cluster: PrivateCluster? = try await Self.start(data)
    // A frozen process cannot be stopped.
    defer { try? cluster?.signalAll(SIGCONT) }
    let server = try await Self.serve(cluster, certificates)
    let channel = try server.channel(certificates.folder)
    defer { channel.shutDown() }
    var ofService = try await Self.watch(PayshareV1.EventServiceMethods.service.name, channel)
    var ofServer = try await Self.watch("", channel)
    #expect(try await ofService.next()?.status == .serving)
    #expect(try await ofServer.next()?.status == .serving)

    if loss == .frozen {
      try cluster?.signalAll(SIGSTOP)
    } else {
      cluster?.stop()
      cluster = nil
    }
    #expect(try await ofService.next()?.status == .notServing)
    #expect(try await ofServer.next()?.status == .notServing)
    let (code, output) = try await ChildProcess(
      [Programs.commandLine, "health"],
      environment: ["PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder]
    ).finish()
    #expect(code == 14)
    #expect(output.contains("does not serve"))

    if loss == .frozen { try cluster?.signalAll(SIGCONT) } else { cluster = try await Self.start(data) }
    #expect(try await ofService.next()?.status == .serving)
    #expect(try await ofServer.next()?.status == .serving)
    let (end, log) = try await server.stop()
    #expect(end == 0)
    #expect(log.count(of: "the database does not answer: health is NOT_SERVING") == 1)
    #expect(log.count(of: "the database answers again: health is SERVING") == 1)
    cluster?.destroy()
  }

  @Test func aServerWhosePostgreSQLHasEndedDoesNotWaitForCalls() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    // An hour: a server that waited for the call below would not be done in this test's time.
    let server = try await ServerProcess.start(
      data: data, certificates: certificates, ["--loops", "1", "--drain-seconds", "3600"])
    let channel = try server.channel(certificates)
    defer { channel.shutDown() }
    let call = try await GrpcReflectionV1.ServerReflectionClient(channel).serverReflectionInfo()
    try await call.send(.with { $0.messageRequest = .listServices("") })
    var answers = call.responses.makeAsyncIterator()
    _ = try await answers.next()
    kill(try data.postmaster(), SIGKILL)
    let (code, output) = try await server.process.finish()
    #expect(code == 69)
    #expect(output.contains("PostgreSQL has stopped unexpectedly") && output.contains("reason="))
    #expect(await failure { try await answers.next() }?.code == .unavailable)
  }

  @Test func aDatabaseWithoutSpareConnectionsIsReportedAtTheStart() async throws {
    let database = try await TestDatabase.make()
    let role = "limited_\(UInt64.random(in: 0 ... .max))"
    try await database.administer(
      "CREATE ROLE \(role) LOGIN CONNECTION LIMIT 1; GRANT ALL ON DATABASE \(database.name) TO \(role)")
    let certificates = try await TestCertificates.shared()
    let (code, output) = try await ServerProcess.launch([
      "--certs", certificates.folder, "--listen", "127.0.0.1:0", "--loops", "2", "--database",
      database.connection.replacing("user=postgres", with: "user=\(role)"),
    ]).finish()
    #expect(code == 69)
    #expect(
      output == """
        payshare-server: database: the server needs at least 2 connections to it: the role's CONNECTION LIMIT allows 1, \
        and 0 are in use; raise it, or end some

        """)
    try await database.drop()
    let cluster = database.cluster
    try await blocking { try cluster.administer("DROP ROLE \(role)") }
  }

  private static func start(_ data: TestFolder) async throws -> PrivateCluster {
    var configuration = PrivateClusterConfiguration(folder: data.path)
    configuration.isDurable = false
    configuration.settings = ["shared_buffers": "16MB"]
    let fixed = configuration
    return try await blocking { try PrivateCluster(fixed) }
  }

  private static func serve(
    _ cluster: PrivateCluster?, _ certificates: TestCertificates
  ) async throws -> ServerProcess {
    let connection = try #require(cluster).connection()
    let process = try ServerProcess.launch([
      "--database", connection, "--certs", certificates.folder, "--listen", "127.0.0.1:0",
      "--loops", "2",
    ])
    let output = try await process.wait(for: "serving at 127.0.0.1:")
    let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("serving at ") })
    return ServerProcess(process: process, address: String(line.dropFirst("serving at ".count)))
  }

  private static func watch(
    _ service: String, _ channel: ClientChannel
  ) async throws -> ResponseStream<GrpcHealthV1.HealthCheckResponse>.AsyncIterator {
    try await GrpcHealthV1.HealthClient(channel).watch(.with { $0.service = service }).makeAsyncIterator()
  }
}

extension PrivateCluster {
  /// Sends a signal to the server's main process and all processes that it has started.
  fileprivate func signalAll(_ number: Int32) throws {
    let main = try #require(processIdentifier)
    kill(main, number)
    for entry in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let process = pid_t(entry),
        let status = try? String(contentsOfFile: "/proc/\(entry)/status", encoding: .utf8),
        status.contains("\nPPid:\t\(main)\n")
      else { continue }
      kill(process, number)
    }
  }
}

extension String {
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
