import Postgres

extension Schema {
  static let firstCallers = Migration(
    13, "first-callers",
    """
    -- The service that began a session, by the SPIFFE ID of its certificate: others may not show it, unless whoever runs
    -- the server lets them. Sessions from before say none, any may show them, and their next refresh says it.
    ALTER TABLE session ADD COLUMN service text;

    -- Of what was made under an id of its client's choice: a digest of who asked, and for what. The same request again
    -- is known by it for as long as there is what it made (AIP-133), where a recorded answer is forgotten after days.
    ALTER TABLE member_group ADD COLUMN create_fingerprint bytea CHECK (length(create_fingerprint) = 32);
    ALTER TABLE event ADD COLUMN create_fingerprint bytea CHECK (length(create_fingerprint) = 32);
    ALTER TABLE expense ADD COLUMN create_fingerprint bytea CHECK (length(create_fingerprint) = 32);
    """)
}
