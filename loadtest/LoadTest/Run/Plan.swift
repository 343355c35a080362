import PayshareClient

/// What another caller decides about, of a plan.
struct PlanApprovals: Sendable {
  /// Who decides, by their number.
  let approver: Int
  /// An approval that waits for them during the whole run.
  let waitingID: String
  /// The number of the revision that was approved last; nil where an answer did not come.
  var inForce: Int64?
}

/// A goal with a budget that this run has made for a caller, and what it must have spent.
struct Plan: Sendable {
  /// The caller who keeps them, by their number.
  let user: Int
  let goalID: String
  let budgetID: String
  /// The categories with lines that no other line is a part of: what is entered is entered for these.
  let leaves: [String]
  /// The sums of the acknowledged entries by category and period.
  var spent: [String: [Int64]] = [:]

  /// What is approved of it; nil where the scenario approves nothing.
  var approvals: PlanApprovals?

  /// The year of all budgets.
  static let year = 2026
  /// How many periods it has.
  static let periods = 12
  /// What a leaf has in each month: more than a run spends.
  static let leafMinor: Int64 = 1_000_000_000_00

  /// The lines of a budget for a tree of categories: each one has what those below it have together, or `leafMinor`.
  /// Leaves stop at their limit.
  static func lines(for categories: [PayshareV1.Category]) -> (
    lines: [PayshareV1.BudgetLine], leaves: [String]
  ) {
    let children = Dictionary(grouping: categories, by: \.parentCategoryID)
    func amount(_ id: String) -> Int64 {
      guard let below = children[id] else { return leafMinor }
      return below.reduce(0) { $0 + amount($1.id) }
    }
    let lines = categories.map { category in
      PayshareV1.BudgetLine.with {
        $0.categoryID = category.id
        $0.amountsMinor = [Int64](repeating: amount(category.id), count: periods)
        if children[category.id] == nil { $0.limit = .with { $0.mode = .stop } }
      }
    }
    return (lines, categories.map(\.id).filter { children[$0] == nil })
  }

  /// Counts an acknowledged entry.
  mutating func add(_ entry: PayshareV1.BudgetEntry) {
    // YYYY-MM-DD
    let month = Int(entry.entryDate.dropFirst(5).prefix(2)) ?? 1
    spent[entry.categoryID, default: [Int64](repeating: 0, count: Self.periods)][month - 1] +=
      entry.amountMinor
  }
}
