public import Postgres
public import TimeZones

extension Timestamp {
  /// The day in UTC.
  public var day: CalendarDate {
    let seconds = microsecondsSince1970 / 1_000_000
    return CalendarDate(daysSince1970: Int32(clamping: seconds / 86_400))
  }

  /// The day that clocks of a zone show.
  public func day(in zone: ZoneRules) -> CalendarDate { zone.localTime(at: secondsSince1970).date }

  /// Whole seconds since the beginning of 1970, UTC, before or at the moment.
  public var secondsSince1970: Int64 {
    let (seconds, rest) = microsecondsSince1970.quotientAndRemainder(dividingBy: 1_000_000)
    return rest < 0 ? seconds - 1 : seconds
  }
}
