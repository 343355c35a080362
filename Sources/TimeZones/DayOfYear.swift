/// A day that each year has, in the three ways in which POSIX names it.
enum DayOfYear: Hashable {
  /// `M10.5.0`: the weekday (0 for Sunday) that comes as the first to fourth of its month (1 to 12), or 5 for the last.
  case weekday(month: Int, week: Int, weekday: Int)
  /// `J60`: from 1 to 365, where 29 February is not counted, so that 60 is 1 March in each year.
  case withoutLeapDay(Int)
  /// `59`: from 0 to 365, where 29 February is counted.
  case withLeapDay(Int)

  private static let daysBeforeMonths = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

  /// The day in a year from 1 on, counted from 1 January 1970.
  func daysSince1970(in year: Int64) -> Int64 {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let leapDays = Self.leapDays(until: year - 1) - Self.leapDays(until: 1969)
    let newYear = (year - 1970) * 365 + leapDays
    switch self {
    case .withLeapDay(let day): return newYear + Int64(day)
    case .withoutLeapDay(let day): return newYear + Int64(day) - (isLeapYear && day >= 60 ? 0 : 1)
    case .weekday(let month, let week, let weekday):
      func days(beforeMonth index: Int) -> Int64 {
        newYear + Int64(Self.daysBeforeMonths[index]) + (isLeapYear && index >= 2 ? 1 : 0)
      }
      let first = days(beforeMonth: month - 1)
      // The first of January 1970 was a Thursday.
      let weekdayOfFirst = (first + 4).floorDivided(by: 7).remainder
      let firstOfWeekday = first + (Int64(weekday) - weekdayOfFirst + 7) % 7
      let day = firstOfWeekday + Int64(week - 1) * 7
      return day < days(beforeMonth: month) ? day : day - 7
    }
  }

  /// The days of 29 February in the years from 1 to `year`.
  private static func leapDays(until year: Int64) -> Int64 { year / 4 - year / 100 + year / 400 }
}
