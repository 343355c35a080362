public import Identifiers
public import Money

/// What may be spent on a category, period by period.
public struct BudgetLine: Sendable, Hashable {
  /// The category; the line counts what is spent on it and on all below it.
  public let categoryID: UUID
  /// The amount of each period, in minor units.
  public var amounts: [Int64]
  /// What happens at the limit.
  public var limit: SpendingLimit
  /// What becomes of the rest at the end of a period.
  public var rollover: Rollover

  /// A line as it was entered or stored; `RevisionRules` checks it.
  public init(
    categoryID: UUID, amounts: [Int64], limit: SpendingLimit = SpendingLimit(.ignore),
    rollover: Rollover = Rollover(.none)
  ) {
    self.categoryID = categoryID
    self.amounts = amounts
    self.limit = limit
    self.rollover = rollover
  }

  /// The balances of all periods after what was spent in them.
  public func balances(spent: [Int64]) throws(MoneyError) -> [PeriodBalance] {
    try rollover.balances(budgeted: amounts, spent: spent)
  }
}
