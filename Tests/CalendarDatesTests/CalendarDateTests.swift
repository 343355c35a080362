import CalendarDates
import Testing

@Suite struct CalendarDateTests {
  @Test func datesAreCalendarDates() throws {
    #expect(CalendarDate("2024-02-30") == nil)
    #expect(CalendarDate("2023-02-29") == nil)
    #expect(CalendarDate("2024-2-9") == nil)
    #expect(CalendarDate("1970-01-01")?.daysSince1970 == 0)
    for days in stride(from: Int32(-800_000), through: 800_000, by: 97) {
      let (year, month, day) = CalendarDate(daysSince1970: days).components
      #expect(CalendarDate(year: year, month: month, day: day)?.daysSince1970 == days)
    }
  }

  @Test func weekdaysFollowEachOther() throws {
    #expect(CalendarDate("1970-01-01")?.weekday == .thursday)
    #expect(CalendarDate("2026-11-30")?.weekday == .monday)
    #expect(CalendarDate("1969-12-28")?.weekday == .sunday)
    #expect(CalendarDate(daysSince1970: .min).weekday == .tuesday)
    #expect(CalendarDate(daysSince1970: .max).weekday == .friday)
    for days in Int32(-800_000)..<(-799_000) {
      let (today, tomorrow) = (CalendarDate(daysSince1970: days), CalendarDate(daysSince1970: days + 1))
      #expect(tomorrow.weekday.rawValue == today.weekday.rawValue % 7 + 1)
    }
  }
}
