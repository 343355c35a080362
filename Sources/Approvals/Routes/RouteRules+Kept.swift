import Identifiers
import Rules

/// What may be done with the routes of an organisation.
extension RouteRules {
  /// The field of a request that states a route.
  static let field = "approval_route"

  /// A new route.
  static func new(
    id: UUID, _ draft: RouteDraft, known: KnownApprovers
  ) throws(Refusal) -> KeptRoute {
    var violations: [FieldViolation] = []
    if draft.displayName.isEmpty { violations.add(nameIsMissing) }
    violations += Self.violations(of: draft.route, known)
    try violations.refuse()
    return KeptRoute(
      id: id, displayName: draft.displayName, description: draft.description, subject: draft.subject,
      isMandatory: draft.isMandatory, route: draft.route)
  }

  /// The route with the named fields taken from a draft; itself if nothing about it is new. Steps that stay are not
  /// checked again: whom they name may be gone by now.
  static func edit(
    _ old: KeptRoute, _ fields: Set<RouteField>, from draft: RouteDraft, etag: String, known: KnownApprovers
  ) throws(Refusal) -> KeptRoute {
    try old.version.require(etag: etag)
    var (new, violations) = (old, [FieldViolation]())
    for field in fields {
      switch field {
      case .displayName:
        if draft.displayName.isEmpty { violations.add(nameIsMissing) }
        new.displayName = draft.displayName
      case .description: new.description = draft.description
      case .isMandatory: new.isMandatory = draft.isMandatory
      case .steps: new.route = draft.route
      }
    }
    if new.route != old.route { violations += Self.violations(of: new.route, known) }
    try violations.refuse()
    if new == old { return old }
    new.version = old.version.next
    return new
  }

  private static var nameIsMissing: FieldViolation {
    FieldViolation("\(field).display_name", "REQUIRED", "is required")
  }

  /// What is wrong with the steps, and who in them does not exist.
  private static func violations(of route: ApprovalRoute, _ known: KnownApprovers) -> [FieldViolation] {
    var violations: [FieldViolation] = []
    do throws(Refusal) {
      try check(route, field: field)
    } catch {
      guard case .invalid(let found) = error else { return [] }
      violations = found
    }
    for (index, step) in route.steps.enumerated() {
      let path = "\(field).steps[\(index)]"
      unknown(step.approvers, known, at: path, &violations)
      for (level, selectors) in step.escalations.enumerated() {
        unknown(selectors, known, at: "\(path).escalations[\(level)]", &violations)
      }
    }
    return violations
  }

  private static func unknown(
    _ selectors: [ApproverSelector], _ known: KnownApprovers, at path: String,
    _ violations: inout [FieldViolation]
  ) {
    for (index, selector) in selectors.enumerated() where !known.contains(selector) {
      let place = "\(path).approvers[\(index)]"
      switch selector {
      case .role(let name):
        violations.add(FieldViolation("\(place).role", "UNKNOWN_ROLE", "there is no role \(name)"))
      case .user:
        violations.add(
          FieldViolation("\(place).user_id", "UNKNOWN_USER", "nobody with this id has an account"))
      case .team:
        violations.add(FieldViolation("\(place).group_id", "UNKNOWN_GROUP", "there is no such group"))
      }
    }
  }
}
