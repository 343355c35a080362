import EventLoop
public import Logging
public import Postgres

/// Regular work of each server: it stores what was collected in its memory, and advances the retention horizon. Work that
/// one server can do for all is done by jobs.
public struct Upkeep: Sendable {
  /// The pause between two rounds, in seconds.
  public static let pauseSeconds: Int64 = 600

  private let database: Database
  private let logger: Logger
  private let store: @Sendable () async throws(PostgresError) -> Void

  /// `store` stores what was collected in memory. Failures and clock jumps are logged.
  public init(
    _ database: Database, logger: Logger = Logger(label: "upkeep"),
    storing store: @escaping @Sendable () async throws(PostgresError) -> Void = { () throws(PostgresError) in
    }
  ) {
    self.database = database
    self.logger = logger
    self.store = store
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
      try await store()
    }
    if let jump = horizon.jumpSeconds(clock: clock, time) {
      logger.warning("the system's clock was set", metadata: ["by seconds": "\(jump)"])
    }
    await logFailure("the retention horizon was not advanced") { () async throws(PostgresError) in
      let proposal = horizon.proposal(clock: clock, time)
      guard let stored = try await database.commit(RetentionStatements.advance(to: proposal)).first else {
        return
      }
      if !horizon.wasRead { logDistance(from: stored, to: clock) }
      horizon.recordReading(stored, clock: clock, time)
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

  private func logFailure(_ failure: Logger.Message, _ body: () async throws(PostgresError) -> Void) async {
    do throws(PostgresError) {
      try await body()
    } catch {
      // A server that shuts down closes its database.
      if !Task.isCancelled { logger.error(failure, metadata: ["reason": "\(error)"]) }
    }
  }
}
