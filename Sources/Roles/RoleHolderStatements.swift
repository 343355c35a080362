import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// The SQL of who was granted roles, by their names. Only those who can log in count.
enum RoleHolderStatements {
  /// A user who was granted a role.
  struct Holder: Sendable, Hashable {
    let role: String
    let userID: UUID
  }

  /// A member of a group.
  struct Member: Sendable, Hashable {
    let groupID: UUID
    let userID: UUID
  }

  /// Those who were granted roles on a resource, on the goal above it or on the organisation, of each role at most
  /// `limit`.
  static func holders(
    of roles: [String], on resource: GrantResource, limit: Int64, in organisation: UUID
  ) -> Statement<Holder> {
    Statement(
      holdersText, organisation, resource.id, Int16(clamping: resource.type.rawValue), roles, limit
    ) { row throws(PostgresError) in Holder(role: try row.next(), userID: try row.next()) }.large
  }

  /// The members of groups, of each at most `limit`.
  static func members(of groups: [UUID], limit: Int64, in organisation: UUID) -> Statement<Member> {
    Statement(membersText, organisation, groups, limit) { row throws(PostgresError) in
      Member(groupID: try row.next(), userID: try row.next())
    }.large
  }

  /// All statement texts.
  static var texts: [SQL] { [holdersText, membersText] }

  private static let goal = """
    CASE $3::smallint WHEN 7 THEN $2 WHEN 8 THEN \(ResourceConditions.goal(ofBudget: "$2")) END
    """

  private static let onScope = """
    g.organisation_id = $1 AND g.resource_id IN ($1, $2, scope.goal_id)
      AND g.resource_type = CASE g.resource_id WHEN $1 THEN 1 WHEN scope.goal_id THEN 7 ELSE $3 END
      AND g.role = wanted.role AND \(RoleConditions.isLive)
    """

  private static let holdersText = SQL(
    dynamic: """
      SELECT wanted.role, found.user_id
      FROM (SELECT \(goal) AS goal_id) AS scope
      CROSS JOIN unnest($4::text[]) AS wanted (role)
      CROSS JOIN LATERAL (
        SELECT u.id AS user_id FROM (
          SELECT g.principal_id AS id FROM role_grant g WHERE g.principal_kind = 1 AND \(onScope)
          UNION
          SELECT m.user_id FROM role_grant g
          JOIN group_member m ON m.organisation_id = $1 AND m.group_id = g.principal_id
          WHERE g.principal_kind = 2 AND \(onScope)
          UNION
          SELECT o.user_id FROM goal_owner o
          WHERE o.organisation_id = $1 AND o.goal_id = scope.goal_id AND wanted.role = 'goal_owner'
          UNION
          SELECT p.user_id FROM participant p
          WHERE $3::smallint = 3 AND p.organisation_id = $1 AND p.event_id = $2
            AND (wanted.role = 'participant' OR wanted.role = 'event_owner' AND p.user_id = (
              SELECT creator_id FROM event WHERE organisation_id = $1 AND id = $2))) AS h
        JOIN app_user u ON u.organisation_id = $1 AND u.id = h.id AND u.state = 1
        ORDER BY u.id LIMIT $5) AS found
      """)

  private static let membersText = SQL(
    dynamic: """
      SELECT wanted.id, found.user_id
      FROM unnest($2::uuid[]) AS wanted (id)
      CROSS JOIN LATERAL (
        SELECT m.user_id FROM group_member m
        JOIN app_user u ON u.organisation_id = $1 AND u.id = m.user_id AND u.state = 1
        WHERE m.organisation_id = $1 AND m.group_id = wanted.id
        ORDER BY m.user_id LIMIT $3) AS found
      """)
}
