import EventLoop
import Locking
import Protobuf
import RPC
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Calls that end early, without sockets: cancellation both ways, deadlines, backpressure, dropped streams.
@Suite(.timeLimit(.minutes(15)))
struct InProcessCancellationTests {
  @Test func cancellingTheCallersTaskCancelsTheHandler() async throws {
    let observed = HandlerProbe()
    try await withLoop { loop in
      let client = EchoClient(InProcessChannel(services: [observed.service], on: loop))
      let task = Task { try await client.echo(EchoMessage()) }
      await observed.started.wait()
      task.cancel()
      let status = await failure { try await task.value }
      #expect(status?.code == .cancelled)
      #expect(await observed.ended.wait() == .cancelled)
    }
  }

  @Test func aDeadlineEndsBothSides() async throws {
    let observed = HandlerProbe()
    try await withLoop { loop in
      let client = EchoClient(InProcessChannel(services: [observed.service], on: loop))
      let status = await failure {
        try await client.echo(EchoMessage(), options: CallOptions(timeout: .milliseconds(20)))
      }
      #expect(status?.code == .deadlineExceeded)
      #expect(await observed.ended.wait() == .cancelled)
    }
  }

  @Test func aHandlerKnowsItsDeadline() async throws {
    try await withLoop { loop in
      let service = MethodService(
        .unary(EchoMethods.echo) { (request: EchoMessage, call) async throws(Status) -> EchoMessage in
          .with { $0.number = Int64(call.deadline.map { $0.nanoseconds(since: .now) } ?? 0) }
        })
      let client = EchoClient(InProcessChannel(services: [service], on: loop))
      let without = try await client.echo(EchoMessage())
      #expect(without.number == 0)
      let with = try await client.echo(EchoMessage(), options: CallOptions(timeout: .seconds(1_000)))
      #expect((1...1_000_000_000_000).contains(with.number))
    }
  }

  @Test func droppingAStreamCancelsTheHandler() async throws {
    let ended = Gate<Status?>()
    try await withLoop { loop in
      let service = MethodService(
        .serverStreaming(EchoMethods.echoMany) {
          (request: EchoManyRequest, responses: ResponseWriter<EchoMessage>, call) async throws(Status) in
          var status: Status?
          do throws(Status) {
            while true {
              try await responses.send(.with { $0.payload = [UInt8](repeating: 0, count: 10_000) })
            }
          } catch {
            status = error
          }
          await ended.open(status)
        })
      let client = EchoClient(InProcessChannel(services: [service], on: loop))
      do {
        let stream = try await client.echoMany(EchoManyRequest())
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
      }
      #expect(await ended.wait()?.code == .cancelled)
    }
  }

  @Test func aHandlerThatSendsWithoutAPauseLearnsThatTheCallerIsGone() async throws {
    let dropped = Locked(false)
    let outcome = Gate<Status?>()
    try await withLoop { loop in
      let service = MethodService(
        .serverStreaming(EchoMethods.echoMany) {
          (request: EchoManyRequest, responses: ResponseWriter<EchoMessage>, call) async throws(Status) in
          var status: Status?
          do throws(Status) {
            try await responses.send(EchoMessage())
            // Holds the loop until the caller is gone, so that the loop cannot have been told.
            while !dropped.withLock({ $0 }) {}
            for _ in 0..<1_000 { try await responses.send(EchoMessage()) }
          } catch {
            status = error
          }
          await outcome.open(status)
        })
      let client = EchoClient(InProcessChannel(services: [service], on: loop))
      do {
        let stream = try await client.echoMany(EchoManyRequest())
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
      }
      dropped.withLock { $0 = true }
      #expect(await outcome.wait()?.code == .cancelled)
    }
  }

