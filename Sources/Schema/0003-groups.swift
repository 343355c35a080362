import Postgres

extension Schema {
  static let groups = Migration(
    3, "groups",
    """
    CREATE TABLE member_group (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      display_name text NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
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
    """)
}
