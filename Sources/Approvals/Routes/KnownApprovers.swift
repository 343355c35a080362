import Identifiers

/// Whom the steps of a route may ask, of those that it names.
struct KnownApprovers: Sendable, Hashable {
  var roles: Set<String> = []
  var users: Set<UUID> = []
  var groups: Set<UUID> = []

  func contains(_ selector: ApproverSelector) -> Bool {
    switch selector {
    case .role(let name): roles.contains(name)
    case .user(let id): users.contains(id)
    case .team(let id): groups.contains(id)
    }
  }
}

extension ApprovalRoute {
  /// The roles, users and groups that it names.
  var named: KnownApprovers {
    var named = KnownApprovers()
    for selector in selectors {
      switch selector {
      case .role(let name): named.roles.insert(name)
      case .user(let id): named.users.insert(id)
      case .team(let id): named.groups.insert(id)
      }
    }
    return named
  }
}
