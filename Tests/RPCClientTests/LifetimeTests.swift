import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// How long a client keeps its connections, by the clock (gRFC A8).
@Suite(.timeLimit(.minutes(15)))
struct LifetimeTests {
  @Test func serverThatAnswersNoPINGIsGivenUp() async throws {
    let server = try SilentServer()
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    configuration.keepalive = Keepalive(
      time: .milliseconds(50), timeout: .milliseconds(100), permitsWithoutStreams: false)
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
    #expect(status?.code == .unavailable)
    channel.shutDown()
  }

  @Test func serverThatAnswersEveryPINGIsKept() async throws {
    let release = Gate<Void>()
    let service = MethodService(
      .echo { _, call async throws(Status) in
        await release.wait()
        return .with { $0.text = call.peer.address }
      })
    try await withServer([service]) {
      $0.limits.minimumPingInterval = .zero
      $0.limits.emptyFrameBurst = .max
    } configureClient: {
      $0.keepalive = Keepalive(time: .milliseconds(5), timeout: .seconds(60), permitsWithoutStreams: false)
    } _: { channel, server in
      async let answer = EchoClient(channel).echo(EchoMessage())
      // A second client, which is answered in time, is the clock for some PINGs of the first.
      let raw = try await RawCall.make(
        port: server.endpoint.port, RawCall.headers("/testing.EchoService/Echo", [("grpc-timeout", "200m")]),
        body: [RawCall.frame([])])
      #expect(raw.status == "4")
      await release.open()
      #expect(try await answer.text.hasPrefix("127.0.0.1:"))
    }
  }

  /// Calls, waits until the server sees the connection end, and calls again.
  private func expectReplacement(_ configure: (inout ClientConfiguration) -> Void) async throws {
    let server = try await RawServer { stream, event in
      if case .end = event { stream.answer([[]]) }
    }
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    configuration.retry = .none
    configure(&configuration)
    let channel = try ClientChannel(configuration)
    _ = try await EchoClient(channel).echo(EchoMessage())
    await server.closed.wait(for: 1)
    _ = try await EchoClient(channel).echo(EchoMessage())
    await server.accepted.wait(for: 2)
    channel.shutDown()
    await server.stop()
  }

  @Test func clientThatProbesTooOftenIsSentAwayAndItsNextCallSucceeds() async throws {
    try await expectReplacement {
      $0.keepalive = Keepalive(time: .milliseconds(5), timeout: .seconds(60), permitsWithoutStreams: true)
    }
  }

  @Test func idleConnectionIsClosedAndTheNextCallMakesAnother() async throws {
    try await expectReplacement { $0.idleTimeout = .milliseconds(20) }
  }
}
