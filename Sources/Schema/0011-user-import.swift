import Postgres

extension Schema {
  /// Imports of users, and what became of their rows.
  static let userImport = Migration(
    11, "user-import",
    """
    -- An import of users, named by its caller. It is kept for a while after it was last begun or resumed.
    CREATE TABLE user_import (
      organisation_id uuid NOT NULL,
      -- Who imports.
      user_id uuid NOT NULL,
      request_id uuid NOT NULL,
      -- A payshare.v1.UserImportSettings.
      settings bytea NOT NULL,
      create_time timestamptz NOT NULL,
      use_time timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, user_id, request_id)
    ) WITH (fillfactor = 80);
    CREATE INDEX user_import_use ON user_import (use_time);

    -- What became of a row; goes with its import.
    CREATE TABLE user_import_row (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      request_id uuid NOT NULL,
      row integer NOT NULL CHECK (row > 0),
      -- A code of what the row said (`EmailIndex.rowCode`).
      code bytea NOT NULL CHECK (length(code) = 32),
      -- 1 created, 2 duplicate, 3 invalid.
      outcome smallint NOT NULL CHECK (outcome BETWEEN 1 AND 3),
      -- The user whom it made.
      created_user_id uuid,
      -- A payshare.v1.BulkRegisterUsersResponse.
      result bytea NOT NULL,
      PRIMARY KEY (organisation_id, user_id, request_id, row),
      CHECK ((outcome = 1) = (created_user_id IS NOT NULL))
    );
    -- Which row made a user.
    CREATE INDEX user_import_row_created ON user_import_row (organisation_id, created_user_id)
    WHERE created_user_id IS NOT NULL;
    """)
}
