import Postgres

extension Schema {
  static let expenses = Migration(
    5, "expenses",
    """
    CREATE TABLE expense (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      event_id uuid NOT NULL,
      creator_id uuid NOT NULL,
      description text NOT NULL,
      kind smallint NOT NULL CHECK (kind IN (1, 2)),
      spend_date date NOT NULL,
      total_minor bigint NOT NULL CHECK (total_minor > 0),
      currency text NOT NULL CHECK (length(currency) = 3),
      rate_numerator bigint,
      rate_denominator bigint,
      rate_source text,
      rate_date date,
      base_total_minor bigint NOT NULL CHECK (base_total_minor >= 0),
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      delete_time timestamptz,
      CONSTRAINT expense_key PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, event_id) REFERENCES event,
      CHECK ((rate_numerator IS NULL) = (rate_denominator IS NULL))
    );
    -- Lists go from the newest to the oldest.
    CREATE INDEX expense_page ON expense (organisation_id, event_id, create_time DESC, id DESC);

    -- What one person paid and owes of an expense; NULL where they are no payer, or have no share.
    CREATE TABLE expense_part (
      organisation_id uuid NOT NULL,
      expense_id uuid NOT NULL,
      user_id uuid NOT NULL,
      paid_minor bigint CHECK (paid_minor >= 0),
      paid_base_minor bigint CHECK (paid_base_minor >= 0),
      owed_minor bigint CHECK (owed_minor >= 0),
      owed_base_minor bigint CHECK (owed_base_minor >= 0),
      PRIMARY KEY (organisation_id, expense_id, user_id),
      FOREIGN KEY (organisation_id, expense_id) REFERENCES expense,
      CHECK ((paid_minor IS NULL) = (paid_base_minor IS NULL)),
      CHECK ((owed_minor IS NULL) = (owed_base_minor IS NULL)),
      CHECK (paid_minor IS NOT NULL OR owed_minor IS NOT NULL)
    );
    """)
}
