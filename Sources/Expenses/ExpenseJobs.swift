import GoogleAPI
public import Jobs
import Postgres

extension JobKind<GoogleProtobuf.Empty> {
  /// Re-encodes stored messages of older formats.
  static let rewriteExpenses = JobKind("expense.rewrite", priority: .low, timeLimitSeconds: 3_600)
}

extension JobRegistry {
  /// The jobs of expenses.
  public mutating func addExpenseJobs() {
    add(.rewriteExpenses, .every(seconds: ExpenseRewrites.everySeconds)) {
      _, context async throws(JobFailure) in
      try await jobStep { () async throws(PostgresError) in
        _ = try await ExpenseRewrites.rewriteAll(in: context.database, flow: context.flow)
      }
      return WriteBatch()
    }
  }
}
