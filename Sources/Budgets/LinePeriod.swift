public import Identifiers

/// One period of one line: where an amount is budgeted, and spending is counted.
public struct LinePeriod: Sendable, Hashable {
  /// The category of the line.
  public let categoryID: UUID
  /// The place of the period.
  public let period: Int

  /// A period of a line.
  public init(_ categoryID: UUID, period: Int) {
    self.categoryID = categoryID
    self.period = period
  }
}

extension LinePeriod: Comparable {
  /// Orders by the category's id, then by period.
  public static func < (left: LinePeriod, right: LinePeriod) -> Bool {
    (left.categoryID, left.period) < (right.categoryID, right.period)
  }
}
