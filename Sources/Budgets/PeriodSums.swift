public import Money

/// What was spent in each period, and what is planned to be, in minor units.
public struct PeriodSums: Sendable, Hashable {
  /// What was spent; refunds lower it.
  public private(set) var spent: [Int64]
  /// What is planned.
  public private(set) var planned: [Int64]

  /// Sums of as many periods each.
  public init(spent: [Int64], planned: [Int64]) {
    self.spent = spent
    self.planned = planned
  }

  /// Sums of nothing in some periods.
  public init(count: Int) {
    spent = [Int64](repeating: 0, count: count)
    planned = spent
  }

  /// Adds sums of one period; nothing if there is no such period.
  public mutating func add(spent more: Int64, planned others: Int64, in period: Int) throws(MoneyError) {
    guard spent.indices.contains(period), planned.indices.contains(period) else { return }
    spent[period] = try spent[period].addingExactly(more)
    planned[period] = try planned[period].addingExactly(others)
  }

  /// Takes away the sums of a part.
  mutating func subtract(_ part: PeriodSums) throws(MoneyError) {
    for period in spent.indices where period < part.spent.count {
      spent[period] = try spent[period].subtractingExactly(part.spent[period])
      planned[period] = try planned[period].subtractingExactly(part.planned[period])
    }
  }
}
