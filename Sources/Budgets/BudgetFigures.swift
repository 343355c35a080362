public import Money

/// What a view shows of a line, a category or a whole budget, in minor units: for one period or for all of them.
public struct BudgetFigures: Sendable, Hashable {
  /// What may be spent, without what was carried over.
  public var budgeted: Int64
  /// What is planned to be spent.
  public var committed: Int64
  /// What was spent.
  public var actual: Int64
  /// What is left. In one period with what was carried into it; over all periods it is `budgeted` less `actual`.
  public var available: Int64
  /// What would be spent by the day of the view if each day of a period had the same share of its amount.
  public var expected: Int64

  /// Figures.
  public init(
    budgeted: Int64 = 0, committed: Int64 = 0, actual: Int64 = 0, available: Int64 = 0, expected: Int64 = 0
  ) {
    self.budgeted = budgeted
    self.committed = committed
    self.actual = actual
    self.available = available
    self.expected = expected
  }

  /// Both together, for amounts that have no part in common.
  public func adding(_ other: BudgetFigures) throws(MoneyError) -> BudgetFigures {
    BudgetFigures(
      budgeted: try budgeted.addingExactly(other.budgeted),
      committed: try committed.addingExactly(other.committed),
      actual: try actual.addingExactly(other.actual), available: try available.addingExactly(other.available),
      expected: try expected.addingExactly(other.expected))
  }

  /// What was spent and is planned outside all lines.
  static func unbudgeted(spent: Int64, planned: Int64) throws(MoneyError) -> BudgetFigures {
    BudgetFigures(committed: planned, actual: spent, available: try Int64(0).subtractingExactly(spent))
  }
}
