import Postgres

extension Schema {
  /// What grants of roles give, as a function.
  static let permissions = Migration(
    17, "permissions",
    """
    -- Whether grants give a principal a permission on the organisation, or on a resource of a type; NULL if there is
    -- none. It sees what the statement sees that calls it.
    --
    -- Its own plan is kept by the session. As a part of each statement it would cost some 20 microseconds even where
    -- it need not be asked, because a part in the resource gives the permission.
    CREATE FUNCTION holds_permission(
      organisation uuid, kind smallint, principal uuid, permission text, built_in text[], type smallint, resource uuid
    ) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    BEGIN
      RETURN EXISTS (
        SELECT FROM role_grant g
        WHERE g.organisation_id = organisation AND g.principal_id = principal AND g.principal_kind = kind
          AND g.resource_id IN (organisation, resource)
          AND g.resource_type = CASE g.resource_id WHEN organisation THEN 1 ELSE type END
          AND (g.expire_time IS NULL OR g.expire_time > now())
          AND (g.role = ANY (built_in) OR EXISTS (
            SELECT FROM role r
            WHERE r.organisation_id = organisation AND r.name = g.role AND permission = ANY (r.permissions))))
      -- What a user has as a member of teams.
      OR kind = 1 AND EXISTS (
        SELECT FROM role_grant g
        JOIN group_member m
          ON m.organisation_id = organisation AND m.group_id = g.principal_id AND m.user_id = principal
        WHERE g.organisation_id = organisation AND g.principal_kind = 2
          AND g.resource_id IN (organisation, resource)
          AND g.resource_type = CASE g.resource_id WHEN organisation THEN 1 ELSE type END
          AND (g.expire_time IS NULL OR g.expire_time > now())
          AND (g.role = ANY (built_in) OR EXISTS (
            SELECT FROM role r
            WHERE r.organisation_id = organisation AND r.name = g.role AND permission = ANY (r.permissions))));
    END $$;
    """)
}
