import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Calls that are retried.
@Suite(.timeLimit(.minutes(15)))
struct RetryTests {
  /// A service that fails until the given attempt, and counts.
  private static func failing(
    until attempt: Int, _ code: StatusCode, _ attempts: Counter, pushback: String? = nil
  ) -> MethodService {
    MethodService(
      .echo { request, call async throws(Status) in
        let number = await attempts.increment()
        if number < attempt {
          if let pushback { call.trailers.append("grpc-retry-pushback-ms", pushback) }
          throw Status(code, "attempt \(number)")
        }
        return .with { $0.text = call.metadata["grpc-previous-rpc-attempts"] ?? "none" }
      })
  }

  private static func fast(_ configuration: inout ClientConfiguration) {
    configuration.retry.initialBackoffMilliseconds = 1
    configuration.retry.maximumBackoffMilliseconds = 2
  }

  @Test func anUnavailableCallIsRetried() async throws {
    let attempts = Counter()
    try await withServer([Self.failing(until: 3, .unavailable, attempts)], configureClient: Self.fast) {
      channel, _ in
      let answer = try await EchoClient(channel).echo(EchoMessage())
      #expect(answer.text == "2")
      #expect(await attempts.count == 3)
    }
  }

  @Test func attemptsAreBounded() async throws {
    let attempts = Counter()
    try await withServer([Self.failing(until: 100, .unavailable, attempts)], configureClient: Self.fast) {
      channel, _ in
      let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status == Status(.unavailable, "attempt 4"))
      #expect(await attempts.count == 4)
    }
  }

  @Test func otherErrorsAreNotRetried() async throws {
    let attempts = Counter()
    try await withServer([Self.failing(until: 2, .internal, attempts)], configureClient: Self.fast) {
      channel, _ in
      let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status?.code == .internal)
      #expect(await attempts.count == 1)
    }
  }

  @Test func noRetriesMeansNone() async throws {
    let attempts = Counter()
    try await withServer(
      [Self.failing(until: 2, .unavailable, attempts)], configureClient: { $0.retry = .none }
    ) { channel, _ in
      let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status?.code == .unavailable)
      #expect(await attempts.count == 1)
    }
  }

  @Test func noPolicyAllowsMoreThanFiveAttempts() async throws {
    let attempts = Counter()
    try await withServer(
      [Self.failing(until: 100, .unavailable, attempts)],
      configureClient: {
        Self.fast(&$0)
        $0.retry.maximumAttempts = 100
      }
    ) { channel, _ in
      let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status == Status(.unavailable, "attempt 5"))
      #expect(await attempts.count == 5)
    }
  }

  @Test(arguments: ["-1", "x", "1x", "", "+1", "01", "2147483648"])
  func theServerCanForbidTheRetry(_ pushback: String) async throws {
    let attempts = Counter()
    try await withServer(
      [Self.failing(until: 2, .unavailable, attempts, pushback: pushback)], configureClient: Self.fast
    ) { channel, _ in
      let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status?.code == .unavailable)
      #expect(await attempts.count == 1)
    }
  }

  @Test func theServerCanTellWhenToRetry() async throws {
    let attempts = Counter()
    try await withServer(
      [Self.failing(until: 2, .unavailable, attempts, pushback: "30")],
      configureClient: { $0.retry.initialBackoffMilliseconds = 3_600_000 }
    ) { channel, _ in
      let clock = ContinuousClock()
      let duration = try await clock.measure { _ = try await EchoClient(channel).echo(EchoMessage()) }
      #expect(duration >= .milliseconds(30))
      #expect(await attempts.count == 2)
    }
  }

  @Test func theBudgetEndsRetriesOfAFailingServer() async throws {
    let attempts = Counter()
    try await withServer([Self.failing(until: 1_000, .unavailable, attempts)], configureClient: Self.fast) {
      channel, _ in
      let client = EchoClient(channel)
      for _ in 0..<20 { _ = await failure { try await client.echo(EchoMessage()) } }
      // Every failure costs one token of ten, and a retry needs more than five: the first call's three retries are all.
      // Without a budget it would be 80 attempts.
      #expect(await attempts.count == 20 + 3)
    }
  }

  @Test func successesFillTheBudgetAgain() async throws {
    let attempts = Counter()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        await attempts.increment()
        if request.text == "fail" { throw Status(.unavailable, "no") }
        return request
      })
    try await withServer([service], configureClient: Self.fast) { channel, _ in
      let client = EchoClient(channel)
      let failing = EchoMessage.with { $0.text = "fail" }
      for _ in 0..<10 { _ = await failure { try await client.echo(failing) } }
      #expect(await attempts.count == 10 + 3)
      // A tenth of a token each: from none to six and a tenth, of which the next failure leaves more than half of ten.
      for _ in 0..<61 { _ = try await client.echo(EchoMessage()) }
      _ = await failure { try await client.echo(failing) }
      #expect(await attempts.count == 13 + 61 + 2)
    }
  }

  @Test func theDeadlineHoldsForAllAttemptsTogether() async throws {
    let attempts = Counter()
    try await withServer(
      [Self.failing(until: 100, .unavailable, attempts)],
      // The wait is random below this: so that it is never below the deadline, which leaves time for the first attempt.
      configureClient: { $0.retry.initialBackoffMilliseconds = 3_600_000_000_000 }
    ) { channel, _ in
      let status = await failure {
        try await EchoClient(channel).echo(EchoMessage(), options: CallOptions(timeout: .seconds(600)))
      }
      // The next attempt would be after the deadline: the caller learns at once what the last one said.
      #expect(status == Status(.unavailable, "attempt 1"))
    }
  }

  @Test func cancellingDuringTheWaitEndsTheCall() async throws {
    let attempts = Counter()
    try await withServer(
      [Self.failing(until: 100, .unavailable, attempts)],
      configureClient: { $0.retry.initialBackoffMilliseconds = 3_600_000_000 }
    ) { channel, _ in
      let call = Task { try await EchoClient(channel).echo(EchoMessage()) }
      await attempts.wait(for: 1)
      call.cancel()
      let status = await failure { try await call.value }
      #expect(status?.code == .cancelled)
    }
  }

  @Test func aRefusedStreamIsRetriedWhateverThePolicy() async throws {
    let attempts = Counter()
    let refused = RefusedOnce()
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      Task { await attempts.increment() }
      if refused.isFirst { stream.reset(.refusedStream) } else { stream.answer([[]]) }
    }
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    _ = try await EchoClient(channel).echo(EchoMessage())
    await attempts.wait(for: 2)
    channel.shutDown()
    await server.stop()
  }

  @Test func aCallThatTheServerBeganToAnswerIsNotRetried() async throws {
    let attempts = Counter()
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      Task { await attempts.increment() }
      stream.respond([(":status", "200"), ("content-type", "application/grpc")])
      stream.finish(HeaderBlock([("grpc-status", "14")]))
    }
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    Self.fast(&configuration)
    let channel = try ClientChannel(configuration)
    let status = await failure { try await EchoClient(channel).echo(EchoMessage()) }
    #expect(status?.code == .unavailable)
    channel.shutDown()
    await server.stop()
    #expect(await attempts.count == 1)
  }

  @Test(arguments: [MethodPolicy.Idempotency.natural, .requestID, .none])
  func aCallWhoseConnectionIsLostIsRetriedOnlyIfItIsIdempotent(
    _ idempotency: MethodPolicy.Idempotency
  ) async throws {
    let method = MethodDescriptor(
      service: EchoMethods.echo.service, method: EchoMethods.echo.method, kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: idempotency))
    let attempts = Counter()
    let first = RefusedOnce()
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      Task { await attempts.increment() }
      if first.isFirst { stream.connection?.close() } else { stream.answer([[]]) }
    }
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    Self.fast(&configuration)
    let channel = try ClientChannel(configuration)
    let status = await failure {
      let _: EchoMessage = try await channel.unary(method, EchoMessage(), CallOptions())
    }
    let lost = Status(.unavailable, "the connection was lost: the peer closed the connection")
    #expect(status == (idempotency == .none ? lost : nil))
    await attempts.wait(for: idempotency == .none ? 1 : 2)
    channel.shutDown()
    await server.stop()
    #expect(await attempts.count == (idempotency == .none ? 1 : 2))
  }

  @Test func aStreamingCallIsNotRetried() async throws {
    let attempts = Counter()
    let service = MethodService(
      .echoMany { _, _, _ async throws(Status) in
        await attempts.increment()
        throw Status(.unavailable, "no")
      })
    try await withServer([service], configureClient: Self.fast) { channel, _ in
      let status = await failure {
        for try await _ in try await EchoClient(channel).echoMany(EchoManyRequest()) {}
      }
      #expect(status?.code == .unavailable)
      #expect(await attempts.count == 1)
    }
  }

  /// Confined to the raw server's loop.
  private final class RefusedOnce: @unchecked Sendable {
    private var count = 0
    var isFirst: Bool {
      count += 1
      return count == 1
    }
  }
}
