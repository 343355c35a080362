public import Postgres

/// Forgets what has been kept long enough, a little at a time. Every server of a database may do it at once.
public struct Housekeeping: Sendable {
  /// The pause between two rounds, in seconds.
  public static let pauseSeconds: Int64 = 600
  /// Rows changed in one transaction, so that none is long.
  public static let batchRows: Int64 = 1_000

  private let database: Database
  private let chores: [Chore]
  private let beforeEachRound: @Sendable () async -> Void

  /// Keeps a database in order; `chores` are done one after the other. `beforeEachRound` stores what was collected
  /// meanwhile.
  public init(
    _ database: Database, _ chores: [Chore], beforeEachRound: @escaping @Sendable () async -> Void = {}
  ) {
    self.database = database
    self.chores = chores
    self.beforeEachRound = beforeEachRound
  }

  /// Goes round until the task is cancelled; a round that fails is left to the next one.
  public func run() async {
    while !Task.isCancelled {
      await beforeEachRound()
      _ = try? await forget(at: .now)
      try? await Task.sleep(for: .seconds(Self.pauseSeconds))
    }
  }

  /// One round at a moment.
  /// - Returns: how many rows were deleted or changed.
  @discardableResult
  public func forget(at time: Timestamp) async throws(PostgresError) -> Int {
    var total = 0
    for chore in chores { total += try await finish(chore, at: time) }
    return total
  }

  private func finish(_ chore: Chore, at time: Timestamp) async throws(PostgresError) -> Int {
    let limit = Timestamp(microsecondsSince1970: time.microsecondsSince1970 - chore.keptSeconds * 1_000_000)
    var total = 0
    while true {
      let forgotten = try await database.commit(chore.statement(limit, Self.batchRows)).count
      total += forgotten
      if forgotten < Int(Self.batchRows) { return total }
    }
  }
}
