/// A day of the (proleptic) Gregorian calendar, without time or zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let daysSince1970: Int32

  /// The day this many days after 1 January 1970.
  @inlinable
  public init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

  /// A day from year (0 is 1 BC), month and day of the month; nil if there is no such day or PostgreSQL cannot hold
  /// it.
  public init?(year: Int, month: Int, day: Int) {
    guard (-4713...5_874_897).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    // Years are counted from March, so that the leap day comes last; an era has 400 years and 146 097 days.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSince1970: Int32(era * 146_097 + dayOfEra - 719_468))
    let made = components
    guard made.year == year, made.month == month, made.day == day, self >= .earliest else { return nil }
  }

  /// Year (0 is 1 BC), month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let days = Int(daysSince1970) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // The first of January 1970 was a Thursday.
    let daysAfterMonday = (Int(daysSince1970) + 3) % 7
    return Weekday.allCases[daysAfterMonday < 0 ? daysAfterMonday + 7 : daysAfterMonday]
  }

  /// The earliest day PostgreSQL can hold: 24 November 4714 BC.
  @inlinable public static var earliest: CalendarDate { CalendarDate(daysSince1970: -2_440_588) }
  /// The latest day PostgreSQL can hold: 31 December 5874897.
  @inlinable public static var latest: CalendarDate { CalendarDate(daysSince1970: 2_145_042_541) }

  /// Earlier days are less.
  @inlinable
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}
