import Postgres

extension Schema {
  /// Edits of expenses that are to be approved, and from which size on they have to be.
  static let expenseEdits = Migration(
    29, "expense edits",
    """
    CREATE TABLE expense_edit (
      organisation_id uuid NOT NULL,
      event_id uuid NOT NULL,
      number bigint NOT NULL,
      expense_id uuid NOT NULL,
      -- A value of `payshare.v1.ExpenseEdit.Kind`.
      kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
      -- A value of `payshare.v1.Approval.State`.
      state smallint NOT NULL CHECK (state BETWEEN 1 AND 7),
      -- The version of the expense that it builds on.
      base_version bigint NOT NULL,
      moved_minor bigint NOT NULL,
      -- Everyone who made it what it is.
      author_ids uuid[] NOT NULL,
      reason text NOT NULL,
      -- The `payshare.v1.Expense` as it would be, prefixed with its length, and its format, as of `expense`.
      message bytea NOT NULL,
      message_format smallint NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL
    ) WITH (fillfactor = 80);
    CREATE INDEX expense_edit_of_expense ON expense_edit (organisation_id, expense_id, number);
    -- The newest index wins where PostgreSQL expects the same cost of several, as of `budget`.
    ALTER TABLE expense_edit ADD CONSTRAINT expense_edit_key PRIMARY KEY (organisation_id, event_id, number);

    CREATE TABLE expense_edit_threshold (
      organisation_id uuid NOT NULL,
      event_id uuid NOT NULL,
      -- Null where there is none any more; the row stays, so that no version comes twice.
      amount_minor bigint CHECK (amount_minor >= 0),
      approval_route_id uuid NOT NULL,
      version bigint NOT NULL,
      update_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, event_id)
    );
    """)
}
