import RPC
import SeededRandom
import Testing

@testable import RPCClient

/// The decision whether to retry a call, without calls.
@Suite struct RetryStateTests {
  private static let unavailable = RetryState.Failure(status: Status(.unavailable))

  private func decide(
    _ failures: [RetryState.Failure], policy: RetryPolicy = RetryPolicy(),
    tokens: RetryThrottle = RetryThrottle()
  ) -> [RetryState.Decision] {
    var state = RetryState(policy, isIdempotent: true)
    var throttle = tokens
    var generator = SeededGenerator(seed: 1)
    return failures.map { state.decide($0, &throttle, using: &generator) }
  }

  @Test func attemptsAreBoundedByThePolicy() {
    for attempts in 1...5 {
      var policy = RetryPolicy()
      policy.maximumAttempts = attempts
      let decisions = decide(Array(repeating: Self.unavailable, count: attempts), policy: policy)
      #expect(decisions.dropLast().allSatisfy { $0 != .giveUp })
      #expect(decisions.last == .giveUp)
    }
  }

  @Test func noPolicyAllowsMoreThanFiveAttempts() {
    var policy = RetryPolicy()
    policy.maximumAttempts = 100
    // With a throttle that would let more through.
    var state = RetryState(policy, isIdempotent: true)
    var generator = SeededGenerator(seed: 1)
    var decisions: [RetryState.Decision] = []
    for _ in 1...6 {
      var throttle = RetryThrottle()
      decisions.append(state.decide(Self.unavailable, &throttle, using: &generator))
    }
    #expect(decisions.firstIndex(of: .giveUp) == 4)
  }

  @Test(arguments: StatusCode.allCases.filter { $0 != .unavailable && $0 != .ok })
  func otherCodesAreNotRetried(_ code: StatusCode) {
    #expect(decide([RetryState.Failure(status: Status(code))]) == [.giveUp])
  }

