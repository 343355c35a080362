import Postgres

extension Schema {
  /// What people say about goals, budgets, events and expenses.
  static let comments = Migration(
    28, "comments",
    """
    CREATE TABLE comment (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      -- What it is about; a value of `payshare.v1.ResourceType`.
      resource_type smallint NOT NULL CHECK (resource_type IN (3, 4, 7, 8)),
      resource_id uuid NOT NULL,
      author_id uuid NOT NULL,
      -- Null once it is deleted.
      text_sealed bytea,
      mentioned_ids uuid[] NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      edit_time timestamptz,
      delete_time timestamptz,
      CONSTRAINT comment_deleted CHECK ((text_sealed IS NULL) = (delete_time IS NOT NULL)),
      CONSTRAINT comment_key PRIMARY KEY (organisation_id, id)
    );
    CREATE INDEX comment_page ON comment (organisation_id, resource_id, create_time, id);
    CREATE INDEX comment_data_key ON comment (organisation_id, substr(text_sealed, 1, 5));
    """)
}
