public import Identifiers
public import Money

/// How one revision differs from another, line by line.
public struct RevisionComparison: Sendable, Hashable {
  /// The amounts of one period before and after; nil where there is no such line or no such period.
  public struct AmountChange: Sendable, Hashable {
    /// The period.
    public let period: BudgetPeriod
    /// The amount in the older revision.
    public let before: Int64?
    /// The amount in the newer revision.
    public let after: Int64?
  }

  /// A line that differs. An added one has nothing before, a removed one nothing after.
  public struct LineChange: Sendable, Hashable {
    /// The category of the line.
    public let categoryID: UUID
    /// The line in the older revision.
    public let before: BudgetLine?
    /// The line in the newer revision.
    public let after: BudgetLine?
    /// The amounts that differ, in order of the periods.
    public let amounts: [AmountChange]
  }

  /// The lines that differ, in order of their categories' ids.
  public let lines: [LineChange]

  /// Compares two revisions of the same currency. Amounts of periods that only one of them has are not redistributed.
  public init(from before: BudgetRevision, to after: BudgetRevision) throws(MoneyError) {
    guard before.currency == after.currency else {
      throw .differentCurrencies(before.currency, after.currency)
    }
    let periods = Set(before.periods.all + after.periods.all).sorted()
    let categories = Set((before.lines + after.lines).map(\.categoryID)).sorted()
    lines = categories.compactMap { category in
      let (old, new) = (before[category], after[category])
      let (oldAmounts, newAmounts) = (before.periods.amounts(of: old), after.periods.amounts(of: new))
      let changes = periods.map {
        AmountChange(period: $0, before: oldAmounts[$0], after: newAmounts[$0])
      }.filter { $0.before != $0.after }
      if changes.isEmpty && old?.limit == new?.limit && old?.rollover == new?.rollover { return nil }
      return LineChange(categoryID: category, before: old, after: new, amounts: changes)
    }
  }
}

extension BudgetPeriods {
  /// The amounts of a line by period.
  fileprivate func amounts(of line: BudgetLine?) -> [BudgetPeriod: Int64] {
    Dictionary(zip(all, line?.amounts ?? []), uniquingKeysWith: { first, _ in first })
  }
}
