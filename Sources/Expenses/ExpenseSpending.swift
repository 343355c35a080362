public import Events
public import Identifiers
public import Money
public import Postgres
public import RPC

/// What else the expenses of an event count for, besides its balances. Asked only for events that count for something.
public protocol ExpenseSpending: Sendable {
  /// Makes a change of an expense count: calls `commit` with what the change adds to its batch, after the lock of the
  /// event.
  /// - Throws: what `commit` throws, or why the change is refused.
  func count(
    _ change: SpentChange, in event: Event, for call: ServerCall,
    commit: (WriteBatch) async throws(Status) -> Void
  ) async throws(Status)
}

/// What an expense comes to, for those who count what is spent.
public struct SpentExpense: Sendable, Hashable {
  /// The expense.
  public let id: UUID
  /// The day, `YYYY-MM-DD`.
  public let day: CalendarDate
  /// The category, as it was entered; nil if none was.
  public let categoryID: UUID?
  /// Its total in the base currency of the event; less than zero for a refund.
  public let amount: Amount

  /// What an expense comes to.
  public init(id: UUID, day: CalendarDate, categoryID: UUID?, amount: Amount) {
    (self.id, self.day, self.categoryID, self.amount) = (id, day, categoryID, amount)
  }

  /// What an expense comes to; nil if it is deleted, and comes to nothing.
  init?(_ expense: Expense) {
    guard !expense.isDeleted, let day = CalendarDate(expense.spendDate) else { return nil }
    var amount = expense.baseTotal
    // An amount is at least zero, so its negative always exists.
    if expense.kind == .refund { amount.minorUnits = -amount.minorUnits }
    self.init(id: expense.id, day: day, categoryID: expense.categoryID, amount: amount)
  }
}

/// A change of what an expense comes to.
public struct SpentChange: Sendable, Hashable {
  /// The expense.
  public let expenseID: UUID
  /// What it came to; nil if it was deleted, or not there.
  public let old: SpentExpense?
  /// What it comes to; nil if it is deleted.
  public let new: SpentExpense?

  init(from old: Expense?, to new: Expense) {
    expenseID = new.id
    self.old = old.flatMap { SpentExpense($0) }
    self.new = SpentExpense(new)
  }
}

extension Expense {
  /// Whether another version comes to the same for those who count what is spent.
  func isSpentLike(_ other: Expense) -> Bool {
    baseTotal == other.baseTotal && categoryID == other.categoryID && spendDate == other.spendDate
      && kind == other.kind && isDeleted == other.isDeleted
  }
}
