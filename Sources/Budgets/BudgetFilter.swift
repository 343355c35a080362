import Identifiers
import ServiceKit

/// What the caller's budgets can be filtered by.
struct BudgetFilter: ListFilter, Hashable {
  /// The goal that they belong to.
  var goalID: UUID?

  static var fields: [FilterField<BudgetFilter>] { [.id("goal_id", \.goalID)] }
}

/// The order of budgets.
enum BudgetOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"

  static var standard: BudgetOrder { .age }

  /// Finds those of the caller's own goals; those that were granted are found by the grants.
  var index: String { "budget_goal" }
}

/// What a request asks of the caller's budgets.
typealias BudgetQuery = ListQuery<BudgetFilter, BudgetOrder>
