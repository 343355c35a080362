import ArgumentParser
import Identifiers
import PayshareClient

/// Which expense a command is about.
struct ExpenseReference: ParsableArguments, Sendable {
  @Argument(help: "The expense, by id or description.") var expense: String
  @Option(help: "The event in which it is looked for by its description; else your newest events.")
  var event: String?

  /// In how many of the caller's newest events a description is looked for.
  static let searchedEvents = 20
  /// How many of the newest expenses of each event are looked through.
  static let searchedExpenses = 1_000

  /// Which expenses a description may mean.
  enum Candidates: Sendable {
    case any, deleted, notDeleted

    func contains(_ expense: PayshareV1.Expense) -> Bool {
      switch self {
      case .any: true
      case .deleted: expense.deleteTime != nil
      case .notDeleted: expense.deleteTime == nil
      }
    }
  }

  /// The one of the expenses that has this description, letters of either case.
  func only(of expenses: [PayshareV1.Expense]) throws(CommandError) -> PayshareV1.Expense {
    let found = expenses.filter { $0.description.lowercased() == expense.lowercased() }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let choices = found.map { "\($0.id) (\($0.spendDate), \(AmountText.full($0.total)))" }
      throw .usage(
        "\(found.count) expenses are called \(expense): \(choices.joined(separator: ", ")); give the id")
    }
    let place = event.map { "in \($0)" } ?? "in your newest events"
    let hint = event == nil ? "name its event with --event, or give" : "give"
    throw .usage(
      "there is no expense called \(expense) \(place); \(hint) the id that payshare expense list EVENT shows")
  }
}

extension CommandContext {
  /// The expense that is meant: by its id, or one of the newest by its description.
  func expense(
    _ reference: ExpenseReference, _ candidates: ExpenseReference.Candidates
  ) async throws(CommandError) -> PayshareV1.Expense {
    if let id = UUID(reference.expense) {
      return try await call { options async throws(Status) in
        try await PayshareV1.ExpenseServiceClient(channel).getExpense(
          .with { $0.expenseID = id.description }, options: options)
      }
    }
    var eventIDs: [String] = []
    if let event = reference.event {
      eventIDs = [try await eventID(event)]
    } else {
      eventIDs = try await events(limit: ExpenseReference.searchedEvents).found.map(\.id)
    }
    var expenses: [PayshareV1.Expense] = []
    for id in eventIDs {
      expenses += try await self.expenses(
        of: id, limit: ExpenseReference.searchedExpenses, showDeleted: candidates != .notDeleted
      ).found.filter(candidates.contains)
    }
    return try reference.only(of: expenses)
  }
}
