import Postgres

extension Schema {
  static let accounts = Migration(
    1, "accounts",
    """
    CREATE TABLE organisation (
      id uuid PRIMARY KEY,
      display_name text NOT NULL,
      create_time timestamptz NOT NULL DEFAULT now()
    );
    -- Whoever registers belongs to this one until organisations can be made.
    INSERT INTO organisation (id, display_name) VALUES ('00000000-0000-7000-8000-000000000001', 'Payshare');

    -- A random secret for each purpose; the newest signs, all of them verify.
    CREATE TABLE secret (
      purpose text NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      bytes bytea NOT NULL CHECK (length(bytes) = 32),
      create_time timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (purpose, id)
    );

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

    CREATE TABLE session (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      create_time timestamptz NOT NULL,
      end_time timestamptz,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    );

    CREATE TABLE refresh_token (
      organisation_id uuid NOT NULL,
      digest bytea NOT NULL,
      session_id uuid NOT NULL,
      expire_time timestamptz NOT NULL,
      use_time timestamptz,
      PRIMARY KEY (organisation_id, digest),
      FOREIGN KEY (organisation_id, session_id) REFERENCES session
    );
    """)
}
