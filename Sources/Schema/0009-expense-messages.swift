import Postgres

extension Schema {
  static let expenseMessages = Migration(
    9, "expense-messages",
    #"""
    -- The expense as callers see it: a message payshare.v1.Expense behind its length. A page of expenses is these bytes
    -- one after the other, so that nobody takes twenty columns apart and puts them together for every reader. It is
    -- written with the columns, by the same statement, and says nothing that they do not say.
    --
    -- A message can get new fields; a migration then writes these anew, as this one does for what is there.
    ALTER TABLE expense ADD COLUMN message bytea;

    -- In plpgsql, which keeps the plans of its statements: it takes half the time of functions in SQL.
    CREATE FUNCTION pg_temp.varint(value bigint) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE
      rest bigint := value;
      result bytea := '';
    BEGIN
      -- Negative numbers have 64 bits, seven a byte.
      IF value < 0 THEN
        FOR byte IN 0..8 LOOP
          result := result || set_byte('\x00', 0, (value >> 7 * byte & 127 | 128)::integer);
        END LOOP;
        RETURN result || '\x01';
      END IF;
      WHILE rest > 127 LOOP
        result := result || set_byte('\x00', 0, (rest & 127 | 128)::integer);
        rest := rest >> 7;
      END LOOP;
      RETURN result || set_byte('\x00', 0, rest::integer);
    END
    $$;
    CREATE FUNCTION pg_temp.delimited(value bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS
      $$ BEGIN RETURN pg_temp.varint(length(value)) || value; END $$;
    CREATE FUNCTION pg_temp.sub(field integer, value bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS
      $$ BEGIN RETURN pg_temp.varint(field << 3 | 2) || pg_temp.varint(length(value)) || value; END $$;
    -- Fields without presence are written unless they are empty.
    CREATE FUNCTION pg_temp.string(field integer, value text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN
      RETURN CASE WHEN coalesce(value, '') = '' THEN '' ELSE pg_temp.sub(field, convert_to(value, 'UTF8')) END;
    END
    $$;
    CREATE FUNCTION pg_temp.integer(field integer, value bigint) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN
      RETURN CASE WHEN coalesce(value, 0) = 0 THEN '' ELSE pg_temp.varint(field << 3) || pg_temp.varint(value) END;
    END
    $$;
    CREATE FUNCTION pg_temp.date(field integer, value date) RETURNS bytea LANGUAGE sql IMMUTABLE AS
      $$ SELECT pg_temp.string(field, to_char(value, 'YYYY-MM-DD')) $$;
    CREATE FUNCTION pg_temp.money(field integer, minor bigint, currency text) RETURNS bytea LANGUAGE sql IMMUTABLE AS
      $$ SELECT pg_temp.sub(field, pg_temp.integer(1, minor) || pg_temp.string(2, currency)) $$;
    CREATE FUNCTION pg_temp.timestamp(field integer, value timestamptz) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE WHEN value IS NULL THEN '' ELSE pg_temp.sub(field,
        pg_temp.integer(1, floor(extract(epoch FROM value))::bigint)
        || pg_temp.integer(2, (extract(microseconds FROM value)::bigint % 1000000) * 1000)) END
    $$;
    CREATE FUNCTION pg_temp.parts(field integer, ids uuid[], minor bigint[], base_minor bigint[]) RETURNS bytea
    LANGUAGE sql IMMUTABLE AS $$
      SELECT string_agg(pg_temp.sub(field,
        pg_temp.string(1, p.id::text) || pg_temp.integer(2, p.minor) || pg_temp.integer(3, p.base_minor)), '' ORDER BY p.n)
      FROM unnest(ids, minor, base_minor) WITH ORDINALITY AS p (id, minor, base_minor, n)
    $$;

    UPDATE expense x SET message = pg_temp.delimited(
      pg_temp.string(1, x.id::text) || pg_temp.string(2, x.event_id::text) || pg_temp.string(3, x.description)
      || pg_temp.integer(4, x.kind) || pg_temp.date(5, x.spend_date) || pg_temp.money(6, x.total_minor, x.currency)
      || CASE WHEN x.rate_numerator IS NULL THEN '' ELSE pg_temp.sub(7,
        pg_temp.integer(1, x.rate_numerator) || pg_temp.integer(2, x.rate_denominator)
        || pg_temp.string(3, x.rate_source) || pg_temp.date(4, x.rate_date)) END
      || pg_temp.parts(8, x.payer_ids, x.payer_minor, x.payer_base_minor)
      || pg_temp.parts(9, x.share_ids, x.share_minor, x.share_base_minor)
      || pg_temp.money(10, x.base_total_minor, e.base_currency) || pg_temp.string(11, x.creator_id::text)
      || pg_temp.timestamp(12, x.create_time) || pg_temp.timestamp(13, x.update_time)
      || pg_temp.timestamp(14, x.delete_time) || pg_temp.string(15, 'v' || x.version))
    FROM event e WHERE e.organisation_id = x.organisation_id AND e.id = x.event_id;
    ALTER TABLE expense ALTER COLUMN message SET NOT NULL,
      -- Whoever changes the columns changes the message: it ends with the version, its field with the highest number.
      ADD CONSTRAINT expense_message_version CHECK (
        substring(message FROM length(message) - length('v' || version) + 1) = convert_to('v' || version, 'UTF8'));
    """#)
}
