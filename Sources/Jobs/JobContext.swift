public import ComputePool
public import EventLoop
public import FairQueueing
public import Identifiers
public import Postgres

/// An attempt of a job, as its handler sees it.
public struct JobContext: Sendable {
  /// The database.
  public let database: Database
  /// The organisation that the job belongs to; `Installation.id` if it belongs to none.
  public let organisationID: UUID
  /// The job's id, the same in all attempts. Messages to other systems carry it, so that their receiver can recognise a
  /// repetition.
  public let id: UUID
  /// The number of the attempt, from 1 on.
  public let attempt: Int
  /// Whether the job is dead if this attempt fails.
  public let isLastAttempt: Bool
  /// The time limit of the attempt.
  public let deadline: MonotonicTime
  private let computePool: ComputePool

  init(_ job: TakenJob, deadline: MonotonicTime, _ database: Database, _ computePool: ComputePool) {
    self.database = database
    self.computePool = computePool
    self.deadline = deadline
    organisationID = job.organisationID
    id = job.id
    attempt = job.attempt
    isLastAttempt = job.attempt >= job.maximumAttempts
  }

  /// The flow of the job's reads, batches and computations: organisations take turns.
  public var flow: FlowID { FlowID(high: organisationID.high, low: organisationID.low) }

  /// Reads all rows of a statement.
  public func read<Row>(_ statement: Statement<Row>) async throws(JobFailure) -> [Row] {
    try await jobStep { () async throws(PostgresError) in
      try await database.read(statement, flow: flow, deadline: deadline)
    }
  }

  /// Executes a statement in a transaction of its own, not together with the job's effects. Another attempt may repeat
  /// it.
  @discardableResult
  public func commit<Row>(_ statement: Statement<Row>) async throws(JobFailure) -> [Row] {
    try await jobStep { () async throws(PostgresError) in
      try await database.commit(statement, flow: flow, deadline: deadline)
    }
  }

  /// Executes a batch in a transaction of its own, not together with the job's effects.
  public func commit(_ batch: WriteBatch) async throws(JobFailure) {
    try await jobStep { () async throws(PostgresError) in
      _ = try await database.commit(batch, flow: flow, deadline: deadline)
    }
  }

  /// Computes in the pool. Anything that takes more than a millisecond must do so.
  public func compute<Result: Sendable>(
    _ body: @escaping @Sendable (Checkpoint) throws(JobFailure) -> Result
  ) async throws(JobFailure) -> Result {
    let outcome: Swift.Result<Result, JobFailure>
    do throws(ComputeError) {
      outcome = try await computePool.run(for: flow, deadline: deadline, body)
    } catch {
      throw JobFailure(error)
    }
    return try outcome.get()
  }
}
