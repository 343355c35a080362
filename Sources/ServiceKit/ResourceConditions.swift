/// The SQL that decides who belongs to a resource, and what a role on it or above it gives. $1 is the organisation.
public enum ResourceConditions {
  /// What no group, event, goal or budget is: `ChosenID` refuses it.
  private static let none = "'00000000-0000-0000-0000-000000000000'::uuid"

  /// Whether a user has a permission on a resource.
  public static func user(
    _ user: String, holds need: AccessNeed, on kind: Resource.Kind, _ id: String
  ) -> String {
    let byRole = scopes(of: kind, id).map { RoleConditions.user(user, holds: need, on: $0) }
      .joined(separator: " OR ")
    switch kind {
    case .organisation:
      return need.relations.contains(.member) ? "\(id) = $1" : "(\(id) = $1 AND (\(byRole)))"
    // Everybody may do with themselves what others need a role for.
    case .user: return "(\(id) = \(user) OR \(byRole))"
    case .group, .event, .expense, .grant, .goal, .budget, .approval:
      let parts = relations(need.relations, of: user, to: kind, id)
      return "(\((parts + [byRole]).joined(separator: " OR ")))"
    }
  }

  /// Whether a service that needs roles itself has a permission on a resource.
  static func service(_ principal: String, holds need: AccessNeed, on kind: Resource.Kind, _ id: String)
    -> String
  {
    let conditions = scopes(of: kind, id).map { RoleConditions.service(principal, holds: need, on: $0) }
    return "(\(conditions.joined(separator: " OR ")))"
  }

  /// The resource itself and those above it, on which roles can be granted, below the organisation; nil if there is none.
  private static func scopes(of kind: Resource.Kind, _ id: String) -> [RoleConditions.Scope?] {
    let nearest = scope(of: kind, id)
    return switch kind {
    case .budget: [nearest, RoleConditions.Scope(type: goal, id: goal(ofBudget: id))]
    case .grant: [nearest, RoleConditions.Scope(type: goal, id: goal(ofGrantOnBudget: id))]
    case .approval: [nearest, RoleConditions.Scope(type: goal, id: goal(ofApprovalOfBudget: id))]
    default: [nearest]
    }
  }

  /// The resource itself, or the next one above it, on which roles can be granted; nil if that is the organisation.
  private static func scope(of kind: Resource.Kind, _ id: String) -> RoleConditions.Scope? {
    switch kind {
    case .organisation, .user: nil
    case .group: RoleConditions.Scope(type: group, id: id)
    case .event: RoleConditions.Scope(type: event, id: id)
    case .expense: RoleConditions.Scope(type: event, id: event(ofExpense: id))
    case .goal: RoleConditions.Scope(type: goal, id: id)
    case .budget: RoleConditions.Scope(type: budget, id: id)
    case .grant:
      RoleConditions.Scope(
        type: column("resource_type", of: "role_grant", id, else: "0"),
        id: column("resource_id", of: "role_grant", id, else: none))
    case .approval:
      RoleConditions.Scope(
        type: column("resource_type", of: "approval", id, else: "0"),
        id: column("resource_id", of: "approval", id, else: none))
    }
  }

  // Values of `payshare.v1.ResourceType`.
  private static let group = "2"
  private static let event = "3"
  private static let goal = "7"
  private static let budget = "8"

  /// The id of an expense's event.
  public static func event(ofExpense id: String) -> String {
    column("event_id", of: "expense", id, else: none)
  }

  /// The id of a budget's goal.
  public static func goal(ofBudget id: String) -> String {
    column("goal_id", of: "budget", id, else: none)
  }

  /// The id of the goal of the budget that a grant is on.
  private static func goal(ofGrantOnBudget id: String) -> String {
    goal(ofBudget: resource(ofGrant: id, type: budget))
  }

  /// The id of the goal of the budget that an approval is about.
  private static func goal(ofApprovalOfBudget id: String) -> String {
    goal(ofBudget: resource(ofApproval: id, type: budget))
  }

