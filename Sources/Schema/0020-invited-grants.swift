import Postgres

extension Schema {
  /// Grants to users who never accepted their invitation end with it.
  static let invitedGrants = Migration(
    20, "invited-grants",
    """
    CREATE OR REPLACE FUNCTION purge_invitations(before timestamptz, maximum bigint) RETURNS SETOF boolean LANGUAGE sql
    SECURITY DEFINER SET search_path FROM CURRENT AS $$
      WITH old AS MATERIALIZED (
        SELECT organisation_id, user_id FROM invitation WHERE over_time < before ORDER BY over_time LIMIT maximum
        FOR UPDATE SKIP LOCKED),
      invitations AS (
        DELETE FROM invitation i USING old WHERE i.organisation_id = old.organisation_id AND i.user_id = old.user_id
        RETURNING i.organisation_id, i.user_id),
      users AS (
        DELETE FROM app_user u USING invitations i
        WHERE u.organisation_id = i.organisation_id AND u.id = i.user_id AND u.password_hash IS NULL
        RETURNING u.organisation_id, u.id),
      grants AS (
        DELETE FROM role_grant g USING users u
        WHERE g.organisation_id = u.organisation_id AND g.principal_id = u.id AND g.principal_kind = 1)
      SELECT true FROM invitations
    $$;

    -- Of those who were purged, who declined, and whose invitation was taken back.
    DELETE FROM role_grant g
    WHERE g.principal_kind = 1 AND NOT EXISTS (
      SELECT FROM app_user u
      WHERE u.organisation_id = g.organisation_id AND u.id = g.principal_id
        AND (u.password_hash IS NOT NULL OR u.delete_time IS NULL));
    """)
}
