public import Money

/// Figures of the periods of a budget, and of all of them together.
public struct PeriodFigures: Sendable, Hashable {
  /// The figures of each period.
  public private(set) var periods: [BudgetFigures]

  init(_ periods: [BudgetFigures]) {
    self.periods = periods
  }

  /// Figures of nothing.
  init(count: Int) {
    periods = [BudgetFigures](repeating: BudgetFigures(), count: count)
  }

  /// Figures of what was spent and is planned outside all lines.
  init(unbudgeted sums: PeriodSums) throws(MoneyError) {
    periods = try zip(sums.spent, sums.planned).map { spent, planned throws(MoneyError) in
      try BudgetFigures.unbudgeted(spent: spent, planned: planned)
    }
  }

  /// The same without all but what was spent and is planned.
  var spendingOnly: PeriodFigures {
    PeriodFigures(periods.map { BudgetFigures(committed: $0.committed, actual: $0.actual) })
  }

  /// The figures of all periods together.
  public func total() throws(MoneyError) -> BudgetFigures {
    var total = BudgetFigures()
    for period in periods {
      total.budgeted = try total.budgeted.addingExactly(period.budgeted)
      total.committed = try total.committed.addingExactly(period.committed)
      total.actual = try total.actual.addingExactly(period.actual)
      total.expected = try total.expected.addingExactly(period.expected)
    }
    // Not the sum: what is carried over is available in several periods.
    total.available = try total.budgeted.subtractingExactly(total.actual)
    return total
  }

  /// Whether there is no amount in it.
  var isEmpty: Bool { periods.allSatisfy { $0 == BudgetFigures() } }

  mutating func add(_ other: PeriodFigures) throws(MoneyError) {
    for (index, figures) in zip(periods.indices, other.periods) {
      periods[index] = try periods[index].adding(figures)
    }
  }
}
