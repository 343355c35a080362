public import Identifiers
public import Money

public import struct Postgres.CalendarDate

/// What was budgeted and what became of it, as of a day.
///
/// Each amount counts once: lines below a line are part of it, and spending counts for the nearest line and those that
/// contain it. Spending outside all lines is unbudgeted; it counts for its category and for the whole.
public struct BudgetView: Sendable, Hashable {
  /// A line with its balances.
  public struct Line: Sendable, Hashable {
    /// The category of the line.
    public let categoryID: UUID
    /// Its balances, with what was carried over.
    public let balances: [PeriodBalance]
    /// Its figures.
    public let figures: PeriodFigures
  }

  /// A category with all below it.
  public struct Category: Sendable, Hashable {
    /// The category.
    public let categoryID: UUID
    /// The line above it that its amounts are part of. It then has only an actual of its own; what else the figures
    /// say is zero. Nil for a category with a line of its own, or outside all lines.
    public let containingLineID: UUID?
    /// Its figures.
    public let figures: PeriodFigures
  }

  /// The lines, in order of their categories' ids.
  public let lines: [Line]
  /// The categories, each before those below it.
  public let categories: [Category]
  /// What was spent outside all lines.
  public let unbudgeted: [Int64]
  /// The figures of the whole budget.
  public let whole: PeriodFigures

  /// A view of a revision.
  /// - Parameters:
  ///   - totals: What was spent under each line.
  ///   - actuals: What was spent on each category and day. Days outside the periods are left out.
  ///   - day: The day of the view; it counts as spent.
  public init(
    _ revision: BudgetRevision, totals: LineTotals, actuals: some Sequence<ActualTotal>, on day: CalendarDate
  ) throws(MoneyError) {
    lines = try revision.lines.map { line throws(MoneyError) in
      try Line(line, spent: totals[line.categoryID], in: revision.periods, on: day)
    }
    let spending = try CategorySpending(actuals, in: revision)
    unbudgeted = spending.unbudgeted

    let hierarchy = revision.hierarchy
    var whole = try PeriodFigures(unbudgeted: spending.unbudgeted)
    for line in lines where hierarchy.parent(of: line.categoryID) == nil { try whole.add(line.figures) }
    self.whole = whole
    categories = try CategoryRollUp(revision, lines: lines, spending: spending, hierarchy).categories
  }
}

extension BudgetView.Line {
  fileprivate init(
    _ line: BudgetLine, spent: [Int64], in periods: BudgetPeriods, on day: CalendarDate
  ) throws(MoneyError) {
    categoryID = line.categoryID
    balances = try line.balances(spent: spent)
    figures = PeriodFigures(
      zip(periods.all, balances).map { period, balance in
        BudgetFigures(
          budgeted: balance.budgeted, actual: balance.spent, available: balance.available,
          expected: period.part(of: balance.budgeted, through: day))
      })
  }
}
