import ArgumentParser
import JSON
import PayshareClient

/// What became of budgets.
extension BudgetCommand {
  /// Shows a budget.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what was spent by a budget, and what is left.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Option(help: "The revision. (default: the one in force, else the newest)") var revision: Int64?
    @Flag(help: "Only the totals of the lines, not their periods.") var totals = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let view = try await context.view(of: budget.id, revision ?? 0)
      let json = JSONValue.object([("budget", try budget.fullJSON()), ("view", try view.fullJSON())])
      if context.options.json { return try context.show("", json) }
      let categories = try await context.categories(showArchived: true)
      let names = try await context.names(ResourceIDs(goals: [budget.goalID]))
      let figures = BudgetFigureView(view, of: budget, categories).text(totals: totals)
      try context.show("\(BudgetViews.budget(budget, names))\n\n\(figures)", json)
    }
  }

  /// Shows what has changed.
  struct Log: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show who changed what of a budget, when and why, newest first.",
      discussion: "Of names, descriptions and notes it says only that they changed: they are not kept.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let changes = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.budgetService.listBudgetChanges(
            .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, size, token) }, options: options)
        }
        return (page.changes, page.nextPageToken)
      }
      let concerned = changes.found.flatMap(\.differences).filter { $0.path.hasSuffix("_user_id") }
        .flatMap { [$0.oldValue, $0.newValue] }
      let people = try await context.peopleIfShown(changes.found.map(\.actorUserID) + concerned)
      let events = Set(changes.found.map(\.eventID)).subtracting([""])
      let names = try await context.names(ResourceIDs(events: events))
      let categories = CategoryView(try await context.categories(showArchived: true))
      try context.show(
        BudgetViews.changes(
          changes.found, of: budget, categories, AccessNames(people, names.resources)),
        .object([("changes", try .list(changes.found))]))
      limit.tell(changes.hasMore)
    }
  }

  /// Counts again.
  struct Reconcile: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count again what was spent by all budgets of the organisation. Needs budget.list.",
      discussion: "Exit code 15 (DATA_LOSS) if a kept sum differs from what was spent.")

    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var count = 0
      let drifts = try await context.list(.max) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.budgetViewService.reconcileBudgets(
            .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
        }
        // A list that begins again counts again.
        count = (token.isEmpty ? 0 : count) + Int(page.budgetCount)
        return (page.drifts, page.nextPageToken)
      }.found
      try context.show(
        BudgetViews.reconciliation(drifts, count),
        .object([("budgetCount", .string("\(count)")), ("drifts", try .list(drifts))]))
      if !drifts.isEmpty {
        throw .status(Status(.dataLoss, "\(drifts.count) kept sums differ from what was spent"))
      }
    }
  }
}

extension CommandContext {
  /// All lines of a revision, with what became of them.
  fileprivate func view(
    of budget: String, _ number: Int64
  ) async throws(CommandError) -> PayshareV1.ViewBudgetResponse {
    let day = TimeText.localDay()
    var whole: PayshareV1.ViewBudgetResponse?
    let lines = try await list(.max) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await budgetViewService.viewBudget(
          .with {
            ($0.budgetID, $0.number, $0.asOfDate) = (budget, number, day)
            ($0.pageSize, $0.pageToken) = (size, token)
          }, options: options)
      }
      if token.isEmpty { whole = page }
      return (page.lines, page.nextPageToken)
    }.found
    var view = whole ?? .init()
    (view.lines, view.nextPageToken) = (lines, "")
    return view
  }
}
