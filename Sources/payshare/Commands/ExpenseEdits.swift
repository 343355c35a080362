import ArgumentParser
import JSON
import PayshareClient

/// Lists the edits of expenses that were made for approval.
struct ExpenseEdits: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "edits", abstract: "List the edits of an event's expenses that need approval, newest first.")

  @Argument(help: "The event, by id or name.") var event: String
  @OptionGroup var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let id = try await context.eventID(event)
    let (page, people) = try await context.page(of: id, expenses: 1)
    let edits = try await context.expenseEdits(of: id, limit: limit.limit)
    try context.show(
      ExpenseEditViews.table(edits.found, people, base: page.event?.baseCurrencyCode ?? ""),
      .object([("expense_edits", try .list(edits.found))]))
    limit.tell(edits.hasMore)
  }
}
