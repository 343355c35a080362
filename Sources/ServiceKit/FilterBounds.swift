public import Postgres

/// A range of whole numbers, both ends included; days are counted from the beginning of 1970.
public struct FilterBounds: Sendable, Hashable {
  /// The least number.
  public private(set) var lower = Int64.min
  /// The greatest number; the range is empty if it is less than `lower`.
  public private(set) var upper = Int64.max

  /// Everything.
  public init() {}

  /// The day of the least number, or the earliest day.
  public var firstDay: CalendarDate { Self.day(lower) }
  /// The day of the greatest number, or the latest day.
  public var lastDay: CalendarDate { Self.day(upper) }

  /// Whether a number is in the range.
  public func contains(_ number: Int64) -> Bool { lower <= number && number <= upper }

  /// Narrows the range to the numbers that satisfy a comparison.
  mutating func narrow(_ comparison: Filter.Comparison, _ number: Int64) {
    switch comparison {
    case .equal: (lower, upper) = (max(lower, number), min(upper, number))
    case .atLeast: lower = max(lower, number)
    case .atMost: upper = min(upper, number)
    case .greater: if number == .max { makeEmpty() } else { lower = max(lower, number + 1) }
    case .less: if number == .min { makeEmpty() } else { upper = min(upper, number - 1) }
    // No field with bounds takes these.
    case .notEqual, .has: makeEmpty()
    }
  }

  private mutating func makeEmpty() { (lower, upper) = (.max, .min) }

  private static func day(_ number: Int64) -> CalendarDate {
    let day = CalendarDate(daysSince1970: Int32(clamping: number))
    return min(max(day, .earliest), .latest)
  }
}
