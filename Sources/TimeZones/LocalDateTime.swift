public import CalendarDates

/// What a calendar and a clock on the wall show, without the zone.
public struct LocalDateTime: Hashable, Comparable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Seconds since 00:00, from 0 to 86 399, as the clock shows them.
  public let secondOfDay: Int

  /// A time on a day; nil if a clock does not show it. There are no leap seconds.
  public init?(_ date: CalendarDate, hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    self.date = date
    secondOfDay = hour * 3_600 + minute * 60 + second
  }

  /// 00:00 of a day.
  public init(startOf date: CalendarDate) {
    self.date = date
    secondOfDay = 0
  }

  /// What a clock in UTC shows so many seconds after the beginning of 1970; days that `CalendarDate` cannot hold become its
  /// first or last one.
  init(secondsSince1970 seconds: Int64) {
    let (days, second) = seconds.floorDivided(by: Int64.secondsOfDay)
    date = CalendarDate(daysSince1970: Int32(clamping: days))
    secondOfDay = Int(second)
  }

  /// Seconds from 00:00 on 1 January 1970 to this, if no clock were ever changed.
  var secondsSince1970: Int64 { Int64(date.daysSince1970) * .secondsOfDay + Int64(secondOfDay) }

  /// From 0 to 23.
  public var hour: Int { secondOfDay / 3_600 }
  /// From 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// From 0 to 59.
  public var second: Int { secondOfDay % 60 }

  /// By day, then by time.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// The form `2026-11-21T02:30:00`.
  public var description: String {
    let time = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(date)T\(time)"
  }
}

extension Int64 {
  static var secondsOfDay: Int64 { 86_400 }

  /// Quotient and remainder, of which the remainder is not negative.
  func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
