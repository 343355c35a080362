import SeededRandom
import Testing

@testable import Accounts

/// How many passwords may be tried. The tests simulate time by reducing the used amount.
@Suite struct GuessRulesTests {
  private static let second: Int64 = 1_000_000

  /// Budgets like the database's, with the test's own clock.
  private struct Budgets {
    var now: Int64 = 0
    var usedUntil: [GuessLimit: Int64] = [:]
    var isKnown = false

    var standing: [GuessLimit: GuessStanding] {
      Dictionary(
        uniqueKeysWithValues: GuessKind.password.limits.map {
          ($0, GuessStanding(usedMicroseconds: (usedUntil[$0] ?? 0) - now, isKnown: isKnown))
        })
    }

    /// Makes a wrong guess.
    mutating func guess() -> GuessRules.Decision {
      let decision = GuessRules.decide(standing)
      if case .check(let limits) = decision {
        for limit in limits {
          usedUntil[limit] = max(usedUntil[limit] ?? 0, now) + limit.refillSeconds * GuessRulesTests.second
        }
      }
      return decision
    }

    mutating func use(all limit: GuessLimit) {
      usedUntil[limit] = now + limit.count * limit.refillSeconds * GuessRulesTests.second
    }
  }

  @Test func aNewSourceHasTheGuessesOfOneAccountAndThenWaitsForOne() {
    var budgets = Budgets()
    let limit = GuessLimit.ofAccountFromSource
    for _ in 0..<limit.count { #expect(budgets.guess() == .check(taking: GuessKind.password.limits)) }
    let refusal = GuessRefusal(limit: limit, waitSeconds: limit.refillSeconds)
    #expect(budgets.guess() == .refuse(refusal))
    budgets.now += limit.refillSeconds * Self.second - 1
    #expect(budgets.guess() == .refuse(GuessRefusal(limit: limit, waitSeconds: 1)))
    budgets.now += 1
    #expect(budgets.guess() == .check(taking: GuessKind.password.limits))
    #expect(budgets.guess() == .refuse(refusal))
  }

  @Test(arguments: [GuessLimit.ofSource, .ofAccountFromUnknownSources])
  func aKnownSourceIsNotLockedOutByOthers(limit: GuessLimit) {
    var budgets = Budgets()
    budgets.use(all: limit)
    #expect(budgets.guess() == .refuse(GuessRefusal(limit: limit, waitSeconds: limit.refillSeconds)))
    budgets.isKnown = true
    #expect(budgets.guess() == .check(taking: [.ofAccountFromSource]))
  }

  @Test func aKnownSourceHasTheGuessesOfOneAccountToo() {
    var budgets = Budgets()
    budgets.isKnown = true
    budgets.use(all: .ofAccountFromSource)
    guard case .refuse(let refusal) = budgets.guess() else { Issue.record("was allowed"); return }
    #expect(refusal.limit == .ofAccountFromSource)
  }

  @Test func theLongestWaitIsReported() {
    var budgets = Budgets()
    for limit in GuessKind.password.limits { budgets.use(all: limit) }
    let longest = GuessKind.password.limits.map(\.refillSeconds).max()
    guard case .refuse(let refusal) = budgets.guess() else { Issue.record("was allowed"); return }
    #expect(refusal.waitSeconds == longest)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func anyIntervalAllowsAtMostTheBudgetPlusItsRefill(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var budgets = Budgets()
    budgets.isKnown = Bool.random(using: &random)
    var allowed: [Int64] = []
    for _ in 0..<2_000 {
      budgets.now +=
        Int64.random(in: 0...120 * Self.second, using: &random) * Int64.random(in: 0...1, using: &random)
      if case .check = budgets.guess() { allowed.append(budgets.now) }
    }
    let limit = GuessLimit.ofAccountFromSource
    #expect(allowed.count >= Int(limit.count))
    for first in allowed.indices {
      for last in first..<allowed.count {
        let refilled = (allowed[last] - allowed[first]) / (limit.refillSeconds * Self.second)
        guard Int64(last - first + 1) <= limit.count + refilled else {
          Issue.record("\(last - first + 1) guesses in \(allowed[last] - allowed[first]) us")
          return
        }
      }
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func theReportedWaitIsSufficientAndNecessaryToTheSecond(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var budgets = Budgets()
    for limit in GuessKind.password.limits {
      budgets.usedUntil[limit] = Int64.random(in: 0...7_200 * Self.second, using: &random)
    }
    guard case .refuse(let refusal) = GuessRules.decide(budgets.standing) else { return }
    budgets.now += (refusal.waitSeconds - 1) * Self.second
    guard case .refuse = GuessRules.decide(budgets.standing) else { Issue.record("too long a wait"); return }
    budgets.now += Self.second
    #expect(GuessRules.decide(budgets.standing) == .check(taking: GuessKind.password.limits))
  }

  @Test func aBudgetIsFullAgainAfterAnHour() {
    for limit in GuessKind.password.limits { #expect(limit.count * limit.refillSeconds == 3_600) }
  }

  @Test func oneSourceCannotUseUpAnAccountForAllOthers() {
    #expect(GuessLimit.ofAccountFromSource.count * 2 < GuessLimit.ofAccountFromUnknownSources.count)
  }
}
