import CalendarDates
import PayshareAPI
import Testing
import TimeZones

@testable import WorkingTime

@Suite("Calendars of working days") struct WorkingCalendarTests {
  @Test func mondayToFridayAreWorkingDaysExceptHolidays() throws {
    let calendar = try WorkingCalendar(zone: .utc, holidays: [day("2026-12-08")])
    let days = (7...13).map { "2026-12-\($0 < 10 ? "0" : "")\($0)" }
    #expect(
      try days.map { calendar.isWorkingDay(try day($0)) } == [true, false, true, true, true, false, false])
  }

  @Test func otherWeekdaysMayBeWorkingDays() throws {
    let calendar = try WorkingCalendar(zone: .utc, weekdays: [.sunday, .thursday])
    let days = (7...13).map { "2026-12-\($0 < 10 ? "0" : "")\($0)" }
    #expect(
      try days.map { calendar.isWorkingDay(try day($0)) } == [false, false, false, true, false, false, true])
  }

  @Test func aCalendarWithoutWorkingDaysIsRefused() {
    #expect(throws: WorkingTimeError.noWorkingDays) { try WorkingCalendar(zone: .utc, weekdays: []) }
  }

  @Test func holidaysAreSortedAndLimited() throws {
    let days = (0..<Int32(WorkingCalendar.maximumHolidays)).map { CalendarDate(daysSince1970: $0) }
    #expect(try WorkingCalendar(zone: .utc, holidays: days.reversed() + days).holidays == days)
    let tooMany = [CalendarDate(daysSince1970: -1)] + days
    #expect(throws: WorkingTimeError.tooManyHolidays(maximum: 1_000)) {
      try WorkingCalendar(zone: .utc, holidays: tooMany)
    }
  }

  /// Otherwise an organisation could have settings by which it has no deadlines.
  @Test func allHolidaysOfAnOrganisationFit() {
    #expect(WorkingCalendar.maximumHolidays >= PayshareV1.OrganisationSettings.Limits.holidaysCount)
  }

  @Test func aDayThatClocksSkippedIsNoWorkingDay() throws {
    // A Friday.
    let skipped = try day("2011-12-30")
    #expect(try WorkingCalendar(zone: .utc).isWorkingDay(skipped))
    #expect(try WorkingCalendar(zone: zone("Pacific/Apia")).isWorkingDay(skipped) == false)
  }
}
