public import Identifiers

public import struct Postgres.CalendarDate

/// What was spent on a category on one day; refunds lower it.
public struct ActualTotal: Sendable, Hashable {
  /// The category as it was entered; nil for none.
  public let categoryID: UUID?
  /// The day.
  public let day: CalendarDate
  /// The sum, in minor units of the budget's currency.
  public let minorUnits: Int64

  /// A sum.
  public init(categoryID: UUID?, day: CalendarDate, minorUnits: Int64) {
    self.categoryID = categoryID
    self.day = day
    self.minorUnits = minorUnits
  }
}
