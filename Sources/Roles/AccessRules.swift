import PayshareAPI
import Rules
import ServiceKit

/// What somebody may do, from what they hold. No I/O, no clock.
enum AccessRules {
  /// Something that gives a permission.
  enum Path: Sendable, Hashable {
    /// A grant.
    case grant(HeldGrant)
    /// A part in something.
    case relation(Relation)
  }

  /// Everything that gives somebody a permission on a resource.
  static func paths(to permission: String, _ facts: AccessFacts) -> [Path] {
    guard facts.isActive else { return [] }
    let relations = facts.relations.sorted { $0.rawValue < $1.rawValue }
      .filter { self.permissions(of: $0).contains(permission) }
    return relations.map(Path.relation)
      + facts.held.filter { self.permissions(of: $0).contains(permission) }.map(Path.grant)
  }

  /// All permissions that somebody has on a resource and all below it: what a grant there would give.
  static func permissions(_ facts: AccessFacts) -> PermissionSet {
    var all = PermissionSet(stored: [])
    guard facts.isActive else { return all }
    for relation in facts.relations {
      all.formUnion(relation == .member ? PermissionScope.ofEverybody : permissions(of: relation))
    }
    all.formUnion(permissions(of: facts.held))
    return all
  }

  /// All permissions that some grants give.
  private static func permissions(of grants: [HeldGrant]) -> PermissionSet {
    var all = PermissionSet(stored: [])
    for grant in grants { all.formUnion(permissions(of: grant)) }
    return all
  }

  /// The roles that would give a user a permission, each with the kind of resource: that of `type`, and then of what is
  /// above it.
  static func remedies(
    for permission: String, on type: PayshareV1.ResourceType, _ roles: [Role]
  ) -> [(role: String, type: PayshareV1.ResourceType)] {
    let types: [PayshareV1.ResourceType] =
      switch type {
      case .organisation: [.organisation]
      case .expense: [.event, .organisation]
      case .budget: [.budget, .goal, .organisation]
      default: [type, .organisation]
      }
    return types.flatMap { type in
      // No user gets the role of services.
      roles.filter {
        $0.name != BuiltInRoles.service.name && $0.resourceTypes.contains(type)
          && $0.permissions.contains(permission)
      }.map { ($0.name, type) }
    }
  }

  /// Whether somebody may give all of some permissions on a resource: nobody gives what they do not hold.
  /// - Parameter lift: the permission that lifts this rule.
  static func mayGive(
    _ permissions: PermissionSet, _ facts: AccessFacts, unless lift: PayshareV1.Permission
  ) throws(Refusal) {
    try mayGive(permissions, held: Self.permissions(facts), on: facts.resource.type, unless: lift)
    if let service = facts.service {
      try mayGive(permissions, held: Self.permissions(of: service), on: facts.resource.type, unless: lift)
    }
  }

  private static func mayGive(
    _ permissions: PermissionSet, held: PermissionSet, on type: PayshareV1.ResourceType,
    unless lift: PayshareV1.Permission
  ) throws(Refusal) {
    if held.contains(lift.name ?? "") { return }
    let missing = PermissionScope.meaningful(permissions, on: type).missing(from: held)
    if !missing.isEmpty { throw .notHeld(missing) }
  }

  /// What a part in something allows.
  static func permissions(of relation: Relation) -> PermissionSet {
    BuiltInRoles.byName[relation.rawValue]?.permissions ?? PermissionSet(stored: [])
  }

  /// What the role of a grant allows.
  static func permissions(of held: HeldGrant) -> PermissionSet {
    BuiltInRoles.byName[held.stored.grant.role]?.permissions ?? held.permissions
  }
}
