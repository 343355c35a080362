public import RPC

/// Sends an idempotent call again before the first attempt is answered, and takes the first good answer (gRFC A6).
///
/// It makes the slowest calls faster if several servers stand behind one channel, for more work in all. The attempts
/// that lose are cancelled. Calls of methods that are not idempotent, or not known to be, are not hedged.
public struct HedgingPolicy: Sendable, Hashable {
  /// Attempts in all, the first included; at most 5 count.
  public var maximumAttempts = 2
  /// How long the attempts so far may take before the next one is made, in milliseconds.
  public var delayMilliseconds: UInt64 = 100
  /// The codes after which the next attempt is made at once; any other code ends the call.
  public var nonFatalCodes: Set<StatusCode> = [.unavailable]

  /// The defaults.
  public init() {}
}

/// What is done when an attempt of a hedged call ends, or the time for another has come. A pure decision.
struct HedgeState {
  enum Step: Equatable {
    /// Running attempts, or one that is due, decide.
    case wait
    /// Make another attempt.
    case send(afterMilliseconds: UInt64)
    /// The call ends with the result of this attempt.
    case finish
  }

  let policy: HedgingPolicy
  /// Attempts that were made.
  private(set) var attempts = 0
  /// Attempts that have not ended.
  private(set) var running = 0
  private var transparentRetries = 0
  /// Whether the server asked for no more attempts.
  private var isForbidden = false

  init(_ policy: HedgingPolicy) { self.policy = policy }

  /// Whether another attempt may be made.
  func allowsAttempt(_ throttle: RetryThrottle) -> Bool {
    !isForbidden && attempts < min(policy.maximumAttempts, RetryState.attemptCeiling) && throttle.allowsRetry
  }

  /// An attempt was made.
  mutating func sent() {
    attempts += 1
    running += 1
  }

  /// An attempt failed.
  mutating func ended(_ failure: RetryState.Failure, _ throttle: inout RetryThrottle) -> Step {
    running -= 1
    if failure.isUnprocessed, transparentRetries == 0 {
      transparentRetries = 1
      attempts -= 1
      return .send(afterMilliseconds: 0)
    }
    let forbids = (failure.pushbackMilliseconds ?? 0) < 0
    let isFatal = !policy.nonFatalCodes.contains(failure.status.code)
    if forbids || !isFatal { throttle.failed() }
    if forbids { isForbidden = true }
    if isFatal { return .finish }
    guard allowsAttempt(throttle) else { return running > 0 ? .wait : .finish }
    if let pushback = failure.pushbackMilliseconds { return .send(afterMilliseconds: UInt64(pushback)) }
    return .send(afterMilliseconds: failure.status.retryMilliseconds ?? 0)
  }
}
