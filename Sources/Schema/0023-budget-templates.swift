import Postgres

extension Schema {
  /// Lines that budgets can be made with.
  static let budgetTemplates = Migration(
    23, "budget templates",
    """
    CREATE TABLE budget_template (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      display_name text NOT NULL,
      -- Names differ by it, and lists are in its order.
      name_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(display_name)) STORED,
      description text NOT NULL,
      currency text NOT NULL,
      -- A `payshare.v1.BudgetTemplate` with nothing but its lines.
      lines bytea NOT NULL,
      line_count integer NOT NULL,
      creator_id uuid NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      -- Where the client chose the id, as in `member_group`.
      create_fingerprint bytea,
      CONSTRAINT budget_template_key PRIMARY KEY (organisation_id, id),
      CONSTRAINT budget_template_name UNIQUE (organisation_id, name_key)
    );
    """)
}
