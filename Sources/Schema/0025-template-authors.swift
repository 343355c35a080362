import Postgres

extension Schema {
  /// Who made the lines of templates.
  static let templateAuthors = Migration(
    25, "template authors",
    """
    -- They are authors of what is made with it, and do not decide about that.
    ALTER TABLE budget_template ADD COLUMN author_ids uuid[];
    UPDATE budget_template SET author_ids = ARRAY[creator_id];
    ALTER TABLE budget_template ALTER COLUMN author_ids SET NOT NULL;
    """)
}
