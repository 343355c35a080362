import EventLoop
import SeededRandom
import Testing

@testable import SMTP

/// When a server that fails is left alone, by a clock of the test's own.
@Suite("Circuit breaker") struct CircuitBreakerTests {
  private struct Clock {
    var breaker: CircuitBreaker
    var random = SeededGenerator(seed: 9)
    var now = MonotonicTime(nanoseconds: 1_000_000_000)

    init(jitterPercent: UInt64 = 0) {
      var limits = CircuitBreaker.Limits()
      limits.failures = 3
      limits.pauseMilliseconds = 1_000
      limits.maximumPauseMilliseconds = 3_000
      limits.jitterPercent = jitterPercent
      breaker = CircuitBreaker(limits)
    }

    mutating func pass(milliseconds: UInt64) { now = now.advanced(byNanoseconds: milliseconds * 1_000_000) }
    mutating func admit() -> CircuitBreaker.Admission { breaker.admit(at: now) }
    mutating func fail() { breaker.failed(at: now, using: &random) }
    mutating func open() { for _ in 0..<3 { fail() } }
  }

  @Test func itOpensAfterSoManyFailuresInARow() {
    var clock = Clock()
    clock.fail()
    clock.fail()
    #expect(clock.admit() == .attempt)
    clock.fail()
    #expect(clock.admit() == .refuse(milliseconds: 1_000))
  }

  @Test func aSuccessInBetweenBeginsTheCountAnew() {
    var clock = Clock()
    for _ in 0..<10 {
      clock.fail()
      clock.fail()
      clock.breaker.succeeded()
    }
    #expect(clock.admit() == .attempt)
  }

  @Test func afterThePauseOneAttemptDecides() {
    var clock = Clock()
    clock.open()
    clock.pass(milliseconds: 999)
    #expect(clock.admit() == .refuse(milliseconds: 1))
    clock.pass(milliseconds: 1)
    #expect(clock.admit() == .attempt)
    #expect(clock.admit() == .refuse(milliseconds: 1_000), "a second one waits for the first")
    clock.breaker.succeeded()
    #expect(clock.admit() == .attempt)
    #expect(clock.admit() == .attempt)
  }

  @Test func eachFailedAttemptDoublesThePauseUpToTheLongest() {
    var clock = Clock()
    clock.open()
    for pause: UInt64 in [1_000, 2_000, 3_000, 3_000] {
      #expect(clock.admit() == .refuse(milliseconds: pause))
      clock.pass(milliseconds: pause)
      #expect(clock.admit() == .attempt)
      clock.fail()
    }
  }

  @Test func anAttemptThatShowedNothingLeavesTheNextOneToDecide() {
    var clock = Clock()
    clock.open()
    clock.pass(milliseconds: 1_000)
    #expect(clock.admit() == .attempt)
    clock.breaker.abandoned(at: clock.now)
    #expect(clock.admit() == .attempt)
  }

  @Test func failuresOfAttemptsFromBeforeItOpenedChangeNothing() {
    var clock = Clock()
    clock.open()
    clock.pass(milliseconds: 500)
    clock.fail()
    #expect(clock.admit() == .refuse(milliseconds: 500))
  }

  @Test func jitterMovesThePauseBothWaysWithinItsBounds() {
    var pauses: [UInt64] = []
    var clock = Clock(jitterPercent: 20)
    for _ in 0..<200 {
      clock.open()
      if case .refuse(let milliseconds) = clock.admit() { pauses.append(milliseconds) }
      clock.breaker.succeeded()
    }
    #expect(pauses.count == 200 && pauses.allSatisfy { (800...1_200).contains($0) })
    #expect(pauses.contains { $0 < 900 } && pauses.contains { $0 > 1_100 })
  }
}
