import CertificateTestSupport
import Foundation
import GRPCAPI
import Glibc
import PayshareClient
import RPCTestSupport
import Testing

@Suite("The server's life")
struct LifecycleTests {
  @Test func aServerThatIsAskedToStopTellsItsWatchersAndStopsPostgreSQL() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared()
    let server = try await ServerProcess.start(data: data, certificates: certificates.folder)
    let postmaster = try data.postmaster()
    let channel = try server.channel(certificates.folder)
    defer { channel.shutDown() }
    var answers = try await GrpcHealthV1.HealthClient(channel)
      .watch(.with { $0.service = PayshareV1.EventServiceMethods.service.name }).makeAsyncIterator()
    #expect(try await answers.next()?.status == .serving)

    // A second server must not touch data that is in use.
    let (secondCode, secondOutput) = try await ServerProcess.launch([
      "--data", data.path, "--certs", certificates.folder, "--listen", "127.0.0.1:0",
    ]).finish()
    #expect(secondCode == 69)
    #expect(secondOutput.contains("another payshare-server uses the data in \(data.path)"))

    await server.process.signal(SIGTERM)
    #expect(try await answers.next()?.status == .notServing)
    let (code, output) = try await server.process.finish()
    #expect(code == 0)
    #expect(output.contains("payshare: stopped\n"))
    #expect(kill(postmaster, 0) == -1 && errno == ESRCH)
    #expect(!data.hasPostmaster)
  }

  @Test func aKilledServerKeepsWhatItAnswered() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared()
    let first = try await ServerProcess.start(data: data, certificates: certificates.folder)
    let channel = try first.channel(certificates.folder)
    _ = try await PayshareV1.UserServiceClient(channel).registerUser(
      .with { request in
        request.user = .with {
          $0.email = "asha@example.com"
          $0.displayName = "Asha"
        }
        request.password = "correct horse battery"
      })
    channel.shutDown()
    #expect(try await first.stop(SIGKILL).code == 128 + SIGKILL)

    let second = try await ServerProcess.start(data: data, certificates: certificates.folder)
    let again = try second.channel(certificates.folder)
    defer { again.shutDown() }
    let session = try await PayshareV1.SessionServiceClient(again).logIn(
      .with {
        $0.email = "asha@example.com"
        $0.password = "correct horse battery"
      })
    #expect(session.user?.displayName == "Asha")
    #expect(try await second.stop(SIGINT).code == 0)
  }

  @Test func certificatesAreLoadedAgainAndBadOnesLeaveTheOldInUse() async throws {
    let data = try TestFolder()
    let (old, new) = (try await TestCertificates.make().folder, try await TestCertificates.make().folder)
    let folder = try TestFolder()
    let certificates = "\(folder.path)/certs"
    try FileManager.default.copyItem(atPath: old, toPath: certificates)
    let server = try await ServerProcess.start(data: data, certificates: certificates, ["--loops", "1"])
    #expect(try await Self.reaches(server, with: old))
    #expect(try await !Self.reaches(server, with: new))

    try FileManager.default.removeItem(atPath: certificates)
    try FileManager.default.copyItem(atPath: new, toPath: certificates)
    await server.process.signal(SIGHUP)
    _ = try await server.process.wait(for: "certificates reloaded")
    #expect(try await Self.reaches(server, with: new))
    #expect(try await !Self.reaches(server, with: old))

    try Data("no key".utf8).write(to: URL(fileURLWithPath: "\(certificates)/server.key"))
    await server.process.signal(SIGHUP)
    _ = try await server.process.wait(for: "certificates not reloaded: the old ones stay in use")
    #expect(try await Self.reaches(server, with: new))
    #expect(try await server.stop().code == 0)
  }

  @Test func certificatesWithIntermediatesAreShownByServerAndCommandLine() async throws {
    let folder = try TestFolder()
    let authority = try TestAuthority()
    let intermediate = try TestAuthority(below: authority)
    func write(_ name: String, _ bytes: [UInt8]) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
      chmod("\(folder.path)/\(name)", 0o600)
    }
    func issue(_ name: String, _ request: CertificateRequest) throws {
      let leaf = try intermediate.issue(request)
      try write("\(name).crt", leaf.pem + intermediate.certificate.pem)
      try write("\(name).key", leaf.key.pem)
    }
    var server = CertificateRequest.server
    server.alternativeNames = "IP:127.0.0.1,URI:spiffe://\(TestCertificates.trustDomain)/server"
    try write("ca.crt", authority.certificate.pem)
    try issue("server", server)
    try issue("admin", .client("spiffe://\(TestCertificates.trustDomain)/client/admin"))

    let process = try await ServerProcess.start(
      data: TestFolder(), certificates: folder.path, ["--loops", "1"])
    func health() async throws -> Int32 {
      try await ChildProcess([
        Programs.commandLine, "health", "--server", process.address, "--certs", folder.path, "--identity",
        "admin",
      ]).finish().code
    }
    #expect(try await health() == 0)
    try issue("server", server)
    await process.process.signal(SIGHUP)
    _ = try await process.process.wait(for: "certificates reloaded")
    #expect(try await health() == 0)
    #expect(try await process.stop().code == 0)
  }

  @Test func aRevokedClientIsCutOffWithoutASignal() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.make().folder
    let server = try await ServerProcess.start(
      data: data, certificates: certificates, ["--loops", "1", "--reload-seconds", "1"])
    let channel = try server.channel(certificates, identity: "loadtest")
    defer { channel.shutDown() }
    var answers = try await GrpcHealthV1.HealthClient(channel).watch(.init()).makeAsyncIterator()
    #expect(try await answers.next()?.status == .serving)
    let (code, output) = try await ChildProcess(["\(certificates)/../revoke.sh", "loadtest"]).finish()
    #expect(code == 0, "\(output)")
    let status = await failure { try await answers.next() }
    #expect(status?.code == .unavailable)
    #expect(await !Self.isAnswered(channel))
    #expect(try await Self.reaches(server, with: certificates))
    #expect(try await server.stop().code == 0)
  }

  @Test func theClientAllowListIsEnforcedAndReloaded() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    let file = URL(fileURLWithPath: "\(data.path)-callers")
    defer { try? FileManager.default.removeItem(at: file) }
    let admin = "spiffe://payshare.dev/client/admin users *\n"
    try Data(admin.utf8).write(to: file)
    let server = try await ServerProcess.start(
      data: data, certificates: certificates, ["--loops", "1", "--callers", file.path])
    let channel = try server.channel(certificates)
    defer { channel.shutDown() }
    let register = {
      await failure { try await PayshareV1.UserServiceClient(channel).registerUser(.init()) }
    }
    // A probe needs no rule.
    #expect(await Self.isAnswered(channel))
    #expect(await register()?.reason == "CALLER_NOT_ALLOWED")
    try Data("\(admin)spiffe://payshare.dev/client/service no-users payshare.v1.UserService\n".utf8)
      .write(to: file)
    await server.process.signal(SIGHUP)
    _ = try await server.process.wait(for: "client allow list reloaded")
    #expect(await register()?.code == .invalidArgument)
    #expect(try await server.stop().code == 0)
  }

  @Test func aClientWithoutACertificateIsRefused() async throws {
    let server = try await SharedServer.shared()
    let context = try server.certificates.client(nil)
    let endpoint = try #require(ClientConfiguration.Endpoint(text: server.address))
    let channel = try ClientChannel(
      ClientConfiguration(endpoints: [endpoint], security: .mutualTLS(context, .host("127.0.0.1"))))
    defer { channel.shutDown() }
    #expect(await !Self.isAnswered(channel))
  }

  /// Whether a client with the certificates of a folder gets an answer; a refused one gets `UNAVAILABLE`.
  private static func reaches(_ server: ServerProcess, with folder: String) async throws -> Bool {
    let channel = try server.channel(folder)
    defer { channel.shutDown() }
    return await isAnswered(channel)
  }

  /// Whether the server answers; a client that it refuses gets `UNAVAILABLE`.
  private static func isAnswered(_ channel: ClientChannel) async -> Bool {
    let options = CallOptions(timeout: .seconds(60))
    do throws(Status) {
      return try await GrpcHealthV1.HealthClient(channel).check(.init(), options: options).status == .serving
    } catch {
      #expect(error.code == .unavailable)
      return false
    }
  }
}
