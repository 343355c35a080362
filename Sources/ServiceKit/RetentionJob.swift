public import Postgres

/// Deletes one kind of row some time after it has expired.
public struct RetentionJob: Sendable {
  let keptSeconds: Int64
  let statement: @Sendable (_ before: Timestamp, _ limit: Int64) -> Statement<Bool>

  /// A job for rows that expired at least `keptSeconds` ago. `statement` purges rows that expired before a time, at
  /// most `limit` of them, and returns a row for each. Several servers may run it at once.
  public init(
    keptSeconds: Int64,
    _ statement: @escaping @Sendable (_ before: Timestamp, _ limit: Int64) -> Statement<Bool>
  ) {
    self.keptSeconds = keptSeconds
    self.statement = statement
  }

  /// Replies recorded for idempotency, after `IdempotencyStatements.keptDays`.
  public static let answers = RetentionJob(
    keptSeconds: Int64(IdempotencyStatements.keptDays) * 86_400, IdempotencyStatements.purgeOld)
}
