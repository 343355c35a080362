/// The kinds of what is approved. The raw values are stored, and those of the contract's `ApprovalRoute.Subject`.
public enum ApprovalSubjectKind: Int16, Sendable, Hashable, CaseIterable {
  /// Revisions of budgets.
  case budgetRevision = 1
  /// Edits of expenses.
  case expenseEdit = 2

  /// Whether one that comes in force takes the place of another one of its resource, so that all others build on what is
  /// no more.
  var replacesOthers: Bool { self == .budgetRevision }
}
