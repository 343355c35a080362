import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension Person {
  /// Entries of budgets, and events that count for them.
  var budgetEntries: PayshareV1.BudgetEntryServiceClient { .init(channel) }

  /// Enters what was spent by a budget.
  @discardableResult
  func spends(
    _ amount: Int64, of budget: PayshareV1.Budget, on category: PayshareV1.Category? = nil,
    _ date: String = "2027-01-15", _ more: (inout PayshareV1.AddBudgetEntryRequest) -> Void = { _ in }
  ) async throws -> PayshareV1.BudgetEntry {
    var request = PayshareV1.AddBudgetEntryRequest.with {
      $0.budgetID = budget.id
      $0.entry = .with {
        ($0.amountMinor, $0.entryDate, $0.categoryID) = (amount, date, category?.id ?? "")
      }
    }
    more(&request)
    return try await budgetEntries.addBudgetEntry(request)
  }

  /// Changes fields of an entry.
  @discardableResult
  func changes(
    _ entry: PayshareV1.BudgetEntry, _ paths: [String], _ change: (inout PayshareV1.BudgetEntry) -> Void
  ) async throws -> PayshareV1.BudgetEntry {
    var wanted = entry
    change(&wanted)
    return try await budgetEntries.updateBudgetEntry(
      .with {
        ($0.budgetID, $0.budgetEntryID, $0.etag) = (entry.budgetID, entry.id, entry.etag)
        ($0.entry, $0.updateMask) = (wanted, .with { $0.paths = paths })
      })
  }

  /// Removes an entry.
  func removes(_ entry: PayshareV1.BudgetEntry) async throws {
    _ = try await budgetEntries.deleteBudgetEntry(
      .with { ($0.budgetID, $0.budgetEntryID, $0.etag) = (entry.budgetID, entry.id, entry.etag) })
  }

  /// Lets an event count for a budget, at so many of the budget's units for one of the event's, if they differ.
  @discardableResult
  func links(
    _ event: PayshareV1.Event, to budget: PayshareV1.Budget, at rate: (Int64, Int64)? = nil
  ) async throws -> PayshareV1.BudgetLink {
    try await budgetEntries.linkEvent(
      .with {
        ($0.budgetID, $0.eventID) = (budget.id, event.id)
        $0.exchangeRate = rate.map { rate in .with { ($0.numerator, $0.denominator) = rate } }
      })
  }

  /// Lets an event count for a budget no more.
  func unlinks(_ event: PayshareV1.Event, from budget: PayshareV1.Budget) async throws {
    _ = try await budgetEntries.unlinkEvent(.with { ($0.budgetID, $0.eventID) = (budget.id, event.id) })
  }

  /// All that counts for a budget, the latest day first.
  func actuals(of budget: PayshareV1.Budget) async throws -> [PayshareV1.BudgetActual] {
    try await budgetEntries.listBudgetActuals(.with { ($0.budgetID, $0.pageSize) = (budget.id, 1_000) })
      .actuals
  }

  /// An event of this person alone.
  func ownEvent(in currency: String = "EUR") async throws -> PayshareV1.Event {
    try await events.createEvent(
      .with {
        $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Trip", currency) }
        $0.members = .inlineGroup(.with { $0.userIDs = [id] })
      })
  }

  /// Adds an expense of this person for themselves in the event's currency.
  @discardableResult
  func buys(
    _ amount: Int, in event: PayshareV1.Event, on category: PayshareV1.Category? = nil,
    _ date: String = "2027-01-15", isRefund: Bool = false
  ) async throws -> PayshareV1.Expense {
    var expense = PayshareV1.Expense.exact(
      amount, "Thing", paidBy: self, [(self, amount)], currency: event.baseCurrencyCode)
    (expense.categoryID, expense.spendDate) = (category?.id ?? "", date)
    if isRefund { expense.kind = .refund }
    return try await expenses.createExpense(.with { ($0.eventID, $0.expense) = (event.id, expense) })
  }

  /// Changes fields of an expense.
  @discardableResult
  func changes(
    _ expense: PayshareV1.Expense, _ paths: [String], _ change: (inout PayshareV1.Expense) -> Void
  ) async throws -> PayshareV1.Expense {
    var wanted = expense
    change(&wanted)
    return try await expenses.updateExpense(
      .with {
        ($0.expenseID, $0.expense, $0.etag) = (expense.id, wanted, expense.etag)
        $0.updateMask = .with { $0.paths = paths }
      })
  }

  /// Deletes an expense.
  @discardableResult
  func deletes(_ expense: PayshareV1.Expense) async throws -> PayshareV1.Expense {
    try await expenses.deleteExpense(.with { ($0.expenseID, $0.etag) = (expense.id, expense.etag) })
  }
}
