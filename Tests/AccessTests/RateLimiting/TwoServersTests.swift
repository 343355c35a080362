import SeededRandom
import Testing

@testable import Access

/// What two servers let through together, on a virtual clock.
@Suite struct TwoServersTests {
  private static let rates: [UInt64] = [1, 3, 10, 50, 200, 1_000]

  @Test(arguments: rates, 0..<8 as Range<UInt64>)
  func overTenSecondsTheyLetThroughAtMost120Percent(_ rate: UInt64, _ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var servers = SimulatedServers(perSecond: rate, seed: seed)
    // Floods and lulls of random lengths, on each server.
    var most = [0, 0]
    var left = [0, 0]
    for _ in 0..<40_000 {
      for index in 0..<2 {
        left[index] -= 1
        guard left[index] <= 0 else { continue }
        left[index] = Int.random(in: 1...3_000, using: &random)
        most[index] = [0, 1, 1, 5].randomElement(using: &random) ?? 0
      }
      servers.step(arrivals: most.map { Int.random(in: 0...$0, using: &random) })
    }
    #expect(servers.most(inMilliseconds: 10_000) <= Int(rate) * 12)
  }

  @Test(arguments: rates)
  func aFloodGetsTheLimitAndAsksSeldom(_ rate: UInt64) {
    var servers = SimulatedServers(perSecond: rate, seed: rate)
    for _ in 0..<20_000 { servers.step(arrivals: [3, 3]) }
    #expect(servers.passed.suffix(10_000).reduce(0, +) >= Int(rate) * 9)
    #expect(servers.most(inMilliseconds: 10_000) <= Int(rate) * 12)
    #expect(servers.refused > 60_000)
    #expect(servers.leases <= 2 * 10 * 20 + 40, "at most one in each pause, and a few when the flood begins")
  }

  @Test(arguments: [50, 200, 1_000] as [UInt64], 0..<8 as Range<UInt64>)
  func whoStaysBelowTheLimitIsNotRefused(_ rate: UInt64, _ seed: UInt64) {
    var servers = SimulatedServers(perSecond: rate, seed: seed)
    // Four fifths of the limit, evenly, by turns on both servers.
    var due = 0
    for millisecond in 0..<20_000 {
      let until = millisecond * Int(rate) * 4 / 5_000
      servers.step(arrivals: [(until + 1) / 2 - (due + 1) / 2, until / 2 - due / 2])
      due = until
    }
    #expect(servers.refused == 0)
    #expect(servers.passed.reduce(0, +) >= due - 20)
  }

  @Test func withoutTheDatabaseOnlyWhatIsFreeIsLetThrough() {
    var servers = SimulatedServers(perSecond: 200, seed: 1)
    servers.isReachable = false
    for _ in 0..<10_000 { servers.step(arrivals: [2, 2]) }
    let free = 200 * Int(RateLimits.freePercent) / 100
    #expect(servers.most(inMilliseconds: 1_000) <= 2 * free)
    #expect(servers.passed.reduce(0, +) >= 2 * 10 * free / 2)
    #expect(servers.leases <= 2 * 11, "it is tried again once a second")
  }

  @Test(arguments: rates)
  func withoutAskingAServerGivesATenthOfTheLimitInAnySecond(_ rate: UInt64) {
    var tokens = CallerTokens()
    let servers = SimulatedServers(perSecond: rate, seed: 1)
    let start: UInt64 = 1_000_000_000_000
    let taken = (0..<10_000 as Range<UInt64>).filter { millisecond in
      tokens.take(at: start + millisecond * SimulatedServers.millisecond, freeEvery: servers.interval)
    }
    for first in taken {
      #expect(taken.count { $0 >= first && $0 < first + 1_000 } <= Int(rate) / 10)
    }
    #expect(taken.isEmpty == (rate < 20), "a limit too low has no whole token to give away")
  }

  @Test func leasedTokensLastForASecond() {
    for (milliseconds, expected) in [(999 as UInt64, true), (1_000, false)] {
      var tokens = CallerTokens()
      let never = UInt64(2_000_000_000)
      tokens.granted(
        1, of: .init(wanted: 1, spent: 0), retryNanoseconds: 0, askedAt: 1_000_000_000, at: 1_001_000_000)
      let time = 1_000_000_000 + milliseconds * SimulatedServers.millisecond
      let taken = (0..<2).map { _ in tokens.take(at: time, freeEvery: never) }
      #expect(taken == [expected, false])
    }
  }

  @Test func whatWasFreeIsReportedOnceAndForASecondAtTheMost() {
    var tokens = CallerTokens()
    let interval: UInt64 = 100_000_000
    for step in 0..<1_000 as Range<UInt64> {
      tokens.arrive(at: step * interval)
      let isTaken = tokens.take(at: step * interval, freeEvery: interval)
      #expect(isTaken)
    }
    let demands = (0..<2).map { _ in tokens.demand(at: 100_000_000_000, freeEvery: interval) }
    #expect(demands.map(\.spent) == [20, 0] && (4...6).contains(demands[0].wanted))
  }
}
