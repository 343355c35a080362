import Categories
import Identifiers
import Money

/// What was spent on each category itself, without those below it, period by period.
struct CategorySpending {
  /// By what the categories mean in the tree of the revision.
  private(set) var own: [UUID: [Int64]] = [:]
  /// What was spent outside all lines: on categories without a line at or above them, on those that the tree does not
  /// know, and on none.
  private(set) var unbudgeted: [Int64]

  init(_ actuals: some Sequence<ActualTotal>, in revision: BudgetRevision) throws(MoneyError) {
    let none = [Int64](repeating: 0, count: revision.periods.count)
    unbudgeted = none
    let hierarchy = revision.hierarchy
    // Looked up once for each category, as there are many more days.
    var meanings: [UUID?: (category: UUID?, isBudgeted: Bool)] = [:]
    for actual in actuals {
      guard let period = revision.periods.index(of: actual.day) else { continue }
      let meaning =
        meanings[actual.categoryID]
        ?? (
          category: actual.categoryID.flatMap { revision.tree.meaning(of: $0)?.id },
          isBudgeted: actual.categoryID.map { !hierarchy.lines(counting: $0).isEmpty } ?? false
        )
      meanings[actual.categoryID] = meaning
      if let category = meaning.category {
        try Self.add(actual.minorUnits, to: &own[category, default: none], period)
      }
      if !meaning.isBudgeted { try Self.add(actual.minorUnits, to: &unbudgeted, period) }
    }
  }

  private static func add(
    _ minorUnits: Int64, to sums: inout [Int64], _ period: Int
  ) throws(MoneyError) {
    sums[period] = try sums[period].addingExactly(minorUnits)
  }
}
