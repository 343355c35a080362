import Identifiers
import RPC
import ServiceKit

/// What a server remembers of its callers, at most `limit` of them.
struct CallerTable: Sendable {
  /// What becomes of a call.
  enum Step: Sendable {
    /// It goes on.
    case pass
    /// It waits for this, and tries again.
    case wait(Task<Void, Never>)
    /// It is refused, and may be tried again after some nanoseconds.
    case refuse(retryNanoseconds: UInt64, perSecond: Int64)
  }

  /// A power of two, as all numbers of slots.
  private static let initialSlots = 64

  private let limit: Int
  /// Who is in each slot; `UUID.zero` is nobody. Those whose slot is taken are in the next free one (linear probing).
  /// Their ids are random and made by servers, so that their bits are a good hash, and nobody can choose some that
  /// collide.
  private var users: [UUID]
  private var callers: [RememberedCaller?]
  /// How many callers are remembered.
  private(set) var count = 0

  init(limit: Int) {
    self.limit = limit
    users = Array(repeating: .zero, count: Self.initialSlots)
    callers = Array(repeating: nil, count: Self.initialSlots)
  }

  /// Takes a token for a call in the usual case: the caller is remembered and has one.
  mutating func takeAtOnce(_ user: UUID, _ effect: MethodPolicy.Effect, at now: UInt64) -> Bool {
    callers[slot(of: user)]?.takeAtOnce(effect, at: now) ?? false
  }

  /// Decides what becomes of a call.
  /// - Parameters:
  ///   - isNew: whether the call has just arrived, and has not waited yet.
  ///   - rates: the limits of the caller's organisation.
  ///   - ask: asks for tokens, and returns without waiting for them.
  mutating func step(
    _ caller: Caller, _ effect: MethodPolicy.Effect, at now: UInt64, isNew: Bool,
    rates: (UUID) -> OrganisationRates, ask: (CallerTokens.Demand) -> Task<Void, Never>
  ) -> Step {
    if users[slot(of: caller.userID)] != caller.userID {
      remember(RememberedCaller(rates: rates(caller.organisationID)), as: caller.userID, at: now)
    }
    // Always there, so that this passes nobody unlimited.
    return callers[slot(of: caller.userID)]?.step(effect, at: now, isNew: isNew, ask: ask) ?? .pass
  }

  /// The request for tokens has ended; without a lease, it failed. A caller who was forgotten meanwhile gets nothing.
  mutating func ended(_ request: LeaseRequest, _ lease: TokenLease?, askedAt: UInt64, at now: UInt64) {
    callers[slot(of: request.caller.userID)]?.ended(request, lease, askedAt: askedAt, at: now)
  }

  private mutating func remember(_ caller: RememberedCaller, as user: UUID, at now: UInt64) {
    if count >= limit { makeRoom(at: now) }
    if count >= users.count / 2 { rebuild(slots: users.count * 2) { _ in true } }
    put(caller, as: user)
  }

  /// Forgets those who lose nothing by it; if they are few, all, so that this is not done again for each new caller.
  private mutating func makeRoom(at now: UInt64) {
    rebuild(slots: users.count) { !$0.isAtRest(at: now) }
    if count >= limit - limit / 4 { rebuild(slots: users.count) { _ in false } }
  }

  private mutating func rebuild(slots: Int, keeping isKept: (RememberedCaller) -> Bool) {
    let all = zip(users, callers)
    users = Array(repeating: .zero, count: slots)
    callers = Array(repeating: nil, count: slots)
    count = 0
    for case (let user, let caller?) in all where isKept(caller) { put(caller, as: user) }
  }

  private mutating func put(_ caller: RememberedCaller, as user: UUID) {
    let slot = slot(of: user)
    users[slot] = user
    callers[slot] = caller
    count += 1
  }

  /// The slot of a user, or the free one that is theirs.
  private func slot(of user: UUID) -> Int {
    let mask = users.count - 1
    // The lowest bits have chosen the shard.
    var slot = Int(truncatingIfNeeded: user.low >> RateLimits.shardBits) & mask
    while users[slot] != user, users[slot] != .zero { slot = (slot + 1) & mask }
    return slot
  }
}

/// The tokens of one caller.
struct RememberedCaller: Sendable {
  /// The tokens of one class, and the request for more of them, if there is one.
  private struct Class: Sendable {
    var tokens = CallerTokens()
    var asking: Task<Void, Never>?

    func isAtRest(at now: UInt64) -> Bool { asking == nil && tokens.isAtRest(at: now) }
  }

  private let rates: OrganisationRates
  private var reads = Class()
  private var writes = Class()

  init(rates: OrganisationRates) { self.rates = rates }

  /// Takes a token if there is one, and nothing else is to be done; otherwise `step` decides.
  mutating func takeAtOnce(_ effect: MethodPolicy.Effect, at now: UInt64) -> Bool {
    if rates.isDue(at: now) { return false }
    let interval = rates.freeInterval(effect)
    switch effect {
    case .read: return reads.tokens.takeForArrival(at: now, freeEvery: interval)
    case .write: return writes.tokens.takeForArrival(at: now, freeEvery: interval)
    }
  }

  mutating func step(
    _ effect: MethodPolicy.Effect, at now: UInt64, isNew: Bool,
    ask: (CallerTokens.Demand) -> Task<Void, Never>
  ) -> CallerTable.Step {
    switch effect {
    case .read: Self.step(&reads, effect, rates, at: now, isNew: isNew, ask: ask)
    case .write: Self.step(&writes, effect, rates, at: now, isNew: isNew, ask: ask)
    }
  }

  private static func step(
    _ own: inout Class, _ effect: MethodPolicy.Effect, _ rates: OrganisationRates, at now: UInt64,
    isNew: Bool, ask: (CallerTokens.Demand) -> Task<Void, Never>
  ) -> CallerTable.Step {
    let interval = rates.freeInterval(effect)
    if isNew { own.tokens.arrive(at: now) }
    if own.tokens.take(at: now, freeEvery: interval) {
      if own.asking == nil, rates.claimsReading(at: now) {
        own.asking = ask(own.tokens.reportOnly(freeEvery: interval))
      }
      return .pass
    }
    if let asking = own.asking { return .wait(asking) }
    if let pause = own.tokens.pause(at: now) {
      return .refuse(retryNanoseconds: pause, perSecond: rates.perSecond(effect))
    }
    let asking = ask(own.tokens.demand(at: now, freeEvery: interval))
    own.asking = asking
    return .wait(asking)
  }

  mutating func ended(_ request: LeaseRequest, _ lease: TokenLease?, askedAt: UInt64, at now: UInt64) {
    switch request.effect {
    case .read: Self.ended(&reads, request, rates, lease, askedAt: askedAt, at: now)
    case .write: Self.ended(&writes, request, rates, lease, askedAt: askedAt, at: now)
    }
  }

  private static func ended(
    _ own: inout Class, _ request: LeaseRequest, _ rates: OrganisationRates, _ lease: TokenLease?,
    askedAt: UInt64, at now: UInt64
  ) {
    own.asking = nil
    guard let lease else { return own.tokens.failed(at: now) }
    rates.learn(lease, at: now)
    own.tokens.granted(
      lease.granted, of: request.demand,
      retryNanoseconds: lease.retryNanoseconds(perSecond: rates.perSecond(request.effect)), askedAt: askedAt,
      at: now)
  }

  func isAtRest(at now: UInt64) -> Bool { reads.isAtRest(at: now) && writes.isAtRest(at: now) }
}
