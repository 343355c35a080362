import RPC
import Testing

@testable import RPCClient

/// The decision whether to make another attempt of a hedged call, without calls.
@Suite struct HedgeStateTests {
  private static let unavailable = RetryState.Failure(status: Status(.unavailable))

  /// The state after `attempts` were made.
  private func state(attempts: Int, maximum: Int = 5) -> HedgeState {
    var policy = HedgingPolicy()
    policy.maximumAttempts = maximum
    var state = HedgeState(policy)
    for _ in 0..<attempts { state.sent() }
    return state
  }

  @Test func aFailureThatIsNotFatalSendsTheNextAttemptAtOnce() {
    var state = state(attempts: 1)
    var throttle = RetryThrottle()
    #expect(state.ended(Self.unavailable, &throttle) == .send(afterMilliseconds: 0))
  }

  @Test(arguments: StatusCode.allCases.filter { $0 != .unavailable && $0 != .ok })
  func anyOtherCodeEndsTheCall(_ code: StatusCode) {
    var state = state(attempts: 2)
    var throttle = RetryThrottle()
    #expect(state.ended(RetryState.Failure(status: Status(code)), &throttle) == .finish)
    #expect(throttle.tokens == RetryThrottle.maximum)
  }

  @Test(arguments: 1...5) func attemptsAreBoundedByThePolicy(_ maximum: Int) {
    var state = state(attempts: 0, maximum: maximum)
    for _ in 0..<maximum {
      #expect(state.allowsAttempt(RetryThrottle()))
      state.sent()
    }
    #expect(!state.allowsAttempt(RetryThrottle()))
  }

  @Test func noPolicyAllowsMoreThanFiveAttempts() {
    #expect(state(attempts: 4, maximum: 100).allowsAttempt(RetryThrottle()))
    #expect(!state(attempts: 5, maximum: 100).allowsAttempt(RetryThrottle()))
  }

  @Test func theLastFailureOfAllEndsTheCall() {
    var state = state(attempts: 2, maximum: 2)
    var throttle = RetryThrottle()
    #expect(state.ended(Self.unavailable, &throttle) == .wait)
    #expect(state.ended(Self.unavailable, &throttle) == .finish)
    #expect(throttle.tokens == RetryThrottle.maximum - 2_000)
  }

  @Test func aServersTimeToRetryTellsTheWaitToo() {
    var state = state(attempts: 1)
    var throttle = RetryThrottle()
    var told = Status(overloaded: "enough", reason: "ENOUGH", limit: "calls", retryMilliseconds: 1_234)
    told.code = .unavailable
    #expect(
      state.ended(RetryState.Failure(status: told), &throttle) == .send(afterMilliseconds: 1_234))
  }

  @Test func pushbackTellsTheWait() {
    var state = state(attempts: 1)
    var throttle = RetryThrottle()
    let pushed = RetryState.Failure(status: Status(.unavailable), pushbackMilliseconds: 4_321)
    #expect(state.ended(pushed, &throttle) == .send(afterMilliseconds: 4_321))
  }

  @Test func negativePushbackForbidsFurtherAttemptsAndLetsThoseThatRunGoOn() {
    var state = state(attempts: 2)
    var throttle = RetryThrottle()
    let pushed = RetryState.Failure(status: Status(.unavailable), pushbackMilliseconds: -1)
    #expect(state.ended(pushed, &throttle) == .wait)
    #expect(!state.allowsAttempt(throttle))
    #expect(state.ended(Self.unavailable, &throttle) == .finish)
  }

  @Test func theBudgetStopsFurtherAttempts() {
    var throttle = RetryThrottle()
    for _ in 0..<5 { throttle.failed() }
    #expect(!state(attempts: 1).allowsAttempt(throttle))
    var state = state(attempts: 1)
    #expect(state.ended(Self.unavailable, &throttle) == .finish)
  }

  @Test func anUnprocessedAttemptIsRepeatedOnceAndDoesNotCount() {
    var state = state(attempts: 2, maximum: 2)
    var throttle = RetryThrottle()
    let unprocessed = RetryState.Failure(status: Status(.unavailable), isUnprocessed: true)
    #expect(state.ended(unprocessed, &throttle) == .send(afterMilliseconds: 0))
    #expect(state.allowsAttempt(throttle))
    state.sent()
    #expect(state.ended(unprocessed, &throttle) == .wait)
  }
}
