public import Categories
public import Identifiers
public import Money
public import Rules

/// What a well-formed revision is. No I/O, no clock.
public enum RevisionRules {
  /// A new revision of lines as they were entered. Violations name them by their places in that order.
  public static func new(
    goalID: UUID, currency: Currency, periods: BudgetPeriods, tree: CategoryTree, lines: [BudgetLine]
  ) throws(Refusal) -> BudgetRevision {
    let revision = BudgetRevision(
      goalID: goalID, currency: currency, periods: periods, tree: tree, lines: lines)
    try violations(of: lines, in: revision).refuse()
    return revision
  }

  /// What is wrong with the lines of a revision, in the order in which they are given.
  static func violations(of lines: [BudgetLine], in revision: BudgetRevision) -> [FieldViolation] {
    var violations: [FieldViolation] = []
    if lines.count > BudgetRevision.maximumLines {
      violations.add(
        FieldViolation(
          "lines", "TOO_MANY_LINES", "a budget has at most \(BudgetRevision.maximumLines) lines"))
      return violations
    }
    if lines.count * revision.periods.count > BudgetRevision.maximumCells {
      violations.add(
        FieldViolation(
          "lines", "TOO_MANY_AMOUNTS",
          "a budget has at most \(BudgetRevision.maximumCells) amounts: fewer lines, or fewer periods"))
      return violations
    }
    requireCategories(of: lines, in: revision.tree, &violations)
    for (index, line) in lines.enumerated() {
      LineRules.check(line, at: "lines[\(index)]", periods: revision.periods.count, &violations)
    }
    // Sums say nothing about lines that are wrong themselves.
    if violations.isEmpty { requireRoomForChildren(lines, in: revision, &violations) }
    if violations.isEmpty { requireTotal(of: revision, &violations) }
    return violations
  }

  private static func requireCategories(
    of lines: [BudgetLine], in tree: CategoryTree, _ violations: inout [FieldViolation]
  ) {
    var seen: Set<UUID> = []
    for (index, line) in lines.enumerated() {
      let field = "lines[\(index)].category_id"
      guard let category = tree[line.categoryID] else {
        violations.add(FieldViolation(field, "UNKNOWN_CATEGORY", "there is no category with this id"))
        continue
      }
      if category.mergedIntoID != nil {
        violations.add(
          FieldViolation(field, "CATEGORY_MERGED", "the category was merged into another one: name that one"))
      }
      if !seen.insert(line.categoryID).inserted {
        violations.add(FieldViolation(field, "DUPLICATE_LINE", "a category has at most one line"))
      }
    }
  }

  /// The lines below a line are part of it: together they have at most its amount in each period.
  private static func requireRoomForChildren(
    _ lines: [BudgetLine], in revision: BudgetRevision, _ violations: inout [FieldViolation]
  ) {
    let hierarchy = revision.hierarchy
    let children = Dictionary(grouping: lines, by: { hierarchy.parent(of: $0.categoryID) })
    for (index, line) in lines.enumerated() {
      guard let below = children[line.categoryID] else { continue }
      for (period, amount) in line.amounts.enumerated() {
        let sum = below.reduce(into: Int128(0)) { $0 += Int128($1.amounts[period]) }
        guard sum > amount else { continue }
        let name = revision.tree[line.categoryID]?.displayName ?? ""
        let excess = Amount(minorUnits: Int64(clamping: sum - Int128(amount)), currency: revision.currency)
        violations.add(
          FieldViolation(
            "lines[\(index)].amounts_minor[\(period)]", "CHILDREN_EXCEED_PARENT",
            "the lines below \"\(name)\" have \(excess.formatted) more than it has in "
              + revision.periods.all[period].words))
      }
    }
  }

  private static func requireTotal(of revision: BudgetRevision, _ violations: inout [FieldViolation]) {
    do throws(MoneyError) {
      _ = try revision.amounts().sumExactly()
    } catch {
      violations.add(FieldViolation("lines", error.reason, "the sum of all lines: \(error)"))
    }
  }
}
