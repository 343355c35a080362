import EventLoop
public import Logging
public import Postgres

/// Runs the retention jobs of a database in small batches. Every server of the database may do so at once.
public struct Housekeeping: Sendable {
  /// The pause between two rounds, in seconds.
  public static let pauseSeconds: Int64 = 600
  /// Rows changed in one transaction, so that none takes long.
  public static let batchRows: Int64 = 1_000

  private let database: Database
  private let jobs: [RetentionJob]
  private let logger: Logger
  private let beforeEachRound: @Sendable () async throws(PostgresError) -> Void

  /// Runs `jobs` one after the other. `beforeEachRound` stores what was collected in memory. Failures and clock
  /// jumps are logged.
  public init(
    _ database: Database, _ jobs: [RetentionJob], logger: Logger = Logger(label: "housekeeping"),
    beforeEachRound: @escaping @Sendable () async throws(PostgresError) -> Void = {
      () throws(PostgresError) in
    }
  ) {
    self.database = database
    self.jobs = jobs
    self.logger = logger
    self.beforeEachRound = beforeEachRound
  }

  /// Repeats rounds until the task is cancelled; the next round retries what failed.
  public func run() async {
    var horizon = RetentionHorizon()
    while !Task.isCancelled {
      await round(&horizon, clock: .now, .now)
      try? await Task.sleep(for: .seconds(Self.pauseSeconds))
    }
  }

  /// One round, at the given times of the system clock and the monotonic clock.
  func round(_ horizon: inout RetentionHorizon, clock: Timestamp, _ time: MonotonicTime) async {
    await logFailure("collected counts were not stored") { () async throws(PostgresError) in
      try await beforeEachRound()
    }
    if let jump = horizon.jumpSeconds(clock: clock, time) {
      logger.warning("the system's clock was set", metadata: ["by seconds": "\(jump)"])
    }
    await logFailure("expired rows were not purged") { () async throws(PostgresError) in
      let proposal = horizon.proposal(clock: clock, time)
      guard let stored = try await database.commit(RetentionStatements.advance(to: proposal)).first else {
        return
      }
      if !horizon.wasRead { logDistance(from: stored, to: clock) }
      try await purge(at: horizon.recordReading(stored, clock: clock, time))
    }
  }

  /// Nothing is measured yet at the start; the operator knows whether no server ran for that long.
  private func logDistance(from horizon: Timestamp, to clock: Timestamp) {
    let seconds = (clock.microsecondsSince1970 - horizon.microsecondsSince1970) / 1_000_000
    if seconds < -RetentionHorizon.toleratedSeconds {
      logger.warning(
        "the system's clock is behind what the database has seen", metadata: ["by seconds": "\(-seconds)"])
    } else if seconds > RetentionHorizon.notableLagSeconds {
      logger.notice(
        "expired rows are kept for longer: no server ran for a while, or the system's clock was set ahead",
        metadata: ["by seconds": "\(seconds)"])
    }
  }

  /// Purges rows that had expired long enough at a time.
  /// - Returns: the number of rows deleted or changed.
  @discardableResult
  public func purge(at time: Timestamp) async throws(PostgresError) -> Int {
    var total = 0
    for job in jobs { total += try await finish(job, at: time) }
    return total
  }

  private func logFailure(_ failure: Logger.Message, _ body: () async throws(PostgresError) -> Void) async {
    do throws(PostgresError) {
      try await body()
    } catch {
      // A server that shuts down closes its database.
      if !Task.isCancelled { logger.error(failure, metadata: ["reason": "\(error)"]) }
    }
  }

  private func finish(_ job: RetentionJob, at time: Timestamp) async throws(PostgresError) -> Int {
    let limit = Timestamp(microsecondsSince1970: time.microsecondsSince1970 - job.keptSeconds * 1_000_000)
    var total = 0
    while true {
      let purged = try await database.commit(job.statement(limit, Self.batchRows)).count
      total += purged
      if purged < Int(Self.batchRows) { return total }
    }
  }
}
