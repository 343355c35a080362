import Postgres

extension Schema {
  /// The journal: entries as they were committed, their order, and the chain of hashes that seals them.
  ///
  /// Positions and hashes have a table of their own, so that an entry is written once and never touched again, and so
  /// that no change waits for another one to be given its place.
  static let journalling = Migration(
    3, "journal",
    """
    -- What the server wrote before there was a journal stays as it is; nothing is added to it.
    COMMENT ON TABLE audit_entry IS 'Changes of before there was a journal. Read-only.';
    DROP INDEX audit_entry_order;

    CREATE TABLE journal_entry (
      organisation_id uuid NOT NULL,
      id uuid NOT NULL,
      -- The order in which entries were made. Of two changes of one thing the later one draws the greater number, as it
      -- waited for the lock of the first. Numbers of changes that were rolled back are missing.
      sequence bigint NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME journal_sequence),
      create_time timestamptz NOT NULL,
      actor_user_id uuid,
      service text NOT NULL,
      request_id uuid,
      -- The number of the field of `payshare.v1.JournalEvent` that `event` has.
      kind integer NOT NULL,
      resource_id uuid NOT NULL,
      -- A `payshare.v1.JournalEvent` in protobuf's wire format.
      event bytea NOT NULL,
      PRIMARY KEY (organisation_id, id)
    );
    CREATE UNIQUE INDEX journal_entry_sequence ON journal_entry (sequence);
    CREATE INDEX journal_entry_resource ON journal_entry (resource_id, sequence);

    -- The place of each entry in the order of commits, and the hash of its organisation's chain up to it.
    CREATE TABLE journal_position (
      organisation_id uuid NOT NULL,
      position bigint NOT NULL CHECK (position > 0),
      sequence bigint NOT NULL,
      hash bytea NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (organisation_id, position)
    );
    CREATE UNIQUE INDEX journal_position_order ON journal_position (position);
    -- No entry has two places.
    CREATE UNIQUE INDEX journal_position_sequence ON journal_position (sequence);

    -- The newest hash of an organisation at some moments, signed with a key that the database does not have.
    CREATE TABLE journal_signature (
      organisation_id uuid NOT NULL,
      position bigint NOT NULL,
      hash bytea NOT NULL CHECK (length(hash) = 32),
      public_key bytea NOT NULL CHECK (length(public_key) = 32),
      signature bytea NOT NULL CHECK (length(signature) = 64),
      create_time timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (organisation_id, position)
    );

    CREATE TRIGGER journal_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER journal_position_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_position
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER journal_signature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_signature
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    -- How far the journal is sealed.
    CREATE TABLE journal_state (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      -- The last position given.
      position bigint NOT NULL DEFAULT 0,
      -- The greatest sequence number with a position.
      sequence bigint NOT NULL DEFAULT 0,
      -- The numbers below it without one: of changes that are not committed yet, or never will be.
      missing bigint[] NOT NULL DEFAULT '{}',
      -- When all transactions below `mark_transaction` have ended, no number up to `mark_sequence` can appear any more.
      -- Compared only within one cluster: see seal_journal.
      mark_sequence bigint NOT NULL DEFAULT 0,
      mark_transaction xid8 NOT NULL DEFAULT '0'
    ) WITH (fillfactor = 50);
    INSERT INTO journal_state DEFAULT VALUES;

    -- The hash of an entry in its chain: SHA-256 of the hash before it and of everything that the entry says, each part
    -- of a fixed length or behind its length.
    CREATE FUNCTION journal_hash(previous bytea, place bigint, entry journal_entry) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT sha256(
        previous || int8send(place) || uuid_send(entry.organisation_id) || uuid_send(entry.id)
        || int8send(entry.sequence) || timestamptz_send(entry.create_time)
        || uuid_send(coalesce(entry.actor_user_id, '00000000-0000-0000-0000-000000000000'))
        || int4send(length(convert_to(entry.service, 'UTF8'))) || convert_to(entry.service, 'UTF8')
        || uuid_send(coalesce(entry.request_id, '00000000-0000-0000-0000-000000000000'))
        || int4send(entry.kind) || uuid_send(entry.resource_id)
        || int4send(length(entry.event)) || entry.event)
    $$;

    -- Gives positions to entries that are committed and have none, at most so many, and says how far the journal is
    -- sealed then and how many entries were.
    --
    -- Callers take turns by the lock on the state. What one of them sees was committed before it looked, and what it
    -- does not see will be seen by a later one, so that positions are in the order of commits; of what it sees at once,
    -- the sequence numbers say which came first. An entry whose transaction is still open is passed by nobody who
    -- depends on it: it gets its position when it is committed.
    CREATE FUNCTION seal_journal(maximum integer, OUT top bigint, OUT sealed integer) LANGUAGE plpgsql
    -- With its owner's rights: the server's role cannot give positions by itself.
    SECURITY DEFINER SET search_path FROM CURRENT AS $$
    DECLARE
      state journal_state;
      earlier journal_state;
      entry journal_entry;
      drawn bigint;
      seen pg_snapshot;
      -- The chain of the last entry, its place among those that were met, and its newest hash.
      chain uuid;
      place integer;
      previous bytea;
      chains uuid[] := '{}';
      heads bytea[] := '{}';
      -- What is inserted, all at once: row by row would take twice the time.
      organisations uuid[] := '{}';
      sequences bigint[] := '{}';
      hashes bytea[] := '{}';
    BEGIN
      SELECT * INTO state FROM journal_state;
      top := state.position;
      sealed := 0;
      -- Where there is nothing to do, nothing is locked and nothing is written.
      IF state.missing = '{}' AND NOT EXISTS (SELECT FROM journal_entry WHERE sequence > state.sequence) THEN
        RETURN;
      END IF;
      SELECT * INTO state FROM journal_state FOR UPDATE;
      earlier := state;
      -- In this order: whoever drew one of these numbers has a transaction that the snapshot knows of, as it gets its
      -- transaction id before it draws.
      SELECT last_value INTO drawn FROM journal_sequence;
      seen := pg_current_snapshot();
      FOR entry IN
        SELECT e.* FROM (
          SELECT * FROM journal_entry WHERE sequence = ANY (state.missing)
          UNION ALL
          SELECT * FROM (
            SELECT * FROM journal_entry WHERE sequence > state.sequence ORDER BY sequence LIMIT maximum) AS newer
        ) AS e
        ORDER BY e.sequence LIMIT maximum
      LOOP
        IF chain IS DISTINCT FROM entry.organisation_id THEN
          IF chain IS NOT NULL THEN heads[place] := previous; END IF;
          chain := entry.organisation_id;
          place := array_position(chains, chain);
          IF place IS NULL THEN
            chains := array_append(chains, chain);
            place := cardinality(chains);
            SELECT hash INTO previous FROM journal_position
              WHERE organisation_id = chain ORDER BY position DESC LIMIT 1;
            -- The beginning of each chain is its organisation.
            IF NOT FOUND THEN previous := sha256(uuid_send(chain)); END IF;
          ELSE
            previous := heads[place];
          END IF;
        END IF;
        state.position := state.position + 1;
        previous := journal_hash(previous, state.position, entry);
        organisations := array_append(organisations, chain);
        sequences := array_append(sequences, entry.sequence);
        hashes := array_append(hashes, previous);
        IF entry.sequence > state.sequence THEN
          IF entry.sequence > state.sequence + 1 THEN
            state.missing := state.missing
              || ARRAY(SELECT generate_series(state.sequence + 1, entry.sequence - 1));
          END IF;
          state.sequence := entry.sequence;
        ELSE
          state.missing := array_remove(state.missing, entry.sequence);
        END IF;
        sealed := sealed + 1;
      END LOOP;
      INSERT INTO journal_position (organisation_id, position, sequence, hash)
        SELECT row.organisation_id, earlier.position + row.number, row.sequence, row.hash
        FROM unnest(organisations, sequences, hashes) WITH ORDINALITY
          AS row (organisation_id, sequence, hash, number);
      -- A mark that no transaction has reached is another cluster's: the database was restored from a dump.
      IF state.mark_transaction > pg_snapshot_xmax(seen) THEN
        state.mark_sequence := 0;
        state.mark_transaction := '0';
      END IF;
      IF sealed < maximum AND pg_snapshot_xmin(seen) >= state.mark_transaction THEN
        state.missing := ARRAY(SELECT n FROM unnest(state.missing) AS n WHERE n > state.mark_sequence ORDER BY n);
        state.mark_sequence := drawn;
        state.mark_transaction := pg_snapshot_xmax(seen);
      END IF;
      -- While an old transaction is open there is nothing to write each time.
      IF state IS DISTINCT FROM earlier THEN
        UPDATE journal_state SET (position, sequence, missing, mark_sequence, mark_transaction) =
          (state.position, state.sequence, state.missing, state.mark_sequence, state.mark_transaction);
      END IF;
      top := state.position;
      -- The only place that notifies: commits that do so wait for each other, and these take turns anyway.
      IF sealed > 0 THEN PERFORM pg_notify('journal', top::text); END IF;
    END
    $$;
    """)
}
