import EventLoop

/// Decides, from one probe after another, whether the database counts as available.
///
/// What fails must fail for a while before it counts, and what answers must answer for a while: a single lost packet or
/// a restart between two probes changes nothing, and a database that comes and goes does not flap.
struct Availability {
  /// How long probes must have failed, in milliseconds, a failing probe's own duration included.
  static let failingMilliseconds: UInt64 = 400
  /// How long probes must have succeeded, in milliseconds.
  static let answeringMilliseconds: UInt64 = 500

  private(set) var isAvailable = true
  /// When the probes began that say the opposite.
  private var contradictedSince: MonotonicTime?

  /// Takes the outcome of a probe; says whether that changes `isAvailable`.
  mutating func record(answered: Bool, from begin: MonotonicTime, to end: MonotonicTime) -> Bool {
    guard answered != isAvailable else {
      contradictedSince = nil
      return false
    }
    // A probe that fails has failed all the while; one that succeeds tells of its end.
    let since = contradictedSince ?? (answered ? end : begin)
    contradictedSince = since
    let needed = answered ? Self.answeringMilliseconds : Self.failingMilliseconds
    guard end.nanoseconds(since: since) >= needed * 1_000_000 else { return false }
    isAvailable = answered
    contradictedSince = nil
    return true
  }
}
