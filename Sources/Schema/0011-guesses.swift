import Postgres

extension Schema {
  static let guesses = Migration(
    11, "guesses",
    """
    -- Budgets of wrong passwords, by account, by source, and by both. The key is an authentication code of what is
    -- counted, so that neither emails nor addresses stand here. A budget is one time: when all of it is there again. A
    -- guess moves it into the future, and a row whose times have passed is the same as none.
    CREATE TABLE guess (
      organisation_id uuid NOT NULL REFERENCES organisation,
      key bytea NOT NULL CHECK (length(key) = 32),
      used_until timestamptz NOT NULL,
      -- Of the budget of an account and a source: how long its owner is known to log in from there.
      known_until timestamptz,
      expire_day date NOT NULL
        GENERATED ALWAYS AS ((greatest(used_until, known_until) AT TIME ZONE 'UTC')::date) STORED,
      PRIMARY KEY (organisation_id, key)
    ) WITH (fillfactor = 80);

    -- By this the retention job finds what has passed. By day, so that a guess seldom changes an indexed column (HOT).
    CREATE INDEX guess_expiry ON guess (expire_day);

    -- How many guesses were refused on a day: counted, as a stranger decides how many there are. Service and address
    -- are empty where there were too many sources to tell apart.
    CREATE TABLE refused_guess (
      organisation_id uuid NOT NULL REFERENCES organisation,
      day date NOT NULL,
      budget text NOT NULL,
      service text NOT NULL,
      address text NOT NULL,
      count bigint NOT NULL CHECK (count > 0),
      PRIMARY KEY (organisation_id, day, budget, service, address)
    );
    CREATE INDEX refused_guess_age ON refused_guess (day);
    """)
}