  @Test func theWaitIsRandomBelowAGrowingCeiling() {
    var policy = RetryPolicy()
    policy.maximumAttempts = 5
    policy.initialBackoffMilliseconds = 100
    policy.maximumBackoffMilliseconds = 250
    var longest = [UInt64](repeating: 0, count: 4)
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      var state = RetryState(policy, isIdempotent: true)
      for attempt in 0..<4 {
        var throttle = RetryThrottle()
        if case .retry(let wait) = state.decide(Self.unavailable, &throttle, using: &generator) {
          longest[attempt] = max(longest[attempt], wait)
        }
      }
    }
    for (wait, ceiling) in zip(longest, [100, 200, 250, 250] as [UInt64]) {
      #expect(wait <= ceiling)
      #expect(wait > ceiling * 9 / 10)
    }
  }

  @Test func anUnprocessedCallIsRetriedOnceWhateverThePolicy() {
    let unprocessed = RetryState.Failure(status: Status(.unavailable), isUnprocessed: true)
    #expect(decide([unprocessed, unprocessed], policy: .none) == [.retry(afterMilliseconds: 0), .giveUp])
  }

  @Test func pushbackTellsTheWait() {
    let pushed = RetryState.Failure(status: Status(.unavailable), pushbackMilliseconds: 4_321)
    #expect(decide([pushed]) == [.retry(afterMilliseconds: 4_321)])
  }

  @Test func aServersTimeToRetryComesBeforeTheRandomWait() {
    var policy = RetryPolicy()
    policy.retryableCodes = [.resourceExhausted]
    let told = RetryState.Failure(
      status: Status(overloaded: "enough", reason: "ENOUGH", limit: "calls", retryMilliseconds: 1_234))
    guard case .retry(let wait) = decide([told], policy: policy).first else {
      Issue.record("the call is made again")
      return
    }
    #expect((1_234...1_234 + policy.initialBackoffMilliseconds).contains(wait))
  }

  @Test func aTimeToRetryLongerThanAnyWaitEndsTheCall() {
    var policy = RetryPolicy()
    policy.retryableCodes = [.resourceExhausted]
    for (milliseconds, ends) in [(5_000 as Int64, false), (5_001, true), (.max, true)] {
      let told = RetryState.Failure(
        status: Status(
          overloaded: "enough", reason: "ENOUGH", limit: "calls", retryMilliseconds: milliseconds))
      #expect((decide([told], policy: policy) == [.giveUp]) == ends)
    }
  }

  @Test func negativePushbackForbidsTheRetry() {
    let pushed = RetryState.Failure(status: Status(.unavailable), pushbackMilliseconds: -1)
    #expect(decide([pushed]) == [.giveUp])
  }

  @Test func afterPushbackTheWaitsBeginAnew() {
    var policy = RetryPolicy()
    policy.maximumAttempts = 5
    policy.initialBackoffMilliseconds = 100
    policy.growthPercent = 1_000
    let pushed = RetryState.Failure(status: Status(.unavailable), pushbackMilliseconds: 7)
    var longest = [UInt64](repeating: 0, count: 4)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var state = RetryState(policy, isIdempotent: true)
      for (attempt, failure) in [Self.unavailable, pushed, Self.unavailable, Self.unavailable].enumerated() {
        var throttle = RetryThrottle()
        if case .retry(let wait) = state.decide(failure, &throttle, using: &generator) {
          longest[attempt] = max(longest[attempt], wait)
        }
      }
    }
    #expect((90...100).contains(longest[0]))
    #expect(longest[1] == 7)
    #expect((90...100).contains(longest[2]))
    #expect((900...1_000).contains(longest[3]))
  }

  @Test func aForbiddenRetryCostsBudgetWhateverTheCode() {
    for code in [StatusCode.unavailable, .notFound] {
      var throttle = RetryThrottle()
      var generator = SeededGenerator(seed: 1)
      var state = RetryState(RetryPolicy(), isIdempotent: true)
      let pushed = RetryState.Failure(status: Status(code), pushbackMilliseconds: -1)
      #expect(state.decide(pushed, &throttle, using: &generator) == .giveUp)
      #expect(throttle.tokens == RetryThrottle.maximum - 1_000)
    }
  }

  @Test func pushbackAloneMakesNothingRetryable() {
    let pushed = RetryState.Failure(status: Status(.notFound), pushbackMilliseconds: 0)
    #expect(decide([pushed]) == [.giveUp])
  }

  @Test func theBudgetStopsRetriesWhereTooManyCallsFail() {
    var throttle = RetryThrottle()
    var generator = SeededGenerator(seed: 1)
    var retried = 0
    for _ in 0..<20 {
      var state = RetryState(RetryPolicy(), isIdempotent: true)
      if state.decide(Self.unavailable, &throttle, using: &generator) != .giveUp { retried += 1 }
    }
    // Ten tokens; a retry needs more than half of them left.
    #expect(retried == 4)
    #expect(throttle.tokens == 0)
    // Successes give a tenth of a token back each.
    for _ in 0..<60 { throttle.succeeded() }
    #expect(throttle.allowsRetry)
    for _ in 0..<1_000 { throttle.succeeded() }
    #expect(throttle.tokens == RetryThrottle.maximum)
  }

  @Test func errorsOfTheCallerCostNoBudget() {
    var throttle = RetryThrottle()
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20 {
      var state = RetryState(RetryPolicy(), isIdempotent: true)
      _ = state.decide(RetryState.Failure(status: Status(.invalidArgument)), &throttle, using: &generator)
    }
    #expect(throttle.tokens == RetryThrottle.maximum)
  }

  @Test func aCallThatMayHaveActedIsRetriedOnlyIfItIsIdempotent() {
    let lost = RetryState.Failure(status: Status(.unavailable), mayHaveActed: true)
    for isIdempotent in [true, false] {
      var state = RetryState(RetryPolicy(), isIdempotent: isIdempotent)
      var throttle = RetryThrottle()
      var generator = SeededGenerator(seed: 1)
      let decision = state.decide(lost, &throttle, using: &generator)
      #expect((decision != .giveUp) == isIdempotent)
    }
  }
}
