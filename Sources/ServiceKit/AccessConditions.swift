import Postgres

/// The SQL that decides who may do what. It reads as many pages for a resource that the caller may not see as for one
/// that does not exist, so that timing reveals neither.
///
/// Parameters: $1 the organisation, $2 the session, $3 the user, $4 the service that began the session, then those of
/// resources, in order.
enum AccessConditions {
  /// How many parameters come before those of resources.
  private static let ownParameters = 4

  /// The condition under which everything of a call is read and written.
  static func text(
    _ needs: [AccessNeed], _ shape: AccessPolicy.Shape, allowsEndedSession: Bool
  ) -> String {
    let session = "EXISTS (\(session(allowsEnded: allowsEndedSession)) AND s.service = $4)"
    return ([session] + parts(needs, shape)).joined(separator: "\nAND ")
  }

  /// Tells the service that began the session, NULL if it cannot be used, and for each part whether it holds.
  static func explanation(
    _ needs: [AccessNeed], _ shape: AccessPolicy.Shape, allowsEndedSession: Bool
  ) -> String {
    let parts = parts(needs, shape).joined(separator: ",\n")
    return """
      SELECT (\(session(allowsEnded: allowsEndedSession, selecting: "s.service"))), ARRAY[\(parts)]::boolean[]
      """
  }

  private static func session(allowsEnded: Bool, selecting columns: String = "") -> String {
    let ofUser = """
      SELECT \(columns) FROM session s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.organisation_id = $1 AND s.id = $2 AND s.user_id = $3
      """
    return allowsEnded ? ofUser : ofUser + " AND s.end_time IS NULL AND o.archive_time IS NULL"
  }

  /// A part for each need that is not of everybody, and for each further resource.
  static func parts(_ needs: [AccessNeed], _ shape: AccessPolicy.Shape) -> [String] {
    var parts: [String] = []
    var (parameter, counts) = (ownParameters, shape.counts[...])
    for need in needs {
      let byRole = byRole(need.organisationRoles)
      guard let kind = need.kind else {
        if !need.isOfMembers { parts.append(byRole) }
        continue
      }
      guard let count = counts.popFirst(), count != .none else { continue }
      parameter += 1
      func held(_ id: String) -> String {
        need.isOfMembers ? "(\(belongs(to: kind, id)) OR \(byRole))" : byRole
      }
      parts.append(
        count == .one
          ? held("$\(parameter)")
          : "NOT EXISTS (SELECT FROM unnest($\(parameter)::uuid[]) AS wanted (id) WHERE NOT \(held("wanted.id")))"
      )
    }
    for kind in shape.extra {
      parameter += 1
      parts.append(belongs(to: kind, "$\(parameter)"))
    }
    return parts
  }

  /// Whether the user holds one of these roles on the organisation. They are names of the program, not of callers.
  private static func byRole(_ roles: [String]) -> String {
    if roles.isEmpty { return "false" }
    let names = roles.map { "'\($0)'" }.joined(separator: ", ")
    return """
      EXISTS (SELECT FROM role_grant WHERE organisation_id = $1 AND user_id = $3 AND resource_id = $1
        AND role IN (\(names)) AND (expire_time IS NULL OR expire_time > now()))
      """
  }

  /// Whether the user belongs to a resource.
  private static func belongs(to kind: Resource.Kind, _ id: String) -> String {
    switch kind {
    case .group:
      "EXISTS (SELECT FROM group_member WHERE organisation_id = $1 AND group_id = \(id) AND user_id = $3)"
    case .event:
      "EXISTS (SELECT FROM participant WHERE organisation_id = $1 AND event_id = \(id) AND user_id = $3)"
    // For an expense that does not exist, the first page of the table is read instead of its row's, and participants
    // are looked up in an event that has none.
    case .expense:
      """
      EXISTS (
        SELECT FROM participant
        WHERE organisation_id = $1 AND user_id = $3 AND event_id = coalesce(
          (SELECT event_id FROM expense WHERE organisation_id = $1 AND id = \(id)),
          (SELECT '00000000-0000-0000-0000-000000000000'::uuid FROM expense WHERE ctid = '(0,1)'),
          '00000000-0000-0000-0000-000000000000'))
      """
    }
  }
}
