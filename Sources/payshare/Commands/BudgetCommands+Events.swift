import ArgumentParser
import JSON
import PayshareClient

/// The events that count for a budget.
extension BudgetCommand {
  /// Lets an event count.
  struct Link: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let what is spent in an event count for a budget.",
      discussion: "Needs budget.link on the budget, and event.link on the event.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The event, by id or name.") var event: String
    @Option(help: "What one unit of the event's currency is worth in the budget's; needed where they differ.")
    var rate: String?
    @Option(help: "Where the rate is from, in a few words.") var rateSource = ""
    @Option(help: "The day of the rate, YYYY-MM-DD. (default: today)") var rateDate: String?
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (budget, event) = (try await context.budget(budget), try await context.eventID(event))
      var stated: PayshareV1.ExchangeRate?
      if let rate {
        let (numerator, denominator) = try RateText.fraction(rate)
        stated = .with {
          ($0.numerator, $0.denominator) = (numerator, denominator)
          ($0.source, $0.date) = (rateSource, rateDate ?? TimeText.localDay())
        }
      }
      let exchangeRate = stated
      let link = try await context.call { options async throws(Status) in
        try await context.budgetEntryService.linkEvent(
          .with {
            ($0.budgetID, $0.eventID, $0.exchangeRate) = (budget.id, event, exchangeRate)
            $0.reason = why.reason
          }, options: options)
      }
      let name = TextWidth.printable(budget.displayName)
      try context.show("What is spent in the event counts for \(name).", try link.fullJSON())
    }
  }

  /// Lets an event count no more.
  struct Unlink: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let an event count for a budget no more: what its expenses came to is taken back.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The event, by id or name.") var event: String
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (budget, event) = (try await context.budget(budget), try await context.eventID(event))
      let answer = try await context.call { options async throws(Status) in
        try await context.budgetEntryService.unlinkEvent(
          .with { ($0.budgetID, $0.eventID, $0.reason) = (budget.id, event, why.reason) }, options: options)
      }
      try context.show("The event counts no more.", try answer.fullJSON())
    }
  }

  /// The same for those who keep the event.
  struct Withdraw: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Do what unlink does, for those who keep the event and not the budget.")

    @Argument(help: "The event, by id or name.") var event: String
    @Argument(help: "The budget, by the id that payshare budget of-event shows, or its name.") var budget:
      String
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      // Who keeps the event need not see the budget, and then has only its id.
      let (event, budget) = (try await context.eventID(event), try await context.budgetID(budget))
      let answer = try await context.call { options async throws(Status) in
        try await context.budgetEntryService.withdrawEvent(
          .with { ($0.eventID, $0.budgetID, $0.reason) = (event, budget, why.reason) }, options: options)
      }
      try context.show("The event counts no more.", try answer.fullJSON())
    }
  }

  /// Lists the events of a budget.
  struct Events: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "List the events that count for a budget.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let links = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.budgetEntryService.listBudgetEvents(
            .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, size, token) }, options: options)
        }
        return (page.links, page.nextPageToken)
      }
      let names = try await context.names(ResourceIDs(events: Set(links.found.map(\.eventID))))
      let people = try await context.peopleIfShown(links.found.map(\.linkerUserID))
      try context.show(
        BudgetViews.events(links.found, names, people), .object([("links", try .list(links.found))]))
      limit.tell(links.hasMore)
    }
  }

  /// Lists the budgets of an event.
  struct OfEvent: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the budgets for which an event counts, and whether they may stop its expenses.")

    @Argument(help: "The event, by id or name.") var event: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let event = try await context.eventID(event)
      let links = try await context.call { options async throws(Status) in
        try await context.budgetEntryService.listEventBudgets(.with { $0.eventID = event }, options: options)
      }.links
      let people = try await context.peopleIfShown(links.map(\.linkerUserID))
      let names = try await context.names(ResourceIDs(budgets: Set(links.map(\.budgetID))))
      try context.show(
        BudgetViews.budgets(ofEvent: links, names, people), .object([("links", try .list(links))]))
    }
  }
}
