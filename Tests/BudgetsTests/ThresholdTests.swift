import Budgets
import Money
import SeededRandom
import Testing

@Suite("Thresholds") struct ThresholdTests {
  private let limit = SpendingLimit(
    .warn, thresholds: [Percentage(perMille: 800), Percentage(perMille: 1_000)])

  private func crossings(
    _ spent: [Int64], _ rollover: Rollover = Rollover(.none), notified: Set<ThresholdCrossing> = []
  ) throws -> [ThresholdCrossing] {
    limit.crossings(
      try rollover.balances(budgeted: [100, 100], spent: spent), notified: notified)
  }

  private func crossing(_ period: Int, _ perMille: Int32) -> ThresholdCrossing {
    ThresholdCrossing(period: period, threshold: Percentage(perMille: perMille))
  }

  @Test func aThresholdIsReachedAtExactlyItsPercentage() throws {
    #expect(try crossings([79]) == [])
    #expect(try crossings([80]) == [crossing(0, 800)])
    #expect(try crossings([100, 99]) == [crossing(0, 800), crossing(0, 1_000), crossing(1, 800)])
  }

  @Test func whatWasCarriedInCounts() throws {
    #expect(try crossings([0, 159], Rollover(.surplus)) == [])
    #expect(try crossings([0, 160], Rollover(.surplus)) == [crossing(1, 800)])
  }

  @Test func anEditInAPastPeriodMayCrossAThresholdOfALaterOne() throws {
    #expect(try crossings([0, 150], Rollover(.surplus)) == [])
    #expect(try crossings([50, 150], Rollover(.surplus)) == [crossing(1, 800), crossing(1, 1_000)])
  }

  @Test func ofALimitOfNothingAnySpendingReachesAllThresholds() throws {
    let nothing = try Rollover(.none).balances(budgeted: [0, 0, 0], spent: [0, 1, -1])
    #expect(limit.crossings(nothing, notified: []) == [crossing(1, 800), crossing(1, 1_000)])
  }

  @Test func aLineThatIgnoresItsLimitHasNoCrossings() throws {
    let ignoring = SpendingLimit(.ignore, thresholds: limit.thresholds)
    #expect(ignoring.crossings(try Rollover(.none).balances(budgeted: [1], spent: [9]), notified: []) == [])
  }

  @Test func eachThresholdNotifiesOnceForEachPeriodAlsoAfterEditsToAndFro() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<100 {
      let rollover = Samples.randomRollover(&random)
      var spent: [Int64] = [0, 0]
      var (notified, everReached): (Set<ThresholdCrossing>, Set<ThresholdCrossing>) = ([], [])
      for _ in 0..<60 {
        spent[Int.random(in: 0...1, using: &random)] = .random(in: -10...150, using: &random)
        let new = try crossings(spent, rollover, notified: notified)
        #expect(notified.isDisjoint(with: new) && Set(new).count == new.count)
        notified.formUnion(new)
        everReached.formUnion(try crossings(spent, rollover))
        #expect(notified == everReached)
      }
    }
  }
}
