import Categories
import Identifiers
import Money

/// What was spent and is planned on each category itself, without those below it, period by period.
struct CategorySpending {
  /// By what the categories mean in the tree of the revision.
  private(set) var own: [UUID: PeriodSums] = [:]
  /// What was spent and is planned outside all lines: on categories without a line at or above them, on those that the tree does not
  /// know, and on none.
  private(set) var unbudgeted: PeriodSums

  init(_ totals: some Sequence<ActualTotal>, in revision: BudgetRevision) throws(MoneyError) {
    let none = PeriodSums(count: revision.periods.count)
    unbudgeted = none
    let hierarchy = revision.hierarchy
    // Looked up once for each category, as there are more periods.
    var meanings: [UUID?: (category: UUID?, isBudgeted: Bool)] = [:]
    for total in totals {
      let meaning =
        meanings[total.categoryID]
        ?? (
          category: total.categoryID.flatMap { revision.tree.meaning(of: $0)?.id },
          isBudgeted: total.categoryID.map { !hierarchy.lines(counting: $0).isEmpty } ?? false
        )
      meanings[total.categoryID] = meaning
      if let category = meaning.category {
        try own[category, default: none].add(spent: total.spent, planned: total.planned, in: total.period)
      }
      if !meaning.isBudgeted {
        try unbudgeted.add(spent: total.spent, planned: total.planned, in: total.period)
      }
    }
  }
}
