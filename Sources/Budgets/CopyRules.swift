public import Categories
import Identifiers
public import Money
public import Rules

/// Copies a budget into other periods. No I/O, no clock.
public enum CopyRules {
  /// A revision for other periods, as many as the copied one has, with its amounts changed by a percentage.
  /// - Parameters:
  ///   - tree: The categories of now. A line of a category that was merged becomes one of what it means.
  ///   - change: By how much amounts rise, or fall if it is negative.
  public static func copy(
    _ revision: BudgetRevision, into periods: BudgetPeriods, tree: CategoryTree,
    changedBy change: Percentage = Percentage(perMille: 0)
  ) throws(Refusal) -> BudgetRevision {
    guard periods.count == revision.periods.count else {
      throw .invalid([
        FieldViolation(
          "periods", "WRONG_COUNT",
          "a copy has as many periods as what it is made from: \(revision.periods.count), not \(periods.count)"
        )
      ])
    }
    let lines: [BudgetLine]
    do throws(MoneyError) {
      lines = try changed(revision, by: change).lines
    } catch {
      throw .invalid([FieldViolation("change", error.reason, error.description)])
    }
    let renamed = lines.map { line in
      BudgetLine(
        categoryID: tree.meaning(of: line.categoryID)?.id ?? line.categoryID, amounts: line.amounts,
        limit: line.limit, rollover: line.rollover)
    }
    return try RevisionRules.new(
      goalID: revision.goalID, currency: revision.currency, periods: periods, tree: tree, lines: renamed)
  }

  /// The revision with its amounts changed by a percentage. The whole is rounded once and then divided by the largest
  /// remainder: among the lines at the top, over the periods of each, and in each period among the lines below. So all
  /// sums are exact, and lines below a line still fit into it.
  public static func changed(
    _ revision: BudgetRevision, by change: Percentage
  ) throws(MoneyError) -> BudgetRevision {
    let children = revision.hierarchy.children
    let top = (children[nil] ?? []).compactMap { revision[$0] }
    let totals = try top.map { line throws(MoneyError) in try line.amounts.sumExactly() }
    let total = try change.raising(try totals.sumExactly())
    var amounts: [UUID: [Int64]] = [:]
    for (line, part) in zip(top, try parts(total, like: totals, of: revision.goalID)) {
      amounts[line.categoryID] = try parts(part, like: line.amounts, of: line.categoryID)
    }
    var next = top
    while let line = next.popLast() {
      let below = (children[line.categoryID] ?? []).compactMap { revision[$0] }
      try divide(amounts[line.categoryID] ?? [], of: line, among: below, into: &amounts)
      next += below
    }
    return revision.with(
      revision.lines.map { line in
        var line = line
        line.amounts = amounts[line.categoryID] ?? line.amounts
        return line
      })
  }

  /// Gives the lines below a line the same shares of its new amounts that they had of its old ones.
  private static func divide(
    _ new: [Int64], of line: BudgetLine, among below: [BudgetLine], into amounts: inout [UUID: [Int64]]
  ) throws(MoneyError) {
    for (period, amount) in new.enumerated() {
      let old = below.map { $0.amounts[period] }
      // What no line below has stays with the line itself.
      let rest = try line.amounts[period].subtractingExactly(try old.sumExactly())
      for (child, part) in zip(below, try parts(amount, like: old + [rest], of: line.categoryID)) {
        amounts[child.categoryID, default: []].append(part)
      }
    }
  }

  /// An amount divided as another one was; nothing where that was zero.
  private static func parts(
    _ amount: Int64, like old: [Int64], of id: UUID
  ) throws(MoneyError) -> [Int64] {
    if amount == 0 { return old.map { _ in 0 } }
    return try Spreading.spread(amount, weights: old, ties: TieRotation(id: id.bytes))
  }
}
