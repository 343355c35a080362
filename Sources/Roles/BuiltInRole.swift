import PayshareAPI

/// A built-in role, which every organisation has. Somebody holds it by a grant or, where it is the name of a `Relation`, by
/// their part in something.
struct BuiltInRole: Sendable {
  /// The name, as shown and stored.
  let name: String
  /// The kinds of resources on which it can be granted; none if only a part gives it.
  let resourceTypes: Set<PayshareV1.ResourceType>
  /// What it is for.
  let description: String
  /// The permissions that it gives.
  let permissions: PermissionSet

  init(
    _ name: String, on resourceTypes: Set<PayshareV1.ResourceType>, _ description: String,
    _ permissions: Set<PayshareV1.Permission>
  ) {
    self.name = name
    self.resourceTypes = resourceTypes
    self.description = description
    self.permissions = PermissionSet(permissions)
  }
}
