import Postgres

extension Schema {
  /// Jobs, their schedules, and counts of their attempts.
  ///
  /// The numbers of states are those of `JobState`: 1 scheduled, 2 ready, 3 running, 4 dead. A job that succeeds is
  /// deleted.
  static let jobs = Migration(
    4, "jobs", [jobTable, jobScheduleFunctions, jobScheduleTable, jobCountTable].joined(separator: "\n\n"))

  private static let jobTable = """
    CREATE TABLE job (
      -- Never zero: a round of turns starts there.
      organisation_id uuid NOT NULL
        CONSTRAINT job_organisation CHECK (organisation_id <> '00000000-0000-0000-0000-000000000000'),
      id uuid NOT NULL,
      kind text NOT NULL CONSTRAINT job_kind_length CHECK (length(kind) BETWEEN 1 AND 100),
      -- The message of the kind, in protobuf's wire format.
      payload bytea NOT NULL CONSTRAINT job_payload_size CHECK (length(payload) <= 65536),
      -- Of the jobs of a kind with the same key, only one can wait or run at a time.
      unique_key text CONSTRAINT job_unique_key_length CHECK (length(unique_key) BETWEEN 1 AND 200),
      state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
      -- When it is due. All times here are by the database's clock, because servers' clocks differ.
      run_time timestamptz NOT NULL,
      -- How many attempts were started.
      attempt integer NOT NULL DEFAULT 0,
      max_attempts integer NOT NULL CHECK (max_attempts > 0),
      -- The server that took the job may finish it under this token, until another server takes it.
      lease_token uuid,
      lease_expire_time timestamptz,
      create_time timestamptz NOT NULL,
      last_error text CONSTRAINT job_last_error_length CHECK (length(last_error) <= 500),
      CONSTRAINT job_key PRIMARY KEY (organisation_id, id),
      CONSTRAINT job_lease CHECK (
        (state = 3) = (lease_token IS NOT NULL) AND (state = 3) = (lease_expire_time IS NOT NULL))
    ) WITH (
      fillfactor = 80,
      -- Rows live for seconds, and every search for the next job has to skip the dead ones.
      autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0.01
    );
    -- Servers search for the kinds that they know, and organisations take turns: this finds the next organisation with a
    -- job of a kind, and its oldest job.
    CREATE INDEX job_ready ON job (kind, organisation_id, run_time, id) WHERE state = 2;
    CREATE INDEX job_scheduled ON job (run_time) WHERE state = 1;
    -- Without the end of the lease, so that a heartbeat changes no indexed column (HOT). Few jobs run at a time.
    CREATE INDEX job_running ON job (id) WHERE state = 3;
    CREATE INDEX job_dead ON job (organisation_id, id) WHERE state = 4;
    -- A dead job does not block a new one.
    CREATE UNIQUE INDEX job_unique ON job (organisation_id, kind, unique_key)
      WHERE unique_key IS NOT NULL AND state <> 4;
    """

  private static let jobScheduleFunctions = """
    -- The time at which a wall clock shows a local time. A local time that a clock change skips comes as much later as the
    -- clock moves, 02:30 as 03:30. Of a local time that a clock change repeats this is the first; PostgreSQL itself takes
    -- the second, so the UTC offset of three hours earlier is tried, which is the one before the change.
    CREATE FUNCTION local_instant(local_time timestamp, zone text) RETURNS timestamptz
    LANGUAGE sql STABLE STRICT AS $$
      SELECT CASE WHEN earlier < later AND earlier AT TIME ZONE zone = local_time THEN earlier ELSE later END
      FROM (SELECT local_time AT TIME ZONE zone AS later) AS a,
        LATERAL (
          SELECT (local_time - (
            (later - interval '3 hours') AT TIME ZONE zone - (later - interval '3 hours') AT TIME ZONE 'UTC'
          )) AT TIME ZONE 'UTC' AS earlier) AS b
    $$;

    -- The first time of a schedule after `after_time`. A schedule with `every_seconds` fires at its `anchor` and all
    -- multiples from there.
    CREATE FUNCTION job_schedule_next(
      every_seconds bigint, anchor timestamptz, day_time time, zone text, weekdays smallint[], after_time timestamptz
    ) RETURNS timestamptz LANGUAGE sql STABLE AS $$
      SELECT CASE WHEN every_seconds IS NOT NULL THEN
        anchor + interval '1 second' * (every_seconds
          * (floor(extract(epoch FROM after_time - anchor) / every_seconds) + 1))::double precision
      ELSE (
        SELECT min(instant)
        FROM generate_series(-1, 8) AS n,
          LATERAL (SELECT (after_time AT TIME ZONE zone)::date + n AS day) AS d,
          LATERAL (SELECT local_instant(day + day_time, zone) AS instant) AS i
        WHERE extract(isodow FROM day) = ANY (weekdays) AND instant > after_time
      ) END
    $$;
    """

  private static let jobScheduleTable = """
    -- Schedules as the program that started last declares them, and when they fire next.
    CREATE TABLE job_schedule (
      name text PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 100),
      kind text NOT NULL,
      payload bytea NOT NULL,
      max_attempts integer NOT NULL,
      -- Either an interval, or a local time in a zone on some weekdays, from 1 for Monday to 7.
      every_seconds bigint CHECK (every_seconds > 0),
      day_time time,
      zone text,
      weekdays smallint[] CHECK (cardinality(weekdays) BETWEEN 1 AND 7 AND weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
      next_time timestamptz NOT NULL,
      CHECK ((every_seconds IS NULL) = (day_time IS NOT NULL)
        AND (day_time IS NULL) = (zone IS NULL) AND (day_time IS NULL) = (weekdays IS NULL))
    ) WITH (fillfactor = 80);
    """

  private static let jobCountTable = """
    -- How many attempts of a kind started on a day, and how they ended. Servers count in memory and add their counts here
    -- every few seconds: if each job updated its row, all jobs would wait for each other.
    CREATE TABLE job_count (
      kind text NOT NULL,
      day date NOT NULL,
      attempts bigint NOT NULL,
      successes bigint NOT NULL,
      failures bigint NOT NULL,
      -- The failures that left the job dead.
      deaths bigint NOT NULL,
      PRIMARY KEY (kind, day)
    ) WITH (fillfactor = 80);
    CREATE INDEX job_count_age ON job_count (day);
    """
}
