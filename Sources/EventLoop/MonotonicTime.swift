import CSystem

/// A reading of the system's monotonic clock (`CLOCK_MONOTONIC`), which never runs backwards.
public struct MonotonicTime: Hashable, Comparable, Sendable {
  /// Nanoseconds since an arbitrary origin, the same for all threads of the machine.
  public let nanoseconds: UInt64

  /// The time `nanoseconds` after the clock's origin.
  @inlinable
  public init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// Reads the clock.
  public static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
  }

  /// Earlier times are less.
  @inlinable
  public static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// Nanoseconds from `earlier` to this time; zero if `earlier` is the later one.
  @inlinable
  public func nanoseconds(since earlier: MonotonicTime) -> UInt64 {
    nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
  }

  /// The time `nanoseconds` later; the latest representable time if that is past the end.
  @inlinable
  public func advanced(byNanoseconds step: UInt64) -> MonotonicTime {
    let (sum, overflow) = nanoseconds.addingReportingOverflow(step)
    return MonotonicTime(nanoseconds: overflow ? .max : sum)
  }
}

extension Duration {
  /// The duration in whole nanoseconds, rounded up; zero if it is negative, and at most 292 years.
  @inlinable
  public var clampedNanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    if seconds < 0 || attoseconds < 0 { return 0 }
    if seconds >= 9_000_000_000 { return UInt64(Int64.max) }
    return UInt64(seconds) &* 1_000_000_000 &+ UInt64((attoseconds &+ 999_999_999) / 1_000_000_000)
  }
}
