extension Schema {
  /// Events, who takes part in them, and their balances.
  static let events = """
    CREATE TABLE event (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      display_name text NOT NULL,
      base_currency text NOT NULL CHECK (length(base_currency) = 3),
      -- The group that the members were copied from; kept for reuse, never followed.
      group_id uuid,
      creator_id uuid NOT NULL,
      version bigint NOT NULL,
      balance_version bigint NOT NULL DEFAULT 0,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      -- How many participants it has: a page of a list ends by its size, which is known so without reading them.
      participant_count integer NOT NULL,
      -- As of a group.
      create_fingerprint bytea,
      CONSTRAINT event_key PRIMARY KEY (organisation_id, id)
    ) WITH (fillfactor = 80);

    -- The snapshot of the members, with their running balances in the event's currency.
    CREATE TABLE participant (
      organisation_id uuid NOT NULL,
      event_id uuid NOT NULL,
      user_id uuid NOT NULL,
      paid_minor bigint NOT NULL DEFAULT 0,
      owed_minor bigint NOT NULL DEFAULT 0,
      PRIMARY KEY (organisation_id, event_id, user_id),
      FOREIGN KEY (organisation_id, event_id) REFERENCES event,
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user,
      -- So that what is stored can always be shown: with 1 000 people an event's balances, their sum and any plan for
      -- them fit 64 bits.
      CONSTRAINT participant_bounds CHECK (
        paid_minor BETWEEN -1000000000000000 AND 1000000000000000
        AND owed_minor BETWEEN -1000000000000000 AND 1000000000000000)
    ) WITH (fillfactor = 80);
    CREATE INDEX participant_user ON participant (organisation_id, user_id, event_id);
    """
}
