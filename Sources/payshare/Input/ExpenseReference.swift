import ArgumentParser
import Identifiers
import PayshareClient

/// Which expense a command is about.
struct ExpenseReference: ParsableArguments, Sendable {
  @Argument(help: "The expense, by id or description.") var expense: String
  @Option(help: "The event to search by description; else your newest events.")
  var event: String?

  init() {}

  /// An expense that another option names.
  init(_ expense: String, in event: String?) {
    (self.expense, self.event) = (expense, event)
  }

  /// How many of the caller's newest events are searched for a description.
  static let searchedEvents = 20
  /// How many matching expenses of each event are examined.
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

  /// Whether this is the description of an expense, ignoring case.
  func names(_ other: PayshareV1.Expense) -> Bool { other.description.lowercased() == expense.lowercased() }

  /// The only candidate with this description, ignoring case.
  /// - Parameter expenses: all matches, so that an error can say why one of them is no candidate.
  func only(
    of expenses: [PayshareV1.Expense], _ candidates: Candidates
  ) throws(CommandError) -> PayshareV1.Expense {
    let named = expenses.filter(names)
    let found = named.filter(candidates.contains)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let choices = found.map { "\($0.id) (\($0.spendDate), \(AmountText.full($0.total)))" }
      throw .usage(
        "\(found.count) expenses are called \(expense): \(choices.joined(separator: ", ")); give the id")
    }
    if let other = named.first {
      let name = TextWidth.printable(other.description)
      throw .usage(
        candidates == .deleted
          ? "\(name) is not deleted: there is nothing to restore"
          : "\(name) is deleted; payshare expense undelete \(other.id) restores it")
    }
    let place = event.map { "in \($0)" } ?? "in your newest events"
    let hint = event == nil ? "name its event with --event, or give" : "give"
    throw .usage(
      "there is no expense called \(expense) \(place); \(hint) the id that payshare expense list EVENT shows")
  }
}

extension CommandContext {
  /// The expense with this id, or the one with this description.
  func expense(
    _ reference: ExpenseReference, _ candidates: ExpenseReference.Candidates
  ) async throws(CommandError) -> PayshareV1.Expense {
    if let id = UUID(reference.expense) {
      return try await call { options async throws(Status) in
        try await PayshareV1.ExpenseServiceClient(channel).getExpense(
          .with { $0.expenseID = id.description }, options: options)
      }
    }
    // Nothing has an empty description, and no list is filtered by one.
    if reference.expense.isEmpty { return try reference.only(of: [], candidates) }
    var eventIDs: [String] = []
    if let event = reference.event {
      eventIDs = [try await eventID(event)]
    } else {
      eventIDs = try await events(limit: ExpenseReference.searchedEvents).found.map(\.id)
    }
    var filter = FilterText()
    filter.add("description", ":", reference.expense)
    var found: [PayshareV1.Expense] = []
    for id in eventIDs {
      // Deleted ones too, so that an error can say that the expense is deleted.
      found += try await expenses(
        of: id, limit: ExpenseReference.searchedExpenses, ListedQuery(filter: filter.text), showDeleted: true
      ).found
    }
    return try reference.only(of: found, candidates)
  }
}
