import Postgres

extension Schema {
  static let bounds = Migration(
    8, "bounds",
    """
    -- How many rows of people belong to an event or a group: a page of a list ends by its size, which is known so
    -- without a look at the people. They are set with the members and never change without them.
    ALTER TABLE event ADD COLUMN participant_count integer NOT NULL DEFAULT 0;
    UPDATE event e SET participant_count = p.count
    FROM (SELECT organisation_id, event_id, count(*) FROM participant GROUP BY 1, 2) AS p
    WHERE p.organisation_id = e.organisation_id AND p.event_id = e.id;
    ALTER TABLE event ALTER COLUMN participant_count DROP DEFAULT;

    ALTER TABLE member_group ADD COLUMN member_count integer NOT NULL DEFAULT 0;
    UPDATE member_group g SET member_count = m.count
    FROM (SELECT organisation_id, group_id, count(*) FROM group_member GROUP BY 1, 2) AS m
    WHERE m.organisation_id = g.organisation_id AND m.group_id = g.id;
    ALTER TABLE member_group ALTER COLUMN member_count DROP DEFAULT;

    -- So that what is stored can always be shown: with 1 000 people an event's balances, their sum and any plan for
    -- them fit 64 bits.
    ALTER TABLE participant ADD CONSTRAINT participant_bounds CHECK (
      paid_minor BETWEEN -1000000000000000 AND 1000000000000000
      AND owed_minor BETWEEN -1000000000000000 AND 1000000000000000);
    """)
}
