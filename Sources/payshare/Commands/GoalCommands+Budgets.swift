import ArgumentParser
import JSON
import PayshareClient

extension GoalCommand {
  /// Shows the budgets of a goal together.
  struct Budgets: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what the budgets of a goal that are in force come to, all periods together.",
      discussion: "payshare budget list --goal GOAL also lists those that are not in force yet.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (goal, day) = (try await context.goalID(goal), TimeText.localDay())
      let view = try await context.call { options async throws(Status) in
        try await context.budgetViewService.viewGoal(
          .with { ($0.goalID, $0.asOfDate) = (goal, day) }, options: options)
      }
      let names = try await context.names(ResourceIDs(budgets: Set(view.budgets.map(\.budgetID))))
      try context.show(GoalViews.budgets(view, names), try view.fullJSON())
    }
  }
}

extension GoalViews {
  /// The budgets of a goal as a table, and their sum in each currency.
  static func budgets(_ view: PayshareV1.ViewGoalResponse, _ names: AccessNames) -> String {
    var table = Table([
      ("BUDGET", .left), ("BUDGETED", .right), ("PLANNED", .right), ("SPENT", .right), ("LEFT", .right),
      ("EXPECTED BY TODAY", .right),
    ])
    func add(_ name: String, _ part: PayshareV1.ViewGoalResponse.Part) {
      let amounts = [
        part.budgetedMinor, part.committedMinor, part.actualMinor, part.availableMinor, part.expectedMinor,
      ]
      table.add([name] + amounts.map { AmountText.full($0, part.currencyCode) })
    }
    for part in view.budgets { add(names.resources[part.budgetID] ?? part.budgetID, part) }
    for part in view.totals { add("All in \(part.currencyCode)", part) }
    return "Saved: \(AmountText.full(view.saved))\n\(table.text)"
  }
}
