import EventLoop
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Calls that end early over the wire.
@Suite(.timeLimit(.minutes(15)))
struct CancellationTests {
  typealias Security = TestServer.Security

  @Test(arguments: Security.allCases)
  func cancellingTheCallersTaskCancelsTheHandler(_ security: Security) async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service], security) { channel, _ in
      let task = Task { try await EchoClient(channel).echo(EchoMessage()) }
      await probe.started.wait()
      task.cancel()
      let status = await failure { try await task.value }
      #expect(status?.code == .cancelled)
      #expect(await probe.ended.wait() == .cancelled)
    }
  }

  @Test(arguments: Security.allCases)
  func aClientThatVanishesCancelsTheHandler(_ security: Security) async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service], security, configureClient: { $0.retry = .none }) { channel, _ in
      let task = Task { try await EchoClient(channel).echo(EchoMessage()) }
      await probe.started.wait()
      channel.shutDown()
      let status = await failure { try await task.value }
      #expect(status?.code == .unavailable)
      #expect(await probe.ended.wait() == .cancelled)
    }
  }

  @Test(arguments: Security.allCases)
  func aDeadlineEndsBothSides(_ security: Security) async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service], security) { channel, _ in
      let status = await failure {
        try await EchoClient(channel).echo(EchoMessage(), options: CallOptions(timeout: .milliseconds(100)))
      }
      #expect(status?.code == .deadlineExceeded)
      // The call may not even have begun in that time.
      if await probe.started.isOpen { #expect(await probe.ended.wait() == .cancelled) }
    }
  }

  @Test func theServerKeepsTheDeadlineOfAClientThatDoesNot() async throws {
    let probe = HandlerProbe()
    let server = try await TestServer([probe.service])
    let answer = try await RawCall.make(
      port: server.endpoint.port,
      RawCall.headers("/testing.EchoService/Echo", [("grpc-timeout", "50m")]), body: [RawCall.frame([])])
    #expect(answer.status == "4")
    #expect(await probe.ended.wait() == .cancelled)
    await server.stop()
  }

  @Test func aDeadlineEndsAStream() async throws {
    try await withServer([TestServant()]) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      let status = await failure {
        let call = try await client.fullDuplexCall(options: CallOptions(timeout: .milliseconds(50)))
        for try await _ in call.responses {}
      }
      #expect(status?.code == .deadlineExceeded)
    }
  }

  @Test(arguments: Security.allCases)
  func aCallThatIsEndedBeforeItsHandlerAnswersAtOnceAndFreesItsSlot(_ security: Security) async throws {
    let released = Gate<Void>()
    let service = MethodService(
      .echoMany { _, _, call async throws(Status) in
        // As a timer of the loop would.
        call.loop.execute { call.end(Status(.permissionDenied, "no longer")) }
        await released.wait()
        throw Status(.internal, "too late")
      })
    try await withServer([service], security, configure: { $0.maximumStreamingCallsPerLoop = 1 }) {
      channel, _ in
      for _ in 0..<3 {
        let status = await failure {
          for try await _ in try await EchoClient(channel).echoMany(EchoManyRequest()) {}
        }
        #expect(status?.code == .permissionDenied && status?.message == "no longer")
      }
      await released.open()
    }
  }

  @Test func aHandlerKnowsItsDeadline() async throws {
    let service = MethodService(
      .echo { _, call in .with { $0.number = Int64(call.deadline.map { $0.nanoseconds(since: .now) } ?? 0) } }
    )
    try await withServer([service]) { channel, _ in
      let client = EchoClient(channel)
      let without = try await client.echo(EchoMessage())
      #expect(without.number == 0)
      let with = try await client.echo(EchoMessage(), options: CallOptions(timeout: .seconds(1_000)))
      #expect((1...1_000_000_000_000).contains(with.number))
    }
  }

  @Test func aDeadlineThatHasPassedIsNotSent() async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service]) { channel, _ in
      let status = await failure {
        try await EchoClient(channel).echo(EchoMessage(), options: CallOptions(timeout: .zero))
      }
      #expect(status?.code == .deadlineExceeded)
      #expect(await !probe.started.isOpen)
    }
  }

  @Test(arguments: Security.allCases)
  func droppingAStreamCancelsTheHandler(_ security: Security) async throws {
    let ended = Gate<StatusCode>()
    let service = MethodService(
      .echoMany { _, responses, call async throws(Status) in
        do throws(Status) {
          while true { try await responses.send(.with { $0.payload = [UInt8](repeating: 0, count: 10_000) }) }
        } catch {
          await ended.open(error.code)
          throw error
        }
      })
    try await withServer([service], security) { channel, _ in
      do {
        let stream = try await EchoClient(channel).echoMany(EchoManyRequest())
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
      }
      #expect(await ended.wait() == .cancelled)
    }
  }

  @Test func cancellingWhileReadingEndsTheStream() async throws {
    let probe = HandlerProbe()
    try await withServer([TestServant(), probe.service]) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      try await call.send(.asking(for: [1]))
      let first = Gate<Void>()
      let reader = Task {
        for try await _ in call.responses { await first.open() }
      }
      await first.wait()
      reader.cancel()
      let status = await failure { try await reader.value }
      #expect(status?.code == .cancelled)
      let sending = await failure { try await call.send(.asking(for: [1])) }
      #expect(sending?.code == .cancelled)
    }
  }

  @Test func cancellingByHandEndsTheCall() async throws {
    try await withServer([TestServant()]) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall()
      try await call.send(.payload(10))
      call.cancel()
      let status = await failure { try await call.finish() }
      #expect(status?.code == .cancelled)
    }
  }

  @Test func aServersEarlyErrorReachesASenderThatStillSends() async throws {
    let service = MethodService(
      .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) {
        (requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, call) async throws(Status)
          -> GrpcTesting.StreamingInputCallResponse in
        var iterator = requests.makeAsyncIterator()
        _ = try await iterator.next()
        throw Status(.outOfRange, "enough")
      })
    try await withServer([service]) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall()
      let status = await failure { while true { try await call.send(.payload(20_000)) } }
      #expect(status == Status(.outOfRange, "enough"))
      let response = await failure { try await call.finish() }
      #expect(response == Status(.outOfRange, "enough"))
    }
  }

  @Test func manyAbandonedStreamsLeaveTheConnectionUsable() async throws {
    // Each is abandoned with bytes that nobody took: without giving those back the connection's window would run dry.
    try await withServer([TestServant()]) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      for _ in 0..<60 {
        let stream = try await client.streamingOutputCall(
          .asking(for: [Int32](repeating: 100_000, count: 20)))
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
      }
      let response = try await client.unaryCall(.with { $0.responseSize = 3_000_000 })
      #expect(response.payload?.body.count == 3_000_000)
    }
  }

  @Test func manyRefusedUploadsLeaveTheConnectionUsable() async throws {
    let service = MethodService(
      .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) {
        (requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, call) async throws(Status)
          -> GrpcTesting.StreamingInputCallResponse in
        throw Status(.permissionDenied, "no")
      })
    try await withServer([service, EchoServant()]) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      for _ in 0..<60 {
        let call = try await client.streamingInputCall()
        _ = await failure { for _ in 0..<10 { try await call.send(.payload(100_000)) } }
        let status = await failure { try await call.finish() }
        #expect(status?.code == .permissionDenied)
      }
      let message = EchoMessage.with { $0.payload = [UInt8](repeating: 1, count: 3_000_000) }
      let answer = try await EchoClient(channel).echo(message)
      #expect(answer == message)
    }
  }

  @Test(arguments: Security.allCases)
  func aFastServerIsMadeToWait(_ security: Security) async throws {
    let sent = Counter()
    let service = MethodService(
      .echoMany { request, responses, _ async throws(Status) in
        for _ in 0..<request.count {
          try await responses.send(.with { $0.payload = [UInt8](repeating: 0, count: 100_000) })
          await sent.increment()
        }
      })
    try await withServer([service], security) { channel, _ in
      let stream = try await EchoClient(channel).echoMany(.with { $0.count = 500 })
      var received = 0
      var iterator = stream.makeAsyncIterator()
      while try await iterator.next() != nil {
        received += 1
        // 50 MB in all; under way are at most the windows and buffers of both sides and of two sockets.
        #expect(await sent.count - received < 150)
        if received == 1 {
          // A reader that pauses: the server comes to a stop.
          await sent.wait(for: 3)
          for _ in 0..<10_000 { await Task.yield() }
        }
      }
      #expect(received == 500)
    }
  }

  @Test(arguments: Security.allCases)
  func aFastClientIsMadeToWait(_ security: Security) async throws {
    let release = Gate<Void>()
    let service = MethodService(
      .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) {
        (requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, call) async throws(Status)
          -> GrpcTesting.StreamingInputCallResponse in
        await release.wait()
        var count: Int32 = 0
        for try await _ in requests { count += 1 }
        return .with { $0.aggregatedPayloadSize = count }
      })
    try await withServer([service], security) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall()
      let sent = Counter()
      let sender = Task {
        for _ in 0..<500 {
          try await call.send(.payload(100_000))
          await sent.increment()
        }
      }
      await sent.wait(for: 3)
      for _ in 0..<10_000 { await Task.yield() }
      #expect(await sent.count < 150)
      await release.open()
      try await sender.value
      let response = try await call.finish()
      #expect(response.aggregatedPayloadSize == 500)
    }
  }
}
