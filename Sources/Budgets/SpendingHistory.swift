import Money

/// A line that stops spending and carries over, with what was spent and is planned in each period.
public struct SpendingHistory: Sendable, Hashable {
  /// The line.
  public let line: BudgetLine
  /// What was spent, by period.
  public var spent: [Int64]
  /// What is planned, by period.
  public var planned: [Int64]

  /// A line with its sums.
  public init(_ line: BudgetLine, spent: [Int64], planned: [Int64]) {
    (self.line, self.spent, self.planned) = (line, spent, planned)
  }

  /// The same after changes of its periods: first those that lower what was spent, so that an amount can be moved.
  /// - Parameter isLimited: whether its limit stops what is more than it has left.
  func changed(
    by deltas: [(period: Int, delta: SpendingDelta)], isLimited: Bool
  ) throws(SpendingError) -> SpendingHistory {
    var next = self
    for (period, delta) in deltas where next.spent.indices.contains(period) {
      try Self.add(delta.planned, to: &next.planned[period])
      if delta.spent < 0 { try Self.add(delta.spent, to: &next.spent[period]) }
    }
    for (period, delta) in deltas where delta.spent > 0 && next.spent.indices.contains(period) {
      if isLimited, let left = try next.headroom(in: period), delta.spent > left {
        throw .overLimit(LinePeriod(line.categoryID, period: period), left: left)
      }
      try Self.add(delta.spent, to: &next.spent[period])
    }
    return next
  }

  private func headroom(in period: Int) throws(SpendingError) -> Int64? {
    do throws(MoneyError) {
      return try line.headroom(in: period, spent: spent)
    } catch {
      throw .overflow
    }
  }

  private static func add(_ amount: Int64, to sum: inout Int64) throws(SpendingError) {
    do throws(MoneyError) {
      sum = try sum.addingExactly(amount)
    } catch {
      throw .overflow
    }
  }
}
