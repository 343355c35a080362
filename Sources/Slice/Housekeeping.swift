public import Postgres

/// Forgets what has been kept long enough, a little at a time. Every server of a database may do it at once.
public struct Housekeeping: Sendable {
  /// The pause between two rounds, in seconds.
  public static let pauseSeconds: Int64 = 600
  /// Rows deleted in one transaction, so that none is long.
  public static let batchRows: Int64 = 1_000

  private let database: Database

  /// Keeps a database in order.
  public init(_ database: Database) { self.database = database }

  /// Goes round until the task is cancelled; a round that fails is left to the next one.
  public func run() async {
    while !Task.isCancelled {
      _ = try? await forget(at: .now)
      try? await Task.sleep(for: .seconds(Self.pauseSeconds))
    }
  }

  /// One round at a moment: forgets the answers to requests that are older than `IdempotencyStatements.keptDays`.
  /// - Returns: how many were forgotten.
  @discardableResult
  public func forget(at time: Timestamp) async throws(PostgresError) -> Int {
    let kept = Int64(IdempotencyStatements.keptDays) * 86_400_000_000
    let limit = Timestamp(microsecondsSince1970: time.microsecondsSince1970 - kept)
    var total = 0
    while true {
      let forgotten = try await database.commit(
        IdempotencyStatements.forgetOld(before: limit, limit: Self.batchRows)
      ).count
      total += forgotten
      if forgotten < Int(Self.batchRows) { return total }
    }
  }
}
