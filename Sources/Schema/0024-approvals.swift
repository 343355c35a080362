import Postgres

extension Schema {
  /// Contents on their way to be approved.
  static let approvals = Migration(
    24, "approvals",
    """
    CREATE TABLE approval_route (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      display_name text NOT NULL,
      -- Names differ by it, and lists are in its order.
      name_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(display_name)) STORED,
      description text NOT NULL,
      -- A value of `payshare.v1.ApprovalRoute.Subject`.
      subject smallint NOT NULL,
      is_mandatory boolean NOT NULL,
      -- A `payshare.v1.ApprovalRoute` with nothing but its steps.
      steps bytea NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      -- Where the client chose the id, as in `member_group`.
      create_fingerprint bytea,
      CONSTRAINT approval_route_key PRIMARY KEY (organisation_id, id),
      CONSTRAINT approval_route_name UNIQUE (organisation_id, name_key)
    );
    CREATE UNIQUE INDEX approval_route_mandatory ON approval_route (organisation_id, subject) WHERE is_mandatory;

    CREATE TABLE approval (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      -- A value of `payshare.v1.ApprovalRoute.Subject`, and which one of the resource it is, such as the number of a
      -- revision.
      subject smallint NOT NULL,
      subject_number bigint NOT NULL,
      -- The resource that it is below, such as a budget; a value of `payshare.v1.ResourceType`.
      resource_type smallint NOT NULL,
      resource_id uuid NOT NULL,
      -- A value of `payshare.v1.Approval.State`.
      state smallint NOT NULL,
      -- When the deadline of the open step passes next; null if there is none.
      due_time timestamptz,
      -- A `payshare.v1.Approval`, without what other columns have.
      message bytea NOT NULL,
      version bigint NOT NULL,
      create_time timestamptz NOT NULL,
      update_time timestamptz NOT NULL,
      CONSTRAINT approval_subject UNIQUE (organisation_id, resource_id, subject, subject_number)
    ) WITH (fillfactor = 50);
    CREATE INDEX approval_page ON approval (organisation_id, resource_id, create_time DESC, id DESC);
    CREATE INDEX approval_due ON approval (due_time) WHERE due_time IS NOT NULL;
    -- The newest index wins where PostgreSQL expects the same cost of several, as of `budget`.
    ALTER TABLE approval ADD CONSTRAINT approval_key PRIMARY KEY (organisation_id, id);

    -- Whose decision open steps wait for.
    CREATE TABLE approval_waiting (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      approval_id uuid NOT NULL,
      -- Since when the step is open.
      since timestamptz NOT NULL,
      due_time timestamptz,
      PRIMARY KEY (organisation_id, approval_id, user_id)
    );
    CREATE INDEX approval_waiting_page ON approval_waiting (organisation_id, user_id, since, approval_id);

    CREATE TABLE approval_comment (
      organisation_id uuid NOT NULL,
      approval_id uuid NOT NULL,
      id uuid NOT NULL,
      author_id uuid NOT NULL,
      text_sealed bytea NOT NULL,
      create_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id)
    );
    CREATE INDEX approval_comment_page ON approval_comment (organisation_id, approval_id, create_time, id);
    CREATE INDEX approval_comment_key ON approval_comment (organisation_id, substr(text_sealed, 1, 5));

    CREATE TABLE approval_delegation (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      from_id uuid NOT NULL,
      to_id uuid NOT NULL,
      first_time timestamptz NOT NULL,
      last_time timestamptz NOT NULL,
      create_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id)
    );
    CREATE INDEX approval_delegation_from ON approval_delegation (organisation_id, from_id, last_time);
    CREATE INDEX approval_delegation_to ON approval_delegation (organisation_id, to_id, last_time);

    -- Who made any of a revision: everyone who made it, changed it, or made a draft that it was made from.
    CREATE TABLE budget_author (
      organisation_id uuid NOT NULL,
      budget_id uuid NOT NULL,
      number bigint NOT NULL,
      user_id uuid NOT NULL,
      PRIMARY KEY (organisation_id, budget_id, number, user_id)
    );
    INSERT INTO budget_author (organisation_id, budget_id, number, user_id)
    SELECT organisation_id, budget_id, number, creator_id FROM budget_revision;

    -- 4 submitted, 5 rejected, 6 changes requested, 7 withdrawn, 8 expired.
    ALTER TABLE budget_revision DROP CONSTRAINT budget_revision_state_check,
      ADD CONSTRAINT budget_revision_state_check CHECK (state BETWEEN 1 AND 8);
    """)
}
