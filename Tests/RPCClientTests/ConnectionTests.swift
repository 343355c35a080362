import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// How a channel finds, loses and finds its servers.
@Suite(.timeLimit(.minutes(15)))
struct ConnectionTests {
  private static func named(_ name: String) -> MethodService {
    MethodService(.echo { _, _ in .with { $0.text = name } })
  }

  private static func waiting(_ seconds: Int = 600) -> CallOptions {
    var options = CallOptions(timeout: .seconds(seconds))
    options.waitsForReady = true
    return options
  }

  @Test func callsGoToAllServersInTurn() async throws {
    var servers: [TestServer] = []
    for name in ["a", "b", "c"] { servers.append(try await TestServer([Self.named(name)])) }
    var configuration = servers[0].clientConfiguration
    configuration.endpoints = servers.map(\.endpoint)
    let channel = try ClientChannel(configuration)
    let client = EchoClient(channel)
    var seen: Set<String> = []
    while seen.count < 3 { seen.insert(try await client.echo(EchoMessage()).text) }
    var names = ""
    for _ in 0..<9 { names += try await client.echo(EchoMessage()).text }
    #expect(["abcabcabc", "bcabcabca", "cabcabcab"].contains(names))
    channel.shutDown()
    for server in servers { await server.stop() }
  }

  @Test func anUnreachableServerIsLeftOut() async throws {
    let gone = try await TestServer([Self.named("gone")])
    await gone.stop()
    let server = try await TestServer([Self.named("here")])
    var configuration = server.clientConfiguration
    configuration.endpoints = [gone.endpoint, server.endpoint]
    let channel = try ClientChannel(configuration)
    for _ in 0..<10 {
      let answer = try await EchoClient(channel).echo(EchoMessage())
      #expect(answer.text == "here")
    }
    channel.shutDown()
    await server.stop()
  }

