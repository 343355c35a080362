import Categories
import Identifiers
import Money
import Rules

/// What may be done with the lines of drafts. No I/O, no clock.
enum DraftRules {
  /// The most revisions of a budget that were never approved: drafts, and those on their way to be approved.
  static let maximumDrafts = 10

  /// Lines that were checked, with the amounts of the whole budget.
  struct Checked: Sendable, Hashable {
    /// In order of the ids of their categories.
    let lines: [StatedLine]
    let amounts: [Int64]
  }

  /// The lines of a first revision. They take the places of those that a template has for the same categories.
  static func new(
    _ drafts: [LineDraft], with template: BudgetTemplate? = nil, of budget: Budget, in tree: CategoryTree
  ) throws(Refusal) -> Checked {
    var lines: [StatedLine] = []
    if let template { lines = try TemplateRules.lines(of: template, for: budget, in: tree) }
    return try update(lines, with: drafts, removing: [], of: budget, in: tree)
  }

  /// The lines of a draft after some were added, replaced and removed.
  static func update(
    _ lines: [StatedLine], with drafts: [LineDraft], removing removed: [UUID], of budget: Budget,
    in tree: CategoryTree
  ) throws(Refusal) -> Checked {
    var violations: [FieldViolation] = []
    let old = Set(lines.map(\.categoryID))
    let stated = drafts.enumerated().map { index, draft in
      draft.stated(over: budget.periods, at: "lines[\(index)]", &violations)
    }
    let new = Set(stated.map(\.categoryID))
    for (index, line) in stated.enumerated() where !old.contains(line.categoryID) {
      requireInUse(line.categoryID, at: "lines[\(index)].category_id", in: tree, &violations)
    }
    for (index, category) in removed.enumerated() {
      let field = "removed_category_ids[\(index)]"
      if new.contains(category) {
        violations.add(FieldViolation(field, "DUPLICATE_LINE", "`lines` has a line of the category"))
      } else if !old.contains(category) {
        violations.add(FieldViolation(field, "UNKNOWN_LINE", "the category has no line"))
      }
    }
    let gone = new.union(removed)
    return try checked(
      stated, besides: lines.filter { !gone.contains($0.categoryID) }, of: budget, in: tree, violations)
  }

  /// Lines that were put together, as they would be in force now.
  static func checked(
    _ lines: [StatedLine], of budget: Budget, in tree: CategoryTree
  ) throws(Refusal) -> Checked {
    let all = lines.sorted { $0.categoryID < $1.categoryID }
    let revision = budget.revision(all.map(\.line), tree: tree)
    do throws(MoneyError) {
      return Checked(lines: all, amounts: try revision.amounts())
    } catch {
      throw .precondition(reason: error.reason, message: error.description)
    }
  }

  /// Checks the lines of a request together with those that stay.
  private static func checked(
    _ stated: [StatedLine], besides kept: [StatedLine], of budget: Budget, in tree: CategoryTree,
    _ found: [FieldViolation]
  ) throws(Refusal) -> Checked {
    var violations = found
    let all = stated + kept
    let revision = budget.revision(all.map(\.line), tree: tree)
    for violation in RevisionRules.violations(of: all.map(\.line), in: revision) {
      violations.add(violation.known(to: stated.count))
    }
    try violations.refuse()
    return try checked(all, of: budget, in: tree)
  }

  /// New lines are of categories in use. One that there is not is found by `RevisionRules`.
  static func requireInUse(
    _ category: UUID, at field: String, in tree: CategoryTree, _ violations: inout [FieldViolation]
  ) {
    guard tree[category] != nil, !tree.isInUse(category) else { return }
    violations.add(FieldViolation(field, "CATEGORY_ARCHIVED", "the category, or one above it, is archived"))
  }
}

extension FieldViolation {
  /// A violation by a line that the request does not have is one by all of them.
  fileprivate func known(to count: Int) -> FieldViolation {
    guard field.hasPrefix("lines["), let place = Int(field.dropFirst(6).prefix(while: \.isNumber)),
      place >= count
    else { return self }
    return FieldViolation("lines", reason, message)
  }
}
