import EventLoop
import Testing

@testable import HTTP2

struct KeepaliveTests {
  private let settings = Keepalive(time: .seconds(10), timeout: .seconds(2), permitsWithoutStreams: false)

  private func time(_ seconds: UInt64) -> MonotonicTime {
    MonotonicTime(nanoseconds: (1_000 + seconds) * 1_000_000_000)
  }

  @Test func quietPeerIsProbedOnceAndThenGivenUp() {
    var clock = KeepaliveClock(settings)
    let last = time(0)
    #expect(clock.action(at: time(9), lastReceived: last, hasStreams: true) == .none)
    #expect(clock.action(at: time(10), lastReceived: last, hasStreams: true) == .ping)
    #expect(clock.action(at: time(11), lastReceived: last, hasStreams: true) == .none)
    #expect(clock.action(at: time(12), lastReceived: last, hasStreams: true) == .giveUp)
  }

  @Test func anyByteAfterThePINGShowsThatThePeerIsThere() {
    var clock = KeepaliveClock(settings)
    #expect(clock.action(at: time(10), lastReceived: time(0), hasStreams: true) == .ping)
    #expect(clock.action(at: time(12), lastReceived: time(11), hasStreams: true) == .none)
    #expect(clock.action(at: time(20), lastReceived: time(11), hasStreams: true) == .none)
    #expect(clock.action(at: time(21), lastReceived: time(11), hasStreams: true) == .ping)
  }

  @Test func withoutStreamsNothingIsProbedUnlessPermitted() {
    var clock = KeepaliveClock(settings)
    #expect(clock.action(at: time(60), lastReceived: time(0), hasStreams: false) == .none)
    clock.settings.permitsWithoutStreams = true
    #expect(clock.action(at: time(60), lastReceived: time(0), hasStreams: false) == .ping)
  }

  @Test func withoutATimeNothingIsEverProbed() {
    var clock = KeepaliveClock(Keepalive(time: nil, permitsWithoutStreams: true))
    #expect(clock.action(at: time(1_000_000), lastReceived: time(0), hasStreams: true) == .none)
  }

  @Test func sweepsComeAFewTimesInTheShortestTimeout() {
    #expect(
      Duration.sweepInterval(for: [nil, .seconds(3), .seconds(60)], atMost: .seconds(1)) == .milliseconds(600)
    )
    #expect(Duration.sweepInterval(for: [.seconds(60)], atMost: .seconds(1)) == .seconds(1))
    #expect(Duration.sweepInterval(for: [nil], atMost: .seconds(1)) == .seconds(1))
    #expect(Duration.sweepInterval(for: [.zero], atMost: .seconds(1)) > .zero)
  }
}
