import EventLoop

/// Tells a peer that makes work for nothing from one that is merely busy. A pure state machine.
///
/// A frame that gets nothing done takes from a credit: PING, SETTINGS, PRIORITY, WINDOW_UPDATE, DATA without bytes,
/// frames of unknown types, and whatever makes this side reset a stream for a breach of the protocol (CVE-2025-8671). DATA that flows either way, and
/// headers that are answered, add to it: a busy peer needs WINDOW_UPDATEs and may probe with PINGs. PINGs to a server
/// are rationed besides, as gRFC A8 says.
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

  /// A frame got something done.
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

  /// A frame got nothing done. Answers whether there were too many.
  mutating func wasted(at now: MonotonicTime) -> Bool {
    credit -= 1
    if credit < 0 { refill(at: now) }
    return credit < 0
  }

  /// Adds what the time since the last refill is worth; only looked at when the credit is used up.
  private mutating func refill(at now: MonotonicTime) {
    let seconds = now.nanoseconds(since: refilled) / 1_000_000_000
    guard seconds > 0 else { return }
    credit = min(credit &+ Int(clamping: seconds) &* limits.emptyFramesPerSecond, limits.emptyFrameBurst)
    refilled = now
  }

  /// A client has sent a PING. Answers whether there were too many.
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

/// What a peer did that cost it its connection.
public enum Flood: String, Sendable, Hashable {
  /// More PINGs than gRFC A8 lets a client send; the name is what GOAWAY says to other implementations.
  case pings = "too_many_pings"
  /// Frame upon frame that gets nothing done.
  case emptyFrames = "too_many_empty_frames"
}
