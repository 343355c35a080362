extension Schema {
  /// The record of each change besides its rows, and how far it may be purged.
  static let journal = """
    -- The first answer to each request_id, committed with what it answers for (AIP-155).
    CREATE TABLE idempotency (
      organisation_id uuid NOT NULL,
      caller text NOT NULL,
      method text NOT NULL,
      request_id uuid NOT NULL,
      fingerprint bytea NOT NULL,
      reply bytea NOT NULL,
      create_time timestamptz NOT NULL,
      CONSTRAINT idempotency_key PRIMARY KEY (organisation_id, caller, method, request_id)
    );
    CREATE INDEX idempotency_age ON idempotency (create_time);

    -- Every change, as it was committed. Followers read up to the oldest transaction still open: rows with
    -- transaction_id < pg_snapshot_xmin(pg_current_snapshot()).
    CREATE TABLE audit_entry (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
      create_time timestamptz NOT NULL,
      actor_user_id uuid,
      service text NOT NULL,
      operation text NOT NULL,
      resource_type text NOT NULL,
      resource_id uuid NOT NULL,
      -- The resource's message in protobuf's wire format; NULL before it was made.
      before bytea,
      after bytea,
      PRIMARY KEY (organisation_id, id)
    );
    CREATE INDEX audit_entry_resource ON audit_entry (organisation_id, resource_id, id);
    CREATE INDEX audit_entry_order ON audit_entry (transaction_id, id);

    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION USING ERRCODE = 'PS900', MESSAGE = TG_TABLE_NAME || ' is append-only';
    END
    $$;
    CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    -- How far retention jobs may come. It moves on by no more than the time that servers have measured while they ran,
    -- so that a wrong clock deletes nothing early.
    CREATE TABLE retention_horizon (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      horizon timestamptz NOT NULL
    );
    INSERT INTO retention_horizon (horizon) VALUES (now());
    """
}
