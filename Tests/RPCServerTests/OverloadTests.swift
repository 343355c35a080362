import FairQueueing
import GoogleAPI
import Locking
import Protobuf
import RPC
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import RPCServer

/// More calls than a server takes at once.
@Suite(.timeLimit(.minutes(15)))
struct OverloadTests {
  /// A method that the contract describes, and that the limit therefore holds for.
  private static let limited = MethodDescriptor(
    service: "testing.EchoService", method: "Echo", kind: .unary,
    policy: MethodPolicy(access: .requirements([.init("echo.read")]), effect: .read, idempotency: .natural))
  private static let writing = MethodDescriptor(
    service: "testing.EchoService", method: "Write", kind: .unary,
    policy: MethodPolicy(access: .requirements([.init("echo.write")]), effect: .write, idempotency: .natural))

  @Test func aCallBeyondTheLimitIsRefusedAtOnceAndToldWhenToRetry() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    try await withLimit(1, started, release) { channel, _ in
      let first = Task { try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage }
      await started.wait()
      let refused = await failure {
        try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage
      }
      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.reason == "OVERLOADED")
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == ["limit": "maximumWaitingCallsPerLoop"])
      #expect(refused?.detail(GoogleRpc.RetryInfo.self)?.retryDelay?.seconds == Status.overloadRetrySeconds)
      // What is not of the contract, such as health, is answered all the same.
      _ = try await GrpcTesting.TestServiceClient(channel).emptyCall(GrpcTesting.Empty())
      await release.open()
      _ = try await first.value
      let _: EchoMessage = try await channel.unary(Self.limited, EchoMessage(), CallOptions())
    }
  }

  @Test func aQuarterOfTheSlotsIsForReads() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    await release.open()
    let begun = AsyncStream.makeStream(of: Void.self)
    let blocked = Gate<Void>()
    try await withLimit(
      4, started, release,
      write: { _ in
        begun.continuation.yield()
        await blocked.wait()
      }
    ) { channel, _ in
      let writes = (0..<3).map { _ in
        Task { try await channel.unary(Self.writing, EchoMessage(), CallOptions()) as EchoMessage }
      }
      var beginnings = begun.stream.makeAsyncIterator()
      for _ in writes { _ = await beginnings.next() }
      let status = await failure {
        try await channel.unary(Self.writing, EchoMessage(), CallOptions()) as EchoMessage
      }
      #expect(status?.reason == "OVERLOADED")
      let _: EchoMessage = try await channel.unary(Self.limited, EchoMessage(), CallOptions())
      await blocked.open()
      for write in writes { _ = try await write.value }
    }
  }

  @Test func aFullQueueRefusesTheGreediestCallerAndServesTheModestOneNext() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    let served = Locked<[String]>([])
    try await withLimit(
      1, waiting: 4, started, release,
      read: { call in served.withLock { $0.append(call.metadata.values("caller").first ?? "") } }
    ) { channel, _ in
      @Sendable func echo(as caller: String) async throws -> EchoMessage {
        try await channel.unary(Self.limited, EchoMessage(), FlowByMetadata.options(caller))
      }
      let first = Task { try await echo(as: "greedy") }
      await started.wait()
      let refusals = AsyncStream.makeStream(of: Status?.self)
      let others = (0..<5).map { _ in
        Task {
          let status = await failure { try await echo(as: "greedy") }
          refusals.continuation.yield(status)
        }
      }
      var results = refusals.stream.makeAsyncIterator()
      // One of the five is refused, and so the other four wait; one of these makes room for the modest caller's.
      #expect(await results.next()??.reason == "OVERLOADED")
      let modest = Task { try await echo(as: "modest") }
      #expect(await results.next()??.reason == "OVERLOADED")
      await release.open()
      _ = try await modest.value
      _ = try await first.value
      for other in others { await other.value }
      #expect(served.withLock { $0 } == ["greedy", "greedy", "modest", "greedy", "greedy"])
    }
  }

  @Test func theCallsOfAClientThatIsGoneTakeNoSlot() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    try await withLimit(1, started, release) { channel, _ in
      let first = Task { try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage }
      await started.wait()
      first.cancel()
      _ = await first.result
      await release.open()
      var status: Status?
      repeat {
        status = await failure {
          try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage
        }
      } while status?.code == .resourceExhausted
      #expect(status == nil)
    }
  }

  @Test func aRequestThatIsSlowToArriveTakesNoSlot() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    await release.open()
    try await withLimit(1, started, release) { channel, server in
      // A stream on which nothing is sent but its headers.
      let slow = try await channel.open(Self.limited, CallOptions())
      let _: EchoMessage = try await channel.unary(Self.limited, EchoMessage(), CallOptions())
      slow.cancel()
    }
  }

  @Test func theLimitsHaveDefaults() {
    let configuration = ServerConfiguration(addresses: [], tls: nil)
    #expect(configuration.maximumCallsPerLoop == 128)
    #expect(configuration.maximumWaitingCallsPerLoop == 128)
    #expect(configuration.maximumStreamingCallsPerLoop == 8_192)
  }

  private func withLimit(
    _ limit: Int, waiting: Int = 0, _ started: Gate<Void>, _ release: Gate<Void>,
    write: @escaping @Sendable (EchoMessage) async -> Void = { _ in },
    read: @escaping @Sendable (ServerCall) -> Void = { _ in },
    _ body: (any Channel, TestServer) async throws -> Void
  ) async throws {
    let service = MethodService(
      .unary(Self.limited) { (request: EchoMessage, call) async throws(Status) -> EchoMessage in
        read(call)
        await started.open()
        await release.wait()
        return request
      },
      .unary(Self.writing) { (request: EchoMessage, _) async throws(Status) -> EchoMessage in
        await write(request)
        return request
      })
    try await withServer(
      [service, TestServant()],
      configure: {
        $0.maximumCallsPerLoop = limit
        $0.maximumWaitingCallsPerLoop = waiting
        $0.interceptors = [FlowByMetadata()]
      }
    ) { channel, server in try await body(channel, server) }
  }
}

/// Attributes a call to the caller that its metadata names.
private struct FlowByMetadata: ServerInterceptor {
  static func options(_ caller: String) -> CallOptions {
    var options = CallOptions()
    options.metadata.append("caller", caller)
    return options
  }

  func flow(of call: ServerCall) -> FlowID? { call.metadata.values("caller").first.map { FlowID($0) } }

  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    try await next()
  }
}
