import Postgres

extension Schema {
  static let retention = Migration(
    12, "retention",
    """
    -- How far retention jobs may come. It moves on by no more than the time that servers have measured while they ran, so
    -- that a wrong clock deletes nothing early. It begins with the latest row there is, not with a clock that may be wrong.
    CREATE TABLE retention_horizon (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      horizon timestamptz NOT NULL
    );
    INSERT INTO retention_horizon (horizon)
      SELECT least(now(), coalesce(
        greatest((SELECT max(create_time) FROM idempotency), (SELECT max(create_time) FROM session)), now()));
    """)
}
