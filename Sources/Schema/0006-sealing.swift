import Postgres

extension Schema {
  /// Corrects `seal_journal`.
  ///
  /// It lost entries. It took the end of a snapshot (`pg_snapshot_xmax`) for a transaction id that no transaction has
  /// reached. But open transactions can have greater ids, and their numbers were given up. Now it compares with its own
  /// id, which it gets after it has read the last number. Entries that were lost get positions.
  ///
  /// The server's role could put temporary tables in the place of the journal's, because PostgreSQL searches those
  /// first. And it could stop all sealing with an entry whose number it stated itself.
  static let sealing = Migration(
    6, "sealing of the journal",
    """
    -- What `SET search_path FROM CURRENT` keeps: temporary tables last.
    SELECT set_config('search_path', current_setting('search_path') || ', pg_temp', true);

    CREATE OR REPLACE FUNCTION seal_journal(maximum integer, OUT top bigint, OUT sealed integer) LANGUAGE plpgsql
    -- With its owner's rights: the server's role cannot give positions by itself.
    SECURITY DEFINER SET search_path FROM CURRENT AS $$
    DECLARE
      state journal_state;
      earlier journal_state;
      entry journal_entry;
      -- Read before this transaction has an id: those that have drawn these numbers got their ids before they drew, so
      -- their ids are smaller.
      drawn CONSTANT bigint := (SELECT last_value - (NOT is_called)::integer FROM journal_sequence);
      -- Whether it has none yet.
      is_fresh CONSTANT boolean := pg_current_xact_id_if_assigned() IS NULL;
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
      IF state.missing = '{}'
        AND NOT EXISTS (SELECT FROM journal_entry WHERE sequence > state.sequence AND sequence <= drawn) THEN
        RETURN;
      END IF;
      SELECT * INTO state FROM journal_state FOR UPDATE;
      earlier := state;
      seen := pg_current_snapshot();
      FOR entry IN
        SELECT e.* FROM (
          SELECT * FROM journal_entry WHERE sequence = ANY (state.missing)
          UNION ALL
          SELECT * FROM (
            -- An INSERT can state a number that was never drawn, with a gap of any size before it.
            SELECT * FROM journal_entry WHERE sequence > state.sequence AND sequence <= drawn
            ORDER BY sequence LIMIT maximum) AS newer
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
      IF is_fresh AND sealed < maximum AND pg_snapshot_xmin(seen) >= state.mark_transaction THEN
        state.missing := ARRAY(SELECT n FROM unnest(state.missing) AS n WHERE n > state.mark_sequence ORDER BY n);
        state.mark_sequence := drawn;
        state.mark_transaction := pg_current_xact_id();
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

    -- Entries that were lost.
    UPDATE journal_state AS s SET missing = s.missing || lost.sequences
    FROM (
      SELECT array_agg(e.sequence ORDER BY e.sequence) AS sequences
      FROM journal_entry e CROSS JOIN journal_state s
      WHERE e.sequence <= s.sequence AND e.sequence <> ALL (s.missing)
        AND NOT EXISTS (SELECT FROM journal_position p WHERE p.sequence = e.sequence)) AS lost
    WHERE lost.sequences IS NOT NULL;
    """)
}
