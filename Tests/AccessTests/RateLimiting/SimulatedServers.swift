import SeededRandom

@testable import Access

/// The bucket of the database, as its statement keeps it.
struct SimulatedBucket {
  let perSecond: UInt64
  private var fullAt: UInt64 = 0

  init(perSecond: UInt64) { self.perSecond = perSecond }

  mutating func lease(_ demand: CallerTokens.Demand, at now: UInt64) -> TokenLease {
    let interval = 1_000_000_000 / perSecond
    let depth = max(UInt64(RateLimits.burstMilliseconds) * 1_000_000, interval)
    let start = max(fullAt, now)
    let there = start < now + depth ? Int((now + depth - start) * perSecond / 1_000_000_000) : 0
    let granted = max(0, min(demand.wanted, there - demand.spent))
    let used = UInt64(granted + demand.spent) * 1_000_000_000 / perSecond
    fullAt = min(start + used, now + depth + 1_000_000_000)
    return TokenLease(
      granted: granted, fullInNanoseconds: fullAt - now, readsPerSecond: nil, writesPerSecond: nil)
  }
}

/// Two servers and their database on a virtual clock, in steps of a millisecond, which one caller calls.
struct SimulatedServers {
  private struct Server {
    var tokens = CallerTokens()
    var waiting = 0
    /// The request for tokens that is on its way: when it reaches the database, and when its answer is back.
    var asking: (demand: CallerTokens.Demand, askedAt: UInt64, reaches: UInt64, answered: UInt64)?
    var lease: TokenLease?
  }

  static let millisecond: UInt64 = 1_000_000

  let interval: UInt64
  /// Whether the database answers.
  var isReachable = true
  /// How many calls went on, in each millisecond.
  private(set) var passed: [Int] = []
  private(set) var refused = 0
  private(set) var leases = 0
  private var bucket: SimulatedBucket
  private var servers = [Server(), Server()]
  private var random: SeededGenerator
  /// When it begins, so that there is time before.
  private var now: UInt64 = 1_000_000_000_000

  init(perSecond: UInt64, seed: UInt64) {
    bucket = SimulatedBucket(perSecond: perSecond)
    interval = 200 * 1_000_000_000 / (perSecond * UInt64(RateLimits.freePercent))
    random = SeededGenerator(seed: seed)
  }

  /// A millisecond in which so many calls arrive at each server.
  mutating func step(arrivals: [Int]) {
    now += Self.millisecond
    passed.append(0)
    for index in servers.indices {
      receive(index)
      for _ in 0..<arrivals[index] {
        servers[index].tokens.arrive(at: now)
        attempt(index)
      }
    }
  }

  /// The most calls that went on in a window.
  func most(inMilliseconds window: Int) -> Int {
    var sum = 0
    var most = 0
    for (index, count) in passed.enumerated() {
      sum += count
      if index >= window { sum -= passed[index - window] }
      most = max(most, sum)
    }
    return most
  }

  private mutating func receive(_ index: Int) {
    guard let asking = servers[index].asking else { return }
    if asking.reaches <= now, servers[index].lease == nil, isReachable {
      servers[index].lease = bucket.lease(asking.demand, at: asking.reaches)
    }
    guard asking.answered <= now else { return }
    servers[index].asking = nil
    if let lease = servers[index].lease {
      servers[index].lease = nil
      servers[index].tokens.granted(
        lease.granted, of: asking.demand,
        retryNanoseconds: lease.retryNanoseconds(perSecond: Int64(bucket.perSecond)),
        askedAt: asking.askedAt, at: now)
    } else {
      servers[index].tokens.failed(at: now)
    }
    let waiting = servers[index].waiting
    servers[index].waiting = 0
    for _ in 0..<waiting { attempt(index) }
  }

  private mutating func attempt(_ index: Int) {
    if servers[index].tokens.take(at: now, freeEvery: interval) {
      passed[passed.count - 1] += 1
    } else if servers[index].asking != nil {
      servers[index].waiting += 1
    } else if servers[index].tokens.pause(at: now) != nil {
      refused += 1
    } else {
      leases += 1
      let there = UInt64.random(in: 1...10, using: &random)
      let back = UInt64.random(in: 1...10, using: &random)
      servers[index].asking = (
        servers[index].tokens.demand(at: now, freeEvery: interval), now, now + there * Self.millisecond,
        now + (there + back) * Self.millisecond
      )
      servers[index].waiting += 1
    }
  }
}
