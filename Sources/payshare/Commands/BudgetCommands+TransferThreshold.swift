import ArgumentParser
import JSON
import Money
import PayshareClient

extension BudgetCommand {
  /// How much may be moved without being approved.
  struct TransferThreshold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How much of a budget may be moved by transfers without being approved.",
      subcommands: [Set.self, Show.self, Clear.self])

    /// Sets it.
    struct Set: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Say how much transfers may move, all together, until the next revision is approved.")

      @Argument(help: "The budget, by id or name.") var budget: String
      @Argument(help: "The amount, such as 100.00; with 0 each transfer needs to be approved.")
      var amount: String
      @OptionGroup var why: ReasonOption
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let budget = try await context.budget(budget)
        let units = try ExpenseOptions.amount(amount, budget.currencyCode).minorUnits
        let old = try await context.transferThreshold(of: budget)
        let new = try await context.call { options async throws(Status) in
          try await context.budgetService.setBudgetTransferThreshold(
            .with {
              ($0.budgetID, $0.etag, $0.reason) = (budget.id, old?.etag ?? "", why.reason)
              $0.threshold = .with { $0.amountMinor = units }
            }, options: options)
        }
        try context.show(BudgetViews.transferThreshold(new, of: budget), new.fullJSON())
      }
    }

    /// Shows it.
    struct Show: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Show how much transfers may move without being approved.")

      @Argument(help: "The budget, by id or name.") var budget: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let budget = try await context.budget(budget)
        let threshold = try await context.transferThreshold(of: budget)
        try context.show(
          BudgetViews.transferThreshold(threshold, of: budget),
          try threshold.map { value throws(CommandError) in try value.fullJSON() } ?? .object([]))
      }
    }

    /// Removes it.
    struct Clear: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Remove the threshold of a budget.")

      @Argument(help: "The budget, by id or name.") var budget: String
      @OptionGroup var why: ReasonOption
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let budget = try await context.budget(budget)
        guard let old = try await context.transferThreshold(of: budget) else {
          throw .usage("the budget has no threshold of transfers")
        }
        let answer = try await context.call { options async throws(Status) in
          try await context.budgetService.clearBudgetTransferThreshold(
            .with { ($0.budgetID, $0.etag, $0.reason) = (budget.id, old.etag, why.reason) },
            options: options)
        }
        try context.show(BudgetViews.transferThreshold(nil, of: budget), answer.fullJSON())
      }
    }
  }
}

extension CommandContext {
  /// The threshold of a budget; nil if it has none.
  fileprivate func transferThreshold(
    of budget: PayshareV1.Budget
  ) async throws(CommandError) -> PayshareV1.BudgetTransferThreshold? {
    do throws(CommandError) {
      return try await call { options async throws(Status) in
        try await budgetService.getBudgetTransferThreshold(
          .with { $0.budgetID = budget.id }, options: options)
      }
    } catch {
      guard case .status(let status) = error, status.reason == "BUDGET_TRANSFER_THRESHOLD_NOT_FOUND" else {
        throw error
      }
      return nil
    }
  }
}

extension BudgetViews {
  /// What a threshold says.
  static func transferThreshold(
    _ threshold: PayshareV1.BudgetTransferThreshold?, of budget: PayshareV1.Budget
  ) -> String {
    guard let threshold else { return "The budget has no threshold of transfers" }
    let amount = AmountText.number(threshold.amountMinor, budget.currencyCode)
    return "Transfers may move \(amount) \(budget.currencyCode) without being approved"
  }
}
