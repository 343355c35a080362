import Identifiers

/// What is in force of a revision. What was spent under its lines is counted where it is stored.
struct InForce: Sendable, Hashable {
  /// A category, also a merged one, that lines count.
  struct Covered: Sendable, Hashable {
    let categoryID: UUID
    /// The lines, from the nearest one upwards.
    let lineIDs: [UUID]
    /// Whether one of them stops spending and carries over.
    let dependsOnHistory: Bool
  }

  /// The categories of now, which the revision keeps.
  let tree: FrozenTree
  /// In order of the ids.
  let covered: [Covered]
  /// The lines, in order of the ids.
  let lines: [BudgetLine]
}