  @Test func droppingACallWithManyRequestsCancelsTheHandler() async throws {
    let started = Gate<Void>()
    let ended = Gate<Status?>()
    try await withLoop { loop in
      let service = MethodService(
        .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) {
          (requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, call) async throws(Status)
            -> GrpcTesting.StreamingInputCallResponse in
          await started.open()
          do throws(Status) {
            for try await _ in requests {}
          } catch {
            await ended.open(error)
            throw error
          }
          await ended.open(nil)
          return GrpcTesting.StreamingInputCallResponse()
        })
      let client = GrpcTesting.TestServiceClient(InProcessChannel(services: [service], on: loop))
      do {
        let call = try await client.streamingInputCall()
        try await call.send(.payload(1))
        await started.wait()
      }
      #expect(await ended.wait()?.code == .cancelled)
    }
  }

  @Test func aHandlersEndEndsTheSender() async throws {
    try await withLoop { loop in
      let service = MethodService(
        .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) {
          (requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, call) async throws(Status)
            -> GrpcTesting.StreamingInputCallResponse in
          throw Status(.resourceExhausted, "enough")
        })
      let client = GrpcTesting.TestServiceClient(InProcessChannel(services: [service], on: loop))
      let call = try await client.streamingInputCall()
      let status = await failure { while true { try await call.send(.payload(1_000)) } }
      #expect(status == Status(.resourceExhausted, "enough"))
    }
  }

  @Test func aFastServerIsMadeToWait() async throws {
    let sent = Counter()
    try await withLoop { loop in
      let service = MethodService(
        .serverStreaming(EchoMethods.echoMany) {
          (request: EchoManyRequest, responses: ResponseWriter<EchoMessage>, call) async throws(Status) in
          for _ in 0..<request.count {
            try await responses.send(.with { $0.payload = [UInt8](repeating: 0, count: 16_384) })
            await sent.increment()
          }
        })
      let client = EchoClient(InProcessChannel(services: [service], on: loop))
      let stream = try await client.echoMany(.with { $0.count = 100 })
      var received = 0
      for try await _ in stream {
        received += 1
        // What was sent and not received is bounded: 64 KiB, and one message above.
        #expect(await sent.count - received <= 5)
      }
      #expect(received == 100)
    }
  }

  @Test func aFastClientIsMadeToWait() async throws {
    let release = Gate<Void>()
    try await withLoop { loop in
      let service = MethodService(
        .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) {
          (requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, call) async throws(Status)
            -> GrpcTesting.StreamingInputCallResponse in
          await release.wait()
          var count: Int32 = 0
          for try await _ in requests { count += 1 }
          return .with { $0.aggregatedPayloadSize = count }
        })
      let client = GrpcTesting.TestServiceClient(InProcessChannel(services: [service], on: loop))
      let call = try await client.streamingInputCall()
      let sent = Counter()
      let sender = Task {
        for _ in 0..<100 {
          try await call.send(.payload(16_384))
          await sent.increment()
        }
      }
      await sent.wait(for: 4)
      // The rest waits for the handler, however long that takes: the loop has had many turns by now.
      for _ in 0..<100 { await loop.submit { await Task.yield() } }
      #expect(await sent.count <= 5)
      await release.open()
      try await sender.value
      let response = try await call.finish()
      #expect(response.aggregatedPayloadSize == 100)
    }
  }

  @Test func cancellingATaskOfTheHandlersOwnWakesItsReader() async throws {
    try await withLoop { loop in
      let service = MethodService(
        .bidirectionalStreaming(GrpcTesting.TestServiceMethods.fullDuplexCall) {
          (
            requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
            responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, call
          ) async throws(Status) in
          let reader = Task(executorPreference: call.loop) { () async -> Status? in
            do throws(Status) {
              for try await _ in requests {}
              return nil
            } catch {
              return error
            }
          }
          reader.cancel()
          let status = await reader.value
          // The call itself goes on.
          try await responses.send(.with { $0.payload = .zeros(1) })
          throw Status(.aborted, status?.message ?? "no status")
        })
      let client = GrpcTesting.TestServiceClient(InProcessChannel(services: [service], on: loop))
      let call = try await client.fullDuplexCall()
      var responses = call.responses.makeAsyncIterator()
      let first = try await responses.next()
      #expect(first?.payload?.body.count == 1)
      let status = await failure { try await responses.next() }
      #expect(status?.code == .aborted)
      #expect(status?.message.contains("cancelled") == true)
    }
  }

  @Test func aCallIsCancelledBeforeItsTransportExists() async throws {
    try await withLoop { loop in
      let client = EchoClient(InProcessChannel(services: [EchoServant()], on: loop))
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await client.echo(EchoMessage())
      }
      let status = await failure { try await task.value }
      #expect(status == nil || status?.code == .cancelled)
    }
  }
}
