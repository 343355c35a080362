import GoogleAPI
import Identifiers
import Postgres
import PostgresTestSupport
import SeededRandom
import Testing

@testable import Jobs

/// How attempts end, as the table sees it.
@Suite(.timeLimit(.minutes(5))) struct JobEndTests {
  private static let plain: [(name: String, place: Int16)] = [("test.plain", 0)]
  private static let hour = "interval '1 hour'"

  /// A job that is taken.
  private func taken(_ jobs: JobTest) async throws -> TakenJob {
    try await jobs.enqueue(.plain)
    return try #require(try await jobs.take(1, Self.plain).first).job
  }

  private func finish(_ job: TakenJob, _ jobs: JobTest) async throws {
    var batch = WriteBatch()
    batch.add(JobStatements.complete(job))
    batch.add(Statement<Void>("INSERT INTO effect VALUES ($1, $2)", job.id, Int32(job.attempt)))
    try await jobs.database.commit(batch)
  }

  private func expectLeaseLost(_ body: () async throws -> Void) async throws {
    let error = await #expect(throws: PostgresError.self) { try await body() }
    #expect(error?.state == JobGuard.leaseLost)
  }

  @Test func aJobThatSucceedsIsGoneTogetherWithItsEffects() async throws {
    try await JobTest.with { jobs async throws in
      let job = try await taken(jobs)
      try await finish(job, jobs)
      #expect(try await jobs.state(job.id) == nil)
      #expect(try await jobs.number("SELECT count(*) FROM effect") == 1)
    }
  }

  @Test func whoHasLostTheLeaseHasNoEffect() async throws {
    try await JobTest.with { jobs async throws in
      let first = try await taken(jobs)
      try await jobs.test.made.administer("UPDATE job SET lease_expire_time = now() - \(Self.hour)")
      #expect(try await jobs.database.commit(JobStatements.endLeases(limit: 10)).count == 1)
      try await expectLeaseLost { try await finish(first, jobs) }
      let second = try #require(try await jobs.take(1, Self.plain).first).job
      #expect(second.id == first.id && second.attempt == 2)
      try await expectLeaseLost { try await finish(first, jobs) }
      try await finish(second, jobs)
      try await expectLeaseLost { try await finish(second, jobs) }
      #expect(try await jobs.number("SELECT sum(attempt) FROM effect") == 2)
    }
  }

  @Test func whoHasLostTheLeaseEndsNobodyElsesAttempt() async throws {
    try await JobTest.with { jobs async throws in
      let first = try await taken(jobs)
      try await jobs.test.made.administer("UPDATE job SET lease_expire_time = now() - \(Self.hour)")
      try await jobs.database.commit(JobStatements.endLeases(limit: 10))
      _ = try await jobs.take(1, Self.plain)
      let failed = try await jobs.database.commit(
        JobStatements.fail(first, isHopeless: false, pauseMicroseconds: 0, reason: ""))
      #expect(failed.isEmpty)
      #expect(try await jobs.database.commit(JobStatements.giveBack(first)).isEmpty)
      #expect(
        try await jobs.database.commit(JobStatements.prolong([first], leaseMilliseconds: 1)) == [first.id])
      #expect(try await jobs.state(first.id) == .running)
    }
  }

  @Test func aFailedJobWaitsAndIsDeadAfterItsLastAttempt() async throws {
    try await JobTest.with { jobs async throws in
      var batch = WriteBatch()
      let id = batch.enqueue(
        JobKind<GoogleProtobuf.Empty>("test.plain", maximumAttempts: 2), .init(), for: JobTest.organisation)
      try await jobs.database.commit(batch)
      for state in [JobState.scheduled, .dead] {
        let job = try #require(try await jobs.take(1, Self.plain).first).job
        let stored = try await jobs.database.commit(
          JobStatements.fail(job, isHopeless: false, pauseMicroseconds: 3_600_000_000, reason: "no luck"))
        #expect(stored == [state.rawValue])
        #expect(try await jobs.state(id) == state)
        #expect(try await jobs.number("SELECT count(*) FROM job WHERE last_error = 'no luck'") == 1)
        if state == .scheduled {
          #expect(try await jobs.database.commit(JobStatements.makeDueReady(limit: 10)).isEmpty)
          try await jobs.test.made.administer("UPDATE job SET run_time = run_time - \(Self.hour)")
          #expect(try await jobs.database.commit(JobStatements.makeDueReady(limit: 10)).count == 1)
        }
      }
      #expect(try await jobs.take(1, Self.plain).isEmpty)
    }
  }

  @Test func aHopelessJobIsDeadAtOnce() async throws {
    try await JobTest.with { jobs async throws in
      let job = try await taken(jobs)
      let state = try await jobs.database.commit(
        JobStatements.fail(job, isHopeless: true, pauseMicroseconds: 0, reason: "never"))
      #expect(state == [JobState.dead.rawValue])
    }
  }

  @Test func aJobThatIsGivenBackLosesNoAttempt() async throws {
    try await JobTest.with { jobs async throws in
      let job = try await taken(jobs)
      #expect(try await jobs.database.commit(JobStatements.giveBack(job)) == [true])
      let again = try #require(try await jobs.take(1, Self.plain).first).job
      #expect(again.id == job.id && again.attempt == 1)
    }
  }

  @Test func aJobThatKillsItsServerEachTimeIsDeadInTheEnd() async throws {
    try await JobTest.with { jobs async throws in
      var batch = WriteBatch()
      let id = batch.enqueue(
        JobKind<GoogleProtobuf.Empty>("test.plain", maximumAttempts: 3), .init(), for: JobTest.organisation)
      try await jobs.database.commit(batch)
      var ends: [Bool] = []
      while try await jobs.take(1, Self.plain).count == 1 {
        try await jobs.test.made.administer("UPDATE job SET lease_expire_time = now() - \(Self.hour)")
        ends += try await jobs.database.commit(JobStatements.endLeases(limit: 10)).map(\.isDead)
      }
      #expect(ends == [false, false, true])
      #expect(try await jobs.state(id) == .dead)
    }
  }

  @Test func aLeaseThatRunsIsLeftAlone() async throws {
    try await JobTest.with { jobs async throws in
      let job = try await taken(jobs)
      #expect(try await jobs.database.commit(JobStatements.endLeases(limit: 10)).isEmpty)
      #expect(
        try await jobs.database.commit(JobStatements.prolong([job], leaseMilliseconds: 120_000)).isEmpty)
      #expect(
        try await jobs.number("SELECT count(*) FROM job WHERE lease_expire_time > now() + interval '90 s'")
          == 1)
    }
  }

  /// As after the database's clock was an hour ahead for a moment.
  @Test func aLeaseFromAClockThatWasAheadEndsInTime() async throws {
    try await JobTest.with { jobs async throws in
      _ = try await taken(jobs)
      try await jobs.test.made.administer("UPDATE job SET lease_expire_time = now() + \(Self.hour)")
      try await jobs.database.commit(JobStatements.shortenLeases(toMilliseconds: 60_000))
      #expect(
        try await jobs.number("SELECT count(*) FROM job WHERE lease_expire_time < now() + interval '61 s'")
          == 1)
    }
  }

  @Test func aHeartbeatChangesNoIndex() async throws {
    try await JobTest.with { jobs async throws in
      let job = try await taken(jobs)
      try await jobs.test.made.administer("VACUUM job")
      // Counted by one session, which reports at its end.
      try await jobs.test.made.administer(
        "UPDATE job SET lease_expire_time = now() + \(Self.hour) WHERE id = '\(job.id)'")
      try await jobs.eventually(
        """
        EXISTS (SELECT FROM pg_stat_user_tables WHERE relname = 'job' AND n_tup_hot_upd = 1)
        """)
    }
  }

  @Test func pausesDoubleUpToAnHourAndDiffer() {
    var random = SeededGenerator(seed: 7)
    for attempt in 1...40 {
      let expected = min(5 << Int64(min(attempt - 1, 20)), 3_600) * 1_000_000
      let pauses = (0..<200).map { _ in JobBackoff.microseconds(afterAttempt: attempt, using: &random) }
      #expect(pauses.allSatisfy { $0 >= expected * 8 / 10 && $0 <= expected * 12 / 10 })
      #expect(Set(pauses).count > 100)
    }
    #expect(JobBackoff.microseconds(afterAttempt: .max, using: &random) <= 3_600 * 1_200_000)
  }

  @Test func whatIsStoredOfAnErrorIsShortAndNamesNobody() {
    #expect(JobError.stored("no account ben@example.com\u{0}\n!") == "no account …@…  !")
    #expect(
      JobError.stored(String(repeating: "ä", count: 5_000)).unicodeScalars.count
        == JobLimits.maximumErrorLength)
  }
}
