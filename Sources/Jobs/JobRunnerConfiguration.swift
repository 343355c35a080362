/// How a server runs jobs.
public struct JobRunnerConfiguration: Sendable, Hashable {
  /// The most jobs that run at a time.
  public var maximumRunning = 16
  /// A busy server waits until this many places are free, so that a take costs little for each job …
  public var gatheredPlaces = 4
  /// … but no longer than this, in milliseconds.
  public var gatherMilliseconds: UInt64 = 5
  /// How long a lease lasts without a heartbeat, in milliseconds: the delay of a job whose server is killed.
  public var leaseMilliseconds: Int64 = 60_000 {
    didSet { heartbeatMilliseconds = UInt64(max(1, leaseMilliseconds / 3)) }
  }
  /// The interval of heartbeats, in milliseconds: two of them may fail.
  var heartbeatMilliseconds: UInt64 = 20_000
  /// How often a server with room searches for jobs that other servers have made, in milliseconds.
  public var pollMilliseconds: UInt64 = 1_000
  /// The interval of sweeps for due jobs, expired leases and schedules, in milliseconds.
  public var sweepMilliseconds: UInt64 = 2_000

  /// The defaults.
  public init() {}
}
