public import struct Postgres.CalendarDate

/// The days from one on up to, but without, another: `[first, end)`. It has at least one day.
public struct BudgetPeriod: Sendable, Hashable {
  /// The first day.
  public let first: CalendarDate
  /// The day after the last one.
  public let end: CalendarDate

  /// The days from `first` on up to, but without, `end`; nil if there is none.
  public init?(from first: CalendarDate, to end: CalendarDate) {
    guard first < end else { return nil }
    (self.first, self.end) = (first, end)
  }

  /// How many days it has.
  public var days: Int { Self.days(from: first, to: end) }

  /// Whether a day is one of its days.
  public func contains(_ day: CalendarDate) -> Bool { first <= day && day < end }

  /// The days that it has in common with another; nil if there is none.
  public func overlap(with other: BudgetPeriod) -> BudgetPeriod? {
    BudgetPeriod(from: max(first, other.first), to: min(end, other.end))
  }

  private static func days(from first: CalendarDate, to end: CalendarDate) -> Int {
    Int(end.daysSince1970) - Int(first.daysSince1970)
  }
}

extension BudgetPeriod: Comparable {
  /// Orders by the first day; of two with the same first day the shorter one is less.
  public static func < (left: BudgetPeriod, right: BudgetPeriod) -> Bool {
    (left.first, left.end) < (right.first, right.end)
  }
}

extension BudgetPeriod {
  /// The days for people, who expect the last day to be one of them: `2026-01-01 to 2026-01-31`.
  var words: String { "\(first) to \(end.previous)" }
}

extension BudgetPeriod: CustomStringConvertible {
  /// The form `2026-01-01/2026-02-01`, without the day after the slash.
  public var description: String { "\(first)/\(end)" }
}

/// An amount of a period, by days.
///
/// The rule: each day has the same amount, rounded towards zero; the units left over go to days that are spread evenly
/// over the period, one each. All remainders are equal, so this is division by the largest remainder with a rule for
/// ties. Parts of a period that together are the period sum to exactly its amount, and each is within one unit of its
/// share by days.
extension BudgetPeriod {
  /// What an amount of the period comes to on those of its days that are in `range`.
  public func part(of minorUnits: Int64, in range: BudgetPeriod) -> Int64 {
    // Both have the sign of the amount, and none is larger than it.
    part(of: minorUnits, before: range.end) &- part(of: minorUnits, before: range.first)
  }

  /// What an amount of the period comes to up to the end of a day.
  public func part(of minorUnits: Int64, through day: CalendarDate) -> Int64 {
    day >= end ? minorUnits : part(of: minorUnits, onFirst: Self.days(from: first, to: day) + 1)
  }

  private func part(of minorUnits: Int64, before day: CalendarDate) -> Int64 {
    part(of: minorUnits, onFirst: Self.days(from: first, to: day))
  }

  private func part(of minorUnits: Int64, onFirst count: Int) -> Int64 {
    let share = Int128(minorUnits) * Int128(min(max(count, 0), days)) / Int128(days)
    return Int64(share)  // no larger than the amount
  }
}
