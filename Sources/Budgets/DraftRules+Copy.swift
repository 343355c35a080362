import Categories
import Rules

extension DraftRules {
  /// The lines of a copy of a budget, for the categories of now.
  /// - Parameter frozen: the categories that the copied revision was approved with; nil for a draft.
  static func copy(
    _ lines: [StatedLine], of source: Budget, frozen: CategoryTree?, changedBy change: Percentage,
    into budget: Budget, in tree: CategoryTree
  ) throws(Refusal) -> Checked {
    let copied = source.revision(lines.map(\.line), tree: frozen ?? tree)
    let copy: BudgetRevision
    do throws(Refusal) {
      copy = try CopyRules.copy(copied, into: budget.periods, tree: tree, changedBy: change)
    } catch {
      throw error.ofCopy
    }
    return try checked(copy.lines.map { StatedLine(line: $0, spread: nil) }, of: budget, in: tree)
  }
}

extension Refusal {
  /// The refusal in the fields that a copy has: its periods and the change. The lines are not the request's.
  fileprivate var ofCopy: Refusal {
    guard case .invalid(let violations) = self, let first = violations.first else { return self }
    switch first.field {
    case "periods": return .invalid([FieldViolation("budget.periods", first.reason, first.message)])
    case "change": return .invalid([FieldViolation("change_permille", first.reason, first.message)])
    default: return ofState
    }
  }
}
