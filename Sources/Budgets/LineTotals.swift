public import Identifiers
public import Money

/// What was spent and is planned under each line of a revision in each period. A line counts what the lines below it
/// count, so an amount is in the totals of several lines.
public struct LineTotals: Sendable, Hashable {
  private var byLine: [UUID: PeriodSums]
  private let none: PeriodSums

  /// Totals of nothing.
  private init(of revision: BudgetRevision) {
    none = PeriodSums(count: revision.periods.count)
    byLine = Dictionary(
      revision.lines.map { [none] in ($0.categoryID, none) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sums counted again from what was spent on categories: with the tree of the revision, so that a category which it
  /// does not know is outside all lines.
  public init(counting totals: some Sequence<ActualTotal>, in revision: BudgetRevision) throws(MoneyError) {
    self.init(of: revision)
    let hierarchy = revision.hierarchy
    var counting: [UUID: [UUID]] = [:]
    for total in totals {
      guard let category = total.categoryID else { continue }
      let lines = counting[category] ?? hierarchy.lines(counting: category)
      counting[category] = lines
      for line in lines {
        try byLine[line]?.add(spent: total.spent, planned: total.planned, in: total.period)
      }
    }
  }

  /// What was spent and is planned under a line, period by period; nothing for a category without a line.
  public subscript(categoryID: UUID) -> PeriodSums { byLine[categoryID] ?? none }
}
