public import Money

/// What a view shows of a line, a category or a whole budget, in minor units: for one period or for all of them.
public struct BudgetFigures: Sendable, Hashable {
  /// What may be spent, without what was carried over.
  public var budgeted: Int64
  /// What was spent.
  public var actual: Int64
  /// What is left. In one period with what was carried into it; over all periods it is `budgeted` less `actual`.
  public var available: Int64
  /// What would be spent by the day of the view if each day of a period had the same share of its amount.
  public var expected: Int64

  /// Figures.
  public init(budgeted: Int64 = 0, actual: Int64 = 0, available: Int64 = 0, expected: Int64 = 0) {
    self.budgeted = budgeted
    self.actual = actual
    self.available = available
    self.expected = expected
  }

  /// Both together, for amounts that have no part in common.
  public func adding(_ other: BudgetFigures) throws(MoneyError) -> BudgetFigures {
    BudgetFigures(
      budgeted: try budgeted.addingExactly(other.budgeted), actual: try actual.addingExactly(other.actual),
      available: try available.addingExactly(other.available),
      expected: try expected.addingExactly(other.expected))
  }

  /// What was spent outside all lines.
  static func unbudgeted(_ actual: Int64) throws(MoneyError) -> BudgetFigures {
    BudgetFigures(actual: actual, available: try Int64(0).subtractingExactly(actual))
  }
}
