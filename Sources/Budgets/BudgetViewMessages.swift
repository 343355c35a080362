import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

extension PayshareV1.BudgetFigures {
  /// Figures of periods, each kind packed.
  init(_ periods: [BudgetFigures], carried: [Int64] = []) {
    self.init()
    budgetedMinor = periods.map(\.budgeted)
    committedMinor = periods.map(\.committed)
    actualMinor = periods.map(\.actual)
    availableMinor = periods.map(\.available)
    expectedMinor = periods.map(\.expected)
    carriedMinor = carried
  }
}

extension PayshareV1.ViewBudgetResponse.Line {
  init(_ line: BudgetViewService.ShownLines.Line) {
    self.init()
    categoryID = line.view.categoryID.description
    parentCategoryID = line.parentID?.description ?? ""
    figures = PayshareV1.BudgetFigures(
      line.view.figures.periods, carried: line.view.balances.map(\.carriedIn))
  }
}

extension PayshareV1.ViewBudgetCategoriesResponse.Category {
  init(_ category: BudgetView.Category) {
    self.init()
    categoryID = category.categoryID.description
    lineCategoryID = category.containingLineID?.description ?? ""
    figures = PayshareV1.BudgetFigures(category.figures.periods)
  }
}

extension BudgetViewService.ShownLines {
  /// A view of the rows of counters.
  init(
    _ rows: [Read], in periods: BudgetPeriods, on day: CalendarDate
  ) throws(MoneyError) {
    lines = []
    // Each amount that a line counts is counted by one at the top.
    var rest = rows.first { $0.row.kind == .everything }?.row.sums ?? PeriodSums(count: periods.count)
    var tops = PeriodFigures(count: periods.count)
    for read in rows {
      guard let line = read.line else { continue }
      let row = read.row
      let view = try BudgetView.Line(line, row.sums, in: periods, on: day)
      guard row.kind == .top else {
        lines.append(Line(view: view, parentID: row.parentID).row)
        continue
      }
      try tops.add(view.figures)
      try rest.subtract(row.sums)
    }
    unbudgeted = rest
    whole = try PeriodFigures(unbudgeted: rest)
    try whole.add(tops)
  }
}

extension PayshareV1.ViewGoalResponse.Part {
  init(_ part: BudgetViewStatements.GoalPart, on day: CalendarDate) throws(MoneyError) {
    self.init()
    (budgetID, currencyCode) = (part.budgetID.description, part.code)
    budgetedMinor = try part.amounts.sumExactly()
    (committedMinor, actualMinor) = (part.planned, part.spent)
    availableMinor = try budgetedMinor.subtractingExactly(part.spent)
    let periods = BudgetPeriods(firstDays: part.firstDays, end: part.endDay)?.all ?? []
    expectedMinor = try zip(periods, part.amounts).map { $0.part(of: $1, through: day) }.sumExactly()
  }
}
