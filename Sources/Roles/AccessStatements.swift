import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// The SQL that says what people hold on resources. Like `AccessConditions`, it reads as many pages for a resource that
/// does not exist as for one that the caller may not see.
enum AccessStatements {
  /// What the users of some questions are, and which parts they have in the resources, in the questions' order.
  static func facts(_ questions: [AccessQuestion], in organisation: UUID) -> Statement<AccessFacts> {
    Statement(factsText, parameters: parameters(questions, organisation)) { row throws(PostgresError) in
      let (isActive, type, scope): (Bool, Int16, UUID) = (try row.next(), try row.next(), try row.next())
      let goal: UUID? = try row.next()
      let names: [String] = try row.next()
      return AccessFacts(
        isActive: isActive,
        resource: GrantResource(type: PayshareV1.ResourceType(rawValue: Int32(type)), id: scope),
        above: goal.map { GrantResource(type: .goal, id: $0) },
        relations: Set(names.compactMap(Relation.init(rawValue:))))
    }
  }

  /// The grants that the users of some questions hold there, each with the number of its question, from 1 on.
  static func held(_ questions: [AccessQuestion], in organisation: UUID) -> Statement<(Int64, HeldGrant)> {
    Statement(heldText, parameters: parameters(questions, organisation)) { row throws(PostgresError) in
      let (number, team, permissions): (Int64, UUID?, [String]?) = (
        try row.next(), try row.next(), try row.next()
      )
      return (
        number,
        HeldGrant(
          stored: try GrantStatements.decode(&row), team: team,
          permissions: PermissionSet(stored: permissions ?? []))
      )
    }.large
  }

  /// Whether a resource exists.
  static func exists(
    _ type: PayshareV1.ResourceType, _ id: UUID, in organisation: UUID
  ) -> Statement<Bool> {
    switch type {
    case .group: Statement(existsText("member_group"), organisation, id, as: Bool.self)
    case .event: Statement(existsText("event"), organisation, id, as: Bool.self)
    case .expense: Statement(existsText("expense"), organisation, id, as: Bool.self)
    case .goal: Statement(existsText("goal"), organisation, id, as: Bool.self)
    case .budget: Statement(existsText("budget"), organisation, id, as: Bool.self)
    default: Statement("SELECT $1 = $2", organisation, id, as: Bool.self)
    }
  }

  private static func existsText(_ table: String) -> SQL {
    SQL(dynamic: "SELECT EXISTS (SELECT FROM \(table) WHERE organisation_id = $1 AND id = $2)")
  }

  private static func parameters(_ questions: [AccessQuestion], _ organisation: UUID) -> Parameters {
    var parameters = Parameters(reserving: 4)
    parameters.append(organisation)
    parameters.append(questions.map(\.userID))
    parameters.append(questions.map { Int16(clamping: $0.type.rawValue) })
    parameters.append(questions.map(\.id))
    return parameters
  }

  /// The questions, with the resource on which roles can be granted, and the goal above it; NULL if there is none.
  private static let asked = """
    SELECT a.number, a.user_id, CASE a.kind WHEN 4 THEN 3::smallint ELSE a.kind END AS kind,
      CASE a.kind WHEN 4 THEN \(ResourceConditions.event(ofExpense: "a.id")) ELSE a.id END AS scope,
      CASE a.kind WHEN 8 THEN \(ResourceConditions.goal(ofBudget: "a.id")) END AS goal
    FROM unnest($2::uuid[], $3::smallint[], $4::uuid[]) WITH ORDINALITY AS a (user_id, kind, id, number)
    """

  private static let factsText = SQL(
    dynamic: """
      SELECT EXISTS (SELECT FROM app_user u WHERE u.organisation_id = $1 AND u.id = a.user_id AND u.state = 1),
        a.kind, a.scope, a.goal,
        array_remove(ARRAY[
          CASE WHEN a.kind = 1 AND a.scope = $1 THEN 'member' END,
          CASE WHEN a.kind = 2 AND \(ResourceConditions.groupMember("a.user_id", "a.scope")) THEN 'group_member' END,
          CASE WHEN a.kind = 2 AND \(ResourceConditions.groupAdmin("a.user_id", "a.scope")) THEN 'group_admin' END,
          CASE WHEN a.kind = 3 AND \(ResourceConditions.participant("a.user_id", "a.scope")) THEN 'participant' END,
          CASE WHEN a.kind = 3 AND \(ResourceConditions.eventOwner("a.user_id", "a.scope")) THEN 'event_owner' END,
          CASE WHEN a.kind = 7 AND \(ResourceConditions.goalOwner("a.user_id", "a.scope")) THEN 'goal_owner' END,
          CASE WHEN a.kind = 8 AND \(ResourceConditions.goalOwner("a.user_id", "a.goal")) THEN 'goal_owner' END
        ], NULL)
      FROM (\(asked)) AS a ORDER BY a.number
      """)

  private static let onScope = """
    g.resource_id IN ($1, a.scope, a.goal)
      AND g.resource_type = CASE g.resource_id WHEN $1 THEN 1 WHEN a.goal THEN 7 ELSE a.kind END
    """

  private static let heldText = SQL(
    dynamic: """
      SELECT a.number, g.team, r.permissions, \(GrantStatements.columns)
      FROM (\(asked)) AS a
      CROSS JOIN LATERAL (
        SELECT g.*, NULL::uuid AS team FROM role_grant g
        WHERE g.organisation_id = $1 AND g.principal_id = a.user_id AND g.principal_kind <> 2
          AND \(onScope) AND \(RoleConditions.isLive)
        UNION ALL
        SELECT g.*, g.principal_id FROM role_grant g
        JOIN group_member m ON m.organisation_id = $1 AND m.group_id = g.principal_id AND m.user_id = a.user_id
        WHERE g.organisation_id = $1 AND g.principal_kind = 2
          AND \(onScope) AND \(RoleConditions.isLive)) AS g
      LEFT JOIN role r ON r.organisation_id = $1 AND r.name = g.role
      WHERE a.kind <> 1 OR a.scope = $1
      ORDER BY a.number, g.id
      """)
}
