import GoogleAPI
import Identifiers
import Postgres
import PostgresTestSupport
import Protobuf
import Testing

@testable import Jobs

/// How jobs are made.
@Suite(.timeLimit(.minutes(5))) struct EnqueueTests {
  @Test func aJobIsThereOnlyIfItsBatchIsCommitted() async throws {
    try await JobTest.with { jobs async throws in
      var batch = WriteBatch()
      batch.enqueue(.plain, .init(), for: JobTest.organisation)
      batch.add(Statement<Void>("SELECT 1 / 0"))
      await #expect(throws: PostgresError.self) { try await jobs.database.commit(batch) }
      #expect(try await jobs.number("SELECT count(*) FROM job") == 0)
    }
  }

  @Test func aJobForLaterIsScheduledAndOneForThePastReady() async throws {
    try await JobTest.with { jobs async throws in
      let hour: Int64 = 3_600_000_000
      let now = Timestamp.now.microsecondsSince1970
      let later = try await jobs.enqueue(.plain, at: Timestamp(microsecondsSince1970: now + hour))
      let past = try await jobs.enqueue(.plain, at: Timestamp(microsecondsSince1970: now - hour))
      #expect(try await jobs.state(later[0]) == .scheduled)
      #expect(try await jobs.state(past[0]) == .ready)
    }
  }

  @Test func ofJobsWithOneKeyOneWaitsOrRuns() async throws {
    try await JobTest.with { jobs async throws in
      let first = try await jobs.enqueue(.plain, count: 3, uniqueKey: "a")
      #expect(try await jobs.number("SELECT count(*) FROM job") == 1)
      let taken = try #require(try await jobs.take(1, [("test.plain", 0)]).first).job
      #expect(taken.id == first[0])
      try await jobs.enqueue(.plain, uniqueKey: "a")
      #expect(try await jobs.number("SELECT count(*) FROM job") == 1)
      // Another key, another kind, another organisation are others.
      try await jobs.enqueue(.plain, uniqueKey: "b")
      try await jobs.enqueue(.other, uniqueKey: "a")
      try await jobs.enqueue(.plain, for: UUID(high: 9, low: 9), uniqueKey: "a")
      #expect(try await jobs.number("SELECT count(*) FROM job") == 4)
    }
  }

  @Test func aKeyIsFreeOnceItsJobHasEndedOrIsDead() async throws {
    try await JobTest.with { jobs async throws in
      try await jobs.enqueue(.plain, uniqueKey: "a")
      let first = try #require(try await jobs.take(1, [("test.plain", 0)]).first).job
      try await jobs.database.commit(JobStatements.complete(first))
      try await jobs.enqueue(.plain, uniqueKey: "a")
      let second = try #require(try await jobs.take(1, [("test.plain", 0)]).first).job
      try await jobs.database.commit(
        JobStatements.fail(second, isHopeless: true, pauseMicroseconds: 0, reason: ""))
      try await jobs.enqueue(.plain, uniqueKey: "a")
      #expect(try await jobs.number("SELECT count(*) FROM job") == 2)
    }
  }

  @Test(arguments: [
    ("job_payload_size", JobLimits.maximumPayloadBytes + 1, 1, 1),
    ("job_unique_key_length", 1, JobLimits.maximumUniqueKeyLength + 1, 1),
    ("job_kind_length", 1, 1, JobLimits.maximumNameLength + 1),
  ])
  func whatIsTooLargeIsRefused(constraint: String, payload: Int, key: Int, name: Int) async throws {
    try await JobTest.with { jobs async throws in
      func make(_ payload: Int, _ key: Int, _ name: Int) async throws {
        var batch = WriteBatch()
        // A string in a message takes four bytes more than the string itself, where it is this long.
        batch.enqueue(
          JobKind<GoogleProtobuf.StringValue>(String(repeating: "k", count: name)),
          .with { $0.value = String(repeating: "p", count: max(0, payload - 4)) }, for: JobTest.organisation,
          uniqueKey: String(repeating: "u", count: key))
        try await jobs.database.commit(batch)
      }
      let error = await #expect(throws: PostgresError.self) { try await make(payload, key, name) }
      guard case .server(let server)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(server.constraint == constraint)
      try await make(max(1, payload - 1), max(1, key - 1), max(1, name - 1))
    }
  }
}
