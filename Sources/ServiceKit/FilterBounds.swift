public import Postgres

/// Between which whole numbers a field must be, both included; days are counted from the beginning of 1970.
public struct FilterBounds: Sendable, Hashable {
  /// The least number.
  public private(set) var lower = Int64.min
  /// The greatest number; nothing fits where it is less than the least.
  public private(set) var upper = Int64.max

  /// Everything.
  public init() {}

  /// The day of the least number, or the first that there is.
  public var firstDay: CalendarDate { Self.day(lower) }
  /// The day of the greatest number, or the last that there is.
  public var lastDay: CalendarDate { Self.day(upper) }

  /// Whether a number fits.
  public func contains(_ number: Int64) -> Bool { lower <= number && number <= upper }

  /// Leaves only what stands so to a number, besides what was asked for before.
  mutating func narrow(_ comparison: Filter.Comparison, _ number: Int64) {
    switch comparison {
    case .equal: (lower, upper) = (max(lower, number), min(upper, number))
    case .atLeast: lower = max(lower, number)
    case .atMost: upper = min(upper, number)
    case .greater: if number == .max { makeEmpty() } else { lower = max(lower, number + 1) }
    case .less: if number == .min { makeEmpty() } else { upper = min(upper, number - 1) }
    // No field that has bounds takes these.
    case .notEqual, .has: makeEmpty()
    }
  }

  private mutating func makeEmpty() { (lower, upper) = (.max, .min) }

  private static func day(_ number: Int64) -> CalendarDate {
    let day = CalendarDate(daysSince1970: Int32(clamping: number))
    return min(max(day, .earliest), .latest)
  }
}
