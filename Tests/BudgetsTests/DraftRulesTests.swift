import Categories
import Identifiers
import Money
import Postgres
import Rules
import SeededRandom
import Testing

@testable import Budgets

@Suite("Lines of drafts") struct DraftRulesTests {
  static func budget(_ periods: Int = 2) throws -> Budget {
    Budget(
      id: Samples.id(800), goalID: Samples.id(900), displayName: "B", description: "",
      currency: try Currency(code: "EUR"),
      plan: PeriodPlan(length: .month, yearStartMonth: 1, periods: try Samples.months(periods)),
      creatorID: Samples.id(901))
  }

  private static func draft(_ category: Int, _ amounts: [Int64]) -> LineDraft {
    LineDraft(line: Samples.line(category, amounts), spread: nil)
  }

  private static func stated(_ category: Int, _ amounts: [Int64]) -> StatedLine {
    StatedLine(line: Samples.line(category, amounts), spread: nil)
  }

  @Test func linesAreAddedReplacedAndRemoved() throws {
    let old = [Self.stated(1, [10, 10]), Self.stated(4, [1, 1])]
    let checked = try DraftRules.update(
      old, with: [Self.draft(2, [5, 5]), Self.draft(1, [20, 20])], removing: [Samples.id(4)],
      of: Self.budget(), in: Samples.tree)
    #expect(checked.lines == [Self.stated(1, [20, 20]), Self.stated(2, [5, 5])])
    #expect(checked.amounts == [20, 20], "a line below another one is part of it")
    let changes = LineChanges(from: old, to: checked.lines)
    #expect(changes.lines == checked.lines && changes.previous == old && changes.removed == [Samples.id(4)])
    #expect(LineChanges(from: old, to: old).isEmpty)
  }

