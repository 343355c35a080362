import Postgres

extension Schema {
  /// Lists of all approvals, mentions in comments, and how much of budgets may be moved without being approved.
  static let approvalLists = Migration(
    26, "approval lists",
    """
    CREATE INDEX approval_organisation_page ON approval (organisation_id, create_time DESC, id DESC);
    CREATE INDEX approval_state_page ON approval (organisation_id, subject, state, create_time DESC, id DESC);
    -- The newest index wins where PostgreSQL expects the same cost of several, as of `budget`.
    ALTER TABLE approval DROP CONSTRAINT approval_key,
      ADD CONSTRAINT approval_key PRIMARY KEY (organisation_id, id);

    -- Not in the message: what is said changes neither the version of an approval nor anything else of it.
    ALTER TABLE approval ADD COLUMN comment_count integer NOT NULL DEFAULT 0;
    UPDATE approval a SET comment_count = (
      SELECT count(*) FROM approval_comment c
      WHERE c.organisation_id = a.organisation_id AND c.approval_id = a.id);

    ALTER TABLE approval_comment ADD COLUMN mentioned_ids uuid[] NOT NULL DEFAULT '{}';

    -- What transfers have moved, up to this revision, since a revision was approved.
    ALTER TABLE budget_revision ADD COLUMN moved_minor bigint NOT NULL DEFAULT 0;

    CREATE TABLE budget_transfer_threshold (
      organisation_id uuid NOT NULL REFERENCES organisation,
      budget_id uuid NOT NULL,
      -- In the budget's currency; null once it was removed, so that versions are never used again.
      amount_minor bigint,
      version bigint NOT NULL,
      update_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, budget_id)
    );
    """)
}
