import Postgres

extension Schema {
  static let sessionAge = Migration(
    6, "session-age",
    """
    -- By these housekeeping finds the sessions that are over, and their tokens; the first also serves the foreign key
    -- when a session is deleted.
    CREATE INDEX refresh_token_session ON refresh_token (organisation_id, session_id, expire_time);
    CREATE INDEX refresh_token_age ON refresh_token (expire_time) WHERE use_time IS NULL;
    CREATE INDEX session_age ON session (end_time) WHERE end_time IS NOT NULL;
    """)
}
