import CalendarDates

/// The rule of a zone for the years to come: one offset, or two that change on the same days of each year.
struct YearlyRule: Hashable {
  /// The offset of standard time.
  let standardOffset: Int64
  /// Summer time, if there is one.
  let daylight: Daylight?

  struct Daylight: Hashable {
    let offset: Int64
    let start: Moment
    let end: Moment
  }

  /// A time on a day of each year, as clocks show it just before they are changed.
  struct Moment: Hashable {
    let day: DayOfYear
    /// Seconds after 00:00; negative on the day before, and more than a day has on a later one.
    let time: Int64
  }

  /// The Gregorian calendar repeats itself after 400 years, with the days of the week.
  private static let cycle: Int64 = 146_097 * .secondsOfDay

  /// A change in the cycle that begins in 1970. All-year summer time ends when it begins again: the start wins.
  private struct Change: Comparable {
    let time: Int64
    let isStart: Bool

    static func < (left: Change, right: Change) -> Bool {
      left.time == right.time ? !left.isStart && right.isStart : left.time < right.time
    }
  }

  /// The offset at any instant.
  func offset(at instant: Int64) -> Int64 {
    guard let daylight else { return standardOffset }
    let time = instant.floorDivided(by: Self.cycle).remainder
    var last: Change?
    forEachChange(around: time, of: daylight) { change in
      guard change.time <= time else { return }
      last = last.map { max($0, change) } ?? change
    }
    return last?.isStart == true ? daylight.offset : standardOffset
  }

  /// The first change after an instant; nil if there is none.
  func nextChange(after instant: Int64) -> Int64? {
    guard let daylight else { return nil }
    let time = instant.floorDivided(by: Self.cycle).remainder
    var next: Int64?
    forEachChange(around: time, of: daylight) { change in
      guard change.time > time else { return }
      next = next.map { min($0, change.time) } ?? change.time
    }
    return next.map { instant - time + $0 }
  }

  /// The changes of the years around `time`, among them the last one before and the first one after it. Two years each
  /// way are enough, as moments reach no more than a week beyond their year.
  private func forEachChange(around time: Int64, of daylight: Daylight, _ body: (Change) -> Void) {
    let day = CalendarDate(daysSince1970: Int32(clamping: time / .secondsOfDay))
    let year = Int64(day.components.year)
    for year in year - 2...year + 2 {
      let (start, end) = (daylight.start, daylight.end)
      let startDay = start.day.daysSince1970(in: year)
      let endDay = end.day.daysSince1970(in: year)
      body(Change(time: startDay * .secondsOfDay + start.time - standardOffset, isStart: true))
      body(Change(time: endDay * .secondsOfDay + end.time - daylight.offset, isStart: false))
    }
  }
}
