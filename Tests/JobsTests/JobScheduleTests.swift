import GoogleAPI
import Identifiers
import Postgres
import PostgresTestSupport
import Testing

@testable import Jobs

/// When schedules make their jobs.
@Suite(.timeLimit(.minutes(5))) struct JobScheduleTests {
  private static func time(_ hour: Int, _ minute: Int) throws -> LocalTime {
    try #require(LocalTime(hour, minute))
  }

  private func moment(_ text: String, _ jobs: JobTest) async throws -> Timestamp {
    try #require(
      try await jobs.database.readFirst(Statement("SELECT $1::text::timestamptz", text, as: Timestamp.self)))
  }

  /// The next times of a rule, as UTC.
  private func times(
    _ rule: JobScheduleRule, after text: String, _ count: Int64, _ jobs: JobTest
  ) async throws -> [String] {
    let start = try await moment(text, jobs)
    var texts: [String] = []
    for time in try await jobs.database.read(
      JobStatements.next(rule, anchor: start, after: start, count: count))
    {
      let statement = Statement(
        "SELECT to_char($1::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')", time, as: String.self)
      texts.append(try await jobs.database.readFirst(statement) ?? "")
    }
    return texts
  }

  @Test func aTimeOfTheDayIsThatOfTheZoneInWinterAndSummer() async throws {
    try await JobTest.with { jobs async throws in
      let berlin = JobScheduleRule.daily(at: try Self.time(9, 0), zone: "Europe/Berlin")
      #expect(
        try await times(berlin, after: "2026-03-27 12:00Z", 3, jobs)
          == ["2026-03-28 08:00", "2026-03-29 07:00", "2026-03-30 07:00"])
    }
  }

  @Test(arguments: [
    // In the gap: 02:30 as 03:30 by the clock on the wall.
    ("Europe/Berlin", 2, "2026-03-28 12:00Z", ["2026-03-29 01:30", "2026-03-30 00:30"]),
    ("America/New_York", 2, "2026-03-07 12:00Z", ["2026-03-08 07:30", "2026-03-09 06:30"]),
    // In the fold: the first of the two, once.
    ("Europe/Berlin", 2, "2026-10-24 12:00Z", ["2026-10-25 00:30", "2026-10-26 01:30"]),
    ("America/New_York", 1, "2026-10-31 12:00Z", ["2026-11-01 05:30", "2026-11-02 06:30"]),
    // Half an hour, and where clocks change at midnight.
    ("Australia/Lord_Howe", 1, "2026-04-03 20:00Z", ["2026-04-04 14:30", "2026-04-05 15:00"]),
    ("Africa/Cairo", 0, "2026-04-23 12:00Z", ["2026-04-23 22:30", "2026-04-24 21:30"]),
  ])
  func clockChangesNeitherSwallowNorDoubleATime(
    zone: String, hour: Int, after: String, expected: [String]
  ) async throws {
    try await JobTest.with { jobs async throws in
      let rule = JobScheduleRule.daily(at: try Self.time(hour, 30), zone: zone)
      #expect(try await times(rule, after: after, 2, jobs) == expected)
    }
  }

  @Test func daysOfTheWeekAreThoseOfTheZone() async throws {
    try await JobTest.with { jobs async throws in
      // Sunday afternoon in Sydney is Sunday morning in UTC; in Los Angeles Monday's evening is Tuesday in UTC.
      let sydney = JobScheduleRule.daily(at: try Self.time(16, 0), zone: "Australia/Sydney", on: [.sunday])
      #expect(
        try await times(sydney, after: "2016-09-30 00:00Z", 2, jobs) == [
          "2016-10-02 05:00", "2016-10-09 05:00",
        ])
      let west = JobScheduleRule.daily(
        at: try Self.time(20, 0), zone: "America/Los_Angeles", on: [.monday, .friday])
      #expect(
        try await times(west, after: "2026-01-04 00:00Z", 3, jobs)
          == ["2026-01-06 04:00", "2026-01-10 04:00", "2026-01-13 04:00"])
    }
  }

  @Test func secondsAreCountedFromTheTimeBefore() async throws {
    try await JobTest.with { jobs async throws in
      #expect(
        try await times(.every(seconds: 600), after: "2026-01-01 00:07Z", 3, jobs)
          == ["2026-01-01 00:17", "2026-01-01 00:27", "2026-01-01 00:37"])
    }
  }

  private static let schedule = JobSchedule(JobKind<GoogleProtobuf.Empty>.plain, .every(seconds: 600))

  @Test func aScheduleFiresAtOnceAndThenWhenItsTimeHasCome() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.database.commit(JobStatements.declare(Self.schedule))
      let names = [Self.schedule.name]
      #expect(try await jobs.database.commit(JobStatements.fire(names)).count == 1)
      #expect(try await jobs.database.commit(JobStatements.fire(names)).isEmpty)
      let job = try #require(try await jobs.take(1, [("test.plain", 0)]).first).job
      try await jobs.database.commit(JobStatements.complete(job))
      try await jobs.test.made.administer("UPDATE job_schedule SET next_time = now() - interval '1 second'")
      #expect(try await jobs.database.commit(JobStatements.fire(names)).count == 1)
      #expect(
        try await jobs.number(
          """
          SELECT count(*) FROM job_schedule
          WHERE next_time BETWEEN now() + interval '9 min 50 s' AND now() + interval '10 min'
          """) == 1)
    }
  }

  @Test func missedTimesCollapseIntoOneJob() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.database.commit(JobStatements.declare(Self.schedule))
      try await jobs.test.made.administer(
        "UPDATE job_schedule SET next_time = now() - interval '30 days 1 min'")
      for count in [1, 0] {
        #expect(try await jobs.database.commit(JobStatements.fire([Self.schedule.name])).count == count)
      }
      #expect(
        try await jobs.number(
          "SELECT count(*) FROM job_schedule WHERE next_time BETWEEN now() AND now() + interval '10 min'")
          == 1)
    }
  }

  @Test func whileAJobOfAScheduleWaitsOrRunsNoOtherIsMade() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.database.commit(JobStatements.declare(Self.schedule))
      let names = [Self.schedule.name]
      try await jobs.database.commit(JobStatements.fire(names))
      _ = try await jobs.take(1, [("test.plain", 0)])
      try await jobs.test.made.administer("UPDATE job_schedule SET next_time = now()")
      #expect(try await jobs.database.commit(JobStatements.fire(names)).isEmpty)
      #expect(try await jobs.number("SELECT count(*) FROM job") == 1)
    }
  }

  @Test func serversThatFireAtOnceMakeOneJob() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.database.commit(JobStatements.declare(Self.schedule))
      let made = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<8 {
          group.addTask { try await jobs.database.commit(JobStatements.fire([Self.schedule.name])).count }
        }
        return try await group.reduce(0, +)
      }
      #expect(made == 1)
    }
  }

  @Test func aScheduleKeepsItsTimeUnlessItsRuleChanges() async throws {
    try await JobTest.with { jobs async throws in
      func nextTime() async throws -> Timestamp? {
        try await jobs.database.readFirst(JobStatements.schedules([Self.schedule.name]))?.nextTime
      }
      try await jobs.database.commit(JobStatements.declare(Self.schedule))
      try await jobs.database.commit(JobStatements.fire([Self.schedule.name]))
      let time = try await nextTime()
      try await jobs.database.commit(JobStatements.declare(Self.schedule))
      #expect(try await nextTime() == time)
      let rule = JobScheduleRule.daily(at: try Self.time(3, 0), zone: "Europe/Berlin")
      try await jobs.database.commit(
        JobStatements.declare(JobSchedule(JobKind<GoogleProtobuf.Empty>.plain, rule)))
      #expect(try await nextTime() != time)
    }
  }

  /// As after the database's clock was a year ahead for a moment.
  @Test func aScheduleThatFiredWhileTheClockWasAheadDoesNotWaitForThatTime() async throws {
    try await JobTest.with { jobs async throws in
      let inHalfADay = Int(Timestamp.now.microsecondsSince1970 / 3_600_000_000 + 12) % 24
      let rule = JobScheduleRule.daily(at: try Self.time(inHalfADay, 0), zone: "UTC")
      let daily = JobSchedule(JobKind<GoogleProtobuf.Empty>.other, rule)
      for schedule in [Self.schedule, daily] {
        try await jobs.database.commit(JobStatements.declare(schedule))
      }
      try await jobs.test.made.administer("UPDATE job_schedule SET next_time = next_time + interval '1 year'")
      let names = [Self.schedule.name, daily.name]
      #expect(try await jobs.database.commit(JobStatements.moveBack(names)).count == 2)
      #expect(try await jobs.database.commit(JobStatements.moveBack(names)).isEmpty)
      #expect(
        try await jobs.number("SELECT count(*) FROM job_schedule WHERE next_time < now() + interval '25 h'")
          == 2)
      #expect(try await jobs.database.commit(JobStatements.fire(names)).isEmpty, "moving back makes no job")
    }
  }

  /// As after the clock moved back by five seconds when both had just fired.
  @Test func aScheduleDoesNotFireTwiceAfterASmallStepOfTheClock() async throws {
    try await JobTest.with { jobs async throws in
      let rule = JobScheduleRule.daily(at: try Self.time(3, 0), zone: "UTC")
      let daily = JobSchedule(JobKind<GoogleProtobuf.Empty>.other, rule)
      for schedule in [Self.schedule, daily] {
        try await jobs.database.commit(JobStatements.declare(schedule))
      }
      try await jobs.test.made.administer(
        """
        UPDATE job_schedule SET day_time = ((now() + interval '5 s') AT TIME ZONE 'UTC')::time,
          next_time = now() + interval '1 day 5 s' WHERE day_time IS NOT NULL;
        UPDATE job_schedule SET next_time = now() + interval '605 s' WHERE day_time IS NULL
        """)
      #expect(
        try await jobs.database.commit(JobStatements.moveBack([Self.schedule.name, daily.name])).isEmpty)
    }
  }

  @Test func onlyTimesOfTheDayAreTimes() {
    #expect(LocalTime(23, 59)?.text == "23:59")
    #expect(LocalTime(0, 5)?.text == "00:05")
    for (hour, minute) in [(24, 0), (-1, 0), (0, 60), (0, -1)] { #expect(LocalTime(hour, minute) == nil) }
  }
}
