/// The tokens that a server has for the calls of one class of one caller: some free, others leased. A pure state machine;
/// times are in nanoseconds.
struct CallerTokens: Sendable, Hashable {
  /// What is asked for, and what is reported with it.
  struct Demand: Sendable, Hashable {
    /// How many tokens are needed soon; 0 only reports, and learns the limits.
    var wanted: Int
    /// How many free tokens were used and not reported yet.
    var spent: Int
  }

  private var free = TokenBucket()
  private var unreported = 0
  private var leased = 0
  private var leaseEnd: UInt64 = 0
  private var askAgainAt: UInt64 = 0
  private var arrivals = RecentCount()

  /// A call has arrived; it may take several attempts until it has a token, or is refused.
  mutating func arrive(at now: UInt64) { arrivals.add(at: now) }

  /// Takes a token for a call, if there is one.
  /// - Parameter interval: how long it takes until a free token is refilled.
  mutating func take(at now: UInt64, freeEvery interval: UInt64) -> Bool {
    if free.take(at: now, every: interval, depth: .nanosecondsOfSecond) {
      unreported &+= 1
      return true
    }
    guard leased > 0, now < leaseEnd else { return false }
    leased -= 1
    return true
  }

  /// Takes a token for a call that has just arrived, which is counted only then.
  mutating func takeForArrival(at now: UInt64, freeEvery interval: UInt64) -> Bool {
    guard take(at: now, freeEvery: interval) else { return false }
    arrive(at: now)
    return true
  }

  /// How long a call without a token is told to wait; nil if tokens can be asked for now.
  func pause(at now: UInt64) -> UInt64? { now < askAgainAt ? askAgainAt - now : nil }

  /// What to ask for: as many tokens as calls arrived recently, since the next half second may be like the last.
  mutating func demand(at now: UInt64, freeEvery interval: UInt64) -> Demand {
    Demand(wanted: max(1, arrivals.count(at: now)), spent: report(freeEvery: interval))
  }

  /// What to tell without asking for tokens.
  mutating func reportOnly(freeEvery interval: UInt64) -> Demand {
    Demand(wanted: 0, spent: report(freeEvery: interval))
  }

  /// What was used freely and must be made up for: that of the last second at the most, as all before is refilled.
  private mutating func report(freeEvery interval: UInt64) -> Int {
    defer { unreported = 0 }
    return min(unreported, 2 * Int(.nanosecondsOfSecond / max(1, interval)))
  }

  /// Some tokens were leased, as of the time when they were asked for.
  mutating func granted(
    _ count: Int, of demand: Demand, retryNanoseconds: UInt64, askedAt: UInt64, at now: UInt64
  ) {
    if now >= leaseEnd { leased = 0 }
    leased += count
    if count > 0 { leaseEnd = askedAt + .nanoseconds(ofMilliseconds: RateLimits.leaseMilliseconds) }
    if count < demand.wanted {
      askAgainAt =
        now + max(retryNanoseconds, .nanoseconds(ofMilliseconds: RateLimits.leasePauseMilliseconds))
    }
  }

  /// Tokens could not be asked for: until it is tried again, there is only what is free.
  mutating func failed(at now: UInt64) {
    askAgainAt = now + .nanoseconds(ofMilliseconds: RateLimits.leaseTimeoutMilliseconds)
  }

  /// Whether nothing is lost when all of this is forgotten.
  func isAtRest(at now: UInt64) -> Bool {
    free.isFull(at: now) && (leased == 0 || now >= leaseEnd) && now >= askAgainAt
  }
}
