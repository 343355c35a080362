import ArgumentParser
import JSON
import Money
import PayshareClient

extension BudgetCommand {
  /// The lines of a draft.
  struct Line: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The lines of a draft: what may be spent on a category.",
      subcommands: [List.self, Set.self, Remove.self, Divide.self])

    /// Lists lines.
    struct List: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "List the lines of a revision, with their limits and what they carry over.")

      @Argument(help: "The budget, by id or name.") var budget: String
      @Option(help: "The revision. (default: the one in force, else the newest)") var revision: Int64?
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let budget = try await context.budget(budget)
        let lines = try await context.budgetLines(of: budget.id, revision ?? 0)
        let categories = CategoryView(try await context.categories(showArchived: true))
        try context.show(
          BudgetViews.lines(lines, of: budget, categories), .object([("lines", try .list(lines))]))
      }
    }

    /// Sets a line.
    struct Set: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Add a line to a draft, or change it; what no option names stays as it is.")

      @OptionGroup var draft: BudgetDraftOptions
      @Argument(help: "The category.") var category: String
      @Argument(help: "How much may be spent, such as 400.00; as before without it.") var amount: String?
      @Option(help: BudgetSpreadOption.help) var spread = BudgetSpreadOption.each
      @Option(
        name: .customLong("in"), help: "Only in this period: its month or a day of it, such as 2027-03.")
      var period: String?
      @OptionGroup var line: BudgetLineOptions
      @OptionGroup var global: GlobalOptions

      func validate() throws {
        if period != nil, spread != .each { throw ValidationError("--in excludes --spread") }
        if amount == nil, period != nil || spread != .each || !line.isStated {
          throw ValidationError(
            "say how much may be spent, such as 400.00, or what to change, such as --stop")
        }
      }

      func run(_ context: CommandContext) async throws(CommandError) {
        let (budget, revision) = try await draft.draft(context)
        let category = try await context.category(category)
        let count = budget.periods?.firstDates.count ?? 0
        let lines = try await context.budgetLines(of: budget.id, revision.number)
        let old = lines.first { $0.categoryID == category.id }
        if old == nil, amount == nil {
          throw .usage("\(category.displayName) has no line yet: say how much may be spent")
        }
        var new = old ?? .of(category.id, 0, .each, periods: count)
        try setAmount(of: &new, budget, count)
        try line.apply(to: &new, currency: budget.currencyCode)
        let wanted = new
        try await draft.change(budget, revision, context) { $0.lines = [wanted] }
      }

      private func setAmount(
        of line: inout PayshareV1.BudgetLine, _ budget: PayshareV1.Budget, _ count: Int
      ) throws(CommandError) {
        guard let amount else {
          // Amounts that follow from a spread are not stated beside it.
          if line.spread != nil { line.amountsMinor = [] }
          return
        }
        let units = try ExpenseOptions.amount(amount, budget.currencyCode).minorUnits
        guard let period else { return line.set(units, spread, periods: count) }
        let place = try budget.place(of: period, option: "--in")
        line.spread = nil
        if line.amountsMinor.indices.contains(place) { line.amountsMinor[place] = units }
      }
    }

    /// Removes a line.
    struct Remove: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Remove a line of a draft.")

      @OptionGroup var draft: BudgetDraftOptions
      @Argument(help: "The category.") var category: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let (budget, revision) = try await draft.draft(context)
        let category = try await context.category(category)
        try await draft.change(budget, revision, context) { $0.removedCategoryIDs = [category.id] }
      }
    }

    /// Divides a line.
    struct Divide: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Divide a line of a draft among the categories right below it.")

      @OptionGroup var draft: BudgetDraftOptions
      @Argument(help: "The category.") var category: String
      @Option(help: "The share of a category, CATEGORY=WEIGHT; the same for all without it. Repeatable.")
      var weight: [BudgetLineAmount] = []
      @OptionGroup var global: GlobalOptions

      func validate() throws {
        for share in weight where Int64(share.amount) == nil {
          throw ValidationError("--weight takes CATEGORY=WEIGHT, with a whole number, such as Cheese=2")
        }
      }

      func run(_ context: CommandContext) async throws(CommandError) {
        let (budget, revision) = try await draft.draft(context)
        let category = try await context.category(category)
        var shares: [PayshareV1.DivideBudgetLineRequest.Weight] = []
        for share in weight {
          let part = try await context.category(share.category)
          shares.append(.with { ($0.categoryID, $0.weight) = (part.id, Int64(share.amount) ?? 0) })
        }
        let weights = shares
        let changed = try await context.call { options async throws(Status) in
          try await context.budgetService.divideBudgetLine(
            .with {
              ($0.budgetID, $0.number, $0.etag) = (budget.id, revision.number, revision.etag)
              ($0.categoryID, $0.weights, $0.reason) = (category.id, weights, draft.why.reason)
            }, options: options)
        }
        try await context.show(changed, of: budget)
      }
    }
  }
}

extension PayshareV1.Budget {
  /// The place of the period that an option names, by its month or a day of it.
  func place(of text: String, option: String) throws(CommandError) -> Int {
    let day = try BudgetDay.of(text, option: option)
    let starts = periods?.firstDates ?? []
    // A period that begins within the month that was named, else the one in which the day is.
    if let place = starts.firstIndex(where: { day.first <= $0 && $0 <= day.last }) { return place }
    guard let place = starts.lastIndex(where: { $0 <= day.first }), day.first <= periods?.endDate ?? "" else {
      throw .usage("\(option): \(text) is outside the budget's periods")
    }
    return place
  }
}

extension CommandContext {
  /// All lines of a revision.
  func budgetLines(
    of budget: String, _ number: Int64
  ) async throws(CommandError) -> [PayshareV1.BudgetLine] {
    try await list(.max) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await budgetService.listBudgetLines(
          .with { ($0.budgetID, $0.number, $0.pageSize, $0.pageToken) = (budget, number, size, token) },
          options: options)
      }
      return (page.lines, page.nextPageToken)
    }.found
  }
}
