import ComputePool
import EventLoop
import GoogleAPI
import Identifiers
import Logging
import Postgres
import PostgresTestSupport
import Protobuf
import Schema
import ServiceKit

@testable import Jobs

/// A database with jobs, and a table that counts their effects.
struct JobTest: Sendable {
  let test: OpenTestDatabase
  let computePool = ComputePool(threads: 1)
  var database: Database { test.database }

  static let organisation = UUID(high: 1, low: 1)

  static func with(_ body: (JobTest) async throws -> Void) async throws {
    try await TestDatabase.with(Schema.migrations) { test in
      // Each effect is a row: what happens twice is seen.
      try await test.made.administer("CREATE TABLE effect (job_id uuid NOT NULL, attempt integer NOT NULL)")
      try await body(JobTest(test: test))
    }
  }

  /// A runner that learns of everything quickly.
  func runner(
    _ registry: JobRegistry,
    logger: Logger = Logger(label: "jobs", factory: { _ in SwiftLogNoOpLogHandler() }),
    configure: (inout JobRunnerConfiguration) -> Void = { _ in }
  ) -> JobRunner {
    var configuration = JobRunnerConfiguration()
    configuration.pollMilliseconds = 20
    configuration.sweepMilliseconds = 20
    configure(&configuration)
    return JobRunner(
      database, registry, configuration: configuration, computePool: computePool, on: test.loop,
      logger: logger)
  }

  /// Makes jobs in one batch; gives their ids.
  @discardableResult
  func enqueue<Payload>(
    _ kind: JobKind<Payload>, count: Int = 1, for organisation: UUID = organisation,
    at time: Timestamp? = nil,
    uniqueKey: String? = nil
  ) async throws -> [UUID] {
    var batch = WriteBatch()
    let ids = (0..<count).map { _ in
      batch.enqueue(kind, Payload(), for: organisation, at: time, uniqueKey: uniqueKey)
    }
    try await database.commit(batch)
    return ids
  }

  /// Takes jobs of these kinds as a server would.
  func take(
    _ count: Int, _ kinds: [(name: String, place: Int16)], cursor: UUID = .zero
  ) async throws -> [JobStatements.Taken] {
    try await database.commit(
      JobStatements.take(
        JobStatements.Demand(kinds: kinds, count: count, cursor: cursor), token: .version7(),
        leaseMilliseconds: 60_000))
  }

  /// The state of a job; nil where it is not there any more.
  func state(_ id: UUID) async throws -> JobState? {
    try await database.readFirst(Statement("SELECT state FROM job WHERE id = $1", id, as: Int16.self))
      .flatMap { JobState(rawValue: $0) }
  }

  /// A number that SQL gives.
  func number(_ sql: String) async throws -> Int64 {
    try await database.readFirst(Statement(SQL(dynamic: sql), as: Int64.self)) ?? -1
  }

  /// Asks the database until a condition holds; the test's time limit ends it otherwise.
  func eventually(_ condition: String) async throws {
    while try await number("SELECT CASE WHEN \(condition) THEN 1 ELSE 0 END::bigint") != 1 {}
  }
}

extension JobKind<GoogleProtobuf.Empty> {
  static let plain = JobKind("test.plain")
  static let other = JobKind("test.other")
  static let urgent = JobKind("test.urgent", priority: .urgent)
  static let low = JobKind("test.low", priority: .low)
}

extension WriteBatch {
  /// Counts an effect of a job.
  mutating func addEffect(of context: JobContext) {
    add(
      Statement<Void>(
        "INSERT INTO effect (job_id, attempt) VALUES ($1, $2)", context.id, Int32(context.attempt)))
  }

  static func effect(of context: JobContext) -> WriteBatch {
    var batch = WriteBatch()
    batch.addEffect(of: context)
    return batch
  }
}
