import Postgres

extension Schema {
  static let createFingerprints = Migration(
    15, "create-fingerprints",
    """
    -- Where the client chose the id (AIP-133): a digest of who made it and by which request, by which a repetition is
    -- known for ever. NULL where the server chose the id, and for what was made before this column was there.
    ALTER TABLE event ADD COLUMN create_fingerprint bytea;
    ALTER TABLE member_group ADD COLUMN create_fingerprint bytea;
    ALTER TABLE expense ADD COLUMN create_fingerprint bytea;
    """)
}
