import PayshareAPI

/// A built-in role, which every organisation has.
struct BuiltInRole: Sendable {
  /// The kinds of resource on which a role can be granted; it also applies to everything below.
  enum Resource: String, Sendable {
    case organisation, group, event
  }

  /// The name, as shown and stored.
  let name: String
  /// The kind of resource that it is granted on.
  let resource: Resource
  /// The permissions that it gives.
  let permissions: PermissionSet

  init(_ name: String, on resource: Resource, _ permissions: Set<PayshareV1.Permission>) {
    self.name = name
    self.resource = resource
    self.permissions = PermissionSet(permissions)
  }
}
