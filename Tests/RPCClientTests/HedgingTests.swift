import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Calls that are repeated before they are answered.
@Suite(.timeLimit(.minutes(15)))
struct HedgingTests {
  /// `testing.EchoService/Echo`, with what the contract says of its repetition.
  private static func echo(_ idempotency: MethodPolicy.Idempotency) -> MethodDescriptor {
    MethodDescriptor(
      service: EchoMethods.echo.service, method: EchoMethods.echo.method, kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: idempotency))
  }

  private static func hedging(
    _ attempts: Int, delayMilliseconds: UInt64 = 1
  ) -> (inout ClientConfiguration) -> Void {
    { configuration in
      var policy = HedgingPolicy()
      policy.maximumAttempts = attempts
      policy.delayMilliseconds = delayMilliseconds
      configuration.hedging = policy
      configuration.retry = .none
    }
  }

  /// Never answers, and counts those that were given up.
  private static func hang(_ cancelled: Counter) async throws(Status) -> Never {
    try? await Task.sleep(for: .seconds(86_400))
    await cancelled.increment()
    throw Status(.cancelled)
  }

  @Test(arguments: [MethodPolicy.Idempotency.natural, .requestID])
  func theFirstGoodAnswerCountsAndTheOthersAreCancelled(_ idempotency: MethodPolicy.Idempotency) async throws
  {
    let attempts = Counter()
    let cancelled = Counter()
    let service = MethodService(
      .echo { request, call async throws(Status) in
        if await attempts.increment() < 3 { try await Self.hang(cancelled) }
        call.trailers.append("which", "third")
        return .with { $0.text = call.metadata["grpc-previous-rpc-attempts"] ?? "none" }
      })
    try await withServer([service], configureClient: Self.hedging(3)) { channel, _ in
      var options = CallOptions()
      options.response = ResponseInfo()
      let answer: EchoMessage = try await channel.unary(Self.echo(idempotency), EchoMessage(), options)
      // Attempts may reach the server in another order than they were made in.
      #expect(["none", "1", "2"].contains(answer.text))
      #expect(options.response?.trailers["which"] == "third")
      await cancelled.wait(for: 2)
      #expect(await attempts.count == 3)
    }
  }

  @Test func aMethodThatIsNotIdempotentIsNotHedged() async throws {
    let attempts = Counter()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        await attempts.increment()
        throw Status(.unavailable, "no")
      })
    try await withServer([service], configureClient: Self.hedging(5, delayMilliseconds: 0)) { channel, _ in
      for method in [Self.echo(.none), EchoMethods.echo] {
        let status = await failure {
          let _: EchoMessage = try await channel.unary(method, EchoMessage(), CallOptions())
        }
        #expect(status?.code == .unavailable)
      }
      #expect(await attempts.count == 2)
    }
  }

  @Test func aFatalStatusEndsTheCallAndTheAttemptsThatRun() async throws {
    let attempts = Counter()
    let cancelled = Counter()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        if await attempts.increment() == 1 { try await Self.hang(cancelled) }
        throw Status(.failedPrecondition, "no")
      })
    try await withServer([service], configureClient: Self.hedging(5)) { channel, _ in
      let status = await failure {
        let _: EchoMessage = try await channel.unary(Self.echo(.natural), EchoMessage(), CallOptions())
      }
      #expect(status == Status(.failedPrecondition, "no"))
      await cancelled.wait(for: 1)
    }
  }

  @Test func failuresThatAreNotFatalHastenTheNextAttempt() async throws {
    let attempts = Counter()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        let number = await attempts.increment()
        if number < 4 { throw Status(.unavailable, "attempt \(number)") }
        return request
      })
    // The delay would outlast the test.
    let hedging = Self.hedging(4, delayMilliseconds: 86_400_000)
    try await withServer([service], configureClient: hedging) { channel, _ in
      let _: EchoMessage = try await channel.unary(Self.echo(.natural), EchoMessage(), CallOptions())
      #expect(await attempts.count == 4)
    }
  }

  @Test func whenAllAttemptsFailTheLastStatusIsTheCalls() async throws {
    let attempts = Counter()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        throw Status(.unavailable, "attempt \(await attempts.increment())")
      })
    let hedging = Self.hedging(3, delayMilliseconds: 86_400_000)
    try await withServer([service], configureClient: hedging) { channel, _ in
      let status = await failure {
        let _: EchoMessage = try await channel.unary(Self.echo(.natural), EchoMessage(), CallOptions())
      }
      #expect(status == Status(.unavailable, "attempt 3"))
    }
  }

  @Test func negativePushbackForbidsFurtherAttempts() async throws {
    let attempts = Counter()
    let service = MethodService(
      .echo { request, call async throws(Status) in
        await attempts.increment()
        call.trailers.append("grpc-retry-pushback-ms", "-1")
        throw Status(.unavailable, "no")
      })
    let hedging = Self.hedging(5, delayMilliseconds: 86_400_000)
    try await withServer([service], configureClient: hedging) { channel, _ in
      let status = await failure {
        let _: EchoMessage = try await channel.unary(Self.echo(.natural), EchoMessage(), CallOptions())
      }
      #expect(status?.code == .unavailable)
      #expect(await attempts.count == 1)
    }
  }

  @Test func aPushbackBeyondTheDeadlineEndsTheCall() async throws {
    let service = MethodService(
      .echo { request, call async throws(Status) in
        call.trailers.append("grpc-retry-pushback-ms", "2147483647")
        throw Status(.unavailable, "no")
      })
    let hedging = Self.hedging(5, delayMilliseconds: 86_400_000)
    try await withServer([service], configureClient: hedging) { channel, _ in
      let status = await failure {
        let _: EchoMessage = try await channel.unary(
          Self.echo(.natural), EchoMessage(), CallOptions(timeout: .seconds(600)))
      }
      #expect(status == Status(.unavailable, "no"))
    }
  }

  @Test func cancellingTheCallerEndsAllAttempts() async throws {
    let attempts = Counter()
    let cancelled = Counter()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        await attempts.increment()
        try await Self.hang(cancelled)
      })
    try await withServer([service], configureClient: Self.hedging(3)) { channel, _ in
      let call = Task { () async throws -> EchoMessage in
        try await channel.unary(Self.echo(.natural), EchoMessage(), CallOptions())
      }
      await attempts.wait(for: 3)
      call.cancel()
      let status = await failure { try await call.value }
      #expect(status?.code == .cancelled)
      await cancelled.wait(for: 3)
    }
  }

  @Test func theDeadlineHoldsForAllAttempts() async throws {
    let cancelled = Counter()
    let service = MethodService(.echo { _, _ async throws(Status) in try await Self.hang(cancelled) })
    try await withServer([service], configureClient: Self.hedging(3)) { channel, _ in
      let status = await failure {
        let _: EchoMessage = try await channel.unary(
          Self.echo(.natural), EchoMessage(), CallOptions(timeout: .milliseconds(50)))
      }
      #expect(status?.code == .deadlineExceeded)
    }
  }
}
