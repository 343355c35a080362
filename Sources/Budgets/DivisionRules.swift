import Categories
import Identifiers
import Money
import Rules

/// Divides lines of drafts among the categories right below them. No I/O, no clock.
enum DivisionRules {
  /// The lines of a draft with lines below one, which together have exactly its amounts.
  /// - Parameter weights: in what proportion; the same for all that are in use if there are none.
  static func divide(
    _ lines: [StatedLine], _ category: UUID, by weights: [(category: UUID, weight: Int64)], of budget: Budget,
    in tree: CategoryTree
  ) throws(Refusal) -> DraftRules.Checked {
    guard let line = lines.first(where: { $0.categoryID == category })?.line else {
      throw .invalid([FieldViolation("category_id", "UNKNOWN_LINE", "the category has no line")])
    }
    try check(weights, below: category, besides: Set(lines.map(\.categoryID)), in: tree)
    let parts: [BudgetLine]
    do throws(MoneyError) {
      parts = try Spreading.childLines(
        of: line, in: tree,
        weights: weights.isEmpty
          ? nil
          : Dictionary(weights.map { ($0.category, $0.weight) }, uniquingKeysWith: { first, _ in first }))
    } catch .nothingToDivideBy {
      throw .precondition(
        reason: "NO_CATEGORIES_BELOW", message: "no category right below that of the line is in use")
    } catch {
      throw .precondition(reason: error.reason, message: error.description)
    }
    let new = Set(parts.map(\.categoryID))
    let drafts = parts.map { LineDraft(line: $0, spread: nil) }
    // What is wrong is not in a field of the request.
    do throws(Refusal) {
      return try DraftRules.update(
        lines.filter { !new.contains($0.categoryID) }, with: drafts, removing: [], of: budget, in: tree)
    } catch {
      throw error.ofState
    }
  }

  private static func check(
    _ weights: [(category: UUID, weight: Int64)], below category: UUID, besides lines: Set<UUID>,
    in tree: CategoryTree
  ) throws(Refusal) {
    var violations: [FieldViolation] = []
    let below = Set(tree.children(of: category).map(\.id))
    for (index, weight) in weights.enumerated() {
      let field = "weights[\(index)].category_id"
      if !below.contains(weight.category) {
        violations.add(FieldViolation(field, "NOT_BELOW_LINE", "it is not right below the line's category"))
      } else if !lines.contains(weight.category) {
        DraftRules.requireInUse(weight.category, at: field, in: tree, &violations)
      }
    }
    try violations.refuse()
  }
}

extension Refusal {
  /// The same refusal where the request names none of the fields: the first violation is the reason why the state does
  /// not allow it.
  var ofState: Refusal {
    guard case .invalid(let violations) = self, let first = violations.first else { return self }
    return .precondition(reason: first.reason, message: first.message)
  }
}
