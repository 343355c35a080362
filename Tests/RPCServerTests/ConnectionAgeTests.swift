import EventLoop
import Testing

@testable import RPCServer

struct ConnectionAgeTests {
  private func time(_ seconds: UInt64) -> MonotonicTime {
    MonotonicTime(nanoseconds: (1_000 + seconds) * 1_000_000_000)
  }

  private func times(_ change: (inout ConnectionTimes) -> Void) -> ConnectionTimes {
    var times = ConnectionTimes()
    change(&times)
    return times
  }

  @Test func byDefaultAConnectionLastsForEver() {
    var age = ConnectionAge(ConnectionTimes(), birth: time(0), jitter: 0)
    #expect(age.action(at: time(1_000_000_000), live: 0, opened: 0) == .none)
  }

  @Test("The age moves by up to a tenth", arguments: [(-100, 90), (0, 100), (100, 110)] as [(Int64, UInt64)])
  func age(jitter: Int64, end: UInt64) {
    var age = ConnectionAge(times { $0.maximumAge = .seconds(100) }, birth: time(0), jitter: jitter)
    #expect(age.action(at: time(end - 1), live: 1, opened: 1) == .none)
    #expect(age.action(at: time(end), live: 1, opened: 1) == .goAway)
    #expect(age.action(at: time(end + 10_000), live: 1, opened: 1) == .none)
  }

  @Test func graceEndsWhatIsLeftOfAnOldConnection() {
    let times = times {
      $0.maximumAge = .seconds(100)
      $0.maximumAgeGrace = .seconds(5)
    }
    var age = ConnectionAge(times, birth: time(0), jitter: 0)
    #expect(age.action(at: time(100), live: 1, opened: 1) == .goAway)
    #expect(age.action(at: time(104), live: 1, opened: 1) == .none)
    #expect(age.action(at: time(105), live: 1, opened: 1) == .close)
  }

  @Test func idlenessBeginsWhenTheLastCallEnds() {
    var age = ConnectionAge(times { $0.maximumIdle = .seconds(10) }, birth: time(0), jitter: 0)
    #expect(age.action(at: time(9), live: 1, opened: 1) == .none)
    #expect(age.action(at: time(30), live: 1, opened: 1) == .none)
    #expect(age.action(at: time(31), live: 0, opened: 1) == .none)
    // A call that came and went between two checks.
    #expect(age.action(at: time(39), live: 0, opened: 2) == .none)
    #expect(age.action(at: time(48), live: 0, opened: 2) == .none)
    #expect(age.action(at: time(49), live: 0, opened: 2) == .goAway)
  }
}
