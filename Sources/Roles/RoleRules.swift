import PayshareAPI
import Rules
import ServiceKit

/// The fields of a role that an update mask may name; the raw values are the contract's names.
enum RoleField: String, Sendable, Hashable, CaseIterable {
  case title, description, permissions
  case resourceTypes = "resource_types"
}

/// What may be done with roles. No I/O, no clock.
enum RoleRules {
  /// A new role, by somebody who holds these permissions on the organisation.
  static func new(_ draft: PayshareV1.Role, _ facts: AccessFacts) throws(Refusal) -> Role {
    var violations = Self.violations(of: draft)
    if BuiltInRoles.byName[draft.name] != nil {
      violations.add(FieldViolation("role.name", "BUILT_IN_ROLE", "\(draft.name) is a built-in role"))
    }
    try violations.refuse()
    let role = Role(
      name: draft.name, title: draft.title, description: draft.description,
      permissions: PermissionSet(draft.permissions), resourceTypes: Set(draft.resourceTypes), version: .first)
    try AccessRules.mayGive(role.permissions, facts, unless: .roleEscalate)
    return role
  }

  /// The role with the named fields taken from `draft`. What it gives in addition must be held by who changes it, for
  /// good: some may hold the role for good.
  static func edit(
    _ role: Role, _ fields: Set<RoleField>, from draft: PayshareV1.Role, etag: String, _ facts: AccessFacts
  ) throws(Refusal) -> Role {
    guard let version = role.version else { throw builtIn(role.name) }
    try version.require(etag: etag)
    try Self.violations(of: draft).filter { violation in
      fields.contains { violation.field.hasPrefix("role.\($0.rawValue)") }
    }.refuse()
    var new = role
    for field in fields {
      switch field {
      case .title: new.title = draft.title
      case .description: new.description = draft.description
      case .permissions: new.permissions = PermissionSet(draft.permissions)
      case .resourceTypes: new.resourceTypes = Set(draft.resourceTypes)
      }
    }
    let added = PermissionSet(stored: new.permissions.missing(from: role.permissions))
    try AccessRules.mayGive(added, facts.lasting(until: nil), unless: .roleEscalate)
    new.version = version.next
    return new
  }

  /// Whether a role may be deleted.
  static func delete(_ role: Role, etag: String) throws(Refusal) {
    guard let version = role.version else { throw builtIn(role.name) }
    if !etag.isEmpty { try version.require(etag: etag) }
  }

  private static func violations(of draft: PayshareV1.Role) -> [FieldViolation] {
    var violations: [FieldViolation] = []
    if draft.permissions.isEmpty {
      violations.add(FieldViolation("role.permissions", "REQUIRED", "a role has at least one permission"))
    }
    if draft.resourceTypes.isEmpty {
      violations.add(
        FieldViolation(
          "role.resource_types", "REQUIRED", "a role is granted on at least one kind of resource"))
    }
    for (index, type) in draft.resourceTypes.enumerated() where !GrantResource.types.contains(type) {
      violations.add(
        FieldViolation(
          "role.resource_types[\(index)]", "NOT_GRANTABLE_ON",
          "roles are not granted on this kind of resource"
        ))
    }
    for (index, permission) in draft.permissions.enumerated() where permission.name == nil {
      violations.add(
        FieldViolation("role.permissions[\(index)]", "UNKNOWN_PERMISSION", "is not a permission"))
    }
    return violations
  }

  private static func builtIn(_ name: String) -> Refusal {
    .precondition(reason: "BUILT_IN_ROLE", message: "\(name) is a built-in role, which cannot be changed")
  }
}
