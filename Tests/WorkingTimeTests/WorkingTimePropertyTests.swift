import CalendarDates
import SeededRandom
import Testing
import TimeZones

@testable import WorkingTime

@Suite("Properties of working time") struct WorkingTimePropertyTests {
  /// A random calendar and a start.
  private struct Sample {
    let calendar: WorkingCalendar
    let start: Int64

    /// Among the zones are those in which clocks change at midnight, and one that skips a day.
    static let zones = [
      "Europe/Vienna", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Africa/Cairo",
      "America/Sao_Paulo",
      "America/St_Johns", "Australia/Lord_Howe", "UTC",
    ]

    init(_ random: inout SeededGenerator, zones: [String] = zones) throws {
      let zone = try zone(zones[Int.random(in: 0..<zones.count, using: &random)])
      // Near the skipped day, or between 2004 and 2045, at a quarter of an hour.
      start =
        Bool.random(using: &random)
        ? 1_325_239_200 + Int64.random(in: -1_000...1_000, using: &random) * 900
        : Int64.random(in: 1_192_000...2_630_000, using: &random) * 900
      let weekdays = Weekday.allCases.filter { _ in Bool.random(using: &random) }
      let first = Int32(start / 86_400)
      let holidays = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        CalendarDate(daysSince1970: first + Int32.random(in: -3...60, using: &random))
      }
      calendar = try WorkingCalendar(
        zone: zone, weekdays: weekdays.isEmpty ? WorkingCalendar.usualWeekdays : Set(weekdays),
        holidays: holidays)
    }

    func with(holiday: CalendarDate) throws -> WorkingCalendar {
      try WorkingCalendar(
        zone: calendar.zone, weekdays: calendar.weekdays, holidays: calendar.holidays + [holiday])
    }
  }

  private func forEachSample(_ seed: UInt64, _ body: (Sample, inout SeededGenerator) throws -> Void) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_500 { try body(try Sample(&random), &random) }
  }

  @Test func aDeadlineIsTheLocalMidnightAfterAWorkingDayAndLater() throws {
    try forEachSample(1) { sample, random in
      let calendar = sample.calendar
      let count = Int.random(in: 0...12, using: &random)
      let deadline = try calendar.deadline(from: sample.start, workingDays: count)
      let last = calendar.zone.day(at: deadline - 1)
      #expect(deadline > sample.start && calendar.isWorkingDay(last))
      #expect(deadline == calendar.zone.endOfDay(last))
      let shown = calendar.zone.localTime(at: deadline)
      // A clock change may skip midnight.
      #expect(shown.secondOfDay == 0 || calendar.zone.localTime(at: deadline - 1).date < shown.date)
    }
  }

  @Test func aLaterStartOrMoreTimeGivesNoEarlierDeadline() throws {
    try forEachSample(2) { sample, random in
      let (calendar, start) = (sample.calendar, sample.start)
      let later = start + Int64.random(in: 1...300_000, using: &random)
      let (count, hours) = (Int.random(in: 0...12, using: &random), Int.random(in: 0...300, using: &random))
      let deadline = try calendar.deadline(from: start, workingDays: count)
      #expect(try calendar.deadline(from: later, workingDays: count) >= deadline)
      let next = try calendar.deadline(from: start, workingDays: count + 1)
      #expect(count == 0 ? next >= deadline : next > deadline)
      let end = try calendar.adding(workingHours: hours, to: start)
      #expect(try calendar.adding(workingHours: hours, to: later) >= end)
      #expect(try calendar.adding(workingHours: hours + 1, to: start) >= end + 3_600)
    }
  }

  @Test func aHolidayMoreGivesNoEarlierDeadline() throws {
    try forEachSample(3) { sample, random in
      let day = sample.calendar.zone.day(at: sample.start).daysSince1970
      let holiday = CalendarDate(daysSince1970: day + Int32.random(in: -2...20, using: &random))
      let (less, more) = (sample.calendar, try sample.with(holiday: holiday))
      let (count, hours) = (Int.random(in: 0...12, using: &random), Int.random(in: 0...300, using: &random))
      #expect(
        try more.deadline(from: sample.start, workingDays: count)
          >= less.deadline(from: sample.start, workingDays: count))
      #expect(
        try more.adding(workingHours: hours, to: sample.start)
          >= less.adding(workingHours: hours, to: sample.start))
    }
  }

  @Test func deadlinesAreThoseOfCountingDayByDay() throws {
    // Zones whose days clocks show once.
    let zones = ["Europe/Vienna", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"]
    var random = SeededGenerator(seed: 4)
    for _ in 0..<1_500 {
      let sample = try Sample(&random, zones: zones)
      let count = Int.random(in: 0...12, using: &random)
      let naive = NaiveCalendar(sample.calendar)
      #expect(
        try sample.calendar.deadline(from: sample.start, workingDays: count)
          == naive.deadline(from: sample.start, count))
    }
  }

  @Test func hoursAreThoseOfCountingQuartersOfHours() throws {
    let zones = ["Europe/Vienna", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"]
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let sample = try Sample(&random, zones: zones)
      let hours = Int.random(in: 1...200, using: &random)
      let naive = NaiveCalendar(sample.calendar)
      #expect(
        try sample.calendar.adding(workingHours: hours, to: sample.start)
          == naive.adding(hours: hours, to: sample.start))
    }
  }
}