  @Test func whatLinesThatStayBreakIsSaidOfAllLines() throws {
    let old = [Self.stated(1, [10, 10])]
    let reason = { (drafts: [LineDraft], removed: [UUID]) in
      Samples.reason {
        _ = try DraftRules.update(old, with: drafts, removing: removed, of: Self.budget(), in: Samples.tree)
      }
    }
    #expect(reason([Self.draft(2, [11, 5])], []) == "lines CHILDREN_EXCEED_PARENT")
    #expect(
      reason([Self.draft(2, [11, 5]), Self.draft(1, [10, 10])], [])
        == "lines[1].amounts_minor[0] CHILDREN_EXCEED_PARENT")
    #expect(reason([], [Samples.id(2)]) == "removed_category_ids[0] UNKNOWN_LINE")
    #expect(reason([Self.draft(1, [1, 1])], [Samples.id(1)]) == "removed_category_ids[0] DUPLICATE_LINE")
  }

  @Test func archivedCategoriesGetNoNewLines() throws {
    let tree = CategoryTree([
      Category(id: Samples.id(1), displayName: "Food", parentID: nil, isArchived: true),
      Category(id: Samples.id(2), displayName: "Groceries", parentID: Samples.id(1)),
    ])
    let reason = { (old: [StatedLine]) in
      Samples.reason {
        _ = try DraftRules.update(
          old, with: [Self.draft(2, [1, 1])], removing: [], of: Self.budget(), in: tree)
      }
    }
    #expect(reason([]) == "lines[0].category_id CATEGORY_ARCHIVED")
    #expect(reason([Self.stated(2, [5, 5])]) == nil, "one that has a line keeps it")
  }

  @Test func aSpreadAmountSumsExactlyAndIsKept() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let budget = try Self.budget(.random(in: 1...12, using: &random))
      let total = Int64.random(in: 0...10_000, using: &random)
      let rule = LineSpread.Rule.allCases.randomElement(using: &random) ?? .equally
      let draft = LineDraft(
        line: Samples.line(1, []), spread: LineSpread(totalMinor: total, rule: rule))
      let line = try #require(DraftRules.new([draft], of: budget, in: Samples.tree).lines.first)
      #expect(line.line.amounts.count == budget.periods.count && line.line.amounts.reduce(0, +) == total)
      #expect(line.spread == draft.spread)
    }
    let both = LineDraft(line: Samples.line(1, [1, 1]), spread: LineSpread(totalMinor: 2, rule: .equally))
    let reason = Samples.reason { _ = try DraftRules.new([both], of: Self.budget(), in: Samples.tree) }
    #expect(reason == "lines[0].spread AMOUNTS_STATED")
  }

  @Test func linesOfMergedCategoriesBecomeThoseOfWhatTheyMean() {
    let tree = CategoryTree([
      Category(id: Samples.id(1), displayName: "Food", parentID: nil),
      Category(id: Samples.id(2), displayName: "Old", parentID: nil, mergedIntoID: Samples.id(1)),
      Category(id: Samples.id(3), displayName: "Older", parentID: nil, mergedIntoID: Samples.id(2)),
    ])
    #expect([Self.stated(2, [1, 1])].meaning(in: tree) == [Self.stated(1, [1, 1])])
    let both = [Self.stated(2, [1, 1]), Self.stated(3, [2, 2])]
    #expect(both.meaning(in: tree) == [Self.stated(1, [1, 1]), Self.stated(3, [2, 2])])
  }

  @Test func aBudgetHasAtMostTwelveThousandAmounts() throws {
    let categories = (1...1_000).map {
      Category(id: Samples.id($0), displayName: "C\($0)", parentID: nil)
    }
    let tree = CategoryTree(categories)
    let drafts = categories.map {
      LineDraft(line: BudgetLine(categoryID: $0.id, amounts: Array(repeating: 1, count: 12)), spread: nil)
    }
    let budget = try Self.budget(12)
    #expect(try DraftRules.new(drafts, of: budget, in: tree).lines.count == BudgetRevision.maximumLines)
    let periods = BudgetPeriods(
      firstDays: try (0..<13).map {
        CalendarDate(daysSince1970: try Samples.day("2026-01-01").daysSince1970 + $0)
      },
      end: try Samples.day("2026-02-01"))
    let longer = Budget(
      id: budget.id, goalID: budget.goalID, displayName: "", description: "", currency: budget.currency,
      plan: PeriodPlan(length: .custom, yearStartMonth: 1, periods: try #require(periods)),
      creatorID: budget.creatorID)
    #expect(
      Samples.reason { _ = try DraftRules.new(drafts, of: longer, in: tree) } == "lines TOO_MANY_AMOUNTS")
  }
}

@Suite("Transfers of lines as they were stated") struct StatedTransferTests {
  @Test func aTransferKeepsTheSpreadOfOtherLinesAndFindsMergedOnes() throws {
    let tree = CategoryTree([
      Category(id: Samples.id(1), displayName: "Food", parentID: nil),
      Category(id: Samples.id(2), displayName: "Home", parentID: nil),
      Category(id: Samples.id(3), displayName: "House", parentID: nil, mergedIntoID: Samples.id(4)),
      Category(id: Samples.id(4), displayName: "Rent", parentID: nil),
    ])
    let spread = LineSpread(totalMinor: 20, rule: .equally)
    let lines = [
      StatedLine(line: Samples.line(1, [10, 10]), spread: spread),
      StatedLine(line: Samples.line(2, [10, 10]), spread: spread),
      StatedLine(line: Samples.line(3, [5, 5]), spread: nil),
    ]
    let moved = try DraftRules.transfer(
      4, from: LinePeriod(Samples.id(1), period: 0), to: LinePeriod(Samples.id(3), period: 1), of: lines,
      of: DraftRulesTests.budget(), in: tree)
    #expect(
      moved.lines == [
        StatedLine(line: Samples.line(1, [6, 10]), spread: nil), lines[1],
        StatedLine(line: Samples.line(4, [5, 9]), spread: nil),
      ])
    #expect(moved.amounts == [21, 29])
  }
}
