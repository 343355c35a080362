import EventLoop
import FairQueueing
import Identifiers
import Locking
import RPC
import ServiceKit

/// Limits how many calls each caller makes, over all servers. Any thread.
///
/// A server gives each caller a small part of the limit freely (`RateLimits.freePercent`), so that nearly all calls cost
/// no more than a look into its memory. Beyond that it leases tokens for a second, from a bucket in the database: the
/// calls of a caller that need them wait for one request. If the database cannot be reached, what is free is all there is.
public final class RateLimiter: Sendable {
  /// Asks the database for tokens; nil if it could not be asked.
  typealias Lease = @Sendable (LeaseRequest) async -> TokenLease?

  /// How many tables there are, so that calls on different loops seldom wait for each other.
  static let shardCount = 16

  private let limits: RateLimits
  private let lease: Lease
  private let shards: [Locked<CallerTable>]
  private let organisations = Locked<[UUID: OrganisationRates]>([:])

  init(_ limits: RateLimits, lease: @escaping Lease) {
    self.limits = limits
    self.lease = lease
    shards = (0..<Self.shardCount).map { _ in
      Locked(CallerTable(limit: RateLimits.maximumCallers / Self.shardCount))
    }
  }

  /// Of how many organisations the limits are remembered.
  var organisationCount: Int { organisations.withLock { $0.count } }

  /// Takes a token for a call.
  /// - Parameter isNew: whether the call has just arrived, and has not waited yet.
  /// - Returns: what to wait for before trying again; nil if the call may go on.
  /// - Throws: `RESOURCE_EXHAUSTED`.
  func take(
    _ effect: MethodPolicy.Effect, for caller: Caller, _ call: ServerCall, isNew: Bool = true
  ) throws(Status) -> Task<Void, Never>? {
    let now = call.loop.now.nanoseconds
    let step = shard(of: caller).withLock { table in
      table.step(caller, effect, at: now, isNew: isNew) {
        rates(of: $0)
      } ask: { demand in
        ask(LeaseRequest(caller: caller, effect: effect, demand: demand, flow: call.flow), on: call.loop)
      }
    }
    switch step {
    case .pass: return nil
    case .wait(let asking): return asking
    case .refuse(let pause, let rate):
      throw Status(rateLimited: effect, of: caller, perSecond: rate, retryNanoseconds: pause)
    }
  }

  /// Waits for tokens until the call has one.
  /// - Throws: `RESOURCE_EXHAUSTED`.
  func wait(
    for asking: Task<Void, Never>, _ effect: MethodPolicy.Effect, for caller: Caller, _ call: ServerCall
  ) async throws(Status) {
    var asking = asking
    for _ in 1...RateLimits.maximumWaits {
      await asking.value
      // The client has its answer already; a token would be lost.
      if call.isCancelled { throw Status(.cancelled, "the call was cancelled") }
      guard let next = try take(effect, for: caller, call, isNew: false) else { return }
      asking = next
    }
    throw Status(
      rateLimited: effect, of: caller, perSecond: rates(of: caller.organisationID).perSecond(effect),
      retryNanoseconds: .nanoseconds(ofMilliseconds: RateLimits.leasePauseMilliseconds))
  }

  /// Asks for tokens, in a task of its own: several calls wait for it, and the first may end before it does.
  private func ask(_ request: LeaseRequest, on loop: EventLoop) -> Task<Void, Never> {
    Task(executorPreference: loop) {
      let askedAt = MonotonicTime.now.nanoseconds
      let lease = await self.lease(request)
      let now = MonotonicTime.now.nanoseconds
      self.shard(of: request.caller).withLock { $0.ended(request, lease, askedAt: askedAt, at: now) }
    }
  }

  private func shard(of caller: Caller) -> Locked<CallerTable> {
    shards[Int(truncatingIfNeeded: caller.userID.low) & (Self.shardCount - 1)]
  }

  /// The limits of an organisation, which its callers share.
  func rates(of organisation: UUID) -> OrganisationRates {
    organisations.withLock { known in
      if let rates = known[organisation] { return rates }
      if known.count >= RateLimits.maximumOrganisations { known.removeAll() }
      let rates = OrganisationRates(limits)
      known[organisation] = rates
      return rates
    }
  }
}
