import ArgumentParser
import Identifiers
import JSON
import Money
import PayshareClient

/// What is spent and planned by a budget.
extension BudgetCommand {
  /// Enters what was spent.
  struct Spend: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enter what was spent by a budget, or is planned.",
      discussion: "Where a line stops spending, --over-limit enters it all the same, for those who may.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The amount, such as 12.50.") var amount: String
    @Option(help: "What it was spent on: a category, by name, code, path or id.") var category: String?
    @Option(help: "The day, YYYY-MM-DD. (default: today)") var date: String?
    @Option(help: "A note.") var note = ""
    @Flag(help: "It is to be spent: no limit stops it.") var planned = false
    @Flag(help: "It came back.") var refund = false
    @Flag(help: "Whatever limits say; needs budget.override and a --reason.") var overLimit = false
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if overLimit, why.reason.isEmpty { throw ValidationError("--over-limit needs a --reason") }
      if overLimit, planned || refund {
        throw ValidationError("--over-limit excludes --planned and --refund, which no limit stops")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let units = try ExpenseOptions.amount(amount, budget.currencyCode).minorUnits
      let categoryID = try await context.categoryID(category) ?? ""
      let wanted = PayshareV1.BudgetEntry.with {
        ($0.kind, $0.entryDate) = (planned ? .planned : .actual, date ?? TimeText.localDay())
        ($0.amountMinor, $0.currencyCode) = (refund ? -units : units, budget.currencyCode)
        ($0.categoryID, $0.note) = (categoryID, note)
      }
      // The client chooses the id: if the answer is lost, repeating the call cannot enter it twice.
      let id = UUID.version7().description
      let entry = try await context.spending { options async throws(Status) in
        if overLimit {
          return try await context.budgetEntryService.addBudgetEntryOverLimit(
            .with {
              ($0.budgetID, $0.budgetEntryID, $0.entry, $0.reason) = (budget.id, id, wanted, why.reason)
            }, options: options)
        }
        return try await context.budgetEntryService.addBudgetEntry(
          .with {
            ($0.budgetID, $0.budgetEntryID, $0.entry, $0.reason) = (budget.id, id, wanted, why.reason)
          }, options: options)
      }
      try await context.show(entry, of: budget)
    }
  }

  /// Lists entries.
  struct Entries: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what was entered for a budget, the latest day first.",
      discussion: "payshare budget actuals also lists the expenses of events that count for it.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let entries = try await context.budgetEntries(of: budget.id, limit: limit.limit)
      let people = try await context.peopleIfShown(entries.found.map(\.creatorUserID))
      let categories = CategoryView(try await context.categories(showArchived: true))
      try context.show(
        BudgetViews.entries(entries.found, of: budget, categories, people),
        .object([("entries", try .list(entries.found))]))
      limit.tell(entries.hasMore)
    }
  }

  /// Removes an entry.
  struct Remove: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Remove an entry of a budget.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The entry, by the id that payshare budget entries shows.") var entry: String
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let old = try await context.budgetEntry(entry, of: budget.id)
      let answer = try await context.call { options async throws(Status) in
        try await context.budgetEntryService.deleteBudgetEntry(
          .with {
            ($0.budgetID, $0.budgetEntryID, $0.etag, $0.reason) = (budget.id, old.id, old.etag, why.reason)
          }, options: options)
      }
      try context.show("Removed entry \(old.id)", try answer.fullJSON())
    }
  }
}

extension CommandContext {
  /// An entry by its id.
  func budgetEntry(_ id: String, of budget: String) async throws(CommandError) -> PayshareV1.BudgetEntry {
    let entries = try await budgetEntries(of: budget, limit: .max).found
    guard let entry = entries.first(where: { $0.id == id.lowercased() }) else {
      throw .usage("the budget has no entry \(id): payshare budget entries shows them")
    }
    return entry
  }

  /// A call that a limit may stop: its error names the category.
  func spending<Answer>(
    _ body: (CallOptions) async throws(Status) -> Answer
  ) async throws(CommandError) -> Answer {
    do throws(CommandError) {
      return try await call(body)
    } catch {
      guard case .status(let status) = error, status.reason == "BUDGET_LIMIT", !options.json else {
        throw error
      }
      throw error.naming(CategoryView(try await categories(showArchived: true)))
    }
  }

  /// Shows an entry.
  func show(_ entry: PayshareV1.BudgetEntry, of budget: PayshareV1.Budget) async throws(CommandError) {
    let json = try entry.fullJSON()
    if options.json { return try show("", json) }
    let categories = CategoryView(try await categories(showArchived: true))
    try show(BudgetViews.entry(entry, of: budget, categories), json)
  }

  fileprivate func budgetEntries(
    of budget: String, limit: Int
  ) async throws(CommandError) -> Listed<PayshareV1.BudgetEntry> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await budgetEntryService.listBudgetEntries(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget, size, token) }, options: options)
      }
      return (page.entries, page.nextPageToken)
    }
  }
}
