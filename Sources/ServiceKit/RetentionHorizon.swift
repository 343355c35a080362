import EventLoop
import Postgres

/// How far retention jobs may purge: a time, stored in the database, that advances by no more than the time a server
/// has measured with its monotonic clock.
///
/// A system clock that is set days ahead then purges nothing early. Time in which no server runs is not measured: it
/// delays purging and never hastens it. Several servers advance the horizon no faster than one: each adds the time
/// since it last read the horizon to the value that it read.
struct RetentionHorizon: Sendable {
  /// How far the system clock may deviate from the monotonic clock before that is logged, in seconds.
  static let toleratedSeconds: Int64 = 60

  /// The lag of the horizon behind the clock that is logged at the start, in seconds: a day.
  static let notableLagSeconds: Int64 = 86_400

  /// The horizon when this server last read it, with the time on both clocks.
  private struct Reading {
    let horizon: Timestamp
    let clock: Timestamp
    let time: MonotonicTime
  }

  private var reading: Reading?

  /// Whether this server has read the horizon.
  var wasRead: Bool { reading != nil }

  /// How far the horizon may advance now, at most to `clock`; not at all before it was read once.
  func proposal(clock: Timestamp, _ time: MonotonicTime) -> Timestamp {
    guard let reading else { return .earliest }
    return min(clock, reading.horizon.advanced(by: time.microseconds(since: reading.time)))
  }

  /// Records a reading of the horizon.
  mutating func recordReading(_ horizon: Timestamp, clock: Timestamp, _ time: MonotonicTime) {
    reading = Reading(horizon: horizon, clock: clock, time: time)
  }

  /// By how many seconds the system clock was set since the horizon was read; negative if set back. Nil if it agrees
  /// with the monotonic clock.
  func jumpSeconds(clock: Timestamp, _ time: MonotonicTime) -> Int64? {
    guard let reading else { return nil }
    let expected = reading.clock.advanced(by: time.microseconds(since: reading.time))
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
