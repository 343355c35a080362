import ArgumentParser
import JSON
import Money
import PayshareClient

extension BudgetCommand {
  /// Moves an amount.
  struct Transfer: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Move an amount from one line to another, by a revision that is in force at once.",
      discussion: """
        Where it needs to be approved, --for-approval makes a draft of it; payshare approval submit then has others decide.
        """)

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The amount, such as 50.00.") var amount: String
    @Option(help: "The category that it is taken from.") var from: String
    @Option(help: "The category that it goes to.") var to: String
    @Option(name: .customLong("in"), help: "The period: its month or a day of it, such as 2027-03.")
    var period: String
    @Option(help: "The period that it goes to. (default: the same)") var toPeriod: String?
    @Flag(help: "Make a draft of it, to be submitted for approval.") var forApproval = false
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let source = PayshareV1.BudgetPlace(
        try await context.category(from).id, try budget.place(of: period, option: "--in"))
      let destination = PayshareV1.BudgetPlace(
        try await context.category(to).id, try budget.place(of: toPeriod ?? period, option: "--to-period"))
      let units = try ExpenseOptions.amount(amount, budget.currencyCode).minorUnits
      if budget.revisionInForce == 0 {
        throw .usage("no revision is in force: payshare budget line set changes a draft")
      }
      let revision = try await context.call { options async throws(Status) in
        if forApproval {
          return try await context.budgetService.draftBudgetTransfer(
            .with {
              ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, budget.revisionInForce, units)
              ($0.source, $0.destination, $0.reason) = (source, destination, why.reason)
            }, options: options)
        }
        return try await context.budgetService.transferBudgetAmount(
          .with {
            ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, budget.revisionInForce, units)
            ($0.source, $0.destination, $0.reason) = (source, destination, why.reason)
          }, options: options)
      }
      try await context.show(revision, of: budget)
    }
  }
}

extension PayshareV1.BudgetPlace {
  fileprivate init(_ category: String, _ place: Int) {
    self.init()
    (categoryID, period) = (category, Int32(clamping: place))
  }
}
