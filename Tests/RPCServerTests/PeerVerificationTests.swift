import COpenSSL
import CertificateTestSupport
import EventLoop
import Glibc
import RPC
import RPCClient
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import RPCServer
@testable import TLS

/// Clients of connections that are open are verified again.
@Suite(.timeLimit(.minutes(15)))
struct PeerVerificationTests {
  private let authority: TestAuthority
  private let client: TestCertificate
  private let configuration: TLSServerConfiguration

  init() throws {
    authority = try TestAuthority()
    client = try authority.issue(.client())
    var configuration = TLSServerConfiguration(
      credentials: try authority.issue(.server).credentials, clientAuthorities: try authority.pem,
      trustDomain: "test.dev")
    configuration.revocationLists = [try authority.revocationList()]
    self.configuration = configuration
  }

  private func revoking(_ certificates: [TestCertificate]) throws -> TLSContext {
    var configuration = configuration
    configuration.revocationLists = [try authority.revocationList(certificates)]
    return try TLSContext(server: configuration)
  }

  /// A service whose `Echo` waits for the end of its call.
  private static func waiting(_ started: Counter) -> MethodService {
    MethodService(
      .echo { request, _ async throws(Status) in
        await started.increment()
        let (ends, _) = AsyncStream<Void>.makeStream()
        for await _ in ends {}
        return request
      })
  }

  private func channel(
    _ server: TestServer, _ certificate: TestCertificate? = nil, on loop: EventLoop? = nil
  ) throws -> ClientChannel {
    var configuration = server.clientConfiguration
    let context = try TLSContext(
      client: TLSClientConfiguration(
        credentials: try (certificate ?? client).credentials, serverAuthorities: try authority.pem))
    configuration.security = .mutualTLS(context, .trustDomain("test.dev"))
    configuration.retry = .none
    return try ClientChannel(configuration, on: loop)
  }

  /// Makes a call that waits, lets `change` happen, and gives what the call and one after it end with.
  private func ends(
    _ tls: TLSContext, _ change: (TestServer) throws -> Void
  ) async throws -> (running: Status?, next: Status?) {
    let started = Counter()
    let server = try await TestServer([Self.waiting(started)]) { $0.tls = tls }
    let channel = try channel(server)
    let call = Task { try await EchoClient(channel).echo(EchoMessage()) }
    await started.wait(for: 1)
    try change(server)
    let running = await failure { try await call.value }
    let next = await failure { try await EchoClient(channel).echo(EchoMessage()) }
    channel.shutDown()
    await server.stop()
    #expect(await started.count == 1)
    return (running, next)
  }

  @Test func aRevokedClientsRunningCallEndsAndItsNextIsRefused() async throws {
    let revoked = try revoking([client])
    let ends = try await ends(TLSContext(server: configuration)) { $0.server.reload(revoked) }
    #expect(ends.running?.code == .unavailable)
    #expect(ends.next?.code == .unavailable)
  }

  @Test func afterARevocationListExpiresNoClientIsServed() async throws {
    let tls = try TLSContext(server: configuration)
    let end = try #require(tls.revocationListsEnd)
    let ends = try await ends(tls) { server in
      tls.verify(at: Int(end) + 1)
      server.server.reverifyPeers()
    }
    #expect(ends.running?.code == .unavailable)
    #expect(ends.next?.code == .unavailable)
  }

  @Test func aListThatIsMissingForAnAuthorityClosesItsConnections() async throws {
    var configuration = configuration
    configuration.revocationLists = [try TestAuthority("Stranger").revocationList()]
    let without = try TLSContext(server: configuration)
    let ends = try await ends(TLSContext(server: self.configuration)) { $0.server.reload(without) }
    #expect(ends.running?.code == .unavailable)
    #expect(ends.next?.code == .unavailable)
  }

  @Test func aConnectionDoesNotOutliveItsCertificate() async throws {
    var configuration = configuration
    configuration.revocationLists = []
    let tls = try TLSContext(server: configuration)
    let end = client.reference.withPointer { Certificate.seconds(X509_get0_notAfter($0)) }
    let ends = try await ends(tls) { server in
      tls.verify(at: Int(end) + 1)
      server.server.reverifyPeers()
    }
    #expect(ends.running?.code == .unavailable)
    #expect(ends.next?.code == .unavailable)
  }

  @Test func moreConnectionsThanOneTurnVerifiesAreAllVerifiedAndOthersGoOn() async throws {
    let count = LoopServer.verificationsPerTurn * 2 + 1
    let started = Counter()
    let release = Gate<Void>()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        await started.increment()
        await release.wait()
        return request
      })
    let tls = try TLSContext(server: configuration)
    let server = try await TestServer([service]) { $0.tls = tls }
    let bystander = try channel(server, try authority.issue(.client("spiffe://test.dev/client/other")))
    let running = Task { await failure { try await EchoClient(bystander).echo(EchoMessage()) } }
    let loop = try EventLoop(name: "clients")
    try loop.start()
    let channels = try (0..<count).map { _ in try channel(server, on: loop) }
    let calls = channels.map { channel in
      Task { await failure { try await EchoClient(channel).echo(EchoMessage()) } }
    }
    await started.wait(for: count + 1)
    server.server.reload(try revoking([client]))
    for call in calls { #expect(await call.value?.code == .unavailable) }
    await release.open()
    #expect(await running.value == nil)
    for channel in channels + [bystander] { channel.shutDown() }
    await loop.end()
    await server.stop()
  }

  @Test func aHandshakeThatBeganUnderOldCertificatesIsVerifiedUnderTheNewOnes() async throws {
    let log = LogProbe()
    let started = Counter()
    let tls = try TLSContext(server: configuration)
    let server = try await TestServer([Self.waiting(started)], logger: log.logger) { $0.tls = tls }
    let context = try TLSContext(
      client: TLSClientConfiguration(
        credentials: try client.credentials, serverAuthorities: try authority.pem))
    let revoked = try revoking([client])
    let port = server.endpoint.port
    let socket = try await ChildProcess.blocking { Result { try HalfOpenClient(context, port: port) } }.get()
    server.server.reload(revoked)
    // Jobs of a loop run in their order, so that the new certificates are in use once the loop has had another one.
    await server.turn()
    await ChildProcess.blocking { socket.finish() }
    let closed = await log.next("connection closed")
    #expect(closed.contains("reverifying") && closed.contains("refused: revoked"))
    #expect(await started.count == 0)
    await server.stop()
  }
}

/// A client that stops in the middle of its handshake. One thread at a time.
private final class HalfOpenClient: @unchecked Sendable {
  private let session: TLSSession
  private let descriptor: Int32

  /// Connects, and takes the handshake up to where the client would show its certificate.
  init(_ context: TLSContext, port: UInt16) throws {
    session = try TLSSession(client: context, expecting: .trustDomain("test.dev"))
    descriptor = HostileClient.connect(to: port)
    write()
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)
    defer { scratch.deallocate() }
    while session.state == .handshaking {
      let count = read(descriptor, &bytes, bytes.count)
      try #require(count > 0)
      try bytes[..<count].withUnsafeBytes { try session.receive($0, scratch: scratch) { _ in } }
    }
  }

  deinit { close(descriptor) }

  /// Sends the certificate and the client's Finished.
  func finish() { write() }

  private func write() {
    session.drain { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}

extension TLSContext {
  /// Lets the time pass, without loading anything again.
  fileprivate func verify(at time: Int) {
    withPointer { X509_VERIFY_PARAM_set_time(SSL_CTX_get0_param($0), time) }
  }
}
