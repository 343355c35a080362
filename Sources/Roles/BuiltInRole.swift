import PayshareAPI

/// A built-in role, which every organisation has.
struct BuiltInRole: Sendable {
  /// How somebody comes to hold it.
  enum Source: Sendable, Hashable {
    /// By a grant on one of these kinds of resources.
    case grant(on: Set<PayshareV1.ResourceType>)
    /// By a part in something (`Relation`), as well as by a grant on these kinds of resources.
    case relation(orGrantOn: Set<PayshareV1.ResourceType>)
  }

  /// The name, as shown and stored.
  let name: String
  /// How somebody comes to hold it.
  let source: Source
  /// What it is for.
  let description: String
  /// The permissions that it gives.
  let permissions: PermissionSet

  init(
    _ name: String, _ source: Source, _ description: String, _ permissions: Set<PayshareV1.Permission>
  ) {
    self.name = name
    self.source = source
    self.description = description
    self.permissions = PermissionSet(permissions)
  }

  /// The kinds of resources on which it can be granted.
  var resourceTypes: Set<PayshareV1.ResourceType> {
    switch source {
    case .grant(let types), .relation(let types): types
    }
  }
}
