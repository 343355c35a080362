import Budgets
import Categories
import Identifiers
import Money
import Postgres
import SeededRandom
import Testing

@Suite("Views of a budget") struct BudgetViewTests {
  private func actual(_ category: Int?, _ period: Int, _ spent: Int64, planned: Int64 = 0) -> ActualTotal {
    ActualTotal(categoryID: category.map(Samples.id), period: period, spent: spent, planned: planned)
  }

  private func view(
    _ revision: BudgetRevision, _ actuals: [ActualTotal], on day: String
  ) throws -> BudgetView {
    try BudgetView(
      revision, totals: try LineTotals(counting: actuals, in: revision), categories: actuals,
      on: try Samples.day(day))
  }

  /// Food has 310 in January and 280 in February, of which Groceries have 100 each. Home has no line.
  private func sample() throws -> BudgetView {
    let revision = try Samples.revision([
      Samples.line(1, [310, 280], SpendingLimit(.ignore), Rollover(.surplus)), Samples.line(2, [100, 100]),
    ])
    return try view(
      revision,
      [
        actual(3, 0, 30), actual(5, 0, 200, planned: 7), actual(1, 1, 5), actual(4, 1, 11, planned: 1),
        actual(nil, 1, 2),
      ], on: "2026-02-14")
  }

  @Test func aLineShowsWhatItHasSpentAndCarried() throws {
    let food = try #require(try sample().lines.first)
    #expect(
      food.figures.periods == [
        BudgetFigures(budgeted: 310, committed: 7, actual: 230, available: 80, expected: 310),
        BudgetFigures(budgeted: 280, actual: 5, available: 355, expected: 140),
      ])
    #expect(food.balances.map(\.carriedIn) == [0, 80])
    #expect(
      try food.figures.total()
        == BudgetFigures(budgeted: 590, committed: 7, actual: 235, available: 355, expected: 450))
  }

  @Test func theWholeCountsEachAmountOnceAndWhatIsUnbudgeted() throws {
    let view = try sample()
    #expect(view.unbudgeted == PeriodSums(spent: [0, 13], planned: [0, 1]))
    #expect(
      view.whole.periods == [
        BudgetFigures(budgeted: 310, committed: 7, actual: 230, available: 80, expected: 310),
        BudgetFigures(budgeted: 280, committed: 1, actual: 18, available: 342, expected: 140),
      ])
  }

  @Test func aCategoryWithinALineHasAnActualOnly() throws {
    let view = try sample()
    let category = { (number: Int) in
      try #require(view.categories.first { $0.categoryID == Samples.id(number) })
    }
    #expect(view.categories.map(\.categoryID) == [1, 2, 3, 5, 4].map(Samples.id))
    #expect(try category(5).containingLineID == Samples.id(1))
    #expect(try category(5).figures.periods == [BudgetFigures(committed: 7, actual: 200), BudgetFigures()])
    #expect(try category(3).containingLineID == Samples.id(2))
    #expect(try category(2).containingLineID == nil && category(1).containingLineID == nil)
    #expect(try category(4).figures.periods[1] == BudgetFigures(committed: 1, actual: 11, available: -11))
  }

  @Test func aCategoryBetweenTwoLinesHasAnActualOnly() throws {
    let revision = try Samples.revision([Samples.line(1, [50]), Samples.line(3, [20])])
    let view = try view(
      revision, [actual(2, 0, 3), actual(3, 0, 4)], on: "2026-01-01")
    let groceries = try #require(view.categories.first { $0.categoryID == Samples.id(2) })
    #expect(groceries.containingLineID == Samples.id(1))
    #expect(groceries.figures.periods == [BudgetFigures(actual: 7)])
  }

  @Test func nothingIsExpectedBeforeTheFirstDayAndAllAfterTheLast() throws {
    let revision = try Samples.revision([Samples.line(1, [310, 280])])
    let expected = { (day: String) in
      try self.view(revision, [], on: day).whole.periods.map(\.expected)
    }
    #expect(try expected("2025-12-31") == [0, 0])
    #expect(try expected("2026-01-01") == [10, 0])
    #expect(try expected("2026-02-27") == [310, 270])
    #expect(try expected("2027-01-01") == [310, 280])
  }

  @Test func aBudgetWithoutLinesShowsWhatIsUnbudgeted() throws {
    let view = try view(
      try Samples.revision([]), [actual(2, 2, 5)], on: "2026-03-02")
    #expect(view.lines.isEmpty && view.unbudgeted.spent.reduce(0, +) == 5)
    #expect(try view.whole.total() == BudgetFigures(actual: 5, available: -5))
  }

  @Test func sumsBeyond64BitsAreErrors() throws {
    let revision = try Samples.revision([Samples.line(1, [1])])
    let most = [actual(4, 0, .max), actual(4, 0, .max)]
    #expect(throws: MoneyError.overflow) { try view(revision, most, on: "2026-01-01") }
  }

  @Test func everyFigureIsTheOneThatItsDefinitionGivesForAnyData() throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<25 {
      let revision = try Samples.randomRevision(&random)
      let actuals = (0..<60).map { _ in Samples.randomActual(&random) }
      let first = try Samples.day("2025-12-20").daysSince1970
      let day = CalendarDate(daysSince1970: first + .random(in: 0..<390, using: &random))
      let view = try BudgetView(
        revision, totals: try LineTotals(counting: actuals, in: revision), categories: actuals,
        on: day)
      try requireSame(view, NaiveView(revision: revision, actuals: actuals, day: day))
    }
  }

  private func requireSame(_ view: BudgetView, _ naive: NaiveView) throws {
    let revision = naive.revision
    #expect(view.lines.map(\.categoryID) == revision.lines.map(\.categoryID))
    #expect(
      Set(view.categories.map(\.categoryID))
        == Set(revision.tree.inOrder.filter { $0.mergedIntoID == nil }.map(\.id)))
    for period in revision.periods.all.indices {
      for (shown, line) in zip(view.lines, revision.lines) {
        #expect(shown.figures.periods[period] == naive.figures(line, period))
      }
      for category in view.categories {
        let line = naive.line(category.categoryID)
        let containing = line?.categoryID == category.categoryID ? nil : line?.categoryID
        #expect(category.containingLineID == containing)
        #expect(
          category.figures.periods[period]
            == (containing == nil
              ? naive.figures(category.categoryID, period)
              : BudgetFigures(
                committed: naive.sums(category.categoryID, period).planned,
                actual: naive.actual(category.categoryID, period))))
        #expect(category.figures.periods[period].actual == naive.actual(category.categoryID, period))
      }
      #expect(view.unbudgeted.spent[period] == naive.unbudgeted(period).spent)
      #expect(view.unbudgeted.planned[period] == naive.unbudgeted(period).planned)
      #expect(view.whole.periods[period] == naive.whole(period))
      #expect(view.whole.periods[period].actual == naive.actual(period))
    }
    let total = try view.whole.total()
    #expect(total.budgeted == (try revision.amounts().sumExactly()))
    #expect(total.available == total.budgeted - total.actual)
  }
}
