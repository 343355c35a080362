import Postgres

extension Schema {
  /// What people save or plan for.
  static let goals = Migration(
    21, "goals",
    """
    CREATE TABLE goal (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      name_sealed bytea NOT NULL,
      description_sealed bytea,
      target_minor bigint NOT NULL CHECK (target_minor > 0),
      currency text NOT NULL,
      start_day date NOT NULL,
      due_day date CHECK (due_day >= start_day),
      -- 1 active, 2 reached, 3 abandoned; it stays while the goal is archived.
      state smallint NOT NULL CHECK (state IN (1, 2, 3)),
      is_archived boolean NOT NULL DEFAULT false,
      -- The sum of the amounts of its entries, and their number.
      saved_minor bigint NOT NULL DEFAULT 0 CHECK (abs(saved_minor) <= 1000000000000000),
      entry_count bigint NOT NULL DEFAULT 0 CHECK (entry_count >= 0),
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      -- Where the client chose the id, as in `member_group`.
      create_fingerprint bytea,
      CONSTRAINT goal_key PRIMARY KEY (organisation_id, id)
    ) WITH (fillfactor = 80);
    CREATE INDEX goal_page ON goal (organisation_id, create_time DESC, id DESC);
    CREATE INDEX goal_name_key ON goal (organisation_id, substr(name_sealed, 1, 5));
    CREATE INDEX goal_description_key ON goal (organisation_id, substr(description_sealed, 1, 5));

    -- One row for each goal. Apart from it, so that its keys alone say who owns a goal: looking for an owner reads as
    -- many pages for the goal of another user as for one that does not exist.
    CREATE TABLE goal_owner (
      organisation_id uuid NOT NULL,
      goal_id uuid NOT NULL,
      user_id uuid NOT NULL,
      PRIMARY KEY (organisation_id, goal_id, user_id),
      FOREIGN KEY (organisation_id, goal_id) REFERENCES goal
    );
    CREATE INDEX goal_owner_user ON goal_owner (organisation_id, user_id, goal_id);

    CREATE TABLE goal_entry (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      goal_id uuid NOT NULL,
      day date NOT NULL,
      -- In minor units of the goal's currency; less than zero for what was taken out.
      amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
      note_sealed bytea,
      creator_id uuid NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, goal_id) REFERENCES goal
    );
    CREATE INDEX goal_entry_page ON goal_entry (organisation_id, goal_id, day DESC, create_time DESC, id DESC);
    CREATE INDEX goal_entry_note_key ON goal_entry (organisation_id, substr(note_sealed, 1, 5));
    """)
}
