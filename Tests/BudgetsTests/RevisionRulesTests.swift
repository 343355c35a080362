import Categories
import Identifiers
import Money
import Rules
import Testing

@testable import Budgets

@Suite("Rules of revisions") struct RevisionRulesTests {
  private func reason(_ lines: [BudgetLine], tree: CategoryTree = Samples.tree) -> String? {
    Samples.reason { _ = try Samples.revision(lines, tree: tree) }
  }

  @Test func linesAreSortedByCategoryAndFoundByIt() throws {
    let revision = try Samples.revision([4, 1, 3].map { Samples.line($0, [Int64(10 - $0)]) })
    #expect(revision.lines.map(\.categoryID) == [1, 3, 4].map(Samples.id))
    #expect(revision[Samples.id(3)]?.amounts == [7])
    #expect(revision[Samples.id(2)] == nil && revision[Samples.id(9)] == nil)
  }

  @Test func aCategoryHasOneLineAndIsKnown() {
    #expect(
      reason([Samples.line(1, [1]), Samples.line(1, [2]), Samples.line(8, [1])])
        == "lines[1].category_id DUPLICATE_LINE, lines[2].category_id UNKNOWN_CATEGORY")
    let merged = CategoryTree([
      Category(id: Samples.id(1), displayName: "Food", parentID: nil),
      Category(id: Samples.id(2), displayName: "Meals", parentID: nil, mergedIntoID: Samples.id(1)),
    ])
    #expect(reason([Samples.line(2, [1])], tree: merged) == "lines[0].category_id CATEGORY_MERGED")
  }

  @Test func eachPeriodHasAnAmountThatIsNotNegative() {
    #expect(
      reason([Samples.line(1, [1, 2]), Samples.line(2, [1])]) == "lines[1].amounts_minor WRONG_COUNT")
    #expect(reason([Samples.line(1, [0, -1])]) == "lines[0].amounts_minor[1] NEGATIVE")
    #expect(reason([Samples.line(1, [Amount.maximumMinor])]) == nil)
    #expect(reason([Samples.line(1, [Amount.maximumMinor + 1])]) == "lines[0].amounts_minor[0] TOO_LARGE")
  }

  @Test func linesBelowALineTogetherHaveAtMostItsAmountInEachPeriod() throws {
    let children = [Samples.line(2, [60, 50]), Samples.line(5, [40, 51])]
    #expect(reason([Samples.line(1, [100, 101])] + children) == nil)
    #expect(
      reason(children + [Samples.line(1, [100, 100])])
        == "lines[2].amounts_minor[1] CHILDREN_EXCEED_PARENT")
    do {
      _ = try Samples.revision([Samples.line(1, [100, 100])] + children)
    } catch Refusal.invalid(let violations) {
      #expect(
        violations.map(\.message) == [
          "the lines below \"Food\" have 0.01 EUR more than it has in 2026-02-01 to 2026-02-28"
        ])
    }
  }

  @Test func aLineIsPartOfTheNearestOneAboveIt() {
    // Fruit is part of Food if Groceries have no line, and part of Groceries if they have one.
    #expect(
      reason([Samples.line(1, [10]), Samples.line(3, [11])])
        == "lines[0].amounts_minor[0] CHILDREN_EXCEED_PARENT")
    #expect(reason([Samples.line(1, [10]), Samples.line(2, [10]), Samples.line(3, [10])]) == nil)
    #expect(reason([Samples.line(2, [1]), Samples.line(4, [99])]) == nil)
  }

  @Test func thresholdsRiseAndACapNeedsARollover() {
    let limit = { (thresholds: [Int32]) in
      SpendingLimit(.warn, thresholds: thresholds.map { Percentage(perMille: $0) })
    }
    #expect(reason([Samples.line(1, [1], limit([1, 800, 10_000]), Rollover(.surplus, cap: 0))]) == nil)
    #expect(
      reason([Samples.line(1, [1], limit([0, 800, 800, 10_001]))])
        == "lines[0].limit.thresholds_permille[0] INVALID_THRESHOLD, lines[0].limit.thresholds_permille[2] INVALID_THRESHOLD, "
        + "lines[0].limit.thresholds_permille[3] INVALID_THRESHOLD")
    #expect(reason([Samples.line(1, [1], limit(Array(1...10)))]) == nil)
    #expect(
      reason([Samples.line(1, [1], limit(Array(1...11)))])
        == "lines[0].limit.thresholds_permille TOO_MANY_THRESHOLDS")
    #expect(
      reason([Samples.line(1, [1], limit([]), Rollover(.surplus, cap: -1))])
        == "lines[0].rollover.cap_minor NEGATIVE")
    #expect(
      reason([Samples.line(1, [1], limit([]), Rollover(.none, cap: 1))])
        == "lines[0].rollover.cap_minor CAP_WITHOUT_ROLLOVER")
  }

  @Test func aBudgetHasAtMostAThousandLines() {
    let number = BudgetRevision.maximumLines
    let categories = (0...number).map {
      Category(id: Samples.id($0), displayName: "C\($0)", parentID: nil)
    }
    let lines = (0...number).map { Samples.line($0, [1]) }
    let tree = CategoryTree(categories)
    #expect(reason(lines, tree: tree) == "lines TOO_MANY_LINES")
    #expect(reason(Array(lines.dropLast()), tree: tree) == nil)
  }

  @Test func theWholeFitsInto64Bits() {
    // 769 lines of 12 periods: more than 2^63 in all, but not in each line.
    let categories = (0..<769).map { Category(id: Samples.id($0), displayName: "C\($0)", parentID: nil) }
    let lines = (0..<769).map {
      Samples.line($0, [Int64](repeating: Amount.maximumMinor, count: 12))
    }
    let tree = CategoryTree(categories)
    #expect(reason(lines, tree: tree) == "lines TOO_LARGE")
    #expect(reason(Array(lines.dropLast()), tree: tree) == nil)
  }

  @Test func theWholeIsTheLinesAtTheTop() throws {
    let revision = try Samples.revision(
      [
        Samples.line(1, [10, 20]), Samples.line(2, [5, 20]), Samples.line(3, [5, 1]),
        Samples.line(4, [7, 0]),
      ])
    #expect(try revision.amounts() == [17, 20])
  }

  @Test func whatIsMovedOrMergedLaterCountsAsItDidBefore() throws {
    let revision = try Samples.revision([Samples.line(1, [10]), Samples.line(4, [10])])
    let fruit = Samples.id(3)
    #expect(revision.hierarchy.lines(counting: fruit) == [Samples.id(1)])
    var moved = try #require(Samples.tree[Samples.id(2)])
    moved.parentID = Samples.id(4)
    let others = Samples.tree.inOrder.filter { $0.id != moved.id }
    let next = try Samples.revision(revision.lines, tree: CategoryTree(others + [moved]))
    #expect(next.hierarchy.lines(counting: fruit) == [Samples.id(4)])
    #expect(revision.hierarchy.lines(counting: fruit) == [Samples.id(1)])
  }
}
