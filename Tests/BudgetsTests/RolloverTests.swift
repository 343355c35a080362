import Budgets
import Money
import SeededRandom
import Testing

@Suite("Rollover") struct RolloverTests {
  private func carriedIn(_ rollover: Rollover, _ spent: [Int64], cap: Int64? = nil) throws -> [Int64] {
    try rollover.balances(budgeted: [100, 100, 100], spent: spent).map(\.carriedIn)
  }

  @Test(arguments: [
    (Rollover.Kind.none, [Int64(0), 0, 0]), (.surplus, [0, 100, 200]), (.surplusAndDeficit, [0, 100, 200]),
  ])
  func ofNothingSpentTheWholeIsSurplus(_ kind: Rollover.Kind, _ carried: [Int64]) throws {
    #expect(try carriedIn(Rollover(kind), []) == carried)
  }

  @Test(arguments: Rollover.Kind.allCases)
  func ofAllSpentNothingIsCarried(_ kind: Rollover.Kind) throws {
    #expect(try carriedIn(Rollover(kind), [100, 100, 100]) == [0, 0, 0])
  }

  @Test(arguments: [
    (Rollover.Kind.none, [Int64(0), 0, 0]), (.surplus, [0, 0, 100]), (.surplusAndDeficit, [0, -30, 70]),
  ])
  func ofOverspendingOnlyADeficitIsCarried(_ kind: Rollover.Kind, _ carried: [Int64]) throws {
    #expect(try carriedIn(Rollover(kind), [130]) == carried)
  }

  @Test(arguments: [
    (Rollover.Kind.none, [Int64(0), 0, 0]), (.surplus, [0, 0, 100]), (.surplusAndDeficit, [0, -250, -150]),
  ])
  func overspendingByMoreThanTheNextPeriodReachesTheOneAfter(
    _ kind: Rollover.Kind, _ carried: [Int64]
  ) throws {
    let balances = try Rollover(kind).balances(budgeted: [100, 100, 100], spent: [350])
    #expect(balances.map(\.carriedIn) == carried)
    #expect(balances.map(\.allowance) == carried.map { $0 + 100 })
    #expect(balances[0].available == -250)
  }

  @Test func aCapLimitsTheSurplusThatGathersButNoDeficit() throws {
    #expect(try carriedIn(Rollover(.surplus, cap: 120), []) == [0, 100, 120])
    #expect(try carriedIn(Rollover(.surplusAndDeficit, cap: 120), []) == [0, 100, 120])
    #expect(try carriedIn(Rollover(.surplusAndDeficit, cap: 10), [300, 0]) == [0, -200, -100])
    #expect(try carriedIn(Rollover(.surplus, cap: 0), []) == [0, 0, 0])
  }

  @Test func aRefundIsAvailableAgain() throws {
    let balances = try Rollover(.surplus).balances(budgeted: [100, 100], spent: [-20, 0])
    #expect(balances.map(\.available) == [120, 220])
  }

  @Test func anEditInAPastPeriodChangesAllLaterOnes() throws {
    let budgeted: [Int64] = [100, 100, 100, 100]
    let before = try Rollover(.surplusAndDeficit).balances(budgeted: budgeted, spent: [50, 100, 90, 0])
    let after = try Rollover(.surplusAndDeficit).balances(budgeted: budgeted, spent: [75, 100, 90, 0])
    #expect(zip(before, after).map { $0.available - $1.available } == [25, 25, 25, 25])
  }

  @Test func sumsBeyond64BitsAreErrors() {
    #expect(throws: MoneyError.overflow) {
      try Rollover(.surplus).balances(budgeted: [.max, 1], spent: [])
    }
    #expect(throws: MoneyError.overflow) { try Rollover(.none).balances(budgeted: [.max], spent: [-1]) }
  }

  /// Whatever was edited: nothing is carried twice, and what is not carried lapses or is forgiven.
  @Test func carriedAndLapsedAmountsSumToWhatWasNotSpentAfterAnyEdits() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let rollover = Samples.randomRollover(&random)
      let count = Int.random(in: 1...12, using: &random)
      var budgeted = (0..<count).map { _ in Int64.random(in: 0...50, using: &random) }
      var spent = [Int64](repeating: 0, count: count)
      for _ in 0..<12 {
        let period = Int.random(in: 0..<count, using: &random)
        let old = try rollover.balances(budgeted: budgeted, spent: spent)
        if Bool.random(using: &random) {
          spent[period] += .random(in: -30...60, using: &random)
        } else {
          budgeted[period] = .random(in: 0...50, using: &random)
        }
        let balances = try rollover.balances(budgeted: budgeted, spent: spent)
        #expect(balances[..<period] == old[..<period], "earlier periods stay as they are")
        var carried: Int64 = 0
        var lapsed: Int64 = 0
        for (index, balance) in balances.enumerated() {
          #expect(balance.carriedIn == carried)
          #expect(balance.available == budgeted[index] + carried - spent[index])
          carried = balance.carriedOut
          lapsed += balance.available - carried
          if let cap = rollover.cap { #expect(carried <= cap) }
          switch rollover.kind {
          case .none: #expect(carried == 0)
          case .surplus: #expect(carried >= 0)
          case .surplusAndDeficit: #expect(balance.available > 0 || carried == balance.available)
          }
        }
        #expect(carried + lapsed == budgeted.reduce(0, +) - spent.reduce(0, +))
        if rollover == Rollover(.surplusAndDeficit) { #expect(lapsed == 0) }
      }
    }
  }
}
