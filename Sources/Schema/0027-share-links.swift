import Postgres

extension Schema {
  /// Links that are redeemed into grants.
  static let shareLinks = Migration(
    27, "share links",
    """
    CREATE TABLE share_link (
      organisation_id uuid NOT NULL REFERENCES organisation,
      id uuid NOT NULL,
      -- What it is for; a value of `payshare.v1.ResourceType`.
      resource_type smallint NOT NULL CHECK (resource_type IN (7, 8)),
      resource_id uuid NOT NULL,
      -- SHA-256 of the token, which is kept nowhere.
      digest bytea NOT NULL,
      maker_id uuid NOT NULL,
      description text NOT NULL,
      expire_time timestamptz NOT NULL,
      -- How long what is redeemed holds; null for as long as the link.
      grant_days integer,
      max_redemptions integer NOT NULL,
      redemption_count integer NOT NULL,
      create_time timestamptz NOT NULL,
      revoke_time timestamptz,
      CONSTRAINT share_link_redemptions CHECK (redemption_count BETWEEN 0 AND max_redemptions),
      CONSTRAINT share_link_digest UNIQUE (digest),
      CONSTRAINT share_link_key PRIMARY KEY (organisation_id, id)
    ) WITH (fillfactor = 80);
    CREATE INDEX share_link_page ON share_link (organisation_id, resource_id, create_time DESC, id DESC);
    CREATE INDEX share_link_expired ON share_link (expire_time);

    ALTER TABLE role_grant ADD COLUMN share_link_id uuid;
    CREATE INDEX role_grant_share_link ON role_grant (organisation_id, share_link_id) WHERE share_link_id IS NOT NULL;
    """)
}
