import GoogleAPI
public import Jobs
import Postgres

extension JobKind<GoogleProtobuf.Empty> {
  /// Looks for suspicious edits.
  static let raiseAlerts = JobKind(AlertFollowing.service, priority: .low)
}

extension JobRegistry {
  /// How often suspicious edits are looked for, in seconds.
  static let alertSeconds: Int64 = 60

  /// The jobs of the audit.
  public mutating func addAuditJobs() {
    add(.raiseAlerts, .every(seconds: Self.alertSeconds)) { _, context async throws(JobFailure) in
      try await AlertFollowing(context).run()
      return WriteBatch()
    }
  }
}
