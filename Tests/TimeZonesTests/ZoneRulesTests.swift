import CalendarDates
import Testing
import TimeZones

/// Vectors from Python's `zoneinfo`.
@Suite("Offsets and local times of zones") struct ZoneRulesTests {
  private func zone(_ name: String) throws -> ZoneRules { try TimeZoneDatabase.system.zone(name) }

  @Test(
    arguments: [
      // The last second before and the first after a change.
      ("Europe/Berlin", "2026-03-29T00:59:59", 3_600), ("Europe/Berlin", "2026-03-29T01:00:00", 7_200),
      ("Europe/Berlin", "2026-10-25T00:59:59", 7_200), ("Europe/Berlin", "2026-10-25T01:00:00", 3_600),
      ("America/New_York", "2026-03-08T06:59:59", -18_000),
      ("America/New_York", "2026-03-08T07:00:00", -14_400),
      ("Asia/Kolkata", "2026-07-01T12:00:00", 19_800),
      // Morocco goes back an hour in Ramadan.
      ("Africa/Casablanca", "2026-03-01T12:00:00", 0), ("Africa/Casablanca", "2026-07-01T12:00:00", 3_600),
      ("America/St_Johns", "2026-07-01T12:00:00", -9_000),
      ("America/St_Johns", "2026-01-01T12:00:00", -12_600),
      // Half an hour of summer time.
      ("Australia/Lord_Howe", "2026-07-01T12:00:00", 37_800),
      ("Australia/Lord_Howe", "2026-01-01T12:00:00", 39_600),
      ("Europe/Dublin", "2026-07-01T12:00:00", 3_600), ("Europe/Dublin", "2026-01-01T12:00:00", 0),
      // By the rule for the years after the last change of the file.
      ("Europe/Berlin", "2100-07-01T12:00:00", 7_200), ("Europe/Berlin", "2100-12-01T12:00:00", 3_600),
      ("Africa/Casablanca", "2100-07-01T12:00:00", 3_600),
      // Local mean time.
      ("Europe/Berlin", "1800-07-01T12:00:00", 3_208), ("America/New_York", "1800-01-01T00:00:00", -17_762),
    ] as [(String, String, Int64)])
  func offsetIsThatOfTheInstant(_ name: String, _ instant: String, _ offset: Int64) throws {
    let zone = try zone(name)
    let instant = try utc(instant)
    #expect(zone.offset(at: instant) == offset)
    #expect(ZoneRules.utc.instant(of: zone.localTime(at: instant)) == instant + offset)
  }

  @Test(arguments: [
    // In the gap: an hour later, by the offset before.
    ("Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:30:00"),
    ("America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00"),
    ("Africa/Casablanca", "2026-03-22T02:30:00", "2026-03-22T02:30:00"),
    ("Africa/Cairo", "2026-04-24T00:00:00", "2026-04-23T22:00:00"),
    ("Europe/Berlin", "2100-03-28T02:30:00", "2100-03-28T01:30:00"),
    // In the fold: the first one.
    ("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00"),
    ("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00"),
    ("Africa/Casablanca", "2026-02-15T02:30:00", "2026-02-15T01:30:00"),
    ("America/New_York", "2100-11-07T01:30:00", "2100-11-07T05:30:00"),
    ("America/St_Johns", "2006-10-28T23:30:00", "2006-10-29T02:00:00"),
    // Neither.
    ("Asia/Kolkata", "2026-07-01T12:00:00", "2026-07-01T06:30:00"),
    // Samoa had no 30 December 2011.
    ("Pacific/Apia", "2011-12-29T23:59:59", "2011-12-30T09:59:59"),
    ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00"),
    ("Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00"),
    ("Kwajalein", "1993-08-21T12:00:00", "1993-08-22T00:00:00"),
  ])
  func localTimeIsReachedAtTheInstant(_ name: String, _ text: String, _ instant: String) throws {
    #expect(try zone(name).instant(of: local(text)) == utc(instant))
  }

  @Test func aTimeInTheGapIsShownAsMuchLaterAsTheClockMoves() throws {
    let zone = try zone("Europe/Berlin")
    #expect(
      zone.localTime(at: zone.instant(of: try local("2026-03-29T02:30:00"))).description
        == "2026-03-29T03:30:00")
  }

  @Test(arguments: [
    // Clocks go from 00:00 to 01:00, and from 23:30 to 00:30.
    ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00"),
    ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00"),
    ("America/Toronto", "1919-03-31", "1919-03-31T04:30:00"),
    // Clocks go back from 00:01 to 23:01: the day began a minute before.
    ("America/St_Johns", "2006-10-29", "2006-10-29T02:30:00"),
    ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00"),
    ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00"),
  ])
  func aDayBeginsWhenClocksFirstShowIt(_ name: String, _ date: String, _ instant: String) throws {
    let (zone, date, instant) = (try zone(name), try day(date), try utc(instant))
    #expect(zone.startOfDay(date) == instant)
    #expect(zone.endOfDay(CalendarDate(daysSince1970: date.daysSince1970 - 1)) == instant)
  }

  @Test func aDayDoesNotEndAgainWhenClocksGoBackOverMidnight() throws {
    let zone = try zone("America/St_Johns")
    let inTheFold = try utc("2006-10-29T02:40:00")
    #expect(zone.localTime(at: inTheFold).description == "2006-10-28T23:10:00")
    #expect(zone.day(at: inTheFold) == (try day("2006-10-29")))
  }

  @Test func aDayThatClocksSkipHasNoLength() throws {
    let zone = try zone("Pacific/Apia")
    let days = try ["2011-12-29", "2011-12-30", "2011-12-31"].map(day)
    #expect(days.map(zone.skips) == [false, true, false])
    #expect(days.map { zone.endOfDay($0) - zone.startOfDay($0) } == [86_400, 0, 86_400])
    #expect(try zone.day(at: utc("2011-12-30T09:59:59")) == days[0])
    #expect(try zone.day(at: utc("2011-12-30T10:00:00")) == days[2])
    #expect(try self.zone("Europe/Berlin").skips(days[1]) == false)
  }

  @Test(arguments: ["Europe/Berlin", "Pacific/Apia", "UTC"])
  func instantsAndDaysFarAwayHaveAnAnswer(_ name: String) throws {
    let zone = try zone(name)
    for instant in [Int64.min, .min + 1, -1 << 59, 1 << 59, .max - 1, .max] {
      #expect(abs(zone.offset(at: instant)) < 86_400)
      _ = zone.localTime(at: instant)
      _ = zone.day(at: instant)
    }
    for day in [Int32.min, .max].map({ CalendarDate(daysSince1970: $0) }) {
      let start = zone.startOfDay(day)
      #expect(zone.endOfDay(day) == start + 86_400)
      #expect(zone.localTime(at: start) == LocalDateTime(startOf: day))
    }
  }

  @Test func summerTimeIsTheSameInEachCycleOf400Years() throws {
    let zone = try zone("Europe/Berlin")
    let cycle: Int64 = 146_097 * 86_400
    for hour in Int64(0)..<8_784 {
      let instant = 4_102_444_800 + hour * 3_600
      #expect(zone.offset(at: instant) == zone.offset(at: instant + cycle * 1_000))
    }
  }

  @Test func onlyTimesThatClocksShowAreLocalTimes() throws {
    let day = try day("2026-11-21")
    #expect(LocalDateTime(day, hour: 23, minute: 59, second: 59)?.secondOfDay == 86_399)
    for (hour, minute, second) in [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 60), (0, 0, -1)] {
      #expect(LocalDateTime(day, hour: hour, minute: minute, second: second) == nil)
    }
  }
}
