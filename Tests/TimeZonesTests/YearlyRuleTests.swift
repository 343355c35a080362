import Testing

@testable import TimeZones

@Suite("Rules for the years to come") struct YearlyRuleTests {
  private func rule(_ text: String) throws -> YearlyRule { try YearlyRule(Array(text.utf8)) }

  @Test(
    arguments: [
      ("UTC0", 0), ("CET-1", 3_600), ("EST5", -18_000), ("<+0545>-5:45", 20_700), ("<-00>0", 0),
      ("<+1245>-12:45:30", 45_930), ("LMT+0:53:28", -3_208), ("ABC-24:59:59", 89_999),
      ("ABC24:59:59", -89_999),
    ] as [(String, Int64)])
  func oneOffsetHoldsForEver(_ text: String, _ offset: Int64) throws {
    #expect(try rule(text) == YearlyRule(standardOffset: offset, daylight: nil))
    #expect(try rule(text).nextChange(after: 0) == nil)
  }

  @Test(arguments: [
    // The changes of 2027 and 2028 (a leap year), from 1 January 2027 on.
    ("CET-1CEST,M3.5.0,M10.5.0/3", ["2027-03-28T01:00:00", "2027-10-31T01:00:00", "2028-03-26T01:00:00"]),
    ("EST5EDT,M3.2.0,M11.1.0", ["2027-03-14T07:00:00", "2027-11-07T06:00:00", "2028-03-12T07:00:00"]),
    // To the south summer begins at the end of the year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", ["2027-04-03T16:00:00", "2027-10-02T16:00:00", "2028-04-01T16:00:00"]),
    // Hours before the day and after it.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", ["2027-03-28T01:00:00", "2027-10-31T01:00:00"]),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", ["2027-03-27T00:00:00", "2027-10-29T23:00:00"]),
    ("IST-2IDT,M3.4.4/26,M10.5.0", ["2027-03-26T00:00:00", "2027-10-30T23:00:00"]),
    // 29 February is not counted, and then counted.
    ("AAA0BBB,J60/0,J365/0", ["2027-03-01T00:00:00", "2027-12-30T23:00:00", "2028-03-01T00:00:00"]),
    ("AAA0BBB,J59/0,J365/0", ["2027-02-28T00:00:00", "2027-12-30T23:00:00", "2028-02-28T00:00:00"]),
    ("AAA0BBB,59/0,364/0", ["2027-03-01T00:00:00", "2027-12-30T23:00:00", "2028-02-29T00:00:00"]),
    // Winter time is the exception, as Ireland writes it; an offset of its own.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", ["2027-03-28T01:00:00", "2027-10-31T01:00:00"]),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", ["2027-04-03T15:00:00", "2027-10-02T15:30:00"]),
  ])
  func clocksChangeOnTheDaysOfTheRule(_ text: String, _ changes: [String]) throws {
    let rule = try rule(text)
    var instant = try utc("2027-01-01T00:00:00")
    for change in changes {
      instant = try #require(rule.nextChange(after: instant))
      #expect(instant == (try utc(change)))
      #expect(rule.offset(at: instant - 1) != rule.offset(at: instant))
    }
  }

  /// RFC 8536, section 3.3.1.
  @Test func summerTimeMayLastAllYear() throws {
    let rule = try rule("EST5EDT,0/0,J365/25")
    for day in Int64(20_000)..<20_800 {
      #expect(rule.offset(at: day * 86_400) == -14_400 && rule.offset(at: day * 86_400 + 18_000) == -14_400)
    }
  }

  /// In 2100, 1200 BC, and the year 318857.
  @Test(arguments: [4_102_444_800, -100_000_137_600, 10_000_000_022_400] as [Int64])
  func noChangeIsMissedBetweenTwoInstants(_ start: Int64) throws {
    for text in ["CET-1CEST,M3.5.0,M10.5.0/3", "AAA0BBB,J1/-167,J10/-167", "AAA0BBB,365/167,360/167"] {
      let rule = try rule(text)
      var (instant, next) = (start, try #require(rule.nextChange(after: start)))
      var changes = 0
      for _ in 0..<20_000 {
        let before = rule.offset(at: instant)
        instant += 3_600
        if rule.offset(at: instant) != before {
          changes += 1
          #expect(next <= instant && next > instant - 3_600, "\(text)")
        }
        if next <= instant { next = try #require(rule.nextChange(after: instant)) }
      }
      #expect((4...6).contains(changes), "\(text)")
    }
  }

  @Test(arguments: [
    "", "5", "CE-1", "CET", "CET-", "CET-1 ", "CET-25", "CET-1:60", "CET-1:00:60", "CET-1:", "<+1>-1",
    "<+01-1",
    "<>0", ":Europe/Berlin", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,",
    "CET-1CEST,M3.5.0,M10.5",
    "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.0.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365", "CET-1CEST,J366,J365", "CET-1CEST,366,1",
    "CET-1CEST,1,1,",
    "CET-1CEST,1/168,1", "CET-1CEST,1/-168,1", "CET-1CEST,1/,1", "CET-0001", "CET-1CEST23,1,2", "C1T-1",
    "CET-1\0",
  ])
  func otherTextsAreRefused(_ text: String) {
    #expect(throws: ZoneFileError.rule) { try rule(text) }
  }
}
