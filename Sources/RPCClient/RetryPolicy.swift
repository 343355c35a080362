public import RPC

/// Which failed calls are retried (gRFC A6; AIP-194: by default only those that were `UNAVAILABLE`).
///
/// A server may say how long to wait (`google.rpc.RetryInfo`); the random wait comes after that, and a call that would
/// wait for longer than `maximumBackoffMilliseconds` ends.
///
/// If it is not known whether the server has processed a call, as when its connection was lost, it is retried only if
/// its method is idempotent (`MethodDescriptor.isIdempotent`).
public struct RetryPolicy: Sendable, Hashable {
  /// Attempts in all, the first included; at most 5 count.
  public var maximumAttempts = 4
  /// The longest wait before the second attempt, in milliseconds; the wait is random below that.
  public var initialBackoffMilliseconds: UInt64 = 100
  /// The longest wait before any attempt, in milliseconds.
  public var maximumBackoffMilliseconds: UInt64 = 5_000
  /// The longest wait of an attempt, in percent of that of the one before.
  public var growthPercent: UInt64 = 200
  /// The codes after which a call is retried.
  public var retryableCodes: Set<StatusCode> = [.unavailable]

  /// The defaults.
  public init() {}

  /// No call is retried, except for streams that the server has not processed.
  public static var none: RetryPolicy {
    var policy = RetryPolicy()
    policy.maximumAttempts = 1
    return policy
  }
}

/// Stops retries when too many calls fail (gRFC A6, "Throttling Retry Attempts and Hedged RPCs").
struct RetryThrottle: Sendable {
  /// Tokens in thousandths, so that a success may give back a tenth.
  static let maximum = 10_000
  private static let failureCost = 1_000
  private static let successGain = 100

  private(set) var tokens = RetryThrottle.maximum

  var allowsRetry: Bool { tokens > Self.maximum / 2 }

  mutating func failed() { tokens = max(0, tokens - Self.failureCost) }
  mutating func succeeded() { tokens = min(Self.maximum, tokens + Self.successGain) }
}

/// What is done after one attempt of a call failed. A pure decision.
struct RetryState {
  /// What an attempt ended with.
  struct Failure: Error {
    var status: Status
    /// The server has not processed the call: it refused the stream, or was never reached.
    var isUnprocessed = false
    /// The server had begun to answer, so the call must not be repeated.
    var isCommitted = false
    /// The server got the request and has not answered: it may have acted on it.
    var mayHaveActed = false
    /// What `grpc-retry-pushback-ms` said; negative or malformed means not to retry.
    var pushbackMilliseconds: Int64?
  }

  enum Decision: Equatable {
    case giveUp
    case retry(afterMilliseconds: UInt64)
  }

  /// The most attempts of a call that gRFC A6 allows.
  static let attemptCeiling = 5

  let policy: RetryPolicy
  let isIdempotent: Bool
  private(set) var attempts = 1
  private var transparentRetries = 0
  /// Waits of the policy since the first attempt or the last pushback; the longest wait grows with them.
  private var waits = 0

  init(_ policy: RetryPolicy, isIdempotent: Bool) {
    self.policy = policy
    self.isIdempotent = isIdempotent
  }

  mutating func decide(
    _ failure: Failure, _ throttle: inout RetryThrottle, using generator: inout some RandomNumberGenerator
  ) -> Decision {
    if failure.isUnprocessed, transparentRetries == 0 {
      transparentRetries = 1
      return .retry(afterMilliseconds: 0)
    }
    let isForbidden = (failure.pushbackMilliseconds ?? 0) < 0
    let isRetryable = policy.retryableCodes.contains(failure.status.code)
    if isForbidden || isRetryable { throttle.failed() }
    guard isRetryable, !isForbidden, !failure.isCommitted, isIdempotent || !failure.mayHaveActed,
      throttle.allowsRetry, attempts < min(policy.maximumAttempts, Self.attemptCeiling)
    else { return .giveUp }
    attempts += 1
    if let pushback = failure.pushbackMilliseconds {
      waits = 0
      return .retry(afterMilliseconds: UInt64(pushback))
    }
    return wait(atLeast: failure.status.retryMilliseconds ?? 0, using: &generator)
  }

  /// The wait before the next attempt: a random one, after what the server asks for (`google.rpc.RetryInfo`), so that
  /// clients that were refused together do not come back together. If that is too long, the call ends.
  private mutating func wait(
    atLeast least: UInt64, using generator: inout some RandomNumberGenerator
  ) -> Decision {
    if least > policy.maximumBackoffMilliseconds { return .giveUp }
    var ceiling = policy.initialBackoffMilliseconds
    for _ in 0..<waits {
      ceiling = min(ceiling * policy.growthPercent / 100, policy.maximumBackoffMilliseconds)
    }
    waits += 1
    return .retry(afterMilliseconds: least + UInt64.random(in: 0...ceiling, using: &generator))
  }
}
