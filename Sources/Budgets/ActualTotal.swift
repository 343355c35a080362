public import Identifiers

/// What was spent on a category in one period, and what is planned to be; refunds lower it.
public struct ActualTotal: Sendable, Hashable {
  /// The category as it was entered; nil for none.
  public let categoryID: UUID?
  /// The place of the period.
  public let period: Int
  /// The sum of what was spent, in minor units of the budget's currency.
  public let spent: Int64
  /// The sum of what is planned, likewise.
  public let planned: Int64

  /// A sum.
  public init(categoryID: UUID?, period: Int, spent: Int64, planned: Int64 = 0) {
    self.categoryID = categoryID
    self.period = period
    self.spent = spent
    self.planned = planned
  }
}
