/// How fast a peer must read or send: a number of bytes in a number of sweeps. A sweep is one call of
/// `HTTP2Connection.sweep`.
public struct MinimumRate: Sendable, Hashable {
  /// The bytes that must move.
  public let byteCount: Int
  /// The number of sweeps in which they must.
  public let sweepCount: Int

  /// A rate of at least one byte in one sweep.
  public init(byteCount: Int, sweepCount: Int) {
    self.byteCount = max(1, byteCount)
    self.sweepCount = max(1, sweepCount)
  }
}

/// Detects peers that are too slow. A pure state machine.
///
/// It averages over a whole number of sweeps, so that a peer may take its data in bursts, but not byte by byte.
struct ProgressMeter {
  private var waitedSweeps = 0
  private var movedByteCount = 0

  /// The peer has taken or sent `count` bytes.
  @inline(__always)
  mutating func moved(_ count: Int) { movedByteCount &+= count }

  /// Checks the peer once.
  /// - Parameter waits: whether data waits for it; if none does, the average starts anew.
  /// - Returns: whether the peer was slower than `rate` while data waited.
  mutating func sweep(waits: Bool, _ rate: MinimumRate) -> Bool {
    guard waits else {
      waitedSweeps = 0
      return false
    }
    if waitedSweeps == 0 { movedByteCount = 0 }
    waitedSweeps += 1
    guard waitedSweeps > rate.sweepCount else { return false }
    let isTooSlow = movedByteCount < rate.byteCount
    waitedSweeps = 1
    movedByteCount = 0
    return isTooSlow
  }
}
