import Identifiers
import Postgres
import Protobuf
import ServiceKit

/// The SQL that makes jobs and ends attempts. All times are the database's, because servers' clocks differ.
enum JobStatements {
  /// The constraint that a second job with a unique key violates.
  static let uniqueConstraint = "job_unique"

  /// Makes a job, ready now or scheduled for a time.
  static func insert<Payload>(
    _ kind: JobKind<Payload>, _ payload: Payload, id: UUID, in organisation: UUID, at time: Timestamp?
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
      VALUES ($1, $2, $3, $4, CASE WHEN $5 > now() THEN 1 ELSE 2 END, coalesce($5, now()), $6, now())
      """, organisation, id, kind.name, payload.encoded(), time, Int32(clamping: kind.maximumAttempts))
  }

  /// Makes a job, unless one of its kind with the same key waits or runs.
  static func insert<Payload>(
    _ kind: JobKind<Payload>, _ payload: Payload, id: UUID, in organisation: UUID, at time: Timestamp?,
    uniqueKey: String
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time, unique_key)
      VALUES ($1, $2, $3, $4, CASE WHEN $5 > now() THEN 1 ELSE 2 END, coalesce($5, now()), $6, now(), $7)
      ON CONFLICT (organisation_id, kind, unique_key) WHERE unique_key IS NOT NULL AND state <> 4 DO NOTHING
      """, organisation, id, kind.name, payload.encoded(), time, Int32(clamping: kind.maximumAttempts),
      uniqueKey)
  }

  /// Ends a job that has succeeded. If the server has lost the job, the whole batch of effects is rolled back.
  static func complete(_ job: TakenJob) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM job WHERE organisation_id = $1 AND id = $2 AND lease_token = $3 RETURNING true
      """, job.organisationID, job.id, job.leaseToken, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(JobGuard.leaseLost, "the lease of the job was lost"))
  }

  /// Ends an attempt that has failed: another follows after a pause, or the job is dead. Returns the new state; no row if
  /// the server has lost the job.
  static func fail(
    _ job: TakenJob, isHopeless: Bool, pauseMicroseconds: Int64, reason: String
  ) -> Statement<Int16> {
    Statement(
      """
      UPDATE job SET state = CASE WHEN $4 OR attempt >= max_attempts THEN 4 ELSE 1 END,
        run_time = CASE WHEN $4 OR attempt >= max_attempts THEN run_time
          ELSE clock_timestamp() + $5 * interval '1 microsecond' END,
        lease_token = NULL, lease_expire_time = NULL, last_error = $6
      WHERE organisation_id = $1 AND id = $2 AND lease_token = $3
      RETURNING state
      """, job.organisationID, job.id, job.leaseToken, isHopeless, pauseMicroseconds, reason, as: Int16.self)
  }

  /// Returns an unfinished job, as the server stops. The attempt does not count.
  static func giveBack(_ job: TakenJob) -> Statement<Bool> {
    Statement(
      """
      UPDATE job SET state = 2, attempt = attempt - 1, lease_token = NULL, lease_expire_time = NULL
      WHERE organisation_id = $1 AND id = $2 AND lease_token = $3
      RETURNING true
      """, job.organisationID, job.id, job.leaseToken, as: Bool.self)
  }

  /// Prolongs the leases of jobs; returns the ids of those that this server has lost.
  ///
  /// Jobs that are just being finished are skipped. Waiting for their row locks could be a deadlock.
  static func prolong(_ jobs: [TakenJob], leaseMilliseconds: Int64) -> Statement<UUID> {
    Statement(
      """
      WITH held AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS h (organisation_id, id, lease_token)),
      prolonged AS (
        UPDATE job SET lease_expire_time = clock_timestamp() + $4 * interval '1 millisecond'
        WHERE ctid = ANY (ARRAY(
          SELECT j.ctid FROM held h
          JOIN job j ON j.organisation_id = h.organisation_id AND j.id = h.id AND j.lease_token = h.lease_token
          FOR UPDATE OF j SKIP LOCKED)))
      SELECT h.id FROM held h
      WHERE NOT EXISTS (
        SELECT FROM job j
        WHERE j.organisation_id = h.organisation_id AND j.id = h.id AND j.lease_token = h.lease_token)
      """, jobs.map(\.organisationID), jobs.map(\.id), jobs.map(\.leaseToken), leaseMilliseconds,
      as: UUID.self)
  }

  /// Lets its transaction commit without waiting for the disk.
  static let lazyCommit: Statement<Void> = Statement("SELECT set_config('synchronous_commit', 'off', true)")

  /// Adds a server's count of a kind to that of the day.
  static func count(_ count: JobCount, of kind: String) -> Statement<Void> {
    Statement(
      """
      INSERT INTO job_count AS c (kind, day, attempts, successes, failures, deaths)
      VALUES ($1, (now() AT TIME ZONE 'UTC')::date, $2, $3, $4, $5)
      ON CONFLICT (kind, day) DO UPDATE SET attempts = c.attempts + EXCLUDED.attempts,
        successes = c.successes + EXCLUDED.successes, failures = c.failures + EXCLUDED.failures,
        deaths = c.deaths + EXCLUDED.deaths
      """, kind, count.attempts, count.successes, count.failures, count.deaths)
  }

  /// Purges counts of days before a time.
  static func purgeCounts(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM job_count WHERE ctid = ANY (ARRAY(
        SELECT c.ctid FROM job_count c WHERE c.day < ($1 AT TIME ZONE 'UTC')::date
        ORDER BY c.day LIMIT $2 FOR UPDATE OF c SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
