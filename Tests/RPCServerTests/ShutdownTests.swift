import GRPCAPI
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// A server that stops.
@Suite(.timeLimit(.minutes(15)))
struct ShutdownTests {
  @Test(arguments: TestServer.Security.allCases)
  func runningCallsFinish(_ security: TestServer.Security) async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service, TestServant()], security, configureClient: { $0.retry = .none }) {
      channel, server in
      let client = EchoClient(channel)
      let running = Task { try await client.echo(.with { $0.text = "running" }) }
      await probe.started.wait()
      let stopped = Gate<Void>()
      let stopping = Task {
        await server.server.shutDown(grace: .seconds(100))
        await stopped.open()
      }
      // New connections are refused from the first moment on, or closed at once.
      let other = try ClientChannel(server.clientConfiguration)
      var status: Status?
      repeat {
        status = await failure {
          try await GrpcTesting.TestServiceClient(other).emptyCall(GrpcTesting.Empty())
        }
      } while status?.code != .unavailable
      other.shutDown()
      #expect(await !stopped.isOpen)
      await probe.release.open()
      let answer = try await running.value
      #expect(answer.text == "running")
      await stopping.value
      #expect(await probe.ended.wait() == .finished)
    }
  }

  @Test(arguments: TestServer.Security.allCases)
  func theGracePeriodBoundsTheWait(_ security: TestServer.Security) async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service], security, configureClient: { $0.retry = .none }) {
      channel, server in
      let running = Task { try await EchoClient(channel).echo(EchoMessage()) }
      await probe.started.wait()
      await server.server.shutDown(grace: .milliseconds(50))
      let status = await failure { try await running.value }
      #expect(status?.code == .unavailable)
      #expect(await probe.ended.wait() == .cancelled)
    }
  }

  @Test func idleConnectionsDoNotHoldTheServerUp() async throws {
    try await withServer([EchoServant()], loops: 2) { channel, server in
      _ = try await EchoClient(channel).echo(EchoMessage())
      // If they did, this would take longer than the suite may.
      await server.server.shutDown(grace: .seconds(36_000))
    }
  }

  @Test func aStreamGoesOnUntilItsEnd() async throws {
    try await withServer([TestServant()], configureClient: { $0.retry = .none }) { channel, server in
      let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      var responses = call.responses.makeAsyncIterator()
      try await call.send(.asking(for: [1]))
      _ = try await responses.next()
      let stopping = Task { await server.server.shutDown(grace: .seconds(100)) }
      for size in 2...50 {
        try await call.send(.asking(for: [Int32(size)]))
        let response = try await responses.next()
        #expect(response?.payload?.body.count == size)
      }
      call.finishSending()
      let end = try await responses.next()
      #expect(end == nil)
      await stopping.value
    }
  }

  @Test func noCallIsLostWhileTheServerGoesAway() async throws {
    // One server stops and the other does not: whatever the moment, every call is answered by one of them.
    let first = try await TestServer([EchoServant()])
    let second = try await TestServer([EchoServant()])
    var configuration = first.clientConfiguration
    configuration.endpoints.append(second.endpoint)
    // Only calls that the server has not touched are made again.
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    let client = EchoClient(channel)
    _ = try await client.echo(EchoMessage())
    let answered = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for number in Int64(0)..<250 {
            let answer = try await client.echo(.with { $0.number = number })
            #expect(answer.number == number)
            await answered.increment()
          }
        }
      }
      group.addTask {
        await answered.wait(for: 300)
        await first.server.shutDown(grace: .seconds(60))
      }
      try await group.waitForAll()
    }
    #expect(await answered.count == 2_000)
    channel.shutDown()
    await first.stop()
    await second.stop()
  }

  @Test("Of 10 000 calls in flight none is lost when the server stops")
  func manyCalls() async throws {
    let total = 10_000
    let running = Counter()
    let release = Gate<Void>()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        await running.increment()
        await release.wait()
        return request
      })
    try await withServer(
      [service], .mutualTLS, loops: 2,
      configureClient: {
        $0.retry = .none
        $0.connectionsPerEndpoint = 50
      }
    ) { channel, server in
      let client = EchoClient(channel)
      let answered = try await withThrowingTaskGroup { calls in
        for number in 0..<Int64(total) {
          calls.addTask { try await client.echo(.with { $0.number = number }).number == number }
        }
        await running.wait(for: total)
        let stopping = Task { await server.server.shutDown(grace: .seconds(600)) }
        await release.open()
        let answered = try await calls.reduce(0) { $0 + ($1 ? 1 : 0) }
        await stopping.value
        return answered
      }
      #expect(answered == total)
    }
  }

  @Test(
    "A client is told to go in two steps: no more streams soon, then which the last one was (RFC 9113, 6.8)")
  func goAways() async throws {
    let server = try await TestServer([EchoServant()])
    let port = server.endpoint.port
    let ready = Gate<Void>()
    let conversation = Task {
      await ChildProcess.blocking {
        Result {
          let peer = try RawPeer(port: port)
          try peer.begin()
          peer.send(.headers(1, RawField.echo))
          // SETTINGS are acknowledged in order: the server has the call.
          peer.send(.settings())
          _ = try peer.next(.settings) { $0.isAcknowledgement }
          Task { await ready.open() }
          let first = try peer.next(.goAway)
          // A call that crosses the first GOAWAY, unless this thread sleeps until the second.
          peer.sendEcho(3)
          let second = try peer.next(.goAway)
          peer.send(.data(1, RawPeer.message, ends: true))
          // What the second one names is served.
          if second.lastStream == 3 { try peer.expectEcho(3) }
          try peer.expectEcho(1)
          try peer.expectClose()
          return [first, second].map(\.lastStream)
        }
      }
    }
    await ready.wait()
    await server.server.shutDown(grace: .seconds(600))
    let lastStreams = try await conversation.value.get()
    #expect(lastStreams.first == UInt32(Int32.max))
    #expect(lastStreams.last == 3 || lastStreams.last == 1)
    await server.stop()
  }

  @Test func healthSaysNotServingAndEndsItsWatches() async throws {
    let health = HealthService(services: ["a"])
    try await withServer([health], configureClient: { $0.retry = .none }) { channel, server in
      let client = GrpcHealthV1.HealthClient(channel)
      let watch = try await client.watch(.with { $0.service = "a" })
      var changes = watch.makeAsyncIterator()
      let first = try await changes.next()
      #expect(first?.status == .serving)
      health.shutDown()
      let second = try await changes.next()
      #expect(second?.status == .notServing)
      let status = await failure { try await changes.next() }
      #expect(status?.code == .unavailable)
      let check = try await client.check(GrpcHealthV1.HealthCheckRequest())
      #expect(check.status == .notServing)
      // A watch that comes late does not hold the server up either.
      let late = await failure { for try await _ in try await client.watch(.with { $0.service = "a" }) {} }
      #expect(late?.code == .unavailable)
      await server.server.shutDown(grace: .seconds(100))
    }
  }
}
