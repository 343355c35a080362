import RPC
import Synchronization

/// The limits of an organisation's callers, as far as this server knows: its own until it has heard of others. Any thread.
final class OrganisationRates: Sendable {
  private let reads: Rate
  private let writes: Rate
  private let defaults: RateLimits
  /// When they are to be read again, in nanoseconds.
  private let dueAt = Atomic<UInt64>(0)

  init(_ defaults: RateLimits) {
    self.defaults = defaults
    reads = Rate(defaults.readsPerSecond)
    writes = Rate(defaults.writesPerSecond)
  }

  /// The limit of a class.
  func perSecond(_ effect: MethodPolicy.Effect) -> Int64 { rate(effect).perSecond.load(ordering: .relaxed) }

  /// How long it takes until a free token is refilled.
  func freeInterval(_ effect: MethodPolicy.Effect) -> UInt64 {
    rate(effect).freeInterval.load(ordering: .relaxed)
  }

  private func rate(_ effect: MethodPolicy.Effect) -> Rate { effect == .read ? reads : writes }

  /// Whether the limits are to be read again.
  func isDue(at now: UInt64) -> Bool { now >= dueAt.load(ordering: .relaxed) }

  /// Whether the limits are to be read again; true for only one of those who ask.
  func claimsReading(at now: UInt64) -> Bool {
    let due = dueAt.load(ordering: .relaxed)
    if now < due { return false }
    let next = now + .nanoseconds(ofMilliseconds: RateLimits.leaseTimeoutMilliseconds)
    return dueAt.compareExchange(expected: due, desired: next, ordering: .relaxed).exchanged
  }

  /// Takes what a lease says.
  func learn(_ lease: TokenLease, at now: UInt64) {
    reads.set(lease.readsPerSecond ?? defaults.readsPerSecond, upTo: defaults.readsPerSecond)
    writes.set(lease.writesPerSecond ?? defaults.writesPerSecond, upTo: defaults.writesPerSecond)
    dueAt.store(now + .nanoseconds(ofMilliseconds: RateLimits.knownMilliseconds), ordering: .relaxed)
  }

  /// The limit of one class.
  private final class Rate: Sendable {
    let perSecond: Atomic<Int64>
    let freeInterval: Atomic<UInt64>

    init(_ value: Int64) {
      perSecond = Atomic(value)
      freeInterval = Atomic(Self.freeInterval(value))
    }

    /// What is free is a part of the server's own limit at the most: a server gives away no more than it was told to.
    func set(_ value: Int64, upTo own: Int64) {
      perSecond.store(value, ordering: .relaxed)
      freeInterval.store(Self.freeInterval(min(value, own)), ordering: .relaxed)
    }

    /// Half of what is free in a second is refilled in each.
    private static func freeInterval(_ perSecond: Int64) -> UInt64 {
      200 * UInt64.nanosecondsOfSecond / UInt64(max(1, perSecond) * RateLimits.freePercent)
    }
  }
}
