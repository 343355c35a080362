public import Categories
public import Identifiers
public import Money

/// One version of a budget's lines, with the tree of categories as it was then.
public struct BudgetRevision: Sendable, Hashable {
  /// The most lines.
  public static let maximumLines = 1_000

  /// The most amounts: of all lines and periods together.
  public static let maximumCells = 12_000

  /// The goal of the budget.
  public let goalID: UUID
  /// The currency of all amounts.
  public let currency: Currency
  /// The periods of all lines.
  public let periods: BudgetPeriods
  /// The categories as they were when the revision was made: what is moved or merged later counts as it did before.
  public let tree: CategoryTree
  /// The lines, in order of their categories' ids.
  public let lines: [BudgetLine]

  /// A revision, as it is stored: each line has an amount for each period. `RevisionRules` makes new ones.
  public init(
    goalID: UUID, currency: Currency, periods: BudgetPeriods, tree: CategoryTree, lines: [BudgetLine]
  ) {
    self.goalID = goalID
    self.currency = currency
    self.periods = periods
    self.tree = tree
    self.lines = lines.sorted { $0.categoryID < $1.categoryID }
  }

  /// Which of the lines are part of which. Made anew each time: keep it for many questions.
  public var hierarchy: LineHierarchy { LineHierarchy(lines.lazy.map(\.categoryID), in: tree) }

  /// The line of a category; nil if it has none of its own.
  public subscript(categoryID: UUID) -> BudgetLine? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].categoryID < categoryID { low = middle + 1 } else { high = middle }
    }
    guard low < lines.count, lines[low].categoryID == categoryID else { return nil }
    return lines[low]
  }

  /// The amounts of the whole budget, period by period: those of the lines at the top, of which all others are a part.
  public func amounts() throws(MoneyError) -> [Int64] {
    let hierarchy = hierarchy
    var sums = [Int64](repeating: 0, count: periods.count)
    for line in lines where hierarchy.parent(of: line.categoryID) == nil {
      try sums.add(line.amounts)
    }
    return sums
  }

  /// The same revision with other lines.
  func with(_ lines: [BudgetLine]) -> BudgetRevision {
    BudgetRevision(goalID: goalID, currency: currency, periods: periods, tree: tree, lines: lines)
  }
}

extension [Int64] {
  /// Adds amounts of the same periods.
  mutating func add(_ others: [Int64]) throws(MoneyError) {
    for (index, other) in zip(indices, others) { self[index] = try self[index].addingExactly(other) }
  }
}
