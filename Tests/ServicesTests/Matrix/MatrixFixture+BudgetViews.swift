import PayshareAPI
import Protobuf

extension MatrixFixture {
  private typealias Methods = PayshareV1.BudgetViewServiceMethods

  /// Views of budgets.
  static let budgetViews: [MatrixFixture] = [
    .init(Methods.viewBudget, PayshareV1.ViewBudgetRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.viewBudgetCategories, PayshareV1.ViewBudgetCategoriesRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.viewGoal, PayshareV1.ViewGoalRequest.self) { scene, request in request.goalID = scene.goal
    },
    .init(Methods.reconcileBudgets, PayshareV1.ReconcileBudgetsRequest.self),
  ]
}
