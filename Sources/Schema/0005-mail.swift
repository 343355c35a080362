import Postgres

extension Schema {
  /// Mails with their states.
  ///
  /// The numbers of the states are those of `MailState`: 1 waiting, 2 sent, 3 failed.
  static let mail = Migration(
    5, "mail",
    """
    CREATE TABLE mail (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      -- The kind of mail.
      template text NOT NULL,
      recipient text NOT NULL,
      language text NOT NULL,
      subject text NOT NULL,
      -- They may hold secrets.
      text text NOT NULL,
      html text NOT NULL,
      state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
      -- The Message-ID that was sent.
      message_id text,
      -- The error of the last failed attempt.
      last_error text CONSTRAINT mail_last_error_length CHECK (length(last_error) <= 500),
      create_time timestamptz NOT NULL,
      send_time timestamptz,
      CONSTRAINT mail_key PRIMARY KEY (organisation_id, id),
      CONSTRAINT mail_sent CHECK (
        (state = 2) = (send_time IS NOT NULL) AND (state = 2) = (message_id IS NOT NULL))
    );
    -- For lists of all mails, of a state, and of a recipient.
    CREATE INDEX mail_page ON mail (organisation_id, create_time DESC, id DESC);
    CREATE INDEX mail_state ON mail (organisation_id, state, create_time DESC, id DESC);
    CREATE INDEX mail_recipient ON mail (organisation_id, recipient, create_time DESC, id DESC);
    -- For the retention job.
    CREATE INDEX mail_age ON mail (create_time) WHERE state <> 1;
    """)
}
