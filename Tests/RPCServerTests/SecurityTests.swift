import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TLS
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Who may call, and who is seen to call.
@Suite(.timeLimit(.minutes(15)))
struct SecurityTests {
  @Test(arguments: ["service", "admin", "loadtest"])
  func theHandlerSeesTheCallersIdentity(_ name: String) async throws {
    let certificates = try await TestCertificates.shared()
    try await withServer([TestServant()], .mutualTLS) { _, server in
      var configuration = server.clientConfiguration
      configuration.security = .mutualTLS(
        try certificates.client(name), .trustDomain(TestCertificates.trustDomain))
      try await withChannel(configuration) { channel in
        let response = try await GrpcTesting.TestServiceClient(channel).unaryCall(
          .with { $0.fillUsername = true })
        #expect(response.username == "spiffe://payshare.dev/client/\(name)")
      }
    }
  }

  @Test func withoutTLSThereIsNoIdentity() async throws {
    let service = MethodService(
      .echo { _, call in .with { $0.text = "\(call.peer.identity ?? "nobody") at \(call.peer.address)" } })
    try await withServer([service]) { channel, _ in
      let answer = try await EchoClient(channel).echo(EchoMessage())
      #expect(answer.text.hasPrefix("nobody at 127.0.0.1:"))
    }
  }

  @Test func aClientWithoutCertificateIsRefused() async throws {
    let certificates = try await TestCertificates.shared()
    try await expectRefusal(
      .mutualTLS(try certificates.client(nil), .trustDomain(TestCertificates.trustDomain)))
  }

  @Test func aClientOfAnotherAuthorityIsRefused() async throws {
    let certificates = try await TestCertificates.shared()
    let others = try await TestCertificates.make()
    let context = try TLSContext(
      client: TLSClientConfiguration(
        credentials: TLSCredentials(
          certificateChain: .file("\(others.folder)/service.crt"),
          privateKey: .file("\(others.folder)/service.key")),
        serverAuthorities: .file("\(certificates.folder)/ca.crt")))
    try await expectRefusal(.mutualTLS(context, .trustDomain(TestCertificates.trustDomain)))
  }

  @Test func aServerOfAnotherAuthorityIsRefused() async throws {
    let others = try await TestCertificates.make()
    try await expectRefusal(.mutualTLS(try others.client(), .trustDomain(TestCertificates.trustDomain)))
  }

  @Test func aServerOfAnotherTrustDomainIsRefused() async throws {
    let certificates = try await TestCertificates.shared()
    try await expectRefusal(.mutualTLS(try certificates.client(), .trustDomain("other.example")))
    try await expectRefusal(.mutualTLS(try certificates.client(), .host("other.example")))
  }

  @Test func aPlaintextClientIsRefused() async throws { try await expectRefusal(.plaintext) }

  @Test func newConnectionsGetReloadedCertificatesAndThoseOfClientsNoLongerTrustedEnd() async throws {
    let others = try await TestCertificates.make()
    try await withServer([EchoServant()], .mutualTLS) { channel, server in
      _ = try await EchoClient(channel).echo(EchoMessage())
      server.server.reload(try others.server())
      var configuration = server.clientConfiguration
      configuration.security = .mutualTLS(try others.client(), .trustDomain(TestCertificates.trustDomain))
      try await withChannel(configuration) { other in
        var options = CallOptions(timeout: .seconds(600))
        options.waitsForReady = true
        _ = try await EchoClient(other).echo(EchoMessage(), options: options)
      }
      // Connected before, and no longer trusted.
      let refused = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(refused?.code == .unavailable)
    }
  }

  private func expectRefusal(_ security: ClientConfiguration.Security) async throws {
    try await withServer([TestServant()], .mutualTLS) { channel, server in
      var configuration = server.clientConfiguration
      configuration.security = security
      try await withChannel(configuration) { refused in
        let status = await failure {
          try await GrpcTesting.TestServiceClient(refused).emptyCall(
            GrpcTesting.Empty(), options: CallOptions(timeout: .seconds(600)))
        }
        #expect(status?.code == .unavailable)
      }
      // The server is none the worse for it.
      _ = try await GrpcTesting.TestServiceClient(channel).emptyCall(GrpcTesting.Empty())
    }
  }

  private func withChannel(
    _ configuration: ClientConfiguration, _ body: (ClientChannel) async throws -> Void
  ) async throws {
    var configuration = configuration
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    defer { channel.shutDown() }
    try await body(channel)
  }
}
