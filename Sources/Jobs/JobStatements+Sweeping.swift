import Identifiers
import Postgres

extension JobStatements {
  /// A job whose lease has expired.
  struct Ended: Sendable {
    let kind: String
    let isDead: Bool
  }

  /// The error that is stored with a job whose lease expired.
  static let leaseEndedReason = "the server that had the job ended, or the attempt took too long"

  /// Makes due jobs ready; returns a row for each.
  static func makeDueReady(limit: Int64) -> Statement<Bool> {
    Statement(
      """
      UPDATE job SET state = 2 WHERE ctid = ANY (ARRAY(
        SELECT j.ctid FROM job j WHERE j.state = 1 AND j.run_time <= now()
        ORDER BY j.run_time LIMIT $1 FOR UPDATE OF j SKIP LOCKED))
      RETURNING true
      """, limit, as: Bool.self)
  }

  /// Frees jobs whose lease expired. The lease was pause enough before the next attempt. Attempts count from their start,
  /// so a job that kills its server each time is dead in the end.
  static func endLeases(limit: Int64) -> Statement<Ended> {
    Statement(
      """
      UPDATE job SET state = CASE WHEN attempt >= max_attempts THEN 4 ELSE 2 END, lease_token = NULL,
        lease_expire_time = NULL, last_error = $2
      WHERE ctid = ANY (ARRAY(
        SELECT j.ctid FROM job j WHERE j.state = 3 AND j.lease_expire_time <= now()
        LIMIT $1 FOR UPDATE OF j SKIP LOCKED))
      RETURNING kind, state = 4
      """, limit, leaseEndedReason
    ) { row throws(PostgresError) in Ended(kind: try row.next(), isDead: try row.next()) }
  }

  /// Shortens leases that last longer than a new one would: they started while the database's clock was ahead. If their
  /// server is gone, their jobs would wait until the clock catches up.
  static func shortenLeases(toMilliseconds milliseconds: Int64) -> Statement<Void> {
    Statement(
      """
      UPDATE job SET lease_expire_time = now() + $1 * interval '1 millisecond'
      WHERE ctid = ANY (ARRAY(
        SELECT j.ctid FROM job j
        WHERE j.state = 3 AND j.lease_expire_time > clock_timestamp() + $1 * interval '1 millisecond'
        FOR UPDATE OF j SKIP LOCKED))
      """, milliseconds)
  }
}
