import Postgres

extension Schema {
  /// The states of users, what they choose for themselves, and invitations.
  static let users = Migration(
    9, "users",
    """
    -- What `SET search_path FROM CURRENT` keeps: temporary tables last.
    SELECT set_config('search_path', current_setting('search_path') || ', pg_temp', true);

    ALTER TABLE app_user
      -- NULL until an invited user chooses one.
      ALTER password_hash DROP NOT NULL,
      -- Sealed as the address is; NULL where there is none.
      ADD phone_sealed bytea,
      -- Empty where the user has chosen none: the organisation's then holds.
      ADD language text NOT NULL DEFAULT '',
      ADD time_zone text NOT NULL DEFAULT '',
      ADD email_verify_time timestamptz,
      ADD deactivate_time timestamptz,
      ADD delete_time timestamptz;
    ALTER TABLE app_user
      -- 1 active, 2 invited, 3 deactivated, 4 deleted.
      ADD state smallint NOT NULL GENERATED ALWAYS AS (
        CASE WHEN delete_time IS NOT NULL THEN 4 WHEN deactivate_time IS NOT NULL THEN 3
          WHEN password_hash IS NULL THEN 2 ELSE 1 END) STORED;
    -- By the form and the number of the key, as for addresses.
    CREATE INDEX app_user_phone_key ON app_user (organisation_id, substr(phone_sealed, 1, 5));
    -- The pages of the list of users, in each order, without and with a state.
    CREATE INDEX app_user_age ON app_user (organisation_id, create_time DESC, id DESC);
    CREATE INDEX app_user_name ON app_user (organisation_id, (lower(display_name) COLLATE "C"), id);
    CREATE INDEX app_user_state_age ON app_user (organisation_id, state, create_time DESC, id DESC);
    CREATE INDEX app_user_state_name ON app_user
      (organisation_id, state, (lower(display_name) COLLATE "C"), id);

    -- The invitation of a user who has no password yet: one for each, replaced by the next. It stays for a while after it
    -- has ended, so that administrators see what became of it.
    CREATE TABLE invitation (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      -- SHA-256 of the token; NULL once it cannot be used.
      digest bytea CHECK (length(digest) = 32),
      -- A role on the organisation that comes with it.
      role text,
      inviter_id uuid,
      -- 1 pending (or expired), 2 accepted, 3 declined, 4 revoked.
      state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
      create_time timestamptz NOT NULL,
      expire_time timestamptz NOT NULL,
      end_time timestamptz,
      over_time timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(end_time, expire_time)) STORED,
      PRIMARY KEY (organisation_id, user_id),
      CONSTRAINT invitation_token UNIQUE (digest),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user,
      CHECK ((state = 1) = (digest IS NOT NULL) AND (state = 1) = (end_time IS NULL))
    );
    CREATE INDEX invitation_page ON invitation (organisation_id, create_time DESC, user_id DESC);
    CREATE INDEX invitation_state ON invitation (organisation_id, state, create_time DESC, user_id DESC);
    CREATE INDEX invitation_over ON invitation (over_time);

    -- The token, as its SHA-256, with which a user shows that their address is theirs.
    CREATE TABLE email_verification (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      digest bytea NOT NULL CHECK (length(digest) = 32),
      expire_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, user_id),
      CONSTRAINT email_verification_token UNIQUE (digest),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    );
    CREATE INDEX email_verification_expiry ON email_verification (expire_time);

    -- The address that a user wants instead of theirs. It becomes theirs when both tokens were shown: that of the mail to
    -- the old address, and that of the mail to the new one. Each is kept as its SHA-256 until it was shown.
    CREATE TABLE email_change (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      -- Sealed as the user's own is, in this column.
      email_sealed bytea NOT NULL,
      old_digest bytea CHECK (length(old_digest) = 32),
      new_digest bytea CHECK (length(new_digest) = 32),
      expire_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, user_id),
      CONSTRAINT email_change_old_token UNIQUE (old_digest),
      CONSTRAINT email_change_new_token UNIQUE (new_digest),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user,
      CHECK (old_digest IS NOT NULL OR new_digest IS NOT NULL)
    );
    CREATE INDEX email_change_expiry ON email_change (expire_time);
    -- By the form and the number of the key, as for addresses of users.
    CREATE INDEX email_change_key ON email_change (organisation_id, substr(email_sealed, 1, 5));

    -- Purges invitations that are over since before a time, with their users if those never had a password: the server's
    -- role can delete no users.
    CREATE FUNCTION purge_invitations(before timestamptz, maximum bigint) RETURNS SETOF boolean LANGUAGE sql
    SECURITY DEFINER SET search_path FROM CURRENT AS $$
      WITH old AS MATERIALIZED (
        SELECT organisation_id, user_id FROM invitation WHERE over_time < before ORDER BY over_time LIMIT maximum
        FOR UPDATE SKIP LOCKED),
      invitations AS (
        DELETE FROM invitation i USING old WHERE i.organisation_id = old.organisation_id AND i.user_id = old.user_id
        RETURNING i.organisation_id, i.user_id),
      users AS (
        DELETE FROM app_user u USING invitations i
        WHERE u.organisation_id = i.organisation_id AND u.id = i.user_id AND u.password_hash IS NULL)
      SELECT true FROM invitations
    $$;
    """)
}
