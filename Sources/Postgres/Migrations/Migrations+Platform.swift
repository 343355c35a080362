extension Migrations {
  /// What this module needs in a database.
  static let platform = Migrations(
    named: "platform",
    [
      Migration(
        1, "guards of write batches",
        """
        CREATE FUNCTION platform.fail(code text, message text, detail text DEFAULT NULL) RETURNS boolean
        LANGUAGE plpgsql VOLATILE AS $$
        BEGIN
          IF detail IS NULL THEN
            RAISE EXCEPTION USING ERRCODE = code, MESSAGE = message;
          END IF;
          RAISE EXCEPTION USING ERRCODE = code, MESSAGE = message, DETAIL = detail;
        END
        $$;
        COMMENT ON FUNCTION platform.fail IS 'Raises an error of class PS, which undoes the transaction.';
        """)
    ])

  /// The table of the history.
  static let history = """
    CREATE SCHEMA IF NOT EXISTS platform;
    CREATE TABLE IF NOT EXISTS platform.migration (
      list text NOT NULL,
      number bigint NOT NULL,
      name text NOT NULL,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (list, number))
    """
}
