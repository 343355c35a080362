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
  /// What was spent and is planned outside all lines.
  public let unbudgeted: PeriodSums
  /// The figures of the whole budget.
  public let whole: PeriodFigures

  /// A view of a revision.
  /// - Parameters:
  ///   - totals: What was spent and is planned under each line.
  ///   - categories: What was spent and is planned on each category and period.
  ///   - day: The day of the view; it counts as spent.
  public init(
    _ revision: BudgetRevision, totals: LineTotals, categories totalsOfCategories: some Sequence<ActualTotal>,
    on day: CalendarDate
  ) throws(MoneyError) {
    lines = try revision.lines.map { line throws(MoneyError) in
      try Line(line, totals[line.categoryID], in: revision.periods, on: day)
    }
    let spending = try CategorySpending(totalsOfCategories, in: revision)
    unbudgeted = spending.unbudgeted

    let hierarchy = revision.hierarchy
    var whole = try PeriodFigures(unbudgeted: spending.unbudgeted)
    for line in lines where hierarchy.parent(of: line.categoryID) == nil { try whole.add(line.figures) }
    self.whole = whole
    categories = try CategoryRollUp(revision, lines: lines, spending: spending, hierarchy).categories
  }
}

extension BudgetView.Line {
  /// What a line shows after what was spent and is planned under it, as of a day.
  public init(
    _ line: BudgetLine, _ sums: PeriodSums, in periods: BudgetPeriods, on day: CalendarDate
  ) throws(MoneyError) {
    categoryID = line.categoryID
    balances = try line.balances(spent: sums.spent)
    figures = PeriodFigures(
      zip(periods.all, balances).enumerated().map { index, place in
        let (period, balance) = place
        return BudgetFigures(
          budgeted: balance.budgeted, committed: index < sums.planned.count ? sums.planned[index] : 0,
          actual: balance.spent, available: balance.available,
          expected: period.part(of: balance.budgeted, through: day))
      })
  }
}
