import Identifiers
import Postgres
import ServiceKit

extension JobStatements {
  /// A schedule as it is stored.
  struct StoredSchedule: Sendable, Hashable {
    let name: String
    let kind: String
    let nextTime: Timestamp
  }

  /// Stores a schedule as this program declares it. Its next time changes only with its rule.
  static func declare(_ schedule: JobSchedule) -> Statement<Void> {
    let columns = ScheduleColumns(schedule.rule)
    return Statement(
      """
      INSERT INTO job_schedule AS s
        (name, kind, payload, max_attempts, every_seconds, day_time, zone, weekdays, next_time)
      VALUES ($1, $2, $3, $4, $5, $6::text::time, $7, $8, CASE WHEN $5 IS NOT NULL THEN now()
        ELSE job_schedule_next(NULL, NULL, $6::text::time, $7, $8, now()) END)
      ON CONFLICT (name) DO UPDATE SET kind = EXCLUDED.kind, payload = EXCLUDED.payload,
        max_attempts = EXCLUDED.max_attempts, every_seconds = EXCLUDED.every_seconds,
        day_time = EXCLUDED.day_time, zone = EXCLUDED.zone, weekdays = EXCLUDED.weekdays,
        next_time = CASE WHEN (s.every_seconds, s.day_time, s.zone, s.weekdays) IS DISTINCT FROM
          (EXCLUDED.every_seconds, EXCLUDED.day_time, EXCLUDED.zone, EXCLUDED.weekdays)
          THEN EXCLUDED.next_time ELSE s.next_time END
        WHERE (s.kind, s.payload, s.max_attempts, s.every_seconds, s.day_time, s.zone, s.weekdays)
          IS DISTINCT FROM (EXCLUDED.kind, EXCLUDED.payload, EXCLUDED.max_attempts, EXCLUDED.every_seconds,
            EXCLUDED.day_time, EXCLUDED.zone, EXCLUDED.weekdays)
      """, schedule.name, schedule.kind, schedule.payload, Int32(clamping: schedule.maximumAttempts),
      columns.everySeconds, columns.dayTime, columns.zone, columns.weekdays)
  }

  /// Makes the jobs of due schedules and moves the schedules to their next times. Each time fires once, whichever server
  /// comes first. Returns a row for each new job.
  static func fire(_ names: [String]) -> Statement<Bool> {
    Statement(
      """
      WITH due AS (
        SELECT name, next_time FROM job_schedule WHERE name = ANY ($1) AND next_time <= now()
        FOR UPDATE SKIP LOCKED),
      fired AS (
        UPDATE job_schedule AS s
        SET next_time = job_schedule_next(s.every_seconds, s.next_time, s.day_time, s.zone, s.weekdays, now())
        FROM due WHERE s.name = due.name
        RETURNING s.name, s.kind, s.payload, s.max_attempts, due.next_time AS time)
      INSERT INTO job
        (organisation_id, id, kind, payload, unique_key, state, run_time, max_attempts, create_time)
      SELECT $2, n.id, f.kind, f.payload, f.name, 2, f.time, f.max_attempts, now()
      FROM fired AS f JOIN unnest($1::text[], $3::uuid[]) AS n (name, id) ON n.name = f.name
      ON CONFLICT (organisation_id, kind, unique_key) WHERE unique_key IS NOT NULL AND state <> 4 DO NOTHING
      RETURNING true
      """, names, Installation.id, names.map { _ in UUID.version7() }, as: Bool.self)
  }

  /// Moves back schedules whose next time is later than their first time after now: they fired while the database's clock
  /// was ahead. After a small step of the clock, such as at a failover, the first time after now is the one that has
  /// just fired, and must not fire again: it is left alone for a minute, or for half of a shorter interval.
  static func moveBack(_ names: [String]) -> Statement<Bool> {
    Statement(
      """
      UPDATE job_schedule AS s SET next_time = n.time
      FROM (
        SELECT name,
          job_schedule_next(every_seconds, next_time, day_time, zone, weekdays, now()) AS time
        FROM job_schedule WHERE name = ANY ($1)) AS n
      WHERE s.name = n.name AND s.next_time > n.time
        AND n.time > now() + least(interval '1 minute', s.every_seconds * interval '0.5 seconds')
      RETURNING true
      """, names, as: Bool.self)
  }

  /// The first times of a rule after a time.
  static func next(_ rule: JobScheduleRule, anchor: Timestamp, after time: Timestamp, count: Int64)
    -> Statement<
      Timestamp
    >
  {
    let columns = ScheduleColumns(rule)
    return Statement(
      """
      WITH RECURSIVE times AS (
        SELECT job_schedule_next($1, $2, $3::text::time, $4, $5, $6) AS time, 1::bigint AS number
        UNION ALL
        SELECT job_schedule_next($1, $2, $3::text::time, $4, $5, time), number + 1 FROM times WHERE number < $7
      )
      SELECT time FROM times
      """, columns.everySeconds, anchor, columns.dayTime, columns.zone, columns.weekdays, time, count,
      as: Timestamp.self)
  }

  /// The schedules with these names.
  static func schedules(_ names: [String]) -> Statement<StoredSchedule> {
    Statement(
      "SELECT name, kind, next_time FROM job_schedule WHERE name = ANY ($1) ORDER BY name", names
    ) { row throws(PostgresError) in
      StoredSchedule(name: try row.next(), kind: try row.next(), nextTime: try row.next())
    }
  }
}

/// A rule as it is stored.
private struct ScheduleColumns {
  var everySeconds: Int64?
  var dayTime: String?
  var zone: String?
  var weekdays: [Int16]?

  init(_ rule: JobScheduleRule) {
    switch rule {
    case .every(let seconds): everySeconds = seconds
    case .daily(let time, let zone, let days):
      dayTime = time.text
      self.zone = zone
      weekdays = days.map(\.rawValue).sorted()
    }
  }
}
