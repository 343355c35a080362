import EventLoop
public import Postgres

extension RateLimiter {
  /// Limits calls with tokens from a migrated database.
  public convenience init(_ database: Database, _ limits: RateLimits) {
    self.init(limits) { request in
      let deadline = MonotonicTime.now.advanced(
        byNanoseconds: .nanoseconds(ofMilliseconds: RateLimits.leaseTimeoutMilliseconds))
      let leases = try? await database.commit(
        RateLimitStatements.lease(request, limits), flow: request.flow, deadline: deadline)
      return leases?.first
    }
  }
}
