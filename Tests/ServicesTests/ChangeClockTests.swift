import Postgres
import ServiceKit
import Testing

@Suite struct ChangeClockTests {
  private func time(_ seconds: Int64, _ microseconds: Int64 = 0) -> Timestamp {
    Timestamp(microsecondsSince1970: seconds * 1_000_000 + microseconds)
  }

  @Test func timesFollowTheSystemClockWhileItAdvances() {
    let clock = ChangeClock()
    #expect([1, 2, 100].map { clock.next(at: time($0)) } == [time(1), time(2), time(100)])
  }

  @Test func noTwoChangesHaveTheSameTime() {
    let clock = ChangeClock()
    #expect(clock.next(at: time(5)) == time(5))
    #expect(clock.next(at: time(5)) == time(5, 1))
    #expect(clock.next(at: time(5)) == time(5, 2))
  }

  @Test(arguments: [1, 3_600, 8 * 86_400, ChangeClock.maximumHoldSeconds] as [Int64])
  func afterTheClockWasSetBackTimesGoOn(seconds: Int64) {
    let clock = ChangeClock()
    let ahead = 10_000_000 + seconds
    #expect(clock.next(at: time(ahead)) == time(ahead))
    #expect(clock.next(at: time(10_000_000)) == time(ahead, 1))
    #expect(clock.next(at: time(10_000_001)) == time(ahead, 2))
    #expect(clock.next(at: time(ahead + 1)) == time(ahead + 1))
  }

  @Test func aClockSetBackBeyondTheHoldLimitIsFollowed() {
    let clock = ChangeClock()
    let ahead = 10_000_000 + ChangeClock.maximumHoldSeconds + 1
    _ = clock.next(at: time(ahead))
    #expect(clock.next(at: time(10_000_000)) == time(10_000_000))
  }

  @Test func timesTakenByManyThreadsAreUnique() async {
    let clock = ChangeClock()
    let times = await withTaskGroup(of: [Timestamp].self) { group in
      for _ in 0..<8 { group.addTask { (0..<1_000).map { _ in clock.next(at: time(1)) } } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(times).count == 8_000)
  }
}
