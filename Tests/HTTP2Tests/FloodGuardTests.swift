import EventLoop
import Testing

@testable import HTTP2

struct FloodGuardTests {
  private let limits = SessionLimits()
  private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)

  /// How many frames may be wasted before there are too many.
  private func wasteUntilTooMany(_ flood: inout FloodGuard) -> Int {
    var count = 0
    while !flood.wasted(at: start) { count += 1 }
    return count
  }

  @Test func uselessFramesUseUpTheBurst() {
    var flood = FloodGuard(limits, at: start)
    #expect(wasteUntilTooMany(&flood) == limits.emptyFrameBurst)
  }

  @Test func usefulFramesAllowMoreUselessOnes() {
    var flood = FloodGuard(limits, at: start)
    for _ in 0..<1_000 {
      flood.progressed()
      for _ in 0..<limits.emptyFramesPerUsefulFrame { _ = flood.wasted(at: start) }
    }
    #expect(flood.credit == limits.emptyFrameBurst)
  }

  @Test func theCreditThatIsSavedUpIsBounded() {
    var flood = FloodGuard(limits, at: start)
    for _ in 0..<limits.maximumEmptyFrameCredit { flood.progressed() }
    #expect(wasteUntilTooMany(&flood) == limits.maximumEmptyFrameCredit)
  }

  @Test func aQuietConnectionMayGoOnForEverWithAFrameASecond() {
    var flood = FloodGuard(limits, at: start)
    var now = start
    for _ in 0..<10 * limits.emptyFrameBurst {
      now = now.advanced(byNanoseconds: 1_000_000_000)
      let tooMany = flood.wasted(at: now)
      #expect(!tooMany)
    }
  }

  @Test func timeGivesBackNoMoreThanTheBurst() {
    var flood = FloodGuard(limits, at: start)
    for _ in 0..<limits.emptyFrameBurst { _ = flood.wasted(at: start) }
    let later = start.advanced(byNanoseconds: 1_000_000 * 1_000_000_000)
    var count = 0
    while !flood.wasted(at: later) { count += 1 }
    #expect(count == limits.emptyFrameBurst + 1)
  }

  @Test func aFloodIsNotHelpedByTheTimeItTakes() {
    var flood = FloodGuard(limits, at: start)
    var now = start
    var count = 0
    while !flood.wasted(at: now) {
      count += 1
      now = now.advanced(byNanoseconds: 100_000_000)
    }
    #expect(count < limits.emptyFrameBurst * 5 / 4)
  }

  @Test func thirdPINGWithinTheIntervalIsTooMany() {
    var flood = FloodGuard(limits, at: start)
    let verdicts = (0..<4).map { _ in flood.pinged(at: start, hasStreams: true) }
    #expect(verdicts == [false, false, false, true])
  }

  @Test func pingsAtTheIntervalAreWelcomeForEver() {
    var flood = FloodGuard(limits, at: start)
    var now = start
    for _ in 0..<100 {
      let tooMany = flood.pinged(at: now, hasStreams: true)
      #expect(!tooMany)
      now = now.advanced(byNanoseconds: limits.minimumPingInterval.clampedNanoseconds)
    }
  }

  @Test func withoutStreamsTheIntervalIsLonger() {
    var flood = FloodGuard(limits, at: start)
    var now = start
    var refusals = 0
    for _ in 0..<4 {
      if flood.pinged(at: now, hasStreams: false) { refusals += 1 }
      now = now.advanced(byNanoseconds: limits.minimumPingInterval.clampedNanoseconds)
    }
    #expect(refusals == 1)
  }

  @Test func sendingToTheClientMakesItsPINGsWelcome() {
    var flood = FloodGuard(limits, at: start)
    for _ in 0..<100 {
      let tooMany = flood.pinged(at: start, hasStreams: true)
      #expect(!tooMany)
      flood.sent()
    }
  }
}
