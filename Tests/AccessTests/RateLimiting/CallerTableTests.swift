import FairQueueing
import Identifiers
import RPC
import ServiceKit
import Testing

@testable import Access

/// How callers are remembered and forgotten, on a virtual clock.
@Suite struct CallerTableTests {
  private static let second: UInt64 = 1_000_000_000

  /// A table, the limits of its only organisation, and the requests that it made.
  private final class Fixture {
    var table: CallerTable
    let rates: OrganisationRates
    var demands: [CallerTokens.Demand] = []

    init(limit: Int, perSecond: Int64) {
      table = CallerTable(limit: limit)
      var limits = RateLimits()
      (limits.readsPerSecond, limits.writesPerSecond) = (perSecond, perSecond)
      rates = OrganisationRates(limits)
      rates.learn(.tokens(0), at: 0)
    }

    func step(_ user: UInt64, at now: UInt64) -> CallerTable.Step {
      if table.takeAtOnce(Self.caller(user).userID, .read, at: now) { return .pass }
      return table.step(Self.caller(user), .read, at: now, isNew: true) { _ in
        rates
      } ask: { demand in
        demands.append(demand)
        return Task {}
      }
    }

    func passes(_ user: UInt64, at now: UInt64) -> Bool {
      if case .pass = step(user, at: now) { true } else { false }
    }

    /// The latest request is answered.
    func answer(_ lease: TokenLease?, to user: UInt64, at now: UInt64) throws {
      let request = LeaseRequest(
        caller: Self.caller(user), effect: .read, demand: try #require(demands.last), flow: .own)
      table.ended(request, lease, askedAt: now, at: now)
    }

    static func caller(_ user: UInt64) -> Caller {
      Caller(
        organisationID: UUID(high: 1, low: 1), userID: UUID(high: 1, low: user), sessionID: .zero)
    }
  }

  @Test func noMoreCallersAreRememberedThanTheLimit() {
    for spacing in [0, Self.second / 100, 2 * Self.second] {
      let fixture = Fixture(limit: 8, perSecond: 100)
      for user in 0..<1_000 as Range<UInt64> {
        #expect(fixture.passes(user, at: 10 * Self.second + user * spacing))
        #expect(fixture.table.count <= 8)
      }
    }
    #expect(RateLimits.maximumCallers == 32_768)
  }

  @Test func whoIsForgottenGetsOnlyWhatIsFreeAnew() throws {
    let fixture = Fixture(limit: 1, perSecond: 20)
    let now = 10 * Self.second
    #expect(fixture.passes(1, at: now))
    #expect(!fixture.passes(1, at: now), "one of twenty is free")
    try fixture.answer(.tokens(100), to: 1, at: now)
    #expect(fixture.passes(1, at: now))
    #expect(fixture.passes(2, at: now))
    #expect(fixture.passes(1, at: now))
    #expect(!fixture.passes(1, at: now))
  }

  @Test func thoseWhoWouldLoseTokensAreRememberedWhileOthersCanBeForgotten() throws {
    let fixture = Fixture(limit: 8, perSecond: 20)
    let now = 10 * Self.second
    #expect(fixture.passes(1, at: now) && !fixture.passes(1, at: now))
    for user in 2...8 as ClosedRange<UInt64> { #expect(fixture.passes(user, at: now)) }
    let later = now + 2 * Self.second
    try fixture.answer(.tokens(3), to: 1, at: later)
    #expect(fixture.passes(9, at: later))
    #expect(fixture.table.count == 2)
    for _ in 0..<4 { #expect(fixture.passes(1, at: later), "one free and three leased") }
    #expect(!fixture.passes(1, at: later))
  }

  @Test func afterAShortLeaseNobodyAsksBeforeThePauseIsOver() throws {
    let fixture = Fixture(limit: 8, perSecond: 10)
    let now = 10 * Self.second
    guard case .wait = fixture.step(1, at: now), case .wait = fixture.step(1, at: now) else {
      Issue.record("the first two calls wait for tokens")
      return
    }
    #expect(fixture.demands == [.init(wanted: 1, spent: 0)])
    try fixture.answer(.tokens(0), to: 1, at: now)
    guard case .refuse(let retry, let rate) = fixture.step(1, at: now + 1) else {
      Issue.record("the next is refused")
      return
    }
    #expect(retry == RateLimits.leasePauseMilliseconds * 1_000_000 - 1 && rate == 10)
    guard case .wait = fixture.step(1, at: now + retry + 1) else {
      Issue.record("after the pause it is asked again")
      return
    }
    #expect(fixture.demands.last?.wanted == 4)
  }

  @Test func theLimitsOfAnOrganisationAreReadAgainBehindACall() throws {
    let fixture = Fixture(limit: 8, perSecond: 1_000)
    let known = RateLimits.knownMilliseconds * 1_000_000
    #expect(fixture.passes(1, at: known - 1))
    #expect(fixture.demands.isEmpty)
    #expect(fixture.passes(2, at: known) && fixture.passes(3, at: known))
    #expect(fixture.demands == [.init(wanted: 0, spent: 1)])
    try fixture.answer(.tokens(0, perSecond: 5), to: 2, at: known)
    #expect(fixture.rates.perSecond(.read) == 5)
    #expect(!fixture.passes(4, at: known), "of five, nothing is free")
  }

  @Test func ofALimitAboveTheServersOwnNoMoreIsFree() {
    let fixture = Fixture(limit: 8, perSecond: 100)
    let interval = fixture.rates.freeInterval(.read)
    fixture.rates.learn(.tokens(0, perSecond: 10_000), at: 0)
    #expect(fixture.rates.perSecond(.read) == 10_000)
    #expect(fixture.rates.freeInterval(.read) == interval)
  }
}
