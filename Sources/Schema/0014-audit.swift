import Postgres

extension Schema {
  /// How auditors find entries of the journal, and what looks for suspicious edits remembers.
  static let audit = Migration(
    14, "audit",
    """
    -- By these the entries of one person, and the few that are no changes, are listed; what a resource has is found by
    -- `journal_entry_resource`, a time by the primary key, whose ids are in the order of times. The first costs each
    -- entry of a person some 50 bytes, the second only the entries that it has: kinds 120 call_refused, 121 alert_raised.
    CREATE INDEX journal_entry_actor ON journal_entry (actor_user_id, sequence) WHERE actor_user_id IS NOT NULL;
    CREATE INDEX journal_entry_rare ON journal_entry (organisation_id, kind, sequence) WHERE kind IN (120, 121);

    -- Up to which position suspicious edits were looked for. Entries from before are not examined.
    CREATE TABLE audit_state (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      position bigint NOT NULL
    ) WITH (fillfactor = 50);
    INSERT INTO audit_state (position) SELECT position FROM journal_state;

    -- The last edits of others' expenses by a person, as many as the rule needs.
    CREATE TABLE audit_window (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      times timestamptz[] NOT NULL,
      positions bigint[] NOT NULL CHECK (cardinality(positions) = cardinality(times)),
      PRIMARY KEY (organisation_id, user_id)
    ) WITH (fillfactor = 80);

    -- What was raised, so that it is not raised again.
    CREATE TABLE audit_alert (
      organisation_id uuid NOT NULL,
      -- A `payshare.v1.AlertRule`.
      rule integer NOT NULL,
      -- A user or an expense.
      subject_id uuid NOT NULL,
      -- Which of several of the subject.
      occasion text NOT NULL,
      create_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, rule, subject_id, occasion)
    );
    """)
}
