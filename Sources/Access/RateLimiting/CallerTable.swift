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

  /// Hashed by a half of the id that is random in those that servers make.
  private struct Key: Hashable {
    let user: UUID

    func hash(into hasher: inout Hasher) { hasher.combine(user.low) }
  }

  private let limit: Int
  private var callers: [Key: RememberedCaller] = [:]

  init(limit: Int) { self.limit = limit }

  /// How many callers are remembered.
  var count: Int { callers.count }

  /// Decides what becomes of a call.
  /// - Parameters:
  ///   - isNew: whether the call has just arrived, and has not waited yet.
  ///   - rates: the limits of the caller's organisation.
  ///   - ask: asks for tokens, and returns without waiting for them.
  mutating func step(
    _ caller: Caller, _ effect: MethodPolicy.Effect, at now: UInt64, isNew: Bool,
    rates: (UUID) -> OrganisationRates, ask: (CallerTokens.Demand) -> Task<Void, Never>
  ) -> Step {
    let key = Key(user: caller.userID)
    if let index = callers.index(forKey: key) {
      return callers.values[index].step(effect, at: now, isNew: isNew, ask: ask)
    }
    if callers.count >= limit { makeRoom(at: now) }
    var new = RememberedCaller(rates: rates(caller.organisationID))
    let step = new.step(effect, at: now, isNew: isNew, ask: ask)
    callers[key] = new
    return step
  }

  /// The request for tokens has ended; without a lease, it failed. A caller who was forgotten meanwhile gets nothing.
  mutating func ended(_ request: LeaseRequest, _ lease: TokenLease?, askedAt: UInt64, at now: UInt64) {
    let key = Key(user: request.caller.userID)
    guard let index = callers.index(forKey: key) else { return }
    callers.values[index].ended(request, lease, askedAt: askedAt, at: now)
  }

  /// Forgets those who lose nothing by it; if they are few, all, so that this is not done again for each new caller.
  private mutating func makeRoom(at now: UInt64) {
    callers = callers.filter { !$0.value.isAtRest(at: now) }
    if callers.count >= limit - limit / 4 { callers = [:] }
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
