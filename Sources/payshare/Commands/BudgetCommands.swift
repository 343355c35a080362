import ArgumentParser
import Identifiers
import JSON
import Money
import PayshareClient

/// Everything about budgets.
struct BudgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget", abstract: "Budgets: what may be spent towards a goal, and what was.",
    discussion: """
      payshare budget add "Household 2027" --goal "New roof" --from 2027-01 --to 2027-12 --line Groceries=400.00
          make one, with a first draft
      payshare budget line set "Household 2027" Groceries 450.00 --stop --warn 80,100 --rollover surplus
          change a line of the draft
      payshare budget approve "Household 2027"
          put the draft in force
      payshare budget spend "Household 2027" 12.50 --category Groceries --date 2027-01-09
          enter what was spent, today without --date; payshare budget link lets an event count
      payshare budget show "Household 2027"
          what was spent, and what is left
      payshare budget share "Household 2027" ben@example.com --as viewer
          let somebody see it; as editor they change it
      payshare approval submit "Household 2027"
          have others approve the draft; see payshare approval
      """,
    subcommands: [
      List.self, Show.self, Add.self, Edit.self, Copy.self, Template.self, Line.self, Revisions.self,
      Revise.self, Approve.self, Share.self,
      Discard.self, Compare.self, Transfer.self, TransferThreshold.self, Spend.self, Entries.self,
      Correct.self,
      Remove.self, Actuals.self, Link.self, Unlink.self, Withdraw.self, Events.self, OfEvent.self, Log.self,
      Reconcile.self,
    ])

  /// Lists budgets.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the budgets of your goals, and those that you were granted, newest first.")

    @Option(help: "Only those of this goal, by id or name.") var goal: String?
    @Flag(help: "Those of the whole organisation; needs budget.list.") var all = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if all, goal != nil { throw ValidationError("--all excludes --goal") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      var id: String?
      if let goal { id = try await context.goalID(goal) }
      let budgets =
        all
        ? try await context.organisationBudgets(limit: limit.limit)
        : try await context.budgets(limit: limit.limit, of: id)
      let names = try await context.names(ResourceIDs(goals: Set(budgets.found.map(\.goalID))))
      try context.show(
        BudgetViews.table(budgets.found, names), .object([("budgets", try .list(budgets.found))]))
      limit.tell(budgets.hasMore)
    }
  }

  /// Makes a budget.
  struct Add: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a budget of a goal, with a first draft of what it says.")

    @Argument(help: "What it is called.") var name: String
    @Option(help: "The goal, by id or name.") var goal: String
    @Option(help: "A template to make it with, by id or name; see payshare budget template.")
    var template: String?
    @Option(
      help: "The currency, such as EUR. (default: the template's, else the goal's)",
      transform: { $0.uppercased() })
    var currency: String?
    @OptionGroup var periods: BudgetPeriodOptions
    @Option(
      name: .customLong("line"), help: "What may be spent on a category, CATEGORY=AMOUNT. Repeatable.")
    var lines: [BudgetLineAmount] = []
    @Option(help: BudgetSpreadOption.help) var spread = BudgetSpreadOption.each
    @Option(help: "What it is about.") var description = ""
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let goalID = try await context.goalID(goal)
      var template = PayshareV1.BudgetTemplate()
      if let named = self.template { template = try await context.budgetTemplate(named) }
      var code = currency ?? template.currencyCode
      if code.isEmpty { code = try await context.goal(goalID).target?.currencyCode ?? "" }
      let (wantedPeriods, count) = (try periods.periods(), try periods.count())
      var wantedLines: [PayshareV1.BudgetLine] = []
      for line in lines {
        let category = try await context.category(line.category)
        if wantedLines.contains(where: { $0.categoryID == category.id }) {
          throw .usage("--line names \(category.displayName) twice")
        }
        let units = try ExpenseOptions.amount(line.amount, code).minorUnits
        wantedLines.append(.of(category.id, units, spread, periods: count))
      }
      let (made, currencyCode, templateID) = (wantedLines, code, template.id)
      // The client chooses the id: if the answer is lost, repeating the call cannot make the budget twice.
      let id = UUID.version7().description
      let budget = try await context.call { options async throws(Status) in
        try await context.budgetService.createBudget(
          .with { request in
            (request.goalID, request.budgetID, request.reason) = (goalID, id, why.reason)
            request.budget = .with {
              ($0.displayName, $0.description, $0.currencyCode) = (name, description, currencyCode)
              $0.periods = wantedPeriods
            }
            (request.lines, request.budgetTemplateID) = (made, templateID)
          }, options: options)
      }
      try await context.show(budget, isNew: true)
    }
  }

  /// Changes a budget.
  struct Edit: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change what a budget is called or what it is about.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Option(help: "What it is to be called.") var name: String?
    @Option(help: "What it is about; \"\" for nothing.") var description: String?
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if name == nil, description == nil {
        throw ValidationError("say what to change: --name or --description")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try await context.budget(budget)
      let paths = (name == nil ? [] : ["display_name"]) + (description == nil ? [] : ["description"])
      let budget = try await context.call { options async throws(Status) in
        try await context.budgetService.updateBudget(
          .with {
            ($0.budgetID, $0.etag, $0.reason) = (old.id, old.etag, why.reason)
            $0.budget = .with { ($0.displayName, $0.description) = (name ?? "", description ?? "") }
            $0.updateMask = .with { $0.paths = paths }
          }, options: options)
      }
      try await context.show(budget)
    }
  }

  /// Makes a budget from another one.
  struct Copy: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a budget from the lines of another one, its amounts raised or lowered.")

    @Argument(help: "The budget to copy, by id or name.") var budget: String
    @Argument(help: "What the new one is called.") var name: String
    @OptionGroup var periods: BudgetPeriodOptions
    @Option(help: "The goal of the new one, by id or name. (default: that of the other one)")
    var goal: String?
    @Option(help: "By how much the amounts rise, such as 5%.") var raise: String?
    @Option(help: "By how much they fall, such as 2.5%.") var lower: String?
    @Option(help: "The revision to copy. (default: the one in force, else the newest)") var revision: Int64?
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if raise != nil, lower != nil { throw ValidationError("--raise excludes --lower") }
      if let text = raise ?? lower, PercentageText.permille(text) == nil {
        throw ValidationError("\(text) is not a percentage such as 5% or 2.5%")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try await context.budget(budget)
      var goalID = old.goalID
      if let goal { goalID = try await context.goalID(goal) }
      let (wantedGoal, wantedPeriods) = (goalID, try periods.periods(like: old.periods))
      let change = (raise ?? lower).flatMap(PercentageText.permille) ?? 0
      let id = UUID.version7().description
      let copy = try await context.call { options async throws(Status) in
        try await context.budgetService.copyBudget(
          .with {
            ($0.budgetID, $0.number, $0.goalID, $0.newBudgetID) = (old.id, revision ?? 0, wantedGoal, id)
            $0.budget = .with { ($0.displayName, $0.periods) = (name, wantedPeriods) }
            ($0.changePermille, $0.reason) = (lower == nil ? change : -change, why.reason)
          }, options: options)
      }
      try await context.show(copy, isNew: true)
    }
  }
}

