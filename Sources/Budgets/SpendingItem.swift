public import Identifiers

/// An amount that was spent, or is planned to be, as a budget counts it.
public struct SpendingItem: Sendable, Hashable {
  /// The place of the period.
  public let period: Int
  /// The category, as it was entered; nil for none.
  public let categoryID: UUID?
  /// The amount, in minor units of the budget's currency; less than zero for a refund.
  public let amountMinor: Int64
  /// Whether it is only planned.
  public let isPlanned: Bool

  /// An amount.
  public init(period: Int, categoryID: UUID?, amountMinor: Int64, isPlanned: Bool = false) {
    self.period = period
    self.categoryID = categoryID
    self.amountMinor = amountMinor
    self.isPlanned = isPlanned
  }

  /// Where it is counted among the totals by category.
  var place: LinePeriod { LinePeriod(categoryID ?? .zero, period: period) }
}
