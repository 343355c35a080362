import CertificateTestSupport
import Glibc
import RPCClient
import RPCServer
import RPCTestSupport
import TLS
import TestServants
import Testing

/// Clients that open connections and say nothing.
@Suite(.timeLimit(.minutes(15)))
struct HandshakeFloodTests {
  /// Less than a third of all handshakes, which is the fair share of their address: however slowly they are answered,
  /// none of them is in the way of another.
  private static let honestClients = 10

  @Test("While addresses without a certificate take all handshakes, every honest client comes through")
  func flood() async throws {
    let authority = try TestAuthority()
    let certificate = try authority.issue(.client("spiffe://test.dev/client/good"))
    let context = try TLSContext(
      server: TLSServerConfiguration(
        credentials: try authority.issue(.server).credentials, clientAuthorities: try authority.pem,
        trustDomain: "test.dev"))
    let server = try await TestServer([EchoServant()]) {
      $0.tls = context
      $0.maximumHandshakesPerLoop = 32
      $0.maximumHandshakesPerNetwork = 24
    }
    let port = server.endpoint.port
    // The server accepts in order, so that all of them are there before the first honest client.
    let silent = ["127.0.0.3", "127.0.0.4"].flatMap { host in
      (0..<40).map { _ in HostileClient.connect(to: port, from: host) }
    }
    let honest = HostileClient(certificate: try certificate.pem, key: try certificate.key.pem)
    let answered = await withTaskGroup { tasks in
      for _ in 0..<Self.honestClients {
        tasks.addTask { await !honest.call(port: port, from: "127.0.0.2").received.isEmpty }
      }
      return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(answered == Self.honestClients)
    for descriptor in silent { close(descriptor) }
    await server.stop()
  }
}
