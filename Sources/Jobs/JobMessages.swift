import GoogleAPI
import Identifiers
import PayshareAPI
import ServiceKit

extension PayshareV1.Job {
  /// A job as operators see it; `priority` is that of its kind if the server knows it.
  init(_ job: StoredJob, priority: JobPriority?) {
    self.init()
    id = job.id.description
    organisationID = job.organisationID.description
    kind = job.kind
    state =
      switch job.state {
      case .scheduled: .scheduled
      case .ready: .ready
      case .running: .running
      case .dead: .dead
      }
    self.priority =
      switch priority {
      case .urgent: .urgent
      case .normal: .normal
      case .low: .low
      case nil: .unspecified
      }
    attemptCount = job.attempt
    maxAttempts = job.maximumAttempts
    createTime = GoogleProtobuf.Timestamp(job.createTime)
    runTime = GoogleProtobuf.Timestamp(job.runTime)
    leaseExpireTime = job.leaseExpireTime.map { GoogleProtobuf.Timestamp($0) }
    uniqueKey = job.uniqueKey ?? ""
    lastError = job.lastError ?? ""
  }
}

extension PayshareV1.JobKindStatistics {
  /// The statistics of a kind.
  init(_ kind: String, isKnown: Bool, _ depths: [JobStatements.Depth], _ count: JobCount) {
    self.init()
    self.kind = kind
    known = isKnown
    for depth in depths {
      switch depth.state {
      case .scheduled: scheduledCount = depth.count
      case .ready:
        readyCount = depth.count
        oldestReadyTime = GoogleProtobuf.Timestamp(depth.oldestTime)
      case .running: runningCount = depth.count
      case .dead: deadCount = depth.count
      }
    }
    attemptCount = count.attempts
    successCount = count.successes
    failureCount = count.failures
    deathCount = count.deaths
  }
}
