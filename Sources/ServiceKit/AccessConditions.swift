import Postgres

/// The SQL that decides who may do what. It reads as many pages for a resource that the caller may not see as for one
/// that does not exist, so that timing reveals neither.
///
/// Parameters: $1 the organisation, $2 the session, $3 the user, $4 the service that began the session, then those of
/// resources, in order, and last the principal of a service that needs roles itself.
enum AccessConditions {
  /// How many parameters come before those of resources.
  private static let ownParameters = 4
  private static let user = "$3"

  /// The condition under which everything of a call is read and written.
  static func text(
    _ needs: [AccessNeed], reading: [AccessNeed], _ shape: AccessPolicy.Shape, allowsEndedSession: Bool
  ) -> String {
    let session = "EXISTS (\(session(allowsEnded: allowsEndedSession)) AND s.service = $4)"
    return ([session] + parts(needs, reading: reading, shape)).joined(separator: "\nAND ")
  }

  /// Tells the service that began the session, NULL if it cannot be used, and for each part whether it holds.
  static func explanation(
    _ needs: [AccessNeed], reading: [AccessNeed], _ shape: AccessPolicy.Shape, allowsEndedSession: Bool
  ) -> String {
    let parts = parts(needs, reading: reading, shape).joined(separator: ",\n")
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

  /// A part for each need that is not of everybody, for each further resource, which one must be able to read, and all of
  /// them again for the service if it needs roles itself.
  static func parts(_ needs: [AccessNeed], reading: [AccessNeed], _ shape: AccessPolicy.Shape) -> [String] {
    let all = shape.counts.filter { $0 != .none }.count + shape.extra.count
    let service = "$\(ownParameters + all + 1)"
    var (parts, ofService): ([String], [String]) = ([], [])
    var (parameter, counts) = (ownParameters, shape.counts[...])
    for need in needs {
      guard let kind = need.kind else {
        if !need.relations.contains(.member) { parts.append(RoleConditions.user(user, holds: need)) }
        ofService.append(RoleConditions.service(service, holds: need, on: nil))
        continue
      }
      guard let count = counts.popFirst(), count != .none else { continue }
      parameter += 1
      func each(_ held: (_ id: String) -> String) -> String {
        count == .one
          ? held("$\(parameter)")
          : "NOT EXISTS (SELECT FROM unnest($\(parameter)::uuid[]) AS wanted (id) WHERE NOT \(held("wanted.id")))"
      }
      parts.append(each { ResourceConditions.user(user, holds: need, on: kind, $0) })
      ofService.append(each { ResourceConditions.service(service, holds: need, on: kind, $0) })
    }
    for kind in shape.extra {
      parameter += 1
      let (id, need) = ("$\(parameter)", reading.first { $0.kind == kind })
      parts.append(need.map { ResourceConditions.user(user, holds: $0, on: kind, id) } ?? "false")
      ofService.append(need.map { ResourceConditions.service(service, holds: $0, on: kind, id) } ?? "false")
    }
    return shape.isByService ? parts + ofService : parts
  }
}
