import Categories
import Identifiers
import Rules

/// Puts revisions in force. No I/O, no clock.
enum InForceRules {
  /// What is stored of a revision, with the categories of now, when it is put in force.
  static func inForce(_ revision: BudgetRevision) throws(Refusal) -> InForce {
    // Nobody named a field: the first violation is the reason why it cannot be in force.
    if let violation = RevisionRules.violations(of: revision.lines, in: revision).first {
      throw .precondition(reason: violation.reason, message: violation.message)
    }
    return InForce(
      tree: FrozenTree(revision.tree), covered: covered(by: revision), lines: revision.lines)
  }

  /// The categories that lines of a revision count.
  static func covered(by revision: BudgetRevision) -> [InForce.Covered] {
    let hierarchy = revision.hierarchy
    let bound = Set(
      revision.lines.lazy.filter { $0.limit.mode == .stop && $0.rollover.kind != .none }.map(\.categoryID))
    return revision.tree.inOrder.map(\.id).sorted().compactMap { category in
      let lines = hierarchy.lines(counting: category)
      if lines.isEmpty { return nil }
      return InForce.Covered(
        categoryID: category, lineIDs: lines, dependsOnHistory: lines.contains(where: bound.contains))
    }
  }
}
