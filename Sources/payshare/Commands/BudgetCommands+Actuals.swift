import ArgumentParser
import Identifiers
import JSON
import Money
import PayshareClient

/// What counts for a budget, and its correction.
extension BudgetCommand {
  /// Lists what counts.
  struct Actuals: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what was spent by a budget, the latest day first.",
      discussion:
        "These are its entries, without what is planned, and the expenses of the events that count for it.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let actuals = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.budgetEntryService.listBudgetActuals(
            .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, size, token) }, options: options)
        }
        return (page.actuals, page.nextPageToken)
      }
      let events = Set(actuals.found.map(\.eventID)).subtracting([""])
      let names = try await context.names(ResourceIDs(events: events))
      let categories = CategoryView(try await context.categories(showArchived: true))
      try context.show(
        BudgetViews.actuals(actuals.found, of: budget, categories, names),
        .object([("actuals", try .list(actuals.found))]))
      limit.tell(actuals.hasMore)
    }
  }

  /// Changes an entry.
  struct Correct: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change an entry of a budget; what no option names stays as it is.",
      discussion: "A refund stays one. --spent is for what was planned and is spent now.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The entry, by the id that payshare budget entries shows.") var entry: String
    @Option(help: "The amount, such as 12.50.") var amount: String?
    @Option(help: "What it was spent on; \"\" for no category.") var category: String?
    @Option(help: "The day, YYYY-MM-DD.") var date: String?
    @Option(help: "A note; \"\" for none.") var note: String?
    @Flag(help: "It was spent.") var spent = false
    @Flag(help: "It is to be spent.") var planned = false
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if spent, planned { throw ValidationError("--spent excludes --planned") }
      if [amount, category, date, note].allSatisfy({ $0 == nil }), !spent, !planned {
        throw ValidationError("say what to change, such as --amount 12.50")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let old = try await context.budgetEntry(entry, of: budget.id)
      var (new, paths) = (old, [String]())
      if let amount {
        let units = try ExpenseOptions.amount(amount, budget.currencyCode).minorUnits
        (new.amountMinor, new.currencyCode) = (old.amountMinor < 0 ? -units : units, budget.currencyCode)
        paths.append("amount_minor")
      }
      if let category {
        new.categoryID = category.isEmpty ? "" : try await context.category(category).id
        paths.append("category_id")
      }
      if let date {
        new.entryDate = date
        paths.append("entry_date")
      }
      if let note {
        new.note = note
        paths.append("note")
      }
      if spent || planned {
        new.kind = planned ? .planned : .actual
        paths.append("kind")
      }
      let (wanted, mask) = (new, paths)
      let changed = try await context.spending { options async throws(Status) in
        try await context.budgetEntryService.updateBudgetEntry(
          .with {
            ($0.budgetID, $0.budgetEntryID, $0.entry) = (budget.id, old.id, wanted)
            ($0.etag, $0.reason) = (old.etag, why.reason)
            $0.updateMask = .with { $0.paths = mask }
          }, options: options)
      }
      try await context.show(changed, of: budget)
    }
  }
}
