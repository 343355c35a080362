import EventLoop

/// Tells a flooding peer from one that is merely busy. A pure state machine.
///
/// Frames that do nothing useful use up a credit: PING, SETTINGS, PRIORITY, WINDOW_UPDATE, DATA without bytes, frames
/// of unknown types, and any that make this side reset a stream for a protocol error (CVE-2025-8671). DATA in either
/// direction and answered headers add to it, as a busy peer needs WINDOW_UPDATEs and may probe with PINGs. PINGs to a
/// server are also limited as in gRFC A8.
struct FloodGuard {
  private let limits: SessionLimits
  private(set) var credit: Int
  private var pingStrikes = 0
  private var lastPing: MonotonicTime?
  private var refilled: MonotonicTime

  init(_ limits: SessionLimits, at now: MonotonicTime) {
    self.limits = limits
    credit = limits.emptyFrameBurst
    refilled = now
  }

  /// A frame did something useful.
  mutating func progressed() {
    guard credit < limits.maximumEmptyFrameCredit else { return }
    credit = min(credit &+ limits.emptyFramesPerUsefulFrame, limits.maximumEmptyFrameCredit)
  }

  /// This side has sent headers or data: PINGs are welcome again.
  mutating func sent() {
    progressed()
    pingStrikes = 0
    lastPing = nil
  }

  /// A frame did nothing useful. Returns whether there were too many.
  mutating func wasted(at now: MonotonicTime) -> Bool {
    credit -= 1
    if credit < 0 { refill(at: now) }
    return credit < 0
  }

  /// Adds credit for the time since the last refill; called only when the credit is used up.
  private mutating func refill(at now: MonotonicTime) {
    let seconds = now.nanoseconds(since: refilled) / 1_000_000_000
    guard seconds > 0 else { return }
    credit = min(credit &+ Int(clamping: seconds) &* limits.emptyFramesPerSecond, limits.emptyFrameBurst)
    refilled = now
  }

  /// A client has sent a PING. Returns whether there were too many.
  mutating func pinged(at now: MonotonicTime, hasStreams: Bool) -> Bool {
    let interval = hasStreams ? limits.minimumPingInterval : limits.minimumIdlePingInterval
    if let lastPing, now.nanoseconds(since: lastPing) < interval.clampedNanoseconds {
      pingStrikes += 1
    } else {
      lastPing = now
    }
    return pingStrikes > limits.maximumPingStrikes
  }
}

/// The floods that end a connection.
public enum Flood: String, Sendable, Hashable {
  /// More PINGs than gRFC A8 lets a client send; the name is what GOAWAY says to other implementations.
  case pings = "too_many_pings"
  /// Too many frames that do nothing useful.
  case emptyFrames = "too_many_empty_frames"
}
