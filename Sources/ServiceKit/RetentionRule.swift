public import Postgres

/// How long rows of one kind are kept after they have expired, and how they are purged. A retention job applies it.
public struct RetentionRule: Sendable {
  /// Purges rows that expired before a time, at most `limit` of them, and returns a row for each. Several servers may
  /// run it at once.
  public typealias Purge = @Sendable (_ before: Timestamp, _ limit: Int64) -> Statement<Bool>

  /// Rows changed in one transaction, so that none takes long.
  public static let batchRows: Int64 = 1_000

  /// What it purges, in one word.
  public let name: String
  private let keptSeconds: Int64
  private let steps: [Purge]

  /// Purges rows that expired at least `keptSeconds` ago, step by step.
  public init(_ name: String, keptSeconds: Int64, _ steps: Purge...) {
    self.name = name
    self.keptSeconds = keptSeconds
    self.steps = steps
  }

  /// Purges rows that had expired long enough at a time, a little in each transaction.
  /// - Returns: the number of rows deleted or changed.
  @discardableResult
  public func purge<Failure: Error>(
    at time: Timestamp, _ commit: (Statement<Bool>) async throws(Failure) -> [Bool]
  ) async throws(Failure) -> Int {
    let limit = Timestamp(microsecondsSince1970: time.microsecondsSince1970 - keptSeconds * 1_000_000)
    var total = 0
    for step in steps {
      var count = 0
      repeat {
        count = try await commit(step(limit, Self.batchRows)).count
        total += count
      } while count >= Int(Self.batchRows)
    }
    return total
  }
}

extension RetentionRule {
  /// Replies recorded for idempotency, after `IdempotencyStatements.keptDays`.
  public static let answers = RetentionRule(
    "answers", keptSeconds: Int64(IdempotencyStatements.keptDays) * 86_400, IdempotencyStatements.purgeOld)
}
