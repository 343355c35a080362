import Postgres

extension Schema {
  static let sealedSecrets = Migration(
    14, "sealed-secrets",
    """
    -- Secrets were kept in the clear, and so are in every copy of the database: they are made anew, sealed under a key
    -- that is kept elsewhere. Who is logged in must log in again.
    DROP TABLE secret;
    CREATE TABLE secret (
      purpose text NOT NULL,
      id uuid NOT NULL,
      -- AES-256-GCM with purpose and id as associated data: nonce, encrypted secret, tag.
      sealed bytea NOT NULL CHECK (length(sealed) = 60),
      create_time timestamptz NOT NULL DEFAULT now(),
      -- From then on it signs, until the next one does: all servers know it by then.
      sign_time timestamptz NOT NULL,
      -- When nothing is good any more that was made under it; NULL while it is the newest of its purpose.
      end_time timestamptz,
      PRIMARY KEY (purpose, id)
    );
    CREATE UNIQUE INDEX secret_newest ON secret (purpose) WHERE end_time IS NULL;
    """)
}
