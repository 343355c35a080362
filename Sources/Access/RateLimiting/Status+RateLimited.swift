import GoogleAPI
import Identifiers
import Protobuf
import RPC
import ServiceKit

extension Status {
  /// `RESOURCE_EXHAUSTED` for a caller who makes too many calls of a class, with the limit and when to try again.
  init(
    rateLimited effect: MethodPolicy.Effect, of caller: Caller, perSecond: Int64, retryNanoseconds: UInt64
  ) {
    // Rounded up: too early would be in vain.
    let milliseconds = Int64((retryNanoseconds + 999_999) / 1_000_000)
    let (limit, calls) =
      effect == .read ? ("readsPerSecond", "calls that read") : ("writesPerSecond", "calls that write")
    self.init(
      overloaded: "you make more than \(perSecond) \(calls) a second; try again in \(milliseconds) ms",
      reason: "RATE_LIMITED", limit: limit, retryMilliseconds: milliseconds)
    var failure = GoogleRpc.QuotaFailure()
    failure.violations_ = [
      .with {
        $0.subject = "user:\(caller.userID)"
        $0.description = "at most \(perSecond) \(calls) a second"
        $0.quotaID = limit
        $0.quotaValue = perSecond
      }
    ]
    details.append(.packing(failure))
  }
}
