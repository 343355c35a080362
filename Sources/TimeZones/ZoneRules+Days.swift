public import CalendarDates

/// Days of a zone follow each other without gaps and overlaps, even if clocks are changed at midnight: a day begins when
/// clocks first show it or a later one, and ends when the next one begins. If clocks then go back to the day before, that
/// does not begin again.
extension ZoneRules {
  /// The first instant of a day: midnight, or the first instant after it if a clock change skips midnight.
  public func startOfDay(_ day: CalendarDate) -> Int64 {
    firstInstant(reaching: LocalDateTime(startOf: day).secondsSince1970)
  }

  /// The instant at which a day ends and the next one begins.
  public func endOfDay(_ day: CalendarDate) -> Int64 {
    firstInstant(reaching: LocalDateTime(startOf: day).secondsSince1970 + .secondsOfDay)
  }

  /// The day of an instant: the last one that has begun by then.
  public func day(at instant: Int64) -> CalendarDate {
    var day = localTime(at: instant).date
    while day.daysSince1970 < .max, endOfDay(day) <= instant {
      day = CalendarDate(daysSince1970: day.daysSince1970 + 1)
    }
    return day
  }

  /// Whether clocks went from the day before to the day after, as those of Samoa did in 2011 at the date line.
  public func skips(_ day: CalendarDate) -> Bool { skippedDays.contains(day) }
}
