import Identifiers
import Postgres
import ServiceKit

extension JobStatements {
  /// A job with its payload.
  struct StoredPayload: Sendable {
    let job: StoredJob
    let payload: [UInt8]
  }

  /// The number of jobs of a kind and state.
  struct Depth: Sendable {
    let kind: String
    let state: JobState
    let count: Int64
    /// When the oldest of them is due.
    let oldestTime: Timestamp
  }

  /// The job with an id, whichever organisation it belongs to. It takes a probe for each organisation with jobs; an index
  /// by id would have to be maintained for every job.
  static func job(_ id: UUID) -> Statement<StoredPayload> {
    Statement(find, id) { row throws(PostgresError) in
      StoredPayload(job: try decode(&row), payload: try row.next())
    }
  }

  private static let find = SQL(
    dynamic: """
      WITH RECURSIVE found (organisation_id) AS (
        SELECT organisation_id FROM (
          SELECT organisation_id FROM job ORDER BY organisation_id LIMIT 1) AS first
        UNION ALL
        SELECT next.organisation_id FROM found,
          LATERAL (
            SELECT j.organisation_id FROM job j WHERE j.organisation_id > found.organisation_id
            ORDER BY j.organisation_id LIMIT 1) AS next
      )
      SELECT found_job.* FROM found,
        LATERAL (
          SELECT \(columns), payload FROM job
          WHERE job.organisation_id = found.organisation_id AND job.id = $1 LIMIT 1
        ) AS found_job
      """)

  /// The waiting or running job of a schedule.
  static func job(of schedule: JobSchedule) -> Statement<StoredJob> {
    Statement(ofSchedule, Installation.id, schedule.kind, schedule.name, row: decode)
  }

  private static let ofSchedule = SQL(
    dynamic: """
      SELECT \(columns) FROM job
      WHERE organisation_id = $1 AND kind = $2 AND unique_key = $3 AND state <> 4
      """)

  /// Makes the job of a schedule, unless another one waits or runs by now.
  static func insert(_ schedule: JobSchedule, id: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO job
        (organisation_id, id, kind, payload, unique_key, state, run_time, max_attempts, create_time)
      VALUES ($1, $2, $3, $4, $5, 2, now(), $6, now())
      ON CONFLICT (organisation_id, kind, unique_key) WHERE unique_key IS NOT NULL AND state <> 4 DO NOTHING
      RETURNING true
      """, Installation.id, id, schedule.kind, schedule.payload, schedule.name,
      Int32(clamping: schedule.maximumAttempts), as: Bool.self
    ).expecting(rows: 1, or: Self.stale)
  }

  /// Makes a scheduled or dead job ready, unless it has changed since it was read.
  static func retry(_ job: StoredJob, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE job SET state = 2, run_time = $5, attempt = 0
      WHERE organisation_id = $1 AND id = $2 AND state = $3 AND attempt = $4
      RETURNING true
      """, job.organisationID, job.id, job.state.rawValue, job.attempt, time, as: Bool.self
    ).expecting(rows: 1, or: Self.stale)
  }

  /// Removes a job, unless it has changed since it was read.
  static func drop(_ job: StoredJob) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM job WHERE organisation_id = $1 AND id = $2 AND state = $3 AND attempt = $4 RETURNING true
      """, job.organisationID, job.id, job.state.rawValue, job.attempt, as: Bool.self
    ).expecting(rows: 1, or: Self.stale)
  }

  private static let stale = GuardFailure(Guard.stale, "the job has changed")

  /// The number of jobs of each kind and state.
  static let depths: Statement<Depth> = Statement(
    "SELECT kind, state, count(*), min(run_time) FROM job GROUP BY kind, state"
  ) { row throws(PostgresError) in
    let kind: String = try row.next()
    let number: Int16 = try row.next()
    guard let state = JobState(rawValue: number) else {
      throw row.locate(row.undecodable("\(number) is not a state"), table: "job", id: "one of kind \(kind)")
    }
    return Depth(kind: kind, state: state, count: try row.next(), oldestTime: try row.next())
  }

  /// The attempts of each kind on this many days, today in UTC included.
  static func counts(days: Int32) -> Statement<(kind: String, count: JobCount)> {
    Statement(
      """
      SELECT kind, sum(attempts)::bigint, sum(successes)::bigint, sum(failures)::bigint, sum(deaths)::bigint
      FROM job_count WHERE day > (now() AT TIME ZONE 'UTC')::date - $1 GROUP BY kind
      """, days
    ) { row throws(PostgresError) in
      let kind: String = try row.next()
      return (
        kind,
        JobCount(
          attempts: try row.next(), successes: try row.next(), failures: try row.next(),
          deaths: try row.next())
      )
    }
  }
}
