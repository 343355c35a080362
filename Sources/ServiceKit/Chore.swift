public import Postgres

/// One kind of thing that is kept for a while and then forgotten.
public struct Chore: Sendable {
  let keptSeconds: Int64
  let statement: @Sendable (_ before: Timestamp, _ limit: Int64) -> Statement<Bool>

  /// `statement` forgets what was over `before` a moment, at most `limit` rows, and gives a row for each. Several
  /// servers may run it at once.
  public init(
    keptSeconds: Int64,
    _ statement: @escaping @Sendable (_ before: Timestamp, _ limit: Int64) -> Statement<Bool>
  ) {
    self.keptSeconds = keptSeconds
    self.statement = statement
  }

  /// The answers to requests, after `IdempotencyStatements.keptDays`.
  public static let answers = Chore(
    keptSeconds: Int64(IdempotencyStatements.keptDays) * 86_400, IdempotencyStatements.forgetOld)
}
