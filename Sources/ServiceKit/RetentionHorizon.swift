import EventLoop
import Postgres

/// How far retention jobs may come: a moment, kept in the database, that moves on by no more than the time a server has
/// measured with its monotonic clock.
///
/// A system clock that is set days ahead then deletes nothing before its time. The time in which no server runs is not
/// measured, and so delays deletion; it never hastens it. Several servers move the horizon no faster than one: each
/// adds what it has measured since it last saw the horizon to where the horizon was then.
struct RetentionHorizon: Sendable {
  /// By how much the system's clock may have moved otherwise than the monotonic one before that is told, in seconds.
  static let toleratedSeconds: Int64 = 60

  /// From which distance on it is told at the start that the horizon is behind the clock, in seconds: a day.
  static let notableLagSeconds: Int64 = 86_400

  /// What a server knows of the horizon since it last saw it.
  private struct Sight {
    let horizon: Timestamp
    let clock: Timestamp
    let time: MonotonicTime
  }

  private var sight: Sight?

  /// Whether the horizon was seen by this server.
  var wasSeen: Bool { sight != nil }

  /// Where the horizon may be moved to now; as far as to `clock` at most. Nowhere before it was seen once.
  func proposal(clock: Timestamp, _ time: MonotonicTime) -> Timestamp {
    guard let sight else { return .earliest }
    return min(clock, sight.horizon.advanced(by: time.microseconds(since: sight.time)))
  }

  /// The horizon is there. Jobs may come as far as to the result: not past the system's clock, where that is behind.
  mutating func saw(_ horizon: Timestamp, clock: Timestamp, _ time: MonotonicTime) -> Timestamp {
    sight = Sight(horizon: horizon, clock: clock, time: time)
    return min(clock, horizon)
  }

  /// By how many seconds the system's clock has been set since the horizon was seen: ahead, or back where negative. Nil
  /// where it has run as the monotonic clock has.
  func jumpSeconds(clock: Timestamp, _ time: MonotonicTime) -> Int64? {
    guard let sight else { return nil }
    let expected = sight.clock.advanced(by: time.microseconds(since: sight.time))
    let jump = (clock.microsecondsSince1970 - expected.microsecondsSince1970) / 1_000_000
    return abs(jump) > Self.toleratedSeconds ? jump : nil
  }
}

extension Timestamp {
  fileprivate func advanced(by microseconds: Int64) -> Timestamp {
    Timestamp(microsecondsSince1970: microsecondsSince1970 + microseconds)
  }
}

extension MonotonicTime {
  fileprivate func microseconds(since earlier: MonotonicTime) -> Int64 {
    Int64(clamping: nanoseconds(since: earlier) / 1_000)
  }
}
