public import Postgres

extension Timestamp {
  /// The day in UTC.
  public var day: CalendarDate {
    let seconds = microsecondsSince1970 / 1_000_000
    return CalendarDate(daysSince1970: Int32(clamping: seconds / 86_400))
  }
}
