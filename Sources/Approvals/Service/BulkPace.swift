import EventLoop

/// Whether there is time for another decision before the deadline of a call: as much as the longest one so far took, so
/// that what was decided can still be answered.
struct BulkPace: Sendable {
  private let deadline: MonotonicTime?
  private var longest: UInt64 = 0

  init(until deadline: MonotonicTime?) { self.deadline = deadline }

  /// Whether another one can begin now.
  func hasTime(at now: MonotonicTime) -> Bool {
    guard let deadline else { return true }
    return now.advanced(byNanoseconds: longest) < deadline
  }

  /// One was made.
  mutating func add(from start: MonotonicTime, to end: MonotonicTime) {
    longest = max(longest, end.nanoseconds(since: start))
  }
}
