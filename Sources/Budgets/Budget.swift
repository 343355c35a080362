import Categories
import Identifiers
import Money
import Rules

/// What may be spent towards a goal. What it says is in its revisions.
struct Budget: Sendable, Hashable {
  let id: UUID
  let goalID: UUID
  var displayName: String
  var description: String
  let currency: Currency
  let plan: PeriodPlan
  let creatorID: UUID
  /// The number of the revision in force; nil if none is.
  var inForceNumber: Int64?
  /// The greatest number that a revision ever had.
  var lastNumber: Int64 = 1
  /// Counts changes of the budget and of which revisions it has; what is spent does not change it.
  var version = ResourceVersion.first

  var periods: BudgetPeriods { plan.periods }

  /// Lines as a revision of the budget.
  func revision(_ lines: [BudgetLine], tree: CategoryTree) -> BudgetRevision {
    BudgetRevision(goalID: goalID, currency: currency, periods: periods, tree: tree, lines: lines)
  }
}
