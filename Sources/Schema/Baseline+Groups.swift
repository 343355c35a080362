extension Schema {
  /// Groups and their members.
  static let groups = """
    CREATE TABLE member_group (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      display_name text NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      -- How many members it has: a page of a list ends by its size, which is known so without reading them.
      member_count integer NOT NULL,
      -- Where the client chose the id (AIP-133): a digest of the creator and the request, which identifies a repetition
      -- for ever. NULL where the server chose the id.
      create_fingerprint bytea,
      CONSTRAINT member_group_key PRIMARY KEY (organisation_id, id)
    );

    CREATE TABLE group_member (
      organisation_id uuid NOT NULL,
      group_id uuid NOT NULL,
      user_id uuid NOT NULL,
      role smallint NOT NULL CHECK (role IN (1, 2)),
      PRIMARY KEY (organisation_id, group_id, user_id),
      FOREIGN KEY (organisation_id, group_id) REFERENCES member_group,
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    );
    CREATE INDEX group_member_user ON group_member (organisation_id, user_id, group_id);
    """
}
