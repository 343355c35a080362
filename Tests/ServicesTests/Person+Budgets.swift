import GoogleAPI
import PayshareAPI
import Protobuf

extension Person {
  /// Budgets.
  var budgets: PayshareV1.BudgetServiceClient { .init(channel) }

  /// Makes a budget of a goal for the months of the first quarter of 2027, in EUR.
  func budget(
    _ name: String = "Household", of goal: PayshareV1.Goal, _ lines: [PayshareV1.BudgetLine] = [],
    _ more: (inout PayshareV1.CreateBudgetRequest) -> Void = { _ in }
  ) async throws -> PayshareV1.Budget {
    var request = PayshareV1.CreateBudgetRequest.with {
      ($0.goalID, $0.lines) = (goal.id, lines)
      $0.budget = .with {
        ($0.displayName, $0.currencyCode) = (name, "EUR")
        $0.periods = .with { ($0.startDate, $0.endDate) = ("2027-01-01", "2027-03-31") }
      }
    }
    more(&request)
    return try await budgets.createBudget(request)
  }

  /// A budget as it is now.
  func sees(_ budget: PayshareV1.Budget) async throws -> PayshareV1.Budget {
    try await budgets.getBudget(.with { $0.budgetID = budget.id })
  }

  /// A revision of a budget as it is now: without a number the one in force, else the newest.
  func revision(_ number: Int64 = 0, of budget: PayshareV1.Budget) async throws -> PayshareV1.BudgetRevision {
    try await budgets.getBudgetRevision(.with { ($0.budgetID, $0.number) = (budget.id, number) })
  }

  /// The lines of a revision: without a number of the one in force, else of the newest.
  func lines(_ number: Int64 = 0, of budget: PayshareV1.Budget) async throws -> [PayshareV1.BudgetLine] {
    try await budgets.listBudgetLines(
      .with { ($0.budgetID, $0.number, $0.pageSize) = (budget.id, number, 1_000) }
    ).lines
  }

  /// Makes a draft from the revision in force, else from the newest.
  func revises(_ budget: PayshareV1.Budget) async throws -> PayshareV1.BudgetRevision {
    try await budgets.createBudgetRevision(.with { $0.budgetID = budget.id })
  }

  /// Adds lines to a draft, in place of those of the same categories, and removes those of others.
  @discardableResult
  func sets(
    _ lines: [PayshareV1.BudgetLine], removing removed: [PayshareV1.Category] = [],
    in revision: PayshareV1.BudgetRevision
  ) async throws -> PayshareV1.BudgetRevision {
    try await budgets.updateBudgetLines(
      .with {
        ($0.budgetID, $0.number, $0.etag) = (revision.budgetID, revision.number, revision.etag)
        ($0.lines, $0.removedCategoryIDs) = (lines, removed.map(\.id))
      })
  }

  /// Puts a draft in force: without a number the newest.
  @discardableResult
  func approves(_ budget: PayshareV1.Budget, _ number: Int64? = nil) async throws
    -> PayshareV1.BudgetRevision
  {
    var wanted = number ?? 0
    if number == nil { wanted = try await sees(budget).newestRevision }
    let draft = try await revision(wanted, of: budget)
    return try await budgets.approveBudgetRevision(
      .with { ($0.budgetID, $0.number, $0.etag) = (budget.id, draft.number, draft.etag) })
  }
}

extension PayshareV1.BudgetLine {
  /// A line with amounts by period.
  init(
    _ category: PayshareV1.Category, _ amounts: [Int64], _ mode: PayshareV1.SpendingLimit.Mode = .ignore,
    _ rollover: PayshareV1.BudgetRollover.Kind = .none
  ) {
    self.init()
    (categoryID, amountsMinor) = (category.id, amounts)
    limit = .with { $0.mode = mode }
    self.rollover = .with { $0.kind = rollover }
  }
}
