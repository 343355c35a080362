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
  /// How many bytes per second a client must read of waiting responses, or send of a request that the handler needs
  /// whole, averaged over `maximumStall`.
  public var minimumBytesPerSecond = 1_024
  /// How long a client may be slower than that, before its call ends, or its connection if the socket is full. The end
  /// comes up to a `sweepInterval` later.
  public var maximumStall = Duration.seconds(30)

  /// The defaults: no limit to age and idleness.
  public init() {}

  /// How often a server sweeps its connections.
  var sweepInterval: Duration {
    .sweepInterval(
      for: [
        keepalive.time, keepalive.timeout, maximumIdle, maximumAge, maximumAgeGrace, maximumStall,
      ], atMost: .seconds(1))
  }

  /// The minimum rate in bytes and sweeps.
  var minimumRate: MinimumRate {
    let milliseconds = Int(clamping: maximumStall.clampedNanoseconds / 1_000_000)
    return MinimumRate(
      byteCount: minimumBytesPerSecond.multipliedReportingOverflow(by: milliseconds).partialValue / 1_000,
      sweepCount: Int(clamping: maximumStall.clampedNanoseconds / sweepInterval.clampedNanoseconds))
  }
}
