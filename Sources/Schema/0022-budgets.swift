import Postgres

extension Schema {
  /// What may be spent towards goals, and what is spent.
  static let budgets = Migration(
    22, "budgets",
    """
    -- For the exclusion constraint of `budget_coverage`. It is trusted: the owner of the database may create it.
    CREATE EXTENSION IF NOT EXISTS btree_gist;

    CREATE TABLE budget (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      goal_id uuid NOT NULL,
      name_sealed bytea NOT NULL,
      description_sealed bytea,
      currency text NOT NULL,
      -- A value of `BudgetPeriods.Length`, and the month in which the financial year begins.
      period_length smallint NOT NULL,
      year_start_month smallint NOT NULL CHECK (year_start_month BETWEEN 1 AND 12),
      -- The first day of each period, and the day after the last one.
      first_days date[] NOT NULL CHECK (cardinality(first_days) BETWEEN 1 AND 120),
      end_day date NOT NULL CHECK (end_day > first_days[cardinality(first_days)]),
      creator_id uuid NOT NULL,
      -- Null while no revision is in force.
      in_force_number bigint,
      newest_number bigint NOT NULL,
      -- How often what is spent or planned has changed. Each such change locks the budget by it, and so do changes of the
      -- revision in force: they happen one after the other, and the rows below need no order of their own.
      spend_version bigint NOT NULL DEFAULT 0,
      event_count integer NOT NULL DEFAULT 0 CHECK (event_count >= 0),
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      -- Where the client chose the id, as in `member_group`.
      create_fingerprint bytea,
      FOREIGN KEY (organisation_id, goal_id) REFERENCES goal
    ) WITH (fillfactor = 50);
    CREATE INDEX budget_page ON budget (organisation_id, create_time DESC, id DESC);
    CREATE INDEX budget_goal ON budget (organisation_id, goal_id, id);
    CREATE INDEX budget_name_key ON budget (organisation_id, substr(name_sealed, 1, 5));
    CREATE INDEX budget_description_key ON budget (organisation_id, substr(description_sealed, 1, 5));
    -- The newest index wins where PostgreSQL expects the same cost of several, as in an organisation with few budgets:
    -- looking for the goal of a hidden budget reads as many pages as for a missing one.
    ALTER TABLE budget ADD CONSTRAINT budget_key PRIMARY KEY (organisation_id, id);

    CREATE TABLE budget_revision (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      number bigint NOT NULL CHECK (number > 0),
      -- 1 draft, 2 approved, 3 superseded.
      state smallint NOT NULL CHECK (state IN (1, 2, 3)),
      base_number bigint,
      line_count integer NOT NULL,
      -- The amounts of the whole budget, by period.
      amounts bigint[] NOT NULL,
      creator_id uuid NOT NULL,
      approver_id uuid,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      approve_time timestamptz,
      PRIMARY KEY (organisation_id, budget_id, number),
      FOREIGN KEY (organisation_id, budget_id) REFERENCES budget
    );
    CREATE UNIQUE INDEX budget_revision_in_force ON budget_revision (organisation_id, budget_id) WHERE state = 2;

    CREATE TABLE budget_line (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      number bigint NOT NULL,
      category_id uuid NOT NULL,
      -- A `payshare.v1.BudgetLine` with its amounts.
      message bytea NOT NULL,
      PRIMARY KEY (organisation_id, budget_id, number, category_id)
    );

    -- The categories as they were when a revision was approved. The zero UUID stands for none.
    CREATE TABLE budget_tree (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      number bigint NOT NULL,
      category_ids uuid[] NOT NULL,
      parent_ids uuid[] NOT NULL,
      merged_into_ids uuid[] NOT NULL,
      PRIMARY KEY (organisation_id, budget_id, number)
    );

    -- The categories that lines in force count, each with these lines, from the nearest one upwards.
    CREATE TABLE budget_coverage (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      category_id uuid NOT NULL,
      goal_id uuid NOT NULL,
      days daterange NOT NULL,
      line_ids uuid[] NOT NULL,
      -- One of the lines stops spending and carries over, so that what it may spend depends on other periods.
      depends_on_history boolean NOT NULL,
      PRIMARY KEY (organisation_id, budget_id, category_id),
      -- A goal counts what is spent once. Goal and category are one text, so that no statement finds categories by this
      -- index: without statistics PostgreSQL would, and read those of all budgets.
      CONSTRAINT budget_coverage_once EXCLUDE USING gist (
        (organisation_id::text || goal_id::text || category_id::text) WITH =, days WITH &&)
    );

    -- What was spent and is planned under each line in force, by period.
    CREATE TABLE budget_counter (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      category_id uuid NOT NULL,
      spent bigint[] NOT NULL,
      planned bigint[] NOT NULL,
      -- Up to where spending may grow; null if the line does not stop it.
      stop_at bigint[],
      PRIMARY KEY (organisation_id, budget_id, category_id)
    ) WITH (fillfactor = 50);
    CREATE INDEX budget_counter_category ON budget_counter (organisation_id, category_id);

    -- Up to where the spending of each period may grow under a line that stops it: its amount and what was carried into
    -- it. `Rollover` says the same; an approval needs it here, where nothing can be spent between what is read and what is
    -- written. `carries` is 0 for nothing, 1 for a surplus, 2 for a surplus and a deficit.
    CREATE FUNCTION budget_stop_at(amounts bigint[], spent bigint[], carries bigint, cap bigint) RETURNS bigint[]
    LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE
      limits bigint[] := amounts;
      carried bigint := 0;
      rest bigint;
    BEGIN
      FOR i IN 1 .. cardinality(amounts) LOOP
        limits[i] := amounts[i] + carried;
        rest := least(limits[i] - spent[i], cap);
        carried := CASE carries WHEN 1 THEN greatest(rest, 0) WHEN 2 THEN rest ELSE 0 END;
      END LOOP;
      RETURN limits;
    END
    $$;

    -- Whether a budget in force has a line of its own for a category.
    CREATE FUNCTION category_has_line(organisation uuid, category uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (SELECT FROM budget_counter c WHERE c.organisation_id = organisation AND c.category_id = category)
    $$;

    -- What was spent and is planned on each category as it was entered, by period; the zero UUID stands for none.
    CREATE TABLE budget_total (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      category_id uuid NOT NULL,
      period integer NOT NULL,
      spent bigint NOT NULL,
      planned bigint NOT NULL,
      PRIMARY KEY (organisation_id, budget_id, category_id, period)
    ) WITH (fillfactor = 50);

    CREATE TABLE budget_entry (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      budget_id uuid NOT NULL,
      -- 1 actual, 2 planned.
      kind smallint NOT NULL CHECK (kind IN (1, 2)),
      day date NOT NULL,
      category_id uuid,
      amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
      note_sealed bytea,
      -- Empty unless it was entered over a limit.
      override_reason text NOT NULL DEFAULT '',
      creator_id uuid NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      create_fingerprint bytea,
      CONSTRAINT budget_entry_key PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, budget_id) REFERENCES budget
    );
    CREATE INDEX budget_entry_page ON budget_entry (organisation_id, budget_id, day DESC, create_time DESC, id DESC);
    CREATE INDEX budget_entry_note_key ON budget_entry (organisation_id, substr(note_sealed, 1, 5));

    -- The truth of what was spent: one row for each entry of kind 1, and each expense of an event that counts.
    CREATE TABLE budget_actual (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      -- The entry or the expense.
      source_id uuid NOT NULL,
      -- The event of the expense; null for an entry.
      event_id uuid,
      day date NOT NULL,
      period integer NOT NULL,
      category_id uuid,
      amount_minor bigint NOT NULL,
      -- By what it was converted; null if it was not.
      rate_numerator bigint,
      rate_denominator bigint,
      -- Clients choose the ids of both: an entry may have that of an expense.
      is_entry boolean NOT NULL GENERATED ALWAYS AS (event_id IS NULL) STORED,
      PRIMARY KEY (organisation_id, budget_id, source_id, is_entry)
    );
    CREATE INDEX budget_actual_page ON budget_actual
      (organisation_id, budget_id, day DESC, source_id DESC, is_entry DESC);
    CREATE INDEX budget_actual_event ON budget_actual (organisation_id, event_id, budget_id)
      WHERE event_id IS NOT NULL;

    CREATE TABLE budget_link (
      organisation_id uuid NOT NULL,
      event_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      rate_numerator bigint,
      rate_denominator bigint,
      rate_source text,
      rate_day date,
      linker_id uuid NOT NULL,
      create_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, event_id, budget_id)
    );
    CREATE INDEX budget_link_page ON budget_link (organisation_id, budget_id, create_time DESC, event_id DESC);

    -- For how many budgets the event counts, so that the expenses of others need not ask.
    ALTER TABLE event ADD COLUMN budget_count smallint NOT NULL DEFAULT 0 CHECK (budget_count BETWEEN 0 AND 8);
    """)
}
