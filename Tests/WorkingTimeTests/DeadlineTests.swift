import CalendarDates
import Testing
import TimeZones

@testable import WorkingTime

@Suite("Deadlines in working time") struct DeadlineTests {
  @Test(arguments: [
    // 27 November 2026 is a Friday.
    ("2026-11-27 09:00", 0, "2026-11-28 00:00"), ("2026-11-27 09:00", 1, "2026-12-01 00:00"),
    ("2026-11-27 00:00", 1, "2026-12-01 00:00"), ("2026-11-27 23:59", 1, "2026-12-01 00:00"),
    ("2026-11-28 09:00", 0, "2026-12-01 00:00"), ("2026-11-28 09:00", 1, "2026-12-01 00:00"),
    ("2026-11-28 09:00", 2, "2026-12-02 00:00"), ("2026-11-27 09:00", 5, "2026-12-05 00:00"),
    // Over the holiday.
    ("2026-12-07 09:00", 1, "2026-12-10 00:00"), ("2026-12-08 09:00", 0, "2026-12-10 00:00"),
    ("2026-12-08 09:00", 1, "2026-12-10 00:00"),
  ])
  func deadlineIsTheEndOfTheWorkingDay(_ start: String, _ count: Int, _ end: String) throws {
    for name in ["Europe/Vienna", "Asia/Kolkata", "America/New_York"] {
      let zone = try zone(name)
      let calendar = try WorkingCalendar(zone: zone, holidays: [day("2026-12-08")])
      let deadline = try calendar.deadline(from: instant(start, in: zone), workingDays: count)
      #expect(try deadline == instant(end, in: zone))
    }
  }

  @Test func theZoneDecidesWhichDayItIs() throws {
    // Saturday in India, Friday in New York.
    let start = try instant("2026-11-27 20:00", in: .utc)
    let (india, newYork) = (try zone("Asia/Kolkata"), try zone("America/New_York"))
    #expect(
      try WorkingCalendar(zone: india).deadline(from: start, workingDays: 0)
        == instant("2026-12-01 00:00", in: india))
    #expect(
      try WorkingCalendar(zone: newYork).deadline(from: start, workingDays: 0)
        == instant("2026-11-28 00:00", in: newYork))
  }

  @Test(arguments: [
    ("2026-11-27 09:00", 0, "2026-11-27 09:00"), ("2026-11-27 09:00", 3, "2026-11-27 12:00"),
    ("2026-11-27 09:00", 15, "2026-11-28 00:00"), ("2026-11-27 09:00", 16, "2026-11-30 01:00"),
    ("2026-11-28 09:00", 0, "2026-11-30 00:00"), ("2026-11-28 09:00", 1, "2026-11-30 01:00"),
    ("2026-11-27 09:00", 24, "2026-11-30 09:00"), ("2026-11-27 09:00", 48, "2026-12-01 09:00"),
    ("2026-12-07 09:00", 24, "2026-12-09 09:00"),
  ])
  func hoursPassOnWorkingDaysOnly(_ start: String, _ hours: Int, _ end: String) throws {
    let zone = try zone("Europe/Vienna")
    let calendar = try WorkingCalendar(zone: zone, holidays: [day("2026-12-08")])
    let deadline = try calendar.adding(workingHours: hours, to: instant(start, in: zone))
    #expect(try deadline == instant(end, in: zone))
  }

  @Test func aDayOfAClockChangeHasAnHourMoreOrLess() throws {
    let zone = try zone("Europe/Vienna")
    let calendar = try WorkingCalendar(zone: zone, weekdays: Set(Weekday.allCases))
    let (spring, autumn) = (
      try instant("2026-03-29 00:00", in: zone), try instant("2026-10-25 00:00", in: zone)
    )
    #expect(
      try calendar.adding(workingHours: 23, to: spring) == calendar.deadline(from: spring, workingDays: 0))
    #expect(try calendar.adding(workingHours: 24, to: spring) == instant("2026-03-30 01:00", in: zone))
    #expect(try calendar.adding(workingHours: 24, to: autumn) == instant("2026-10-25 23:00", in: zone))
    #expect(
      try calendar.adding(workingHours: 25, to: autumn) == calendar.deadline(from: autumn, workingDays: 0))
  }

  @Test func aDeadlineInAFoldAtMidnightIsNotInThePast() throws {
    // Clocks went back from 00:01 on Sunday to 23:01 on Saturday.
    let zone = try zone("America/St_Johns")
    let calendar = try WorkingCalendar(zone: zone, weekdays: [.saturday, .sunday])
    let start = try instant("2006-10-29 00:00", in: zone)
    #expect(try calendar.deadline(from: start + 600, workingDays: 0) == instant("2006-10-30 00:00", in: zone))
    #expect(try calendar.adding(workingHours: 25, to: start) == instant("2006-10-30 00:00", in: zone))
  }

  @Test func negativeSpansAreRefused() throws {
    let calendar = try WorkingCalendar(zone: .utc)
    #expect(throws: WorkingTimeError.negative) { try calendar.deadline(from: 0, workingDays: -1) }
    #expect(throws: WorkingTimeError.negative) { try calendar.adding(workingHours: -1, to: 0) }
  }

  @Test func deadlinesAreSearchedForTenYears() throws {
    let everyDay = try WorkingCalendar(zone: .utc, weekdays: Set(Weekday.allCases))
    let last = WorkingCalendar.maximumDays - 1
    #expect(try everyDay.deadline(from: 0, workingDays: last) == Int64(last + 1) * 86_400)
    #expect(try everyDay.adding(workingHours: (last + 1) * 24, to: 0) == Int64(last + 1) * 86_400)
    let tooFar = WorkingTimeError.tooFar(days: WorkingCalendar.maximumDays)
    for count in [last + 1, .max] {
      #expect(throws: tooFar) { try everyDay.deadline(from: 0, workingDays: count) }
    }
    for hours in [(last + 1) * 24 + 1, .max] {
      #expect(throws: tooFar) { try everyDay.adding(workingHours: hours, to: 0) }
    }
    // One day a week, which is a holiday each week: ten years have 522 of them.
    let mondays = (0..<522).map { CalendarDate(daysSince1970: 4 + 7 * $0) }
    let never = try WorkingCalendar(zone: .utc, weekdays: [.monday], holidays: mondays)
    #expect(throws: tooFar) { try never.deadline(from: 0, workingDays: 0) }
    #expect(throws: tooFar) { try never.adding(workingHours: 1, to: 0) }
  }

  @Test func instantsFarAwayDoNotCrash() throws {
    let calendar = try WorkingCalendar(zone: zone("Europe/Vienna"))
    for instant in [Int64.min, -1 << 59, 1 << 59, .max] {
      _ = try? calendar.deadline(from: instant, workingDays: 3)
      _ = try? calendar.adding(workingHours: 30, to: instant)
    }
  }
}