extension CommandContext {
  /// Shows a budget; of a new one also what comes next.
  func show(_ budget: PayshareV1.Budget, isNew: Bool = false) async throws(CommandError) {
    let names = try await names(ResourceIDs(goals: [budget.goalID]))
    let name = TextWidth.printable(DemoHints.quoted(budget.displayName))
    let next = "\nA draft, which limits nothing until: payshare budget approve \(name)"
    try show(BudgetViews.budget(budget, names) + (isNew ? next : ""), budget.fullJSON())
  }
}

extension PayshareV1.BudgetLine {
  /// A line of an amount.
  static func of(
    _ category: String, _ units: Int64, _ spread: BudgetSpreadOption, periods: Int
  ) -> PayshareV1.BudgetLine {
    var line = PayshareV1.BudgetLine.with { $0.categoryID = category }
    line.set(units, spread, periods: periods)
    return line
  }

  /// Gives the line an amount, of each period or of all together.
  mutating func set(_ units: Int64, _ option: BudgetSpreadOption, periods: Int) {
    (amountsMinor, spread) = ([], nil)
    switch option {
    case .each: amountsMinor = Array(repeating: units, count: periods)
    case .total: spread = .with { ($0.totalMinor, $0.rule) = (units, .equally) }
    case .days: spread = .with { ($0.totalMinor, $0.rule) = (units, .byDays) }
    }
  }
}
