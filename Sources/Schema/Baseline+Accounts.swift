extension Schema {
  /// Organisations, people and their sessions, and what protects them.
  static let accounts = """
    CREATE TABLE organisation (
      id uuid PRIMARY KEY,
      display_name text NOT NULL,
      create_time timestamptz NOT NULL DEFAULT now()
    );
    -- Everybody who registers belongs to this one until organisations can be made.
    INSERT INTO organisation (id, display_name) VALUES ('00000000-0000-7000-8000-000000000001', 'Payshare');

    CREATE TABLE app_user (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      email text NOT NULL,
      display_name text NOT NULL,
      password_hash text NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id),
      CONSTRAINT app_user_email UNIQUE (organisation_id, email)
    );

    -- A refresh token is authenticated by the server, so its session keeps only the generation of the newest one and
    -- when that expires. A refresh changes no indexed column, except the day once a day, so that PostgreSQL keeps the
    -- new version of the row on its page and frees the old one (HOT). The free space on each page is for that.
    CREATE TABLE session (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      -- The service that began it, by the SPIFFE ID of its certificate: others may not use it, unless the server's
      -- configuration says so.
      service text NOT NULL,
      create_time timestamptz NOT NULL,
      end_time timestamptz,
      refresh_generation bigint NOT NULL CHECK (refresh_generation > 0),
      refresh_expire_time timestamptz NOT NULL,
      refresh_expire_day date NOT NULL
        GENERATED ALWAYS AS ((refresh_expire_time AT TIME ZONE 'UTC')::date) STORED,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    ) WITH (fillfactor = 80);
    -- By these the retention jobs find the sessions that ended, and those that were not renewed in time.
    CREATE INDEX session_age ON session (end_time) WHERE end_time IS NOT NULL;
    CREATE INDEX session_expiry ON session (refresh_expire_day) WHERE end_time IS NULL;

    -- Random secrets of each purpose, sealed under a key that is kept elsewhere.
    CREATE TABLE secret (
      purpose text NOT NULL,
      id uuid NOT NULL,
      -- AES-256-GCM with purpose and id as associated data: nonce, encrypted secret, tag.
      sealed bytea NOT NULL CHECK (length(sealed) = 60),
      create_time timestamptz NOT NULL DEFAULT now(),
      -- From then on it signs, until the next one does: all servers know it by then.
      sign_time timestamptz NOT NULL,
      -- When nothing made under it is valid any more; NULL while it is the newest of its purpose.
      end_time timestamptz,
      PRIMARY KEY (purpose, id)
    );
    CREATE UNIQUE INDEX secret_newest ON secret (purpose) WHERE end_time IS NULL;

    -- Budgets of wrong passwords, by account, by source, and by both. The key is an authentication code of what is
    -- counted, so that neither emails nor addresses are stored. A budget is one time: when all of it is available again.
    -- A guess moves it into the future, and a row whose times have passed is the same as none.
    CREATE TABLE guess (
      organisation_id uuid NOT NULL REFERENCES organisation,
      key bytea NOT NULL CHECK (length(key) = 32),
      used_until timestamptz NOT NULL,
      -- Of the budget of an account and a source: how long its owner is known to log in from there.
      known_until timestamptz,
      expire_day date NOT NULL
        GENERATED ALWAYS AS ((greatest(used_until, known_until) AT TIME ZONE 'UTC')::date) STORED,
      PRIMARY KEY (organisation_id, key)
    ) WITH (fillfactor = 80);
    -- By this the retention job finds what has passed. By day, so that a guess seldom changes an indexed column (HOT).
    CREATE INDEX guess_expiry ON guess (expire_day);

    -- How many guesses were refused on a day: counted, as a stranger decides how many there are. Service and address
    -- are empty where there were too many sources to tell apart.
    CREATE TABLE refused_guess (
      organisation_id uuid NOT NULL REFERENCES organisation,
      day date NOT NULL,
      budget text NOT NULL,
      service text NOT NULL,
      address text NOT NULL,
      count bigint NOT NULL CHECK (count > 0),
      PRIMARY KEY (organisation_id, day, budget, service, address)
    );
    CREATE INDEX refused_guess_age ON refused_guess (day);
    """
}
