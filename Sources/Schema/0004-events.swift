import Postgres

extension Schema {
  static let events = Migration(
    4, "events",
    """
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
      FOREIGN KEY (organisation_id, user_id) REFERENCES app_user
    ) WITH (fillfactor = 80);
    CREATE INDEX participant_user ON participant (organisation_id, user_id, event_id);
    """)
}
