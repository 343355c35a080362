import Identifiers
import PayshareAPI
import Postgres
import Rules

/// A named set of permissions.
struct Role: Sendable, Hashable {
  /// The name, which grants use.
  let name: String
  /// The name for people.
  var title = ""
  /// What it is for.
  var description = ""
  /// What it allows.
  var permissions: PermissionSet
  /// The kinds of resources on which it can be granted.
  var resourceTypes: Set<PayshareV1.ResourceType>
  /// The version; nil for a built-in role.
  var version: ResourceVersion?

  var isBuiltIn: Bool { version == nil }
}

/// What a role can be granted on.
struct GrantResource: Sendable, Hashable {
  /// The kind: an organisation, a group, an event, a goal or a budget.
  let type: PayshareV1.ResourceType
  /// Its id.
  let id: UUID

  /// The kinds of resources on which roles can be granted.
  static let types: Set<PayshareV1.ResourceType> = [.organisation, .group, .event, .goal, .budget]
}

/// A role for a principal on a resource and all below it.
struct Grant: Sendable, Hashable {
  /// Its id.
  let id: UUID
  /// Who holds the role.
  let principal: Principal
  /// The role.
  let role: String
  /// What it is held on.
  let resource: GrantResource
  /// From then on it gives nothing; nil if it never ends.
  var expireTime: Timestamp?
  /// Why it was given.
  var reason: String
  /// Who gave it; nil if the system did.
  var granterID: UUID?
  /// The version.
  var version: ResourceVersion
  /// The share link that it was redeemed from; nil if it was given directly.
  var shareLinkID: UUID?
}
