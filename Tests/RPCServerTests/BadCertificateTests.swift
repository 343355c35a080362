import CertificateTestSupport
import Locking
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TLS
import TestServants
import Testing

@Suite(.timeLimit(.minutes(15)))
struct BadCertificateTests {
  /// Counts the calls that get as far as an interceptor.
  private struct Counting: ServerInterceptor {
    let count = Locked(0)

    func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
      count.withLock { $0 += 1 }
      try await next()
    }
  }

  @Test(arguments: BadCertificate.allCases)
  func itIsRefusedOverTheSocketBeforeAnyCallIsProcessed(_ bad: BadCertificate) async throws {
    let authority = try TestAuthority()
    let certificate = try bad.make(by: authority)
    let good = try authority.issue(.client("spiffe://test.dev/client/good"))
    var tls = TLSServerConfiguration(
      credentials: try authority.issue(.server).credentials, clientAuthorities: try authority.pem,
      trustDomain: "test.dev")
    tls.revocationLists = [try authority.revocationList(bad == .revoked ? [certificate] : [])]
    let context = try TLSContext(server: tls)
    let counting = Counting()
    let log = LogProbe()
    let server = try await TestServer([EchoServant()], logger: log.logger) { configuration in
      configuration.tls = context
      configuration.interceptors = [counting]
    }
    let hostile = HostileClient(certificate: try certificate.pem, key: try certificate.key.pem)
    let outcome = await hostile.call(port: server.endpoint.port)
    let closed = await log.next("connection closed")
    #expect(closed.contains("refused: \(bad.refusal)"))
    // Not even the server's SETTINGS: there was no session that could have taken a stream.
    #expect(outcome.received.isEmpty)
    #expect(counting.count.withLock { $0 } == 0)

    // The same client with a good certificate gets through, so it was the certificate.
    let allowed = HostileClient(certificate: try good.pem, key: try good.key.pem)
    let answered = await allowed.call(port: server.endpoint.port)
    #expect(!answered.received.isEmpty)
    #expect(counting.count.withLock { $0 } == 1)
    await server.stop()
  }

  @Test func aClientWithoutCertificateIsRefusedOverTheSocketToo() async throws {
    let authority = try TestAuthority()
    let context = try TLSContext(
      server: TLSServerConfiguration(
        credentials: try authority.issue(.server).credentials, clientAuthorities: try authority.pem,
        trustDomain: "test.dev"))
    let counting = Counting()
    let log = LogProbe()
    let server = try await TestServer([EchoServant()], logger: log.logger) { configuration in
      configuration.tls = context
      configuration.interceptors = [counting]
    }
    let outcome = await HostileClient(certificate: [], key: []).call(port: server.endpoint.port)
    await log.next("connection closed")
    #expect(outcome.received.isEmpty)
    #expect(counting.count.withLock { $0 } == 0)
    await server.stop()
  }
}
