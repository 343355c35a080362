import Postgres

extension Schema {
  /// Organisations with settings, the roles that users hold on them, and tokens for first administrators.
  static let organisations = Migration(
    7, "organisations",
    """
    ALTER TABLE organisation
      ADD handle text,
      -- A `payshare.v1.OrganisationSettings` in protobuf's wire format; empty until it is set for the first time.
      ADD settings bytea NOT NULL DEFAULT '',
      -- Whether it is the system's first one, whose administrators may make others.
      ADD is_first boolean NOT NULL DEFAULT false,
      ADD archive_time timestamptz,
      ADD version bigint NOT NULL DEFAULT 1,
      ADD update_time timestamptz NOT NULL DEFAULT now();
    UPDATE organisation SET handle = 'payshare', is_first = true;
    ALTER TABLE organisation
      ALTER handle SET NOT NULL,
      ADD CONSTRAINT organisation_handle UNIQUE (handle),
      -- Not of the form of an id, so that a name can be either.
      ADD CONSTRAINT organisation_handle_form CHECK (handle ~ '^[a-z][a-z0-9-]{1,62}$'),
      ADD CONSTRAINT organisation_first_is_active CHECK (NOT is_first OR archive_time IS NULL);
    CREATE UNIQUE INDEX organisation_first ON organisation (is_first) WHERE is_first;

    -- A role that a user holds on a resource and all below it. Until other resources have roles, the resource is the
    -- organisation itself.
    CREATE TABLE role_grant (
      organisation_id uuid NOT NULL REFERENCES organisation,
      user_id uuid NOT NULL,
      resource_id uuid NOT NULL,
      role text NOT NULL,
      -- From then on it gives nothing.
      expire_time timestamptz,
      granter_id uuid,
      reason text NOT NULL,
      create_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, user_id, resource_id, role),
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    );
    CREATE INDEX role_grant_resource ON role_grant (organisation_id, resource_id, role);

    -- The token with which somebody becomes an administrator of an organisation, as its SHA-256.
    CREATE TABLE bootstrap_token (
      organisation_id uuid PRIMARY KEY REFERENCES organisation,
      digest bytea NOT NULL CHECK (length(digest) = 32),
      create_time timestamptz NOT NULL,
      expire_time timestamptz NOT NULL
    );
    CREATE UNIQUE INDEX bootstrap_token_digest ON bootstrap_token (digest);
    """)
}
