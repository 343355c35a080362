import Postgres

extension Schema {
  /// Roles that organisations make, and grants to users, groups and services on any resource.
  static let access = Migration(
    13, "access",
    """
    ALTER TABLE organisation
      -- Counts the changes of roles, of grants on the organisation and to groups, and of the groups that hold some.
      ADD access_epoch bigint NOT NULL DEFAULT 0;

    CREATE TABLE role (
      organisation_id uuid NOT NULL REFERENCES organisation,
      name text NOT NULL CHECK (name ~ '^[a-z][a-z0-9_]{1,62}$'),
      title text NOT NULL,
      description text NOT NULL,
      -- By name, as `event.read`; one that a server does not know gives nothing.
      permissions text[] NOT NULL,
      -- The kinds of resources on which it can be granted: values of `payshare.v1.ResourceType`.
      resource_types smallint[] NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      CONSTRAINT role_key PRIMARY KEY (organisation_id, name)
    );

    -- A principal is a user (1), a group as a team (2), or a service (3), whose id is made from its name.
    ALTER TABLE role_grant DROP CONSTRAINT role_grant_organisation_id_user_id_fkey;
    ALTER TABLE role_grant RENAME user_id TO principal_id;
    ALTER TABLE role_grant
      ADD id uuid NOT NULL DEFAULT gen_random_uuid(),
      ADD principal_kind smallint NOT NULL DEFAULT 1 CHECK (principal_kind IN (1, 2, 3)),
      ADD service text CHECK ((service IS NOT NULL) = (principal_kind = 3)),
      ADD resource_type smallint NOT NULL DEFAULT 1,
      ADD version bigint NOT NULL DEFAULT 1,
      ADD update_time timestamptz;
    UPDATE role_grant SET update_time = create_time;
    ALTER TABLE role_grant ALTER update_time SET NOT NULL, ALTER update_time SET DEFAULT now();
    CREATE UNIQUE INDEX role_grant_id ON role_grant (organisation_id, id);
    -- Of the teams that hold roles on a resource there are few.
    CREATE INDEX role_grant_team ON role_grant (organisation_id, resource_id, principal_id) WHERE principal_kind = 2;
    -- Lists of the grants on a resource, in the order of their ids. Those with a role are found by it, too.
    CREATE INDEX role_grant_page ON role_grant (organisation_id, resource_id, id);
    """)
}
