import Postgres

extension Schema {
  /// What sessions show of themselves, resets of passwords, second factors, and the trace of each entry of the journal.
  static let sessions = Migration(
    10, "sessions",
    """
    ALTER TABLE session
      -- What the client called it at log-in; empty if nothing.
      ADD device text NOT NULL DEFAULT '',
      -- The address that it was begun from, sealed; NULL where it is not known.
      ADD address_sealed bytea,
      -- When it was last renewed; NULL before that.
      ADD refresh_time timestamptz;
    -- By this the sessions of a user are listed and ended. Renewing a session changes none of it (HOT).
    CREATE INDEX session_page ON session (organisation_id, user_id, create_time DESC, id DESC)
      WHERE end_time IS NULL;
    -- By the form and the number of the key, as for addresses of users.
    CREATE INDEX session_address_key ON session (organisation_id, substr(address_sealed, 1, 5));

    -- Of the budget of an account and a source: the key of the account's own budget, by which an administrator finds
    -- all of the account.
    ALTER TABLE guess ADD account bytea CHECK (length(account) = 32);
    CREATE INDEX guess_account ON guess (organisation_id, account) WHERE account IS NOT NULL;

    -- The token with which a user sets a new password, as its SHA-256: one for each user, the newest.
    CREATE TABLE password_reset (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      digest bytea NOT NULL CHECK (length(digest) = 32),
      create_time timestamptz NOT NULL,
      expire_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, user_id),
      CONSTRAINT password_reset_digest UNIQUE (digest),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    );
    CREATE INDEX password_reset_expiry ON password_reset (expire_time);

    -- The second factor of a user: one-time codes of RFC 6238, and codes to use instead when their device is lost.
    CREATE TABLE second_factor (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      -- The secret that the server and the user's device share, sealed.
      seed_sealed bytea NOT NULL,
      create_time timestamptz NOT NULL,
      -- When the user showed a code for the first time; until then it is not asked for.
      confirm_time timestamptz,
      -- The period of the last code that was used: it and earlier ones are refused.
      last_step bigint NOT NULL DEFAULT 0,
      -- The SHA-256 of each recovery code that was not used, one after the other.
      recovery_digests bytea NOT NULL DEFAULT '' CHECK (length(recovery_digests) % 32 = 0),
      PRIMARY KEY (organisation_id, user_id),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    );
    CREATE INDEX second_factor_seed_key ON second_factor (organisation_id, substr(seed_sealed, 1, 5));

    ALTER TABLE journal_entry
      -- The trace that the call belonged to (W3C Trace Context); NULL where it belonged to none.
      ADD trace_id uuid CHECK (trace_id <> '00000000-0000-0000-0000-000000000000');

    -- The hash of an entry in its chain. The trace comes last and only where there is one, so that entries from before
    -- keep their hashes; all other parts have a fixed length or stand behind it, so that it cannot be taken for another.
    CREATE OR REPLACE FUNCTION journal_hash(previous bytea, place bigint, entry journal_entry) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT sha256(
        previous || int8send(place) || uuid_send(entry.organisation_id) || uuid_send(entry.id)
        || int8send(entry.sequence) || timestamptz_send(entry.create_time)
        || uuid_send(coalesce(entry.actor_user_id, '00000000-0000-0000-0000-000000000000'))
        || int4send(length(convert_to(entry.service, 'UTF8'))) || convert_to(entry.service, 'UTF8')
        || uuid_send(coalesce(entry.request_id, '00000000-0000-0000-0000-000000000000'))
        || int4send(entry.kind) || uuid_send(entry.resource_id)
        || int4send(length(entry.event)) || entry.event
        || coalesce(uuid_send(entry.trace_id), ''))
    $$;
    """)
}
