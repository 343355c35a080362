import Identifiers
import Money
import PayshareAPI
import Postgres

/// That what is spent in an event counts for a budget.
struct BudgetLink: Sendable, Hashable {
  let budgetID: UUID
  let eventID: UUID
  /// What one whole unit of the event's base currency is worth in the budget's currency; nil if they are the same.
  let rate: ExchangeRate?
  /// Who linked them.
  let linkerID: UUID
  let createTime: Timestamp
  /// Whether a line in force stops spending.
  let canStop: Bool

  /// The most bytes of a message.
  static var encodedSize: Int { PayshareV1.BudgetLink.EncodedSize.message }
}

/// A budget for which an event counts, with what an expense of it came to.
struct LinkedBudget: Sendable {
  /// The budget.
  var ground: SpendingGround
  let rate: ExchangeRate?
  /// When they were linked, by which this link is told from another one.
  let linkTime: Timestamp
  /// What the expense came to; nil if it did not count.
  var counted: SpendingItem?
}
