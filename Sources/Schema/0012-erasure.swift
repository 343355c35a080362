import Postgres

extension Schema {
  /// Users of whom nothing personal is left.
  static let erasure = Migration(
    12, "erasure",
    """
    ALTER TABLE app_user ADD erase_time timestamptz;
    -- Its expression cannot be changed, so the column is made anew, with its indexes.
    ALTER TABLE app_user DROP COLUMN state;
    ALTER TABLE app_user
      -- 1 active, 2 invited, 3 deactivated, 4 deleted, 5 erased.
      ADD state smallint NOT NULL GENERATED ALWAYS AS (
        CASE WHEN erase_time IS NOT NULL THEN 5 WHEN delete_time IS NOT NULL THEN 4
          WHEN deactivate_time IS NOT NULL THEN 3 WHEN password_hash IS NULL THEN 2 ELSE 1 END) STORED,
      DROP CONSTRAINT app_user_email_form,
      ADD CONSTRAINT app_user_email_form CHECK (
        erase_time IS NOT NULL
        OR (email IS NULL) = (email_sealed IS NOT NULL) AND (email IS NULL) = (email_hash IS NOT NULL)),
      -- Whatever is written later, by mistake too: an erased user stays empty.
      ADD CONSTRAINT app_user_erased CHECK (
        erase_time IS NULL
        OR num_nonnulls(email, email_sealed, email_hash, phone_sealed, password_hash, email_verify_time,
            deactivate_time, delete_time) = 0
          AND language = '' AND time_zone = '');
    CREATE INDEX app_user_state_age ON app_user (organisation_id, state, create_time DESC, id DESC);
    CREATE INDEX app_user_state_name ON app_user
      (organisation_id, state, (lower(display_name) COLLATE "C"), id);
    -- Without the erased, who have no address to seal.
    DROP INDEX app_user_unsealed;
    CREATE INDEX app_user_unsealed ON app_user (organisation_id, id)
      WHERE email_sealed IS NULL AND erase_time IS NULL;
    -- By this the job finds accounts that were deleted long ago.
    CREATE INDEX app_user_deleted ON app_user (delete_time) WHERE delete_time IS NOT NULL;
    -- By this the ended sessions of a user are found, as those that go on are by `session_page`.
    CREATE INDEX session_ended ON session (organisation_id, user_id) WHERE end_time IS NOT NULL;
    """)
}
