import Identifiers
import Postgres

/// What operators may do with a job. Pure.
enum JobRules {
  /// The job after a retry; nil if it is ready or running already.
  static func retried(_ job: StoredJob, at time: Timestamp) -> StoredJob? {
    switch job.state {
    case .ready, .running: return nil
    case .scheduled, .dead:
      var retried = job
      retried.state = .ready
      retried.attempt = 0
      retried.runTime = time
      return retried
    }
  }

  /// A new job of a schedule.
  static func new(_ schedule: JobSchedule, id: UUID, in organisation: UUID, at time: Timestamp) -> StoredJob {
    StoredJob(
      organisationID: organisation, id: id, kind: schedule.kind, state: .ready, attempt: 0,
      maximumAttempts: Int32(clamping: schedule.maximumAttempts), createTime: time, runTime: time,
      leaseExpireTime: nil, uniqueKey: schedule.name, lastError: nil)
  }
}
