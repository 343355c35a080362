/// The kinds of what is approved. The raw values are stored, and those of the contract's `ApprovalRoute.Subject`.
public enum ApprovalSubjectKind: Int16, Sendable, Hashable, CaseIterable {
  /// Revisions of budgets.
  case budgetRevision = 1
}
