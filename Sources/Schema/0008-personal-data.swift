import Postgres

extension Schema {
  /// Data keys, and encrypted addresses of users and mails.
  ///
  /// SQL cannot encrypt, so the server seals existing rows: at its start, and regularly those that were added in
  /// plaintext. Until then the old columns have the values, and NULL afterwards.
  static let personalData = Migration(
    8, "personal-data", [dataKeyTable, sealedUsers, sealedMails].joined(separator: "\n\n"))

  private static let dataKeyTable = """
    -- The keys of an organisation's personal data, sealed under a key that is kept elsewhere.
    CREATE TABLE data_key (
      organisation_id uuid NOT NULL REFERENCES organisation,
      -- Counted from 1 on, by organisation; a sealed value has the number of its key.
      id integer NOT NULL CHECK (id > 0),
      -- AES-256-GCM with purpose, number and organisation as associated data: nonce, encrypted key, tag.
      sealed bytea NOT NULL CHECK (length(sealed) = 60),
      create_time timestamptz NOT NULL DEFAULT now(),
      -- From then on nothing is sealed under it; NULL while it is the newest of its organisation.
      end_time timestamptz,
      PRIMARY KEY (organisation_id, id)
    );
    CREATE UNIQUE INDEX data_key_newest ON data_key (organisation_id) WHERE end_time IS NULL;
    CREATE INDEX data_key_ended ON data_key (organisation_id) WHERE end_time IS NOT NULL;
    """

  private static let sealedUsers = """
    -- email_sealed: form, number of the key, nonce, AES-256-GCM with organisation, column and id as associated data, tag.
    -- email_hash: the code by which an address is found (`EmailIndex`).
    ALTER TABLE app_user
      ALTER COLUMN email DROP NOT NULL,
      DROP CONSTRAINT app_user_email,
      ADD COLUMN email_sealed bytea,
      ADD COLUMN email_hash bytea CHECK (length(email_hash) = 32),
      ADD CONSTRAINT app_user_email_hash UNIQUE (organisation_id, email_hash),
      ADD CONSTRAINT app_user_email_form CHECK (
        (email IS NULL) = (email_sealed IS NOT NULL) AND (email IS NULL) = (email_hash IS NOT NULL));
    -- By the form and the number of the key: a new key's job finds the rows of older ones by it.
    CREATE INDEX app_user_email_key ON app_user (organisation_id, substr(email_sealed, 1, 5));
    -- For finding, and for sealing, rows in plaintext; empty afterwards. Of other conditions, so that PostgreSQL cannot
    -- take the second where the first is meant: while both are empty they cost the same.
    CREATE UNIQUE INDEX app_user_plaintext ON app_user (organisation_id, email) WHERE email IS NOT NULL;
    CREATE INDEX app_user_unsealed ON app_user (organisation_id, id) WHERE email_sealed IS NULL;
    """

  private static let sealedMails = """
    -- envelope_sealed: recipient and subject; texts_sealed: text and HTML; each is a payshare.v1.Mail, sealed as the
    -- address of a user is.
    ALTER TABLE mail
      ALTER COLUMN recipient DROP NOT NULL,
      ALTER COLUMN subject DROP NOT NULL,
      ALTER COLUMN text DROP NOT NULL,
      ALTER COLUMN html DROP NOT NULL,
      ADD COLUMN envelope_sealed bytea,
      ADD COLUMN texts_sealed bytea,
      ADD COLUMN recipient_hash bytea CHECK (length(recipient_hash) = 32),
      ADD CONSTRAINT mail_form CHECK (
        num_nulls(recipient, subject, text, html) IN (0, 4)
        AND num_nulls(envelope_sealed, texts_sealed, recipient_hash) IN (0, 3)
        AND (recipient IS NULL) = (envelope_sealed IS NOT NULL));
    DROP INDEX mail_recipient;
    CREATE INDEX mail_recipient ON mail (organisation_id, recipient_hash, create_time DESC, id DESC);
    CREATE INDEX mail_envelope_key ON mail (organisation_id, substr(envelope_sealed, 1, 5));
    CREATE INDEX mail_texts_key ON mail (organisation_id, substr(texts_sealed, 1, 5));
    CREATE INDEX mail_plaintext ON mail (organisation_id, id) WHERE recipient IS NOT NULL;
    """
}
