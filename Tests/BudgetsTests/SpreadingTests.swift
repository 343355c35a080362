import Budgets
import Categories
import Identifiers
import Money
import SeededRandom
import Testing

@Suite("Spreading") struct SpreadingTests {
  private let ties = TieRotation(id: Samples.id(1).bytes)

  @Test func equalPartsDifferByAtMostOneUnit() throws {
    let parts = try Spreading.equally(100, over: try Samples.months(3), ties: ties)
    #expect(parts.sorted() == [33, 33, 34])
    #expect(try Spreading.equally(-100, over: try Samples.months(3), ties: ties) == parts.map { -$0 })
  }

  @Test func longerPeriodsHaveMoreByDays() throws {
    let parts = try Spreading.byDays(3_650, over: try Samples.months(), ties: ties)
    #expect(parts == [310, 280, 310, 300, 310, 300, 310, 310, 300, 310, 300, 310])
  }

  @Test func theLargestRemainderGetsTheUnitLeftOver() throws {
    #expect(try Spreading.spread(100, weights: [1, 2, 4], ties: ties) == [14, 29, 57])
    #expect(try Spreading.spread(-100, weights: [1, 2, 4], ties: ties) == [-14, -29, -57])
  }

  @Test func whatCannotBeSpreadIsRefused() {
    #expect(throws: MoneyError.nothingToDivideBy) { try Spreading.spread(1, weights: [0], ties: ties) }
    #expect(throws: MoneyError.negative) { try Spreading.spread(1, weights: [1, -1], ties: ties) }
    #expect(throws: MoneyError.overflow) { try Spreading.spread(.min, weights: [1], ties: ties) }
  }

  @Test func partsSumToExactlyTheAmountForAnyWeights() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let top: Int64 = [1, 100, 1_000_000_000, .max].randomElement(using: &random) ?? 1
      var weights = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        Int64.random(in: 0...top, using: &random)
      }
      if weights.allSatisfy({ $0 == 0 }) { weights[0] = 1 }
      let total = Int64.random(in: -top...top, using: &random)
      let ties = TieRotation(id: Samples.id(.random(in: 0..<99, using: &random)).bytes)
      let parts = try Spreading.spread(total, weights: weights, ties: ties)
      #expect(try parts.sumExactly() == total)
      let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
      for (part, weight) in zip(parts, weights) {
        let quota = Int128(total) * Int128(weight) / sum
        #expect(Int128(part) == quota || Int128(part) == quota + Int128(total.signum()))
      }
      #expect(try Spreading.spread(total, weights: weights, ties: ties) == parts)
    }
  }

  @Test func amountsAmongCategoriesSumInEachPeriod() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let amounts = (0..<12).map { _ in Int64.random(in: -1_000...1_000, using: &random) }
      let weights = (0..<Int.random(in: 1...9, using: &random)).map {
        (Samples.id($0), Int64.random(in: 1...9, using: &random))
      }
      let parts = try Spreading.among(
        Dictionary(uniqueKeysWithValues: weights), amounts: amounts, ties: ties)
      let again = try Spreading.among(
        Dictionary(uniqueKeysWithValues: weights.reversed()), amounts: amounts, ties: ties)
      #expect(parts == again)
      for (period, amount) in amounts.enumerated() {
        #expect(try parts.values.map { $0[period] }.sumExactly() == amount)
      }
    }
  }

  @Test func linesOfTheCategoriesBelowHaveExactlyTheAmountsOfTheirParent() throws {
    let limit = SpendingLimit(.warn, thresholds: [Percentage(perMille: 800)])
    let food = Samples.line(1, [101, 99, 0], limit, Rollover(.surplus, cap: 5))
    let lines = try Spreading.childLines(of: food, in: Samples.tree)
    #expect(lines.map(\.categoryID) == [Samples.id(2), Samples.id(5)])
    #expect(lines.allSatisfy { $0.limit == food.limit && $0.rollover == food.rollover })
    for period in 0..<3 {
      #expect(lines.map { $0.amounts[period] }.reduce(0, +) == food.amounts[period])
    }
    #expect(try Samples.revision([food] + lines).lines.count == 3)

    let weighted = try Spreading.childLines(
      of: food, in: Samples.tree, weights: [Samples.id(2): 3, Samples.id(5): 1, Samples.id(4): 9])
    #expect(weighted.map(\.amounts) == [[76, 74, 0], [25, 25, 0]])
    #expect(throws: MoneyError.nothingToDivideBy) {
      try Spreading.childLines(of: Samples.line(3, [1]), in: Samples.tree)
    }
  }

  @Test func archivedCategoriesHaveNoPartUnlessTheyAreWeighted() throws {
    let tree = CategoryTree([
      Category(id: Samples.id(1), displayName: "Food", parentID: nil),
      Category(id: Samples.id(2), displayName: "Old", parentID: Samples.id(1), isArchived: true),
      Category(id: Samples.id(3), displayName: "New", parentID: Samples.id(1)),
    ])
    let food = Samples.line(1, [10])
    #expect(try Spreading.childLines(of: food, in: tree).map(\.categoryID) == [Samples.id(3)])
    let weighted = try Spreading.childLines(of: food, in: tree, weights: [Samples.id(2): 1])
    #expect(weighted.map(\.categoryID) == [Samples.id(2)])
  }
}
