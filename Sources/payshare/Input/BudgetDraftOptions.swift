import ArgumentParser
import PayshareClient

/// A draft that is to be changed.
struct BudgetDraftOptions: ParsableArguments, Sendable {
  @Argument(help: "The budget, by id or name.") var budget: String
  @Option(help: "The draft. (default: the newest revision)") var revision: Int64?
  @OptionGroup var why: ReasonOption

  /// The budget, and the draft as it is now.
  func draft(
    _ context: CommandContext
  ) async throws(CommandError) -> (PayshareV1.Budget, PayshareV1.BudgetRevision) {
    let budget = try await context.budget(budget)
    let found = try await context.budgetRevision(revision ?? budget.newestRevision, of: budget.id)
    guard found.state == .draft else {
      throw .usage(
        "revision \(found.number) is \(BudgetViews.state(found)): payshare budget revise makes a draft from it"
      )
    }
    return (budget, found)
  }

  /// Changes lines, and shows what the draft has become.
  func change(
    _ budget: PayshareV1.Budget, _ revision: PayshareV1.BudgetRevision, _ context: CommandContext,
    _ fill: (inout PayshareV1.UpdateBudgetLinesRequest) -> Void
  ) async throws(CommandError) {
    var request = PayshareV1.UpdateBudgetLinesRequest.with {
      ($0.budgetID, $0.number, $0.etag) = (budget.id, revision.number, revision.etag)
      $0.reason = why.reason
    }
    fill(&request)
    let wanted = request
    let changed = try await context.call { options async throws(Status) in
      try await context.budgetService.updateBudgetLines(wanted, options: options)
    }
    try await context.show(changed, of: budget)
  }
}
