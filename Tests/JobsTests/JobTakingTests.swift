import GoogleAPI
import Identifiers
import Postgres
import PostgresTestSupport
import Testing

@testable import Jobs

/// Which jobs are taken, and in which order.
@Suite(.timeLimit(.minutes(5))) struct JobTakingTests {
  private static let plain: [(name: String, place: Int16)] = [("test.plain", 0)]

  private func organisation(_ number: Int) -> UUID { UUID(high: UInt64(number), low: 0) }

  @Test func aReadyJobIsTakenOnceAndItsAttemptIsCounted() async throws {
    try await JobTest.with { jobs async throws in
      let ids = try await jobs.enqueue(.plain)
      let taken = try await jobs.take(10, Self.plain)
      #expect(taken.map(\.job.id) == ids)
      #expect(taken.first?.job.attempt == 1)
      #expect(taken.first?.job.maximumAttempts == JobLimits.defaultAttempts)
      #expect(try await jobs.state(ids[0]) == .running)
      #expect(try await jobs.take(10, Self.plain).isEmpty)
    }
  }

  @Test func noMoreJobsAreTakenThanAreWanted() async throws {
    try await JobTest.with { jobs async throws in
      for number in 1...5 { try await jobs.enqueue(.plain, count: 4, for: organisation(number)) }
      for count in [1, 3, 5, 7] { #expect(try await jobs.take(count, Self.plain).count <= count) }
    }
  }

  @Test func theOldestOfAnOrganisationComesFirst() async throws {
    try await JobTest.with { jobs async throws in
      var ids: [UUID] = []
      for _ in 0..<4 { ids += try await jobs.enqueue(.plain) }
      for id in ids { #expect(try await jobs.take(1, Self.plain).map(\.job.id) == [id]) }
    }
  }

  @Test func aKindThatTheServerDoesNotKnowWaitsForOneThatDoes() async throws {
    try await JobTest.with { jobs async throws in
      let newer = try await jobs.enqueue(.other)
      let known = try await jobs.enqueue(.plain)
      #expect(try await jobs.take(10, Self.plain).map(\.job.id) == known)
      #expect(try await jobs.take(10, Self.plain).isEmpty)
      #expect(try await jobs.take(10, [("test.other", 0)]).map(\.job.id) == newer)
    }
  }

  @Test func organisationsTakeTurnsHoweverManyJobsOneHas() async throws {
    try await JobTest.with { jobs async throws in
      let greedy = organisation(500)
      try await jobs.test.made.administer(Self.jobs(100_000, of: greedy, kind: "test.plain"))
      try await jobs.test.made.administer(
        """
        INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
        SELECT rpad(lpad(to_hex(n), 16, '0'), 32, '0')::uuid, gen_random_uuid(), 'test.plain', '', 2, now(), 1, now()
        FROM generate_series(1, 1001) AS n WHERE n <> 500
        """)
      var cursor = organisation(600)
      var turns: [UUID: Int] = [:]
      // Each take has jobs of ten organisations, so that after a hundred takes all but the last had their turn.
      for _ in 0..<100 {
        let taken = try await jobs.take(10, Self.plain, cursor: cursor)
        cursor = try #require(taken.last?.cursor)
        for taken in taken { turns[taken.job.organisationID, default: 0] += 1 }
      }
      #expect(turns.count == 1_000)
      #expect(turns.allSatisfy { $0.value == 1 }, "the one with many jobs has one turn, as the others")
      #expect(turns[greedy] == 1)
    }
  }

  @Test func anOrganisationAloneGetsAllThatIsWanted() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.enqueue(.plain, count: 30)
      #expect(try await jobs.take(16, Self.plain).count == 16)
      try await jobs.enqueue(.plain, count: 30, for: organisation(9))
      let taken = try await jobs.take(10, Self.plain)
      #expect(taken.count { $0.job.organisationID == organisation(9) } == 5, "as many as the other one")
    }
  }

  @Test func theOrderOfPrioritiesDecidesWhatIsTakenFirst() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.enqueue(.low, count: 2)
      try await jobs.enqueue(.urgent, count: 2)
      let kinds: [(name: String, place: Int16)] = [("test.low", 2), ("test.urgent", 0), ("test.plain", 1)]
      #expect(Set(try await jobs.take(10, kinds).map(\.job.kind)) == ["test.urgent"])
      #expect(Set(try await jobs.take(10, kinds).map(\.job.kind)) == ["test.low"])
      try await jobs.enqueue(.low)
      try await jobs.enqueue(.urgent)
      let inTurn: [(name: String, place: Int16)] = [("test.low", 0), ("test.urgent", 1)]
      #expect(try await jobs.take(10, inTurn).map(\.job.kind) == ["test.low"])
    }
  }

  @Test func everyPriorityComesFirstInItsShareOfTakes() {
    var turns = JobTurns()
    var first: [JobPriority: Int] = [:]
    let cycle = JobTurns.takes.values.reduce(0, +)
    for _ in 0..<(3 * cycle) {
      let order = turns.order()
      #expect(Set(order) == Set(JobPriority.allCases))
      #expect(order.dropFirst().map(\.rawValue) == order.dropFirst().map(\.rawValue).sorted())
      first[order[0], default: 0] += 1
    }
    #expect(first == JobTurns.takes.mapValues { 3 * $0 })
  }

  @Test func serversThatTakeAtOnceTakeDifferentJobs() async throws {
    try await JobTest.with { jobs async throws in
      let ids = try await jobs.enqueue(.plain, count: 200)
      let taken = try await withThrowingTaskGroup(of: [UUID].self) { group in
        for _ in 0..<20 { group.addTask { try await jobs.take(10, Self.plain).map(\.job.id) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(Set(taken).count == taken.count)
      #expect(Set(taken).isSubset(of: ids))
    }
  }

  /// What a take costs must not follow from what is ready, nor from the jobs of others.
  @Test func aTakeProbesIndexesAndReadsNoMoreThanItTakes() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.test.made.administer(Self.jobs(50_000, of: organisation(1), kind: "test.plain"))
      try await jobs.test.made.administer(Self.jobs(50_000, of: organisation(2), kind: "test.other"))
      try await jobs.test.made.administer("VACUUM ANALYZE job")
      try await jobs.test.made.administer("CREATE EXTENSION pg_stat_statements")
      for _ in 0..<5 { _ = try await jobs.take(8, Self.plain) }
      let pages = try await jobs.number(
        """
        SELECT (sum(shared_blks_hit + shared_blks_read) / sum(calls))::bigint FROM pg_stat_statements
        WHERE query LIKE 'WITH RECURSIVE present%'
          AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        """)
      #expect((1..<500).contains(pages), "\(pages) pages")
    }
  }

  /// So many ready jobs of an organisation.
  private static func jobs(_ count: Int, of organisation: UUID, kind: String) -> String {
    """
    INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
    SELECT '\(organisation)', gen_random_uuid(), '\(kind)', '', 2, now() - n * interval '1 ms', 20, now()
    FROM generate_series(1, \(count)) AS n
    """
  }
}
