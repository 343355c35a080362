import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The fields of a grant that an update mask may name; the raw values are the contract's names.
enum GrantField: String, Sendable, Hashable, CaseIterable {
  case expireTime = "expire_time"
  case reason
}

/// What may be done with grants. No I/O; the time is the database's.
enum GrantRules {
  /// Whether somebody may grant a role on a resource until a time, or for good if that is nil.
  static func give(
    _ role: Role, to principal: Principal, on resource: GrantResource, until time: Timestamp?,
    _ facts: AccessFacts
  ) throws(Refusal) {
    var violations: [FieldViolation] = []
    if !role.resourceTypes.contains(resource.type) {
      violations.add(FieldViolation("grant.role", "NOT_GRANTABLE_ON", place(of: role)))
    }
    if role.name == BuiltInRoles.service.name, principal.service == nil {
      violations.add(
        FieldViolation("grant.role", "FOR_SERVICES", "the role service is granted to services only"))
    }
    try violations.refuse()
    try AccessRules.mayGive(role.permissions, facts.lasting(until: time), unless: .roleBind)
  }

  /// Where a role can be granted, for who tries it elsewhere.
  private static func place(of role: Role) -> String {
    let kinds = role.resourceTypes.sorted { $0.rawValue < $1.rawValue }.map { type in
      switch type {
      case .organisation: "the organisation"
      case .group: "a group"
      case .event: "an event"
      case .goal: "a goal"
      case .budget: "a budget"
      default: "something else"
      }
    }
    return kinds.isEmpty
      ? "\(role.name) is not granted: people have it by taking part"
      : "\(role.name) can be granted only on \(kinds.joined(separator: " or "))"
  }

  /// A grant with the named fields changed.
  /// - Parameters:
  ///   - isLonger: whether it gives anything for longer than before, which is a grant anew.
  static func edit(
    _ stored: StoredGrant, _ fields: Set<GrantField>, expireTime: Timestamp?, reason: String, etag: String
  ) throws(Refusal) -> (grant: Grant, isLonger: Bool) {
    try stored.grant.version.require(etag: etag)
    var new = stored.grant
    if fields.contains(.expireTime) { new.expireTime = expireTime }
    if fields.contains(.reason) { new.reason = reason }
    new.version = new.version.next
    let (before, after) = (stored.grant.expireTime ?? .latest, new.expireTime ?? .latest)
    return (new, after > before)
  }

  /// Whether a change of a grant counts as one of the organisation's access: of who holds what on all of it, or of a team.
  static func isOfOrganisation(_ grant: Grant) -> Bool {
    if grant.resource.type == .organisation { return true }
    if case .team = grant.principal { return true }
    return false
  }
}
