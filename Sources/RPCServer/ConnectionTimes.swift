import EventLoop
public import HTTP2

/// How long a client's connection may be quiet, idle, old or stuck (gRFC A8 and A9).
public struct ConnectionTimes: Sendable, Hashable {
  /// When a quiet client is probed, and when it is given up.
  public var keepalive = Keepalive(time: .seconds(7_200), permitsWithoutStreams: true)
  /// How long a connection may have no calls before the client is told to go; nil for ever.
  public var maximumIdle: Duration?
  /// How old a connection may get before the client is told to go, give or take a tenth at random; nil for ever.
  public var maximumAge: Duration?
  /// How long calls may go on after that before the connection is closed; nil as long as they take.
  public var maximumAgeGrace: Duration?
  /// How long a client may let wait, without a byte of progress, what is sent to it, or the rest of a request that the
  /// handler needs whole. The call ends then, or the connection where all of it is stuck. The end comes up to a
  /// `lookInterval` later.
  public var maximumStall = Duration.seconds(30)

  /// The defaults: no limit to age and idleness.
  public init() {}

  /// How often a server looks at its connections.
  var lookInterval: Duration {
    .lookInterval(
      for: [
        keepalive.time, keepalive.timeout, maximumIdle, maximumAge, maximumAgeGrace, maximumStall,
      ], atMost: .seconds(1))
  }

  /// For how many looks a stall may go on.
  var stallLooks: Int { Int(clamping: maximumStall.clampedNanoseconds / lookInterval.clampedNanoseconds) }
}
