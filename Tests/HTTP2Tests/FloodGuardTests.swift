import EventLoop
import Testing

@testable import HTTP2

struct FloodGuardTests {
  private let limits = SessionLimits()
  private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)

  /// How many frames may be wasted before there are too many.
  private func wasteUntilTooMany(_ flood: inout FloodGuard) -> Int {
    var count = 0
    while !flood.wasted() { count += 1 }
    return count
  }

  @Test func framesThatGetNothingDoneUseUpTheBurst() {
    var flood = FloodGuard(limits)
    #expect(wasteUntilTooMany(&flood) == limits.emptyFrameBurst)
  }

  @Test func usefulFramesAllowForMoreThatAreNot() {
    var flood = FloodGuard(limits)
    for _ in 0..<1_000 {
      flood.progressed()
      for _ in 0..<limits.emptyFramesPerUsefulFrame { _ = flood.wasted() }
    }
    #expect(flood.credit == limits.emptyFrameBurst)
  }

  @Test func theCreditThatIsSavedUpIsBounded() {
    var flood = FloodGuard(limits)
    for _ in 0..<limits.maximumEmptyFrameCredit { flood.progressed() }
    #expect(wasteUntilTooMany(&flood) == limits.maximumEmptyFrameCredit)
  }

  @Test func thirdPINGWithinTheIntervalIsTooMany() {
    var flood = FloodGuard(limits)
    let verdicts = (0..<4).map { _ in flood.pinged(at: start, hasStreams: true) }
    #expect(verdicts == [false, false, false, true])
  }

  @Test func pingsAtTheIntervalAreWelcomeForEver() {
    var flood = FloodGuard(limits)
    var now = start
    for _ in 0..<100 {
      let tooMany = flood.pinged(at: now, hasStreams: true)
      #expect(!tooMany)
      now = now.advanced(byNanoseconds: limits.minimumPingInterval.clampedNanoseconds)
    }
  }

  @Test func withoutStreamsTheIntervalIsLonger() {
    var flood = FloodGuard(limits)
    var now = start
    var refusals = 0
    for _ in 0..<4 {
      if flood.pinged(at: now, hasStreams: false) { refusals += 1 }
      now = now.advanced(byNanoseconds: limits.minimumPingInterval.clampedNanoseconds)
    }
    #expect(refusals == 1)
  }

  @Test func whatIsSentToTheClientMakesItsPINGsWelcome() {
    var flood = FloodGuard(limits)
    for _ in 0..<100 {
      let tooMany = flood.pinged(at: start, hasStreams: true)
      #expect(!tooMany)
      flood.sent()
    }
  }
}
