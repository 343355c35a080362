import EventLoop
import GoogleAPI
import Identifiers
import Locking
import RPC
import RPCTestSupport
import ServiceKit
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import Access

/// Calls that are limited, with a database that the tests play.
@Suite(.timeLimit(.minutes(5)))
struct RateLimiterTests {
  /// Limits calls like the access interceptor; the metadata say who calls.
  private struct Interceptor: ServerInterceptor {
    let limiter: RateLimiter
    let arrived: Locked<Int>

    func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
      let number = call.metadata.values("user").first.flatMap { UInt64($0) } ?? 0
      let effect: MethodPolicy.Effect = call.metadata.values("effect").first == "write" ? .write : .read
      let caller = Caller(
        organisationID: UUID(high: 1, low: 1), userID: UUID(high: 1, low: number), sessionID: .zero)
      arrived.withLock { $0 += 1 }
      if !limiter.takeAtOnce(effect, for: caller, on: call.loop) {
        try await limiter.admit(effect, for: caller, call)
      }
      try await next()
    }
  }

  private struct Server {
    let client: EchoClient
    let database: PlayedDatabase
    let limiter: RateLimiter
    let arrived: Locked<Int>

    func call(as user: Int = 1, _ effect: String = "read", timeout: Duration? = nil) async -> Status? {
      var options = CallOptions(timeout: timeout)
      options.metadata.append("user", "\(user)")
      options.metadata.append("effect", effect)
      let fixed = options
      return await failure { _ = try await client.echo(EchoMessage(), options: fixed) }
    }

    func untilArrived(_ count: Int) async {
      while arrived.withLock({ $0 }) < count { await Task.yield() }
    }
  }

  private func with(reads: Int64, writes: Int64, _ body: (Server) async throws -> Void) async throws {
    let loop = try EventLoop(name: "limited")
    try loop.start()
    var limits = RateLimits()
    (limits.readsPerSecond, limits.writesPerSecond) = (reads, writes)
    let database = PlayedDatabase()
    // Time stands still, so that it decides nothing.
    let limiter = RateLimiter(limits, clock: { _ in 1_000_000_000_000 }) { await database.lease($0) }
    let arrived = Locked(0)
    let channel = InProcessChannel(
      services: [EchoServant()], interceptors: [Interceptor(limiter: limiter, arrived: arrived)], on: loop)
    try await body(
      Server(client: EchoClient(channel), database: database, limiter: limiter, arrived: arrived))
    database.end()
    await loop.end()
  }

  @Test func callsThatNeedTokensShareOneRequest() async throws {
    try await with(reads: 10, writes: 10) { server in
      async let all = withTaskGroup(of: Status?.self) { group in
        for _ in 0..<5 { group.addTask { await server.call() } }
        return await group.reduce(into: [Status?]()) { $0.append($1) }
      }
      await server.untilArrived(5)
      server.database.answer(.tokens(5))
      let outcomes = await all
      #expect(outcomes == Array(repeating: nil, count: 5))
      #expect(server.database.asked.count == 1)
    }
  }

  @Test func ofThoseWhoWaitAsManyGoOnAsThereAreTokens() async throws {
    try await with(reads: 10, writes: 10) { server in
      async let all = withTaskGroup(of: Status?.self) { group in
        for _ in 0..<5 { group.addTask { await server.call() } }
        return await group.reduce(into: [Status?]()) { $0.append($1) }
      }
      await server.untilArrived(5)
      server.database.answer(.tokens(2))
      server.database.answer(.tokens(0, fullInSeconds: 3_600))
      let outcomes = await all
      #expect(outcomes.count { $0 == nil } == 2)
      #expect(outcomes.count { $0?.reason == "RATE_LIMITED" } == 3)
    }
  }

  @Test func aCallBeyondTheLimitIsToldWhenToTryAgain() async throws {
    try await with(reads: 10, writes: 10) { server in
      server.database.answer(.tokens(0, perSecond: 5, fullInSeconds: 3_600))
      let refused = await server.call("write")
      #expect(refused?.code == .resourceExhausted && refused?.reason == "RATE_LIMITED")
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == ["limit": "writesPerSecond"])
      #expect(
        refused?.retryMilliseconds == 3_600_000 - 300,
        "the bucket holds half a second, and a token takes 200 ms")
      let quota = refused?.detail(GoogleRpc.QuotaFailure.self)?.violations_.first
      #expect(quota?.subject == "user:\(UUID(high: 1, low: 1))")
      #expect(quota?.quotaID == "writesPerSecond" && quota?.quotaValue == 5)
      // Until then nobody asks again.
      #expect(await server.call("write")?.reason == "RATE_LIMITED")
      #expect(server.database.asked.count == 1)
    }
  }

  @Test func otherCallersAndTheOtherClassAreNotAffected() async throws {
    try await with(reads: 10, writes: 1_000) { server in
      server.database.answer(.tokens(0, fullInSeconds: 3_600))
      #expect(await server.call()?.reason == "RATE_LIMITED")
      server.database.answer(.tokens(1))
      #expect(await server.call(as: 2) == nil)
      #expect(await server.call("write") == nil)
      #expect(await server.call()?.reason == "RATE_LIMITED")
    }
  }

  @Test func withoutTheDatabaseThereIsOnlyWhatIsFree() async throws {
    try await with(reads: 1_000, writes: 1) { server in
      server.database.end()
      #expect(await server.call() == nil)
      let refused = await server.call("write")
      #expect(refused?.code == .resourceExhausted && refused?.reason == "RATE_LIMITED")
      #expect(refused?.retryMilliseconds == 1_000)
      #expect(await server.call() == nil)
    }
  }

  @Test func aCallWhoseDeadlinePassesWhileItWaitsTakesNoToken() async throws {
    try await with(reads: 1, writes: 1) { server in
      // On a busy machine a call may end before it arrives.
      while server.arrived.withLock({ $0 }) == 0 {
        #expect(await server.call(timeout: .milliseconds(20))?.code == .deadlineExceeded)
      }
      let earlier = server.arrived.withLock { $0 }
      async let next = server.call()
      await server.untilArrived(earlier + 1)
      server.database.answer(.tokens(1))
      #expect(await next == nil)
    }
  }

  @Test func organisationsAreRememberedUpToTheirLimit() async throws {
    try await with(reads: 10, writes: 10) { server in
      for number in 0..<UInt64(RateLimits.maximumOrganisations + 1) {
        _ = server.limiter.rates(of: UUID(high: 2, low: number))
        #expect(server.limiter.organisationCount <= RateLimits.maximumOrganisations)
      }
      #expect(server.limiter.organisationCount == 1)
    }
  }
}
