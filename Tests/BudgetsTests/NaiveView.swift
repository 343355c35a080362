import Budgets
import Categories
import Identifiers
import Money
import Postgres

/// The figures of a view as their definitions say, each computed from all data anew.
struct NaiveView {
  let revision: BudgetRevision
  let actuals: [ActualTotal]
  let day: CalendarDate

  /// What was spent and is planned on a category or below it.
  func sums(_ category: UUID, _ period: Int) -> (spent: Int64, planned: Int64) {
    let reach = revision.tree.reach(of: category)
    return sum(period) { $0.categoryID.map(reach.contains) ?? false }
  }

  func actual(_ category: UUID, _ period: Int) -> Int64 { sums(category, period).spent }

  func actual(_ period: Int) -> Int64 { sum(period) { _ in true }.spent }

  func unbudgeted(_ period: Int) -> (spent: Int64, planned: Int64) {
    sum(period) { actual in
      !revision.lines.contains { line in
        actual.categoryID.map(revision.tree.reach(of: line.categoryID).contains) ?? false
      }
    }
  }

  private func sum(
    _ period: Int, _ isCounted: (ActualTotal) -> Bool
  ) -> (spent: Int64, planned: Int64) {
    actuals.filter { $0.period == period && isCounted($0) }
      .reduce((0, 0)) { ($0.0 + $1.spent, $0.1 + $1.planned) }
  }

  /// The figures of a line in a period.
  func figures(_ line: BudgetLine, _ period: Int) -> BudgetFigures {
    var carried: Int64 = 0
    for earlier in 0..<period {
      carried = line.rollover.carriedOut(
        line.amounts[earlier] + carried - actual(line.categoryID, earlier))
    }
    let ((actual, planned), amount, range) = (
      sums(line.categoryID, period), line.amounts[period], revision.periods.all[period]
    )
    let passed = Int64(min(max(0, day.daysSince1970 - range.first.daysSince1970 + 1), Int32(range.days)))
    return BudgetFigures(
      budgeted: amount, committed: planned, actual: actual, available: amount + carried - actual,
      expected: amount * passed / Int64(range.days))
  }

  /// The line at a category, or the nearest one above it.
  func line(_ category: UUID) -> BudgetLine? {
    revision.tree.lineage(of: category).lazy.compactMap { revision[$0.id] }.first
  }

  /// The figures of a category outside all lines, or with its own: from the top down.
  func figures(_ category: UUID, _ period: Int) -> BudgetFigures {
    if let line = revision[category] { return figures(line, period) }
    let own = sum(period) { actual in
      actual.categoryID.flatMap { revision.tree.meaning(of: $0)?.id } == category
    }
    return revision.tree.children(of: category).reduce(
      BudgetFigures(committed: own.planned, actual: own.spent, available: -own.spent)
    ) {
      plus($0, figures($1.id, period))
    }
  }

  /// The figures of the whole: of the categories at the top, and of what has no category.
  func whole(_ period: Int) -> BudgetFigures {
    let other = sum(period) { $0.categoryID.flatMap { revision.tree.meaning(of: $0) } == nil }
    return revision.tree.children(of: nil).reduce(
      BudgetFigures(committed: other.planned, actual: other.spent, available: -other.spent)
    ) {
      plus($0, figures($1.id, period))
    }
  }

  private func plus(_ one: BudgetFigures, _ other: BudgetFigures) -> BudgetFigures {
    BudgetFigures(
      budgeted: one.budgeted + other.budgeted, committed: one.committed + other.committed,
      actual: one.actual + other.actual,
      available: one.available + other.available, expected: one.expected + other.expected)
  }
}
