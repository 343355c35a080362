import Postgres
import Testing

@Suite struct UUIDTests {
  @Test func textIsReadInEitherCaseAndWrittenInLowerCase() throws {
    let id = try #require(UUID("01890A5D-AC96-774B-BCCE-B302099A8057"))
    #expect(id.high == 0x0189_0a5d_ac96_774b)
    #expect(id.low == 0xbcce_b302_099a_8057)
    #expect(id.description == "01890a5d-ac96-774b-bcce-b302099a8057")
    #expect(UUID(id.description) == id)
  }

  @Test(arguments: [
    "", "01890a5d-ac96-774b-bcce-b302099a805", "01890a5d-ac96-774b-bcce-b302099a80570",
    "01890a5dac96774bbcceb302099a8057", "01890a5d-ac96-774b-bcce_b302099a8057", "01890a5g-ac96-774b-bcce-b302099a8057",
    "{01890a5d-ac96-774b-bcce-b302099a8057}", "é1890a5d-ac96-774b-bcce-b302099a8057",
  ])
  func otherTextIsRefused(_ text: String) { #expect(UUID(text) == nil) }

  @Test func version7HasItsTimeVersionAndVariant() {
    let id = UUID.version7(nanosecondsSince1970: 1_645_557_742_000_000_000, random: .max)
    // The example of RFC 9562, appendix A.6, has this time.
    #expect(id.description.hasPrefix("017f22e2-79b0-7"))
    #expect(id.millisecondsSince1970 == 1_645_557_742_000)
    #expect(id.low >> 62 == 2)
    #expect(UUID(high: 0, low: 0).millisecondsSince1970 == nil)
  }

  @Test func version7SortsByTimeWithinAMillisecond() {
    let ids = (0..<1_000).map { UUID.version7(nanosecondsSince1970: 1_000_000 * $0 / 4, random: .max - $0) }
    #expect(ids == ids.sorted())
    #expect(Set((0..<1_000).map { _ in UUID.version7() }).count == 1_000)
  }

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
}
