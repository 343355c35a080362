import PayshareClient

extension CommandContext {
  var budgetService: PayshareV1.BudgetServiceClient { PayshareV1.BudgetServiceClient(channel) }
  var budgetEntryService: PayshareV1.BudgetEntryServiceClient { PayshareV1.BudgetEntryServiceClient(channel) }
  var budgetViewService: PayshareV1.BudgetViewServiceClient { PayshareV1.BudgetViewServiceClient(channel) }

  /// The first budgets of the caller's goals, and of those that were granted to them.
  /// - Parameter goal: the id of the goal whose budgets are wanted; of all goals if it is nil.
  func budgets(
    limit: Int, of goal: String? = nil
  ) async throws(CommandError) -> Listed<PayshareV1.Budget> {
    let filter = goal.map { "goal_id = \($0)" } ?? ""
    return try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await budgetService.listBudgets(
          .with { ($0.pageSize, $0.pageToken, $0.filter) = (size, token, filter) }, options: options)
      }
      return (page.budgets, page.nextPageToken)
    }
  }

  /// The newest budgets of the organisation, of the caller's goals or not.
  func organisationBudgets(limit: Int) async throws(CommandError) -> Listed<PayshareV1.Budget> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await budgetService.listOrganisationBudgets(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.budgets, page.nextPageToken)
    }
  }

  /// The budget that a text names.
  func budget(_ text: String) async throws(CommandError) -> PayshareV1.Budget {
    let id = try await budgetID(text)
    return try await call { options async throws(Status) in
      try await budgetService.getBudget(.with { $0.budgetID = id }, options: options)
    }
  }
}
