import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// Somebody who may do something.
struct AccessHolder: Sendable, Hashable {
  let userID: UUID
  let displayName: String
}

extension AccessStatements {
  /// A page of the users who have a permission on a resource and can log in, by id.
  static func holders(
    of permission: PayshareV1.Permission, _ question: AccessQuestion, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<AccessHolder>> {
    var parameters = Parameters(reserving: 7)
    parameters.append(organisation)
    parameters.append(question.id)
    parameters.append(page.after?.id ?? .zero)
    parameters.append(page.rowLimit)
    append(permission, to: &parameters)
    return Statement(holdersText(question.type), parameters: parameters) { row throws(PostgresError) in
      let holder = AccessHolder(userID: try row.next(), displayName: try row.next())
      return PageRow(
        holder, at: Page.Position(time: .latest, id: holder.userID), bytesUpToHere: 0)
    }.large
  }

  /// A page of the groups, events, goals or budgets on which a user has a permission, by id.
  static func accessible(
    _ permission: PayshareV1.Permission, _ type: PayshareV1.ResourceType, to user: UUID,
    in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<UUID>> {
    var parameters = Parameters(reserving: 7)
    parameters.append(organisation)
    parameters.append(user)
    parameters.append(page.after?.id ?? .zero)
    parameters.append(page.rowLimit)
    append(permission, to: &parameters)
    let text =
      switch type {
      case .group: groupsText
      case .goal: goalsText
      case .budget: budgetsText
      default: eventsText
      }
    return Statement(text, parameters: parameters) {
      row throws(PostgresError) in
      let id: UUID = try row.next()
      return PageRow(id, at: Page.Position(time: .latest, id: id), bytesUpToHere: 0)
    }.large
  }

  /// The permission by what gives it: $5 built-in roles, $6 its name, for roles of the organisation, $7 relations.
  private static func append(_ permission: PayshareV1.Permission, to parameters: inout Parameters) {
    let name = permission.name ?? ""
    let roles = BuiltInRoles.all.filter { $0.permissions.contains(name) }.map(\.name)
    parameters.append(roles)
    parameters.append(name)
    parameters.append(roles.filter { Relation(rawValue: $0) != nil })
  }

  private static let gives = """
    (g.role = ANY ($5::text[]) OR EXISTS (
      SELECT FROM role r WHERE r.organisation_id = $1 AND r.name = g.role AND $6 = ANY (r.permissions)))
    """

  private static func holdersText(_ type: PayshareV1.ResourceType) -> SQL {
    switch type {
    case .group: ofGroup
    case .event: ofEvent
    case .expense: ofExpense
    case .goal: ofGoal
    case .budget: ofBudget
    default: ofOrganisation
    }
  }

  private static let ofOrganisation = holders(
    "$1", ofType: 1,
    """
    SELECT id FROM app_user WHERE organisation_id = $1 AND $2 = $1 AND 'member' = ANY ($7)
    """)
  private static let ofGroup = holders(
    "$2", ofType: 2,
    """
    SELECT user_id FROM group_member
    WHERE organisation_id = $1 AND group_id = $2
      AND ('group_member' = ANY ($7) OR role = 1 AND 'group_admin' = ANY ($7))
    """)
  private static let ofEvent = holders("$2", ofType: 3, participants("$2"))
  private static let ofGoal = holders("$2", ofType: 7, goalOwners("$2"))
  private static let ofBudget = holders(
    "$2", ofType: 8, goal: ResourceConditions.goal(ofBudget: "$2"),
    goalOwners(ResourceConditions.goal(ofBudget: "$2")))
  private static let ofExpense = holders(
    ResourceConditions.event(ofExpense: "$2"), ofType: 3,
    participants(ResourceConditions.event(ofExpense: "$2")))

  private static func participants(_ event: String) -> String {
    """
    SELECT p.user_id FROM participant p
    WHERE p.organisation_id = $1 AND p.event_id = \(event)
      AND ('participant' = ANY ($7) OR 'event_owner' = ANY ($7) AND EXISTS (
        SELECT FROM event e WHERE e.organisation_id = $1 AND e.id = p.event_id AND e.creator_id = p.user_id))
    """
  }

  private static func goalOwners(_ goal: String) -> String {
    """
    SELECT user_id FROM goal_owner WHERE organisation_id = $1 AND goal_id = \(goal) AND 'goal_owner' = ANY ($7)
    """
  }

  /// - Parameter goal: the goal above the resource; NULL if there is none.
  private static func holders(
    _ scope: String, ofType type: Int, goal: String = "NULL", _ relations: String
  ) -> SQL {
    let onScope = """
      g.resource_id IN ($1, \(scope), \(goal))
        AND g.resource_type = CASE g.resource_id WHEN $1 THEN 1 WHEN \(goal) THEN 7 ELSE \(type) END
      """
    return SQL(
      dynamic: """
        SELECT u.id, u.display_name FROM app_user u
        WHERE u.organisation_id = $1 AND u.state = 1 AND u.id > $3 AND u.id IN (
          \(relations)
          UNION
          SELECT g.principal_id FROM role_grant g
          WHERE g.organisation_id = $1 AND \(onScope) AND g.principal_kind = 1
            AND \(RoleConditions.isLive) AND \(gives)
          UNION
          SELECT m.user_id FROM role_grant g
          JOIN group_member m ON m.organisation_id = $1 AND m.group_id = g.principal_id
          WHERE g.organisation_id = $1 AND \(onScope) AND g.principal_kind = 2
            AND \(RoleConditions.isLive) AND \(gives))
        ORDER BY u.id LIMIT $4
        """)
  }

  private static let groupsText = accessible(
    "member_group", 2,
    """
    SELECT group_id FROM group_member
    WHERE organisation_id = $1 AND user_id = $2 AND group_id > $3
      AND ('group_member' = ANY ($7) OR role = 1 AND 'group_admin' = ANY ($7))
    ORDER BY group_id LIMIT $4
    """)
  private static let eventsText = accessible(
    "event", 3,
    """
    SELECT p.event_id FROM participant p
    WHERE p.organisation_id = $1 AND p.user_id = $2 AND p.event_id > $3
      AND ('participant' = ANY ($7) OR 'event_owner' = ANY ($7) AND EXISTS (
        SELECT FROM event e WHERE e.organisation_id = $1 AND e.id = p.event_id AND e.creator_id = $2))
    ORDER BY p.event_id LIMIT $4
    """)

  private static let goalsText = accessible(
    "goal", 7,
    """
    SELECT goal_id FROM goal_owner
    WHERE organisation_id = $1 AND user_id = $2 AND goal_id > $3 AND 'goal_owner' = ANY ($7)
    ORDER BY goal_id LIMIT $4
    """)

  /// Whoever may do something on a goal may do it on its budgets.
  private static let budgetsText = accessible(
    "budget", 8,
    """
    SELECT b.id FROM budget b
    WHERE b.organisation_id = $1 AND b.id > $3 AND b.goal_id IN (
      SELECT goal_id FROM goal_owner WHERE organisation_id = $1 AND user_id = $2 AND 'goal_owner' = ANY ($7)
      UNION
      SELECT g.resource_id FROM role_grant g
      WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.principal_kind = 1 AND g.resource_type = 7
        AND \(RoleConditions.isLive) AND \(gives)
      UNION
      SELECT g.resource_id FROM \(ofTeams) AND g.resource_type = 7 AND \(RoleConditions.isLive) AND \(gives))
    ORDER BY b.id LIMIT $4
    """)

  private static let ofTeams = """
    role_grant g JOIN group_member m ON m.organisation_id = $1 AND m.group_id = g.principal_id AND m.user_id = $2
      WHERE g.organisation_id = $1 AND g.principal_kind = 2
    """

  private static func accessible(_ table: String, _ type: Int, _ relations: String) -> SQL {
    SQL(
      dynamic: """
        SELECT found.id FROM (
          (SELECT t.id FROM \(table) t
            WHERE t.organisation_id = $1 AND t.id > $3 AND (
              EXISTS (
                SELECT FROM role_grant g
                WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.principal_kind = 1
                  AND g.resource_id = $1 AND g.resource_type = 1 AND \(RoleConditions.isLive) AND \(gives))
              OR EXISTS (
                SELECT FROM \(ofTeams) AND g.resource_id = $1 AND g.resource_type = 1
                  AND \(RoleConditions.isLive) AND \(gives)))
            ORDER BY t.id LIMIT $4)
          UNION
          (\(relations))
          UNION
          (SELECT g.resource_id FROM role_grant g
            WHERE g.organisation_id = $1 AND g.principal_id = $2 AND g.principal_kind = 1 AND g.resource_type = \(type)
              AND g.resource_id > $3 AND \(RoleConditions.isLive) AND \(gives)
            ORDER BY g.resource_id LIMIT $4)
          UNION
          (SELECT g.resource_id FROM \(ofTeams) AND g.resource_type = \(type)
              AND g.resource_id > $3 AND \(RoleConditions.isLive) AND \(gives)
            ORDER BY g.resource_id LIMIT $4)) AS found (id)
        WHERE EXISTS (SELECT FROM app_user u WHERE u.organisation_id = $1 AND u.id = $2 AND u.state = 1)
        ORDER BY found.id LIMIT $4
        """)
  }
}