  @Test func withoutServerACallFailsAtOnce() async throws {
    let gone = try await TestServer([Self.named("gone")])
    await gone.stop()
    var configuration = gone.clientConfiguration
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    for _ in 0..<3 {
      let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status?.code == .unavailable)
      #expect(status?.message.contains("127.0.0.1:\(gone.endpoint.port)") == true)
    }
    channel.shutDown()
  }

  @Test func withoutEndpointACallFails() async throws {
    let channel = try ClientChannel(ClientConfiguration(endpoints: [], security: .plaintext))
    let status = await failure {
      try await EchoClient(channel).echo(EchoMessage(), options: CallOptions(timeout: .seconds(600)))
    }
    #expect(status?.code == .unavailable)
    channel.shutDown()
  }

  @Test func afterTheShutDownACallFails() async throws {
    let server = try await TestServer([Self.named("here")])
    let channel = try ClientChannel(server.clientConfiguration)
    _ = try await EchoClient(channel).echo(EchoMessage())
    channel.shutDown()
    channel.shutDown()
    let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
    #expect(status?.code == .unavailable)
    await server.stop()
  }

  @Test func anUnknownHostIsUnavailable() async throws {
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "no.such.host.invalid", port: 1)], security: .plaintext)
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
    #expect(status?.code == .unavailable)
    #expect(status?.message.contains("no.such.host.invalid") == true)
    channel.shutDown()
  }

  @Test func aCallThatWaitsGetsThroughOnceThereIsAServer() async throws {
    let first = try await TestServer([Self.named("first")])
    await first.stop()
    var configuration = first.clientConfiguration
    configuration.backoff.initialMilliseconds = 5
    configuration.backoff.maximumMilliseconds = 20
    let channel = try ClientChannel(configuration)
    let client = EchoClient(channel)
    let unavailable = await failure { try await client.echo(EchoMessage()) }
    #expect(unavailable?.code == .unavailable)
    let waiting = Task { try await client.echo(EchoMessage(), options: Self.waiting()) }
    let stream = Task {
      let responses = try await GrpcTesting.TestServiceClient(channel).streamingOutputCall(
        .asking(for: [1, 2]), options: Self.waiting())
      var count = 0
      for try await _ in responses { count += 1 }
      return count
    }
    let server = try await TestServer([Self.named("second"), TestServant()], port: first.endpoint.port)
    let answer = try await waiting.value
    #expect(answer.text == "second")
    let count = try await stream.value
    #expect(count == 2)
    channel.shutDown()
    await server.stop()
  }

  @Test func aCallThatWaitsHasItsDeadline() async throws {
    let gone = try await TestServer([Self.named("gone")])
    await gone.stop()
    let channel = try ClientChannel(gone.clientConfiguration)
    var options = CallOptions(timeout: .milliseconds(50))
    options.waitsForReady = true
    let status = await failure { try await EchoClient(channel).echo(EchoMessage(), options: options) }
    #expect(status?.code == .deadlineExceeded)
    let stream = await failure {
      for try await _ in try await EchoClient(channel).echoMany(EchoManyRequest(), options: options) {}
    }
    #expect(stream?.code == .deadlineExceeded)
    channel.shutDown()
  }

  @Test func aCallThatWaitsCanBeCancelled() async throws {
    let gone = try await TestServer([Self.named("gone")])
    await gone.stop()
    let channel = try ClientChannel(gone.clientConfiguration)
    let call = Task { try await EchoClient(channel).echo(EchoMessage(), options: Self.waiting()) }
    await Task.yield()
    call.cancel()
    let status = await failure { try await call.value }
    #expect(status?.code == .cancelled)
    channel.shutDown()
  }

  @Test(arguments: TestServer.Security.allCases)
  func aRestartedServerIsFoundAgain(_ security: TestServer.Security) async throws {
    let first = try await TestServer([Self.named("first")], security)
    var configuration = first.clientConfiguration
    configuration.backoff.initialMilliseconds = 5
    configuration.backoff.maximumMilliseconds = 20
    let channel = try ClientChannel(configuration)
    let client = EchoClient(channel)
    var answer = try await client.echo(EchoMessage())
    #expect(answer.text == "first")
    await first.stop()
    for name in ["second", "third"] {
      let server = try await TestServer([Self.named(name)], security, port: first.endpoint.port)
      answer = try await client.echo(EchoMessage(), options: Self.waiting())
      #expect(answer.text == name)
      await server.stop()
    }
    channel.shutDown()
  }

  @Test func aServerThatComesBackGetsCallsAgain() async throws {
    let steady = try await TestServer([Self.named("steady")])
    let flaky = try await TestServer([Self.named("flaky")])
    var configuration = steady.clientConfiguration
    configuration.endpoints.append(flaky.endpoint)
    configuration.backoff.initialMilliseconds = 5
    configuration.backoff.maximumMilliseconds = 20
    let channel = try ClientChannel(configuration)
    let client = EchoClient(channel)
    while try await client.echo(EchoMessage()).text != "flaky" {}
    await flaky.stop()
    while try await client.echo(EchoMessage()).text != "steady" {}
    let back = try await TestServer([Self.named("back")], port: flaky.endpoint.port)
    while try await client.echo(EchoMessage()).text != "back" {}
    channel.shutDown()
    await steady.stop()
    await back.stop()
  }

  @Test func severalConnectionsToOneEndpointAreUsed() async throws {
    let service = MethodService(.echo { _, call in .with { $0.text = call.peer.address } })
    try await withServer([service], configureClient: { $0.connectionsPerEndpoint = 3 }) { channel, _ in
      var addresses: Set<String> = []
      while addresses.count < 3 { addresses.insert(try await EchoClient(channel).echo(EchoMessage()).text) }
      for _ in 0..<20 { addresses.insert(try await EchoClient(channel).echo(EchoMessage()).text) }
      #expect(addresses.count == 3)
    }
  }

  @Test func aClosedChannelEndsItsCallsAndTakesNoMore() async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service], configureClient: { $0.retry = .none }) { channel, _ in
      let running = Task { try await EchoClient(channel).echo(EchoMessage()) }
      await probe.started.wait()
      channel.shutDown()
      let status = await failure { try await running.value }
      #expect(status?.code == .unavailable)
    }
  }
}
