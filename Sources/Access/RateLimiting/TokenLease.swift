import FairQueueing
import Identifiers
import RPC
import ServiceKit

/// A request for tokens.
struct LeaseRequest: Sendable {
  /// For whom.
  let caller: Caller
  /// For which class of calls.
  let effect: MethodPolicy.Effect
  /// How many.
  let demand: CallerTokens.Demand
  /// The caller's flow.
  let flow: FlowID
}

/// Leased tokens, and the limits that they come from.
struct TokenLease: Sendable, Hashable {
  /// How many; they may be fewer than were asked for.
  let granted: Int
  /// How far ahead the time is, in nanoseconds, when the bucket is full again.
  let fullInNanoseconds: UInt64
  /// What the organisation's settings say; nil for the server's own limits.
  let readsPerSecond: Int64?
  let writesPerSecond: Int64?

  /// How long it takes until there is a token, at a limit.
  func retryNanoseconds(perSecond rate: Int64) -> UInt64 {
    let interval = UInt64.nanosecondsOfSecond / UInt64(max(1, rate))
    let depth = max(interval, .nanoseconds(ofMilliseconds: UInt64(RateLimits.burstMilliseconds)))
    let needed = fullInNanoseconds + interval
    return needed > depth ? needed - depth : 0
  }
}
