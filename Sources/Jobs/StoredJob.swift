import Identifiers
import Postgres

/// A job as it is stored, without its payload.
struct StoredJob: Sendable, Hashable {
  let organisationID: UUID
  let id: UUID
  let kind: String
  var state: JobState
  var attempt: Int32
  let maximumAttempts: Int32
  let createTime: Timestamp
  var runTime: Timestamp
  let leaseExpireTime: Timestamp?
  let uniqueKey: String?
  let lastError: String?
}
