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

  /// Nanoseconds on a monotonic clock: of a loop's turn, which costs nothing, or now.
  typealias Clock = @Sendable (EventLoop?) -> UInt64

  private let limits: RateLimits
  private let lease: Lease
  private let clock: Clock
  private let shards: [Locked<CallerTable>]
  private let organisations = Locked<[UUID: OrganisationRates]>([:])

  init(
    _ limits: RateLimits, clock: @escaping Clock = { ($0?.now ?? .now).nanoseconds }, lease: @escaping Lease
  ) {
    self.limits = limits
    self.lease = lease
    self.clock = clock
    shards = (0..<RateLimits.shardCount).map { _ in
      Locked(CallerTable(limit: RateLimits.maximumCallers / RateLimits.shardCount))
    }
  }

  /// Of how many organisations the limits are remembered.
  var organisationCount: Int { organisations.withLock { $0.count } }

  /// Takes a token for a call that has just arrived, in the usual case; otherwise `take` decides. Nearly all calls pass
  /// here, so that it does nothing else.
  func takeAtOnce(_ effect: MethodPolicy.Effect, for caller: Caller, on loop: EventLoop) -> Bool {
    let (user, now) = (caller.userID, clock(loop))
    return shard(of: user).withLock { $0.takeAtOnce(user, effect, at: now) }
  }

  /// Takes a token for a call, and asks for some where that is necessary.
  /// - Parameter isNew: whether the call has just arrived, and has not waited yet.
  /// - Returns: what to wait for before trying again; nil if the call may go on.
  /// - Throws: `RESOURCE_EXHAUSTED`.
  func take(
    _ effect: MethodPolicy.Effect, for caller: Caller, _ call: ServerCall, isNew: Bool = true
  ) throws(Status) -> Task<Void, Never>? {
    let now = clock(call.loop)
    let step = shard(of: caller.userID).withLock { table in
      table.step(caller, effect, at: now, isNew: isNew) { organisation in
        rates(of: organisation)
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

  /// Takes a token for a call that `takeAtOnce` had none for, and waits for it if there may be one soon.
  /// - Throws: `RESOURCE_EXHAUSTED`.
  func admit(_ effect: MethodPolicy.Effect, for caller: Caller, _ call: ServerCall) async throws(Status) {
    guard var asking = try take(effect, for: caller, call) else { return }
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
      let askedAt = self.clock(nil)
      let lease = await self.lease(request)
      let now = self.clock(nil)
      self.shard(of: request.caller.userID).withLock { $0.ended(request, lease, askedAt: askedAt, at: now) }
    }
  }

  private func shard(of user: UUID) -> Locked<CallerTable> {
    shards[Int(truncatingIfNeeded: user.low) & (RateLimits.shardCount - 1)]
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
