import CalendarDates
import TimeZones

extension WorkingCalendar {
  /// The end of a working day: the midnight after it.
  ///
  /// - Parameters:
  ///   - start: an instant.
  ///   - count: which of the working days after the one of `start` it is; with 0, it is the day of `start` itself or, if that
  ///     is no working day, the next one.
  public func deadline(from start: Int64, workingDays count: Int) throws(WorkingTimeError) -> Int64 {
    guard count >= 0 else { throw .negative }
    let today = zone.day(at: start)
    var missing = max(count, 1)
    for day in days(from: today) where isWorkingDay(day) && (day > today || count == 0) {
      missing -= 1
      if missing == 0 { return zone.endOfDay(day) }
    }
    throw .tooFar(days: Self.maximumDays)
  }

  /// The instant until which so many hours of working days pass.
  ///
  /// Each hour is a real one: a working day has 24, or 23 or 25 if clocks are changed. The end of the last hour may be the
  /// midnight after a working day. No hours from a day without work end when the next working day begins.
  public func adding(workingHours hours: Int, to start: Int64) throws(WorkingTimeError) -> Int64 {
    guard hours >= 0 else { throw .negative }
    // Beyond the days that are searched, and no product that overflows.
    guard hours <= Self.maximumDays * 25 else { throw .tooFar(days: Self.maximumDays) }
    var missing = Int64(hours) * 3_600
    let today = zone.day(at: start)
    for day in days(from: today) where isWorkingDay(day) {
      let begin = day == today ? start : zone.startOfDay(day)
      let available = zone.endOfDay(day) - begin
      if missing <= available { return begin + missing }
      missing -= available
    }
    throw .tooFar(days: Self.maximumDays)
  }
}
