public import struct Postgres.Timestamp

/// When people work, as the caller has read it from a calendar and its zone.
public struct WorkingTime: Sendable, Hashable {
  /// Hours of work: from one moment on up to, but without, another.
  public struct Interval: Sendable, Hashable {
    /// The first moment.
    public let start: Timestamp
    /// The moment after the last one.
    public let end: Timestamp

    /// Hours of work; none if `end` is not after `start`.
    public init(from start: Timestamp, to end: Timestamp) {
      (self.start, self.end) = (start, end)
    }
  }

  /// In order of time, and apart from each other.
  public let intervals: [Interval]

  /// Time without pauses.
  public static let always = WorkingTime([])

  /// Working time; intervals that overlap count once. After the last one the clock is what counts: a calendar that
  /// was not read far enough makes a deadline too early, but never loses it.
  public init(_ intervals: [Interval]) {
    var apart: [Interval] = []
    let sorted = intervals.filter { $0.start < $0.end }.sorted { $0.start < $1.start }
    for interval in sorted {
      guard let last = apart.last, interval.start <= last.end else {
        apart.append(interval)
        continue
      }
      apart[apart.count - 1] = Interval(from: last.start, to: max(last.end, interval.end))
    }
    self.intervals = apart
  }

  /// The moment at which this many hours of working time have passed since `start`.
  public func moment(after hours: Int, from start: Timestamp) -> Timestamp {
    var left = Int64(hours) * Self.microsecondsPerHour
    var clock = start
    for interval in intervals where interval.end > clock {
      let begin = max(clock, interval.start)
      let length = interval.end.microsecondsSince1970 - begin.microsecondsSince1970
      if left <= length { return Self.adding(left, to: begin) }
      left -= length
      clock = interval.end
    }
    return Self.adding(left, to: clock)
  }

  private static let microsecondsPerHour: Int64 = 3_600_000_000

  private static func adding(_ microseconds: Int64, to moment: Timestamp) -> Timestamp {
    let (sum, overflow) = moment.microsecondsSince1970.addingReportingOverflow(microseconds)
    return overflow ? .latest : Timestamp(microsecondsSince1970: sum)
  }
}
