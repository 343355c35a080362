/// A budget as a request states it.
struct BudgetDraft: Sendable, Hashable {
  var displayName = ""
  var description = ""
  var currencyCode = ""
  /// Nil if none are stated.
  var periods: PeriodDraft?
}
