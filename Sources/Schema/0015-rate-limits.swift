import Postgres

extension Schema {
  /// How many calls callers may make, by organisation, and the buckets of their tokens.
  static let rateLimits = Migration(
    15, "rate-limits",
    """
    ALTER TABLE organisation
      -- How many calls of each of its callers a second; NULL leaves it to the servers. `settings` says the same to people.
      ADD reads_per_second bigint CHECK (reads_per_second > 0),
      ADD writes_per_second bigint CHECK (writes_per_second > 0);

    -- The tokens of callers, as one time for each class of calls (1 reads, 2 writes): when the bucket is full again.
    -- Without a log, so that a lease waits for no disk: after a crash of the database, and on a replica that takes over,
    -- the table is empty, which means that all buckets are full. No foreign keys: they would lock rows of tables with a
    -- log.
    CREATE UNLOGGED TABLE rate_bucket (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      effect smallint NOT NULL CHECK (effect IN (1, 2)),
      full_at timestamptz NOT NULL,
      -- How many tokens the latest lease has.
      granted bigint NOT NULL,
      full_day date NOT NULL GENERATED ALWAYS AS ((full_at AT TIME ZONE 'UTC')::date) STORED,
      PRIMARY KEY (organisation_id, user_id, effect)
    ) WITH (fillfactor = 50);
    -- By this the retention job finds what has passed. By day, so that a lease seldom changes an indexed column (HOT).
    CREATE INDEX rate_bucket_expiry ON rate_bucket (full_day);
    """)
}