  /// The id of what an approval is below, if it is of a type.
  private static func resource(ofApproval id: String, type: String) -> String {
    column(
      "CASE resource_type WHEN \(type) THEN resource_id ELSE \(none) END", of: "approval", id, else: none)
  }

  /// The id of what a grant is on, if it is of a type.
  private static func resource(ofGrant id: String, type: String) -> String {
    column(
      "CASE resource_type WHEN \(type) THEN resource_id ELSE \(none) END", of: "role_grant", id, else: none)
  }

  /// A value of a row. For one that does not exist, the first page of its table is read instead of the row's.
  private static func column(_ value: String, of table: String, _ id: String, else missing: String) -> String
  {
    """
    coalesce(
      (SELECT \(value) FROM \(table) WHERE organisation_id = $1 AND id = \(id)),
      (SELECT \(missing) FROM \(table) WHERE ctid = '(0,1)'), \(missing))
    """
  }

  private static func relations(
    _ relations: Set<Relation>, of user: String, to kind: Resource.Kind, _ id: String
  ) -> [String] {
    switch kind {
    case .organisation, .user: []
    case .group: inGroup(relations, user, id)
    case .event: inEvent(relations, user, id)
    case .expense: inEvent(relations, user, event(ofExpense: id))
    case .grant:
      inGroup(relations, user, resource(ofGrant: id, type: group))
        + inEvent(relations, user, resource(ofGrant: id, type: event))
        + ofGoal(relations, user, resource(ofGrant: id, type: goal))
        + ofGoal(relations, user, goal(ofGrantOnBudget: id))
    case .goal: ofGoal(relations, user, id)
    case .budget: ofGoal(relations, user, goal(ofBudget: id))
    case .approval:
      ofGoal(relations, user, goal(ofApprovalOfBudget: id))
        + inEvent(relations, user, resource(ofApproval: id, type: event))
    }
  }

  private static func inGroup(_ relations: Set<Relation>, _ user: String, _ group: String) -> [String] {
    if relations.contains(.groupMember) { return [groupMember(user, group)] }
    return relations.contains(.groupAdmin) ? [groupAdmin(user, group)] : []
  }

  private static func inEvent(_ relations: Set<Relation>, _ user: String, _ event: String) -> [String] {
    if relations.contains(.participant) { return [participant(user, event)] }
    return relations.contains(.eventOwner) ? [eventOwner(user, event)] : []
  }

  private static func ofGoal(_ relations: Set<Relation>, _ user: String, _ goal: String) -> [String] {
    relations.contains(.goalOwner) ? [goalOwner(user, goal)] : []
  }

  /// The ids of the goals that a user keeps.
  public static func goals(ownedBy user: String) -> String {
    "SELECT goal_id FROM goal_owner WHERE organisation_id = $1 AND user_id = \(user)"
  }

  /// Whether a user keeps a goal.
  public static func goalOwner(_ user: String, _ goal: String) -> String {
    "EXISTS (SELECT FROM goal_owner WHERE organisation_id = $1 AND goal_id = \(goal) AND user_id = \(user))"
  }

  /// Whether a user is a member of a group.
  public static func groupMember(_ user: String, _ group: String) -> String {
    "EXISTS (SELECT FROM group_member WHERE organisation_id = $1 AND group_id = \(group) AND user_id = \(user))"
  }

  /// Whether a user is a member of a group who administers it.
  public static func groupAdmin(_ user: String, _ group: String) -> String {
    """
    EXISTS (
      SELECT FROM group_member WHERE organisation_id = $1 AND group_id = \(group) AND user_id = \(user) AND role = 1)
    """
  }

  /// Whether a user takes part in an event.
  public static func participant(_ user: String, _ event: String) -> String {
    "EXISTS (SELECT FROM participant WHERE organisation_id = $1 AND event_id = \(event) AND user_id = \(user))"
  }

  /// Whether a user takes part in an event and made it. The event is read for its participants only.
  public static func eventOwner(_ user: String, _ event: String) -> String {
    """
    (CASE WHEN \(participant(user, event))
      THEN EXISTS (SELECT FROM event WHERE organisation_id = $1 AND id = \(event) AND creator_id = \(user)) END IS TRUE)
    """
  }
}
