import Postgres

extension Schema {
  static let refreshGenerations = Migration(
    10, "refresh-generations",
    """
    -- A refresh token is authenticated by the server, so its session keeps only the generation of the newest one and
    -- when that expires. Tokens given before are not of this kind and stop working: their sessions cannot be renewed,
    -- and are over when their access tokens expire.
    --
    -- A refresh changes no indexed column, except the day once a day, so that PostgreSQL keeps the new version of the
    -- row on its page and frees the old one (HOT). The free space on each page is for that.
    ALTER TABLE session SET (fillfactor = 80);
    ALTER TABLE session
      ADD COLUMN refresh_generation bigint NOT NULL DEFAULT 1 CHECK (refresh_generation > 0),
      ADD COLUMN refresh_expire_time timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN refresh_expire_day date NOT NULL
        GENERATED ALWAYS AS ((refresh_expire_time AT TIME ZONE 'UTC')::date) STORED;
    ALTER TABLE session ALTER COLUMN refresh_generation DROP DEFAULT, ALTER COLUMN refresh_expire_time DROP DEFAULT;

    -- By this the retention job finds the sessions that were not renewed in time.
    CREATE INDEX session_expiry ON session (refresh_expire_day) WHERE end_time IS NULL;

    DROP TABLE refresh_token;
    """)
}
