public import Categories
public import Identifiers
public import Money

extension Spreading {
  /// Lines for the categories right below that of a line, which together have exactly its amounts. They have its limit
  /// and its rollover.
  /// - Parameter weights: In what proportion, by category; nil for equal parts among those that are not archived.
  ///   Categories that are not right below the line's have no part.
  public static func childLines(
    of line: BudgetLine, in tree: CategoryTree, weights: [UUID: Int64]? = nil
  ) throws(MoneyError) -> [BudgetLine] {
    var used: [UUID: Int64] = [:]
    for child in tree.children(of: line.categoryID) {
      if let weights { used[child.id] = weights[child.id] } else if !child.isArchived { used[child.id] = 1 }
    }
    guard !used.isEmpty else { throw .nothingToDivideBy }
    let parts = try among(used, amounts: line.amounts, ties: TieRotation(id: line.categoryID.bytes))
    return used.keys.sorted().map { child in
      BudgetLine(
        categoryID: child, amounts: parts[child, default: []], limit: line.limit, rollover: line.rollover)
    }
  }
}
