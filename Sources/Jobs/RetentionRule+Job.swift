import GoogleAPI
import Postgres
public import ServiceKit

extension RetentionRule {
  /// The interval of retention jobs, in seconds.
  static let everySeconds: Int64 = 600
  /// The time limit, in seconds: after a long pause there is much to purge.
  static let timeLimitSeconds = 3_600

  /// Counts of attempts of jobs.
  public static let jobCounts = RetentionRule(
    "job_counts", keptSeconds: Int64(JobLimits.countedDays) * 86_400, JobStatements.purgeCounts)

  /// Purges rows that had expired long enough at the retention horizon, or by this server's clock if that is behind.
  func purge(_ context: JobContext, clock: Timestamp = .now) async throws(JobFailure) {
    guard let horizon = try await context.read(RetentionStatements.horizon).first else { return }
    try await purge(at: min(clock, horizon)) { statement async throws(JobFailure) in
      try await context.commit(statement)
    }
  }
}

extension JobRegistry {
  /// Applies a retention rule regularly, by the job `retention.NAME`.
  public mutating func add(_ rule: RetentionRule) {
    let kind = JobKind<GoogleProtobuf.Empty>(
      "retention.\(rule.name)", priority: .low, timeLimitSeconds: RetentionRule.timeLimitSeconds)
    add(kind, .every(seconds: RetentionRule.everySeconds)) { _, context async throws(JobFailure) in
      try await rule.purge(context)
      return WriteBatch()
    }
  }
}
