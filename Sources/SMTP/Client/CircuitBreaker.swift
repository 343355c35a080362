public import EventLoop

/// Protects a failing server: after some failures in a row nothing is tried for a pause, then a single attempt decides.
/// A value without I/O; callers pass the time.
public struct CircuitBreaker: Sendable, Hashable {
  /// When it opens, and for how long.
  public struct Limits: Sendable, Hashable {
    /// How many failures in a row open it.
    public var failures = 5
    /// The first pause, in milliseconds. It doubles each time the attempt after it fails.
    public var pauseMilliseconds: UInt64 = 10_000
    /// The longest pause, in milliseconds, before jitter.
    public var maximumPauseMilliseconds: UInt64 = 300_000
    /// How far a pause is moved at random, up or down, in percent, so that several clients do not return at once.
    public var jitterPercent: UInt64 = 20

    /// The defaults.
    public init() {}
  }

  /// Whether something may be tried.
  public enum Admission: Sendable, Hashable {
    /// It may; the caller reports the result.
    case attempt
    /// Not for so long.
    case refuse(milliseconds: UInt64)
  }

  private enum State: Sendable, Hashable {
    case closed(failures: Int)
    case open(until: MonotonicTime, rounds: Int)
    /// The single attempt is running.
    case probing(rounds: Int)
  }

  private let limits: Limits
  private var state = State.closed(failures: 0)

  /// A breaker that has seen no failure.
  public init(_ limits: Limits = Limits()) { self.limits = limits }

  /// Asks to try something.
  public mutating func admit(at now: MonotonicTime) -> Admission {
    switch state {
    case .closed: return .attempt
    case .open(let until, let rounds):
      guard until <= now else {
        return .refuse(milliseconds: (until.nanoseconds(since: now) + 999_999) / 1_000_000)
      }
      state = .probing(rounds: rounds)
      return .attempt
    // The duration of the attempt is unknown; the first pause is a fair guess.
    case .probing: return .refuse(milliseconds: limits.pauseMilliseconds)
    }
  }

  /// An attempt showed that the server works.
  public mutating func succeeded() { state = .closed(failures: 0) }

  /// An attempt showed that the server does not work.
  public mutating func failed(at now: MonotonicTime, using random: inout some RandomNumberGenerator) {
    switch state {
    case .closed(let failures) where failures + 1 < limits.failures:
      state = .closed(failures: failures + 1)
    case .closed: open(rounds: 0, at: now, &random)
    case .probing(let rounds): open(rounds: rounds + 1, at: now, &random)
    // An attempt from before it opened.
    case .open: break
    }
  }

  /// An attempt ended without telling anything about the server, such as a cancelled one.
  public mutating func abandoned(at now: MonotonicTime) {
    if case .probing(let rounds) = state { state = .open(until: now, rounds: rounds) }
  }

  private mutating func open(
    rounds: Int, at now: MonotonicTime, _ random: inout some RandomNumberGenerator
  ) {
    var pause = min(limits.pauseMilliseconds, limits.maximumPauseMilliseconds)
    for _ in 0..<rounds where pause < limits.maximumPauseMilliseconds {
      pause = min(2 * pause, limits.maximumPauseMilliseconds)
    }
    let spread = pause * limits.jitterPercent / 100
    pause = pause - spread + UInt64.random(in: 0...2 * spread, using: &random)
    state = .open(until: now.advanced(byNanoseconds: pause * 1_000_000), rounds: rounds)
  }
}
