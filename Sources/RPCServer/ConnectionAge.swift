import EventLoop
import HTTP2

/// Decides when a client is told to go because its connection is old or idle (gRFC A9). A pure state machine that is
/// polled.
struct ConnectionAge {
  /// What is to be done with the connection.
  enum Action: Equatable {
    case none
    /// Tell the client to make another connection; calls that run go on.
    case goAway
    /// Close it with all its calls.
    case close
  }

  private let times: ConnectionTimes
  /// When the connection becomes too old.
  private let end: MonotonicTime?
  private var goAwayTime: MonotonicTime?
  private var idleSince: MonotonicTime
  private var knownStreams = 0

  /// A connection that was made at `birth`.
  /// - Parameter jitter: by how many thousandths the age differs from the maximum, from -100 to 100.
  init(_ times: ConnectionTimes, birth: MonotonicTime, jitter: Int64) {
    self.times = times
    idleSince = birth
    end = times.maximumAge.map { age in
      let nanoseconds = age.clampedNanoseconds / 1_000 &* UInt64(1_000 + jitter)
      return birth.advanced(byNanoseconds: nanoseconds)
    }
  }

  /// The range of `jitter`.
  static let jitter: ClosedRange<Int64> = -100...100

  /// Says what is to be done, given the number of streams open now and ever opened.
  mutating func action(at now: MonotonicTime, live: Int, opened: Int) -> Action {
    if live > 0 || opened != knownStreams { idleSince = now }
    knownStreams = opened
    if let goAwayTime {
      guard let grace = times.maximumAgeGrace else { return .none }
      return now.nanoseconds(since: goAwayTime) >= grace.clampedNanoseconds ? .close : .none
    }
    let isOld = end.map { now >= $0 } ?? false
    let isIdle =
      times.maximumIdle.map { now.nanoseconds(since: idleSince) >= $0.clampedNanoseconds } ?? false
    guard isOld || isIdle else { return .none }
    goAwayTime = now
    return .goAway
  }
}
