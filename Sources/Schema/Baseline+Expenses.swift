extension Schema {
  /// Expenses.
  static let expenses = """
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
      -- What each person paid and owes of it: always read and written with it, so arrays in its row. The elements of
      -- each three arrays belong together, in the order of the ids.
      payer_ids uuid[] NOT NULL,
      payer_minor bigint[] NOT NULL CHECK (0 <= ALL (payer_minor)),
      payer_base_minor bigint[] NOT NULL CHECK (0 <= ALL (payer_base_minor)),
      share_ids uuid[] NOT NULL,
      share_minor bigint[] NOT NULL CHECK (0 <= ALL (share_minor)),
      share_base_minor bigint[] NOT NULL CHECK (0 <= ALL (share_base_minor)),
      -- The expense as callers see it: a message payshare.v1.Expense behind its length, so that a page is these bytes
      -- one after the other. It is written with the columns by the same statement, and has facts of this row only; what
      -- no statement uses, such as notes, is in it alone.
      message bytea NOT NULL,
      -- By which version of the program's encoder it was written (`ExpenseFormat`). A message of an older one is written
      -- anew by the program, on reading and in the background; SQL never does.
      message_format smallint NOT NULL,
      -- Of which version of the expense it is: who changes the columns changes the message.
      message_version bigint NOT NULL CONSTRAINT expense_message_version CHECK (message_version = version),
      -- As of a group.
      create_fingerprint bytea,
      CONSTRAINT expense_key PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, event_id) REFERENCES event,
      CHECK ((rate_numerator IS NULL) = (rate_denominator IS NULL)),
      CHECK (cardinality(payer_ids) > 0 AND cardinality(payer_minor) = cardinality(payer_ids)
        AND cardinality(payer_base_minor) = cardinality(payer_ids)),
      CHECK (cardinality(share_ids) > 0 AND cardinality(share_minor) = cardinality(share_ids)
        AND cardinality(share_base_minor) = cardinality(share_ids))
    );
    -- Lists go from the newest to the oldest.
    CREATE INDEX expense_page ON expense (organisation_id, event_id, create_time DESC, id DESC);
    -- By this the rows are found whose message is to be written anew. Almost always all rows have one format, and then
    -- PostgreSQL keeps a few bytes for each (deduplication).
    CREATE INDEX expense_message_format ON expense (message_format);
    """
}
