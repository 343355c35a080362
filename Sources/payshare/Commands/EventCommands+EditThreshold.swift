import ArgumentParser
import JSON
import Money
import PayshareClient

extension EventCommand {
  /// From which size on edits of expenses need approval.
  struct EditThreshold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit-threshold",
      abstract: "From which size on edits of an event's expenses need approval.",
      subcommands: [Set.self, Show.self, Clear.self])

    /// Sets it.
    struct Set: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Say how much an edit may move without approval.")

      @Argument(help: "The event, by id or name.") var event: String
      @Argument(help: "The most that an edit may move, in the event's currency, such as 50.00.") var amount:
        String
      @Option(help: "The route that larger edits take, by id or name.") var route: String
      @Option(help: "Why.") var reason: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let id = try await context.eventID(event)
        let (page, _) = try await context.page(of: id, expenses: 1)
        let base = page.event?.baseCurrencyCode ?? ""
        let amount = try ExpenseOptions.amount(amount, base).minorUnits
        let route = try await context.approvalRoute(route)
        let etag = try await context.editThreshold(of: id)?.etag ?? ""
        let threshold = try await context.call { options async throws(Status) in
          try await context.expenseEditService.setExpenseEditThreshold(
            .with {
              ($0.eventID, $0.amountMinor, $0.approvalRouteID) = (id, amount, route.id)
              ($0.reason, $0.etag) = (reason, etag)
            }, options: options)
        }
        try context.show(
          ExpenseEditViews.threshold(threshold, route.displayName, base: base), try threshold.fullJSON())
      }
    }

    /// Shows it.
    struct Show: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Show how much an edit may move without approval.")

      @Argument(help: "The event, by id or name.") var event: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let id = try await context.eventID(event)
        guard let threshold = try await context.editThreshold(of: id) else {
          return try context.show("no edit needs approval", .object([]))
        }
        let (page, _) = try await context.page(of: id, expenses: 1)
        let route = try await context.approvalRoute(threshold.approvalRouteID).displayName
        try context.show(
          ExpenseEditViews.threshold(threshold, route, base: page.event?.baseCurrencyCode ?? ""),
          try threshold.fullJSON())
      }
    }

    /// Removes it.
    struct Clear: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Let all edits be made without approval.")

      @Argument(help: "The event, by id or name.") var event: String
      @Option(help: "Why.") var reason: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let id = try await context.eventID(event)
        guard let threshold = try await context.editThreshold(of: id) else {
          throw .usage("the event has no threshold")
        }
        _ = try await context.call { options async throws(Status) in
          try await context.expenseEditService.clearExpenseEditThreshold(
            .with { ($0.eventID, $0.etag, $0.reason) = (id, threshold.etag, reason) }, options: options)
        }
        try context.show("no edit needs approval", .object([]))
      }
    }
  }
}

extension CommandContext {
  /// The threshold of an event; nil if it has none.
  fileprivate func editThreshold(
    of eventID: String
  ) async throws(CommandError) -> PayshareV1.ExpenseEditThreshold? {
    do throws(CommandError) {
      return try await call { options async throws(Status) in
        try await expenseEditService.getExpenseEditThreshold(.with { $0.eventID = eventID }, options: options)
      }
    } catch {
      guard case .status(let status) = error, status.reason == "EXPENSE_EDIT_THRESHOLD_NOT_FOUND" else {
        throw error
      }
      return nil
    }
  }
}
