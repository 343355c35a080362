import Identifiers
import Postgres

/// A job that this server has taken.
struct TakenJob: Sendable, Hashable {
  let organisationID: UUID
  let id: UUID
  let kind: String
  let payload: [UInt8]
  /// The number of the attempt, from 1 on.
  let attempt: Int
  let maximumAttempts: Int
  /// The proof that this server has the job; each take has another one.
  let leaseToken: UUID
}
