import Budgets
import Money
import SeededRandom
import Testing

@Suite("Lines that stop") struct StopTests {
  private func line(_ amounts: [Int64], _ rollover: Rollover) -> BudgetLine {
    Samples.line(1, amounts, SpendingLimit(.stop), rollover)
  }

  @Test func spendingGrowsUpToTheAmountAndWhatWasCarriedIn() throws {
    let line = line([100, 100, 100], Rollover(.surplus, cap: 50))
    #expect(try line.stopAts(spent: [30, 150, 0]) == [100, 150, 100])
    #expect(try line.stopAt(1, spent: [30]) == 150)
    #expect(try line.stopAt(3, spent: []) == nil)
    #expect(try line.stopAt(-1, spent: []) == nil)
  }

  @Test func aDeficitLargerThanTheAmountStopsAllSpending() throws {
    #expect(try line([100, 100], Rollover(.surplusAndDeficit)).stopAts(spent: [250]) == [100, -50])
  }

  @Test(arguments: [SpendingLimit.Mode.ignore, .warn])
  func onlyLinesThatStopDo(_ mode: SpendingLimit.Mode) throws {
    let line = Samples.line(1, [100], SpendingLimit(mode))
    #expect(try line.stopAt(0, spent: []) == nil && line.stopAts(spent: []).isEmpty)
    #expect(try line.headroom(in: 0, spent: []) == nil)
  }

  @Test func anEditInAPastPeriodMovesTheLaterLimitsOnly() throws {
    let line = line([100, 100, 100], Rollover(.surplus))
    #expect(try line.stopAts(spent: [0, 40, 0]) == [100, 200, 260])
    #expect(try line.stopAts(spent: [25, 40, 0]) == [100, 175, 235])
  }

  @Test func aSurplusThatALaterPeriodSpentIsNotSpentAgain() throws {
    let line = line([100, 100, 100], Rollover(.surplus))
    #expect(try line.headroom(in: 0, spent: [0, 200, 0]) == 0)
    #expect(try line.headroom(in: 0, spent: [0, 150, 0]) == 50)
    #expect(try line.headroom(in: 0, spent: [0, 100, 150]) == 50)
    #expect(try line.headroom(in: 1, spent: [0, 150, 0]) == 50)
    #expect(try line.headroom(in: 0, spent: [120, 0, 0]) == 0)
  }

  /// `UPDATE … SET spent = spent + d WHERE d <= 0 OR spent + d <= stop_at`, in the latest period with spending: no
  /// sequence of increases and refunds goes over the limit.
  @Test func theConditionOfTheCounterKeepsSpendingWithinTheLimit() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let line = line([100, 100, 100, 100], Samples.randomRollover(&random))
      var spent: [Int64] = []
      for period in 0..<4 {
        spent.append(0)
        for _ in 0..<20 {
          let change = Int64.random(in: -20...60, using: &random)
          let stopAt = try #require(try line.stopAt(period, spent: spent))
          if change <= 0 || spent[period] + change <= stopAt { spent[period] += change }
          #expect(try line.balances(spent: spent).allSatisfy { $0.available >= 0 })
          #expect(try line.headroom(in: period, spent: spent) == stopAt - spent[period])
        }
      }
    }
  }

  @Test func headroomIsTheLargestIncreaseThatOverspendsNoPeriodFurther() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<600 {
      let count = Int.random(in: 1...6, using: &random)
      let line = line(
        (0..<count).map { _ in .random(in: 0...20, using: &random) }, Samples.randomRollover(&random))
      let spent = (0..<count).map { _ in Int64.random(in: -10...35, using: &random) }
      let period = Int.random(in: 0..<count, using: &random)
      let now = try line.balances(spent: spent).map(\.available)
      func isAllowed(_ increase: Int64) throws -> Bool {
        var spent = spent
        spent[period] += increase
        let then = try line.balances(spent: spent).map(\.available)
        return zip(now, then).allSatisfy { $1 >= 0 || $1 >= $0 }
      }
      let largest = try (1...400).prefix { try isAllowed(Int64($0)) }.count
      #expect(try line.headroom(in: period, spent: spent) == Int64(largest))
    }
  }
}
