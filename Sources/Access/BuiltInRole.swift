import PayshareAPI

/// A role that every organisation has.
struct BuiltInRole: Sendable {
  /// The kinds of resource on which a role can be granted; it holds for everything below too.
  enum Resource: String, Sendable {
    case organisation, group, event
  }

  /// The name, as it is shown and stored.
  let name: String
  /// What it is granted on.
  let resource: Resource
  /// What it gives.
  let permissions: PermissionSet

  init(_ name: String, on resource: Resource, _ permissions: Set<PayshareV1.Permission>) {
    self.name = name
    self.resource = resource
    self.permissions = PermissionSet(permissions)
  }
}
