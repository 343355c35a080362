import ArgumentParser
import JSON
import PayshareClient

/// Everything about expenses.
struct ExpenseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expense", abstract: "Expenses: who paid what for whom.",
    subcommands: [
      ExpenseAdd.self, List.self, Get.self, ExpenseEdit.self, ExpenseDelete.self, ExpenseUndelete.self,
      ExpenseEdits.self,
    ])

  /// Lists expenses.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the expenses of an event, last spent first unless --order says otherwise.",
      discussion: """
        payshare expense list "Goa trip" --from 2026-01-01 --by Asha --containing taxi
            the taxis that Asha has paid since New Year
        payshare expense list "Goa trip" --show-deleted --limit 100000 --json
            all of them, for a script
        """)

    @Argument(help: "The event, by id or name.") var event: String
    @Flag(help: "Also list deleted expenses.") var showDeleted = false
    @OptionGroup var wanted: ExpenseListOptions
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.eventID(event)
      let (page, people) = try await context.page(of: id, expenses: 1)
      let category = try await context.categoryID(wanted.category)
      let expenses = try await context.expenses(
        of: id, limit: limit.limit, try wanted.query(people, categoryID: category), showDeleted: showDeleted)
      try context.show(
        Views.expenses(expenses.found, people, base: page.event?.baseCurrencyCode ?? ""),
        .object([("expenses", try .list(expenses.found))]))
      limit.tell(expenses.hasMore)
    }
  }

  /// Shows an expense.
  struct Get: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show an expense.")

    @OptionGroup var reference: ExpenseReference
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await context.show(try await context.expense(reference, .any))
    }
  }
}

extension CommandContext {
  /// Prints an expense with the names of its people, and of its category.
  func show(_ expense: PayshareV1.Expense, _ people: People) async throws(CommandError) {
    var category = ""
    if !expense.categoryID.isEmpty, !options.json {
      category = CategoryView(try await categories(showArchived: true)).path(ofID: expense.categoryID)
    }
    try show(Views.expense(expense, people, category: category), try expense.fullJSON())
  }

  /// Prints an expense; requests the names of its people only if they are shown.
  func show(_ expense: PayshareV1.Expense) async throws(CommandError) {
    if options.json { return try show("", try expense.fullJSON()) }
    let (_, people) = try await page(of: expense.eventID, expenses: 1)
    try await show(expense, people)
  }
}
