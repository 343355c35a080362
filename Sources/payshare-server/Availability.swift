import EventLoop

/// Decides from successive probes whether the database counts as available.
///
/// Failure and recovery must each last a while before they count: a lost packet or a restart between two probes changes
/// nothing, and health does not flap.
struct Availability {
  /// How long probes must have failed, in milliseconds, including the failing probe's own duration.
  static let failingMilliseconds: UInt64 = 400
  /// How long probes must have succeeded, in milliseconds.
  static let answeringMilliseconds: UInt64 = 500

  private(set) var isAvailable = true
  /// When probes began to contradict `isAvailable`.
  private var contradictedSince: MonotonicTime?

  /// Records the outcome of a probe; returns whether that changes `isAvailable`.
  mutating func record(answered: Bool, from begin: MonotonicTime, to end: MonotonicTime) -> Bool {
    guard answered != isAvailable else {
      contradictedSince = nil
      return false
    }
    // A failed probe counts from its beginning, a successful one from its end.
    let since = contradictedSince ?? (answered ? end : begin)
    contradictedSince = since
    let needed = answered ? Self.answeringMilliseconds : Self.failingMilliseconds
    guard end.nanoseconds(since: since) >= needed * 1_000_000 else { return false }
    isAvailable = answered
    contradictedSince = nil
    return true
  }
}
