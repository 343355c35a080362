/// The SQL that decides who belongs to a resource, and what a role on it or above it gives. $1 is the organisation.
public enum ResourceConditions {
  private static let none = "'00000000-0000-0000-0000-000000000000'::uuid"

  /// Whether a user has a permission on a resource.
  static func user(_ user: String, holds need: AccessNeed, on kind: Resource.Kind, _ id: String) -> String {
    let scopes = grantable(above: kind, id).map { [$0] } ?? []
    let byRole = RoleConditions.user(user, holds: need, on: scopes)
    switch kind {
    case .organisation:
      return need.relations.contains(.member) ? "\(id) = $1" : "(\(id) = $1 AND \(byRole))"
    // Everybody may do with themselves what others need a role for.
    case .user: return "(\(id) = \(user) OR \(byRole))"
    case .group, .event, .expense, .grant:
      let parts = relations(need.relations, of: user, to: kind, id)
      return "(\((parts + [byRole]).joined(separator: " OR ")))"
    }
  }

  /// Whether a service that needs roles itself has a permission on a resource.
  static func service(_ principal: String, holds need: AccessNeed, on kind: Resource.Kind, _ id: String)
    -> String
  {
    RoleConditions.service(principal, holds: need, on: grantable(above: kind, id).map { [$0] } ?? [])
  }

  /// The id of the resource itself, or of the next one above it, on which roles can be granted; nil if that is the
  /// organisation.
  ///
  /// For a row that does not exist, the first page of its table is read instead of the row's, and there is nothing under
  /// the id that is given then.
  private static func grantable(above kind: Resource.Kind, _ id: String) -> String? {
    switch kind {
    case .organisation, .user: nil
    case .group, .event: id
    case .expense: event(ofExpense: id)
    case .grant: parent("resource_id", "role_grant", id)
    }
  }

  /// The id of an expense's event.
  public static func event(ofExpense id: String) -> String { parent("event_id", "expense", id) }

  private static func parent(_ column: String, _ table: String, _ id: String) -> String {
    """
    coalesce(
      (SELECT \(column) FROM \(table) WHERE organisation_id = $1 AND id = \(id)),
      (SELECT \(none) FROM \(table) WHERE ctid = '(0,1)'), \(none))
    """
  }

  private static func relations(
    _ relations: Set<Relation>, of user: String, to kind: Resource.Kind, _ id: String
  ) -> [String] {
    guard let resource = grantable(above: kind, id) else { return [] }
    var parts: [String] = []
    if kind == .group || kind == .grant {
      if relations.contains(.groupMember) {
        parts.append(groupMember(user, resource))
      } else if relations.contains(.groupAdmin) {
        parts.append(groupAdmin(user, resource))
      }
    }
    if kind != .group {
      if relations.contains(.participant) {
        parts.append(participant(user, resource))
      } else if relations.contains(.eventOwner) {
        parts.append(eventOwner(user, resource))
      }
    }
    return parts
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
