/// Waiting times that grow from attempt to attempt (gRPC connection backoff protocol).
public struct Backoff: Sendable, Hashable {
  /// The first wait, in milliseconds.
  public var initialMilliseconds: UInt64 = 1_000
  /// The longest wait, in milliseconds, before jitter.
  public var maximumMilliseconds: UInt64 = 120_000
  /// The length of a wait, in percent of the one before.
  public var growthPercent: UInt64 = 160
  /// How far a wait varies at random, up or down, in percent.
  public var jitterPercent: UInt64 = 20

  /// The defaults of the protocol: 1 s, growing by 1.6 up to 120 s, 20 % jitter.
  public init() {}

  /// The wait before attempt number `attempt`, of which 0 is the first after a failure.
  public func milliseconds(
    attempt: Int, using generator: inout some RandomNumberGenerator
  ) -> UInt64 {
    var wait = min(initialMilliseconds, maximumMilliseconds)
    for _ in 0..<max(0, attempt) where wait < maximumMilliseconds {
      wait = min(wait * growthPercent / 100, maximumMilliseconds)
    }
    let spread = wait * jitterPercent / 100
    return wait - spread + UInt64.random(in: 0...2 * spread, using: &generator)
  }
}
