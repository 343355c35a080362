public import EventLoop

/// When a quiet connection is probed with a PING, and when it is given up (gRFC A8).
public struct Keepalive: Sendable, Hashable {
  /// How long nothing comes from the peer before it is sent a PING; nil never sends one.
  public var time: Duration?
  /// How long the peer has to send anything after that.
  public var timeout: Duration
  /// Whether a connection without streams is probed, too.
  public var permitsWithoutStreams: Bool

  /// Creates settings.
  public init(time: Duration?, timeout: Duration = .seconds(20), permitsWithoutStreams: Bool) {
    self.time = time
    self.timeout = timeout
    self.permitsWithoutStreams = permitsWithoutStreams
  }
}

extension Duration {
  /// How often to check several timeouts: a few times within the shortest, at least every `longest`.
  package static func sweepInterval(for times: [Duration?], atMost longest: Duration) -> Duration {
    guard let shortest = times.compactMap({ $0 }).min() else { return longest }
    return max(.milliseconds(2), min(longest, shortest / 5))
  }
}

/// Carries out the keepalive of one connection. A pure state machine that is polled.
public struct KeepaliveClock: Sendable {
  /// What is to be done with the connection.
  public enum Action: Sendable, Hashable {
    /// Nothing now.
    case none
    /// Send a PING.
    case ping
    /// Close it: the peer is gone.
    case giveUp
  }

  /// The settings in force.
  public var settings: Keepalive
  private var pingSent: MonotonicTime?

  /// A connection that was not probed yet.
  public init(_ settings: Keepalive) { self.settings = settings }

  /// Says what is to be done, given when the peer last sent anything.
  public mutating func action(
    at now: MonotonicTime, lastReceived: MonotonicTime, hasStreams: Bool
  ) -> Action {
    guard let time = settings.time else { return .none }
    if let sent = pingSent {
      guard lastReceived <= sent else {
        pingSent = nil
        return .none
      }
      return now.nanoseconds(since: sent) >= settings.timeout.clampedNanoseconds ? .giveUp : .none
    }
    guard hasStreams || settings.permitsWithoutStreams,
      now.nanoseconds(since: lastReceived) >= time.clampedNanoseconds
    else { return .none }
    pingSent = now
    return .ping
  }
}
