import PayshareAPI
import RPC

/// What permissions mean on a kind of resource, by the policies of the contract: `group.read` gives nothing on an event, so
/// that nobody needs it who gives somebody a role there.
enum PermissionScope {
  /// The kinds that are below a kind, itself included, as policies name them.
  private static let below: [PayshareV1.ResourceType: Set<String>] = [
    .group: ["group", "grant"], .event: ["event", "expense", "approval", "grant"],
    .goal: ["goal", "budget", "approval", "grant"], .budget: ["budget", "approval", "grant"],
  ]

  private static let requirements = PayshareAPIServices.all.flatMap(\.methods)
    .flatMap { $0.policy?.requirements ?? [] }

  private static let byType = below.mapValues { kinds in
    PermissionSet(
      stored: requirements.filter { kinds.contains($0.resource ?? "") }.map(\.permission) + lifting)
  }

  /// What everybody has on all of the organisation. The other permissions of members are for what is theirs: on the
  /// organisation, `event.read` is for all of its events.
  static let ofEverybody: PermissionSet = {
    let ofResources = requirements.filter { $0.resource != nil }.map(\.permission)
    return PermissionSet(stored: BuiltInRoles.member.permissions.names.subtracting(ofResources))
  }()

  /// What lifts the rule that nobody gives what they do not hold.
  private static let lifting = [PayshareV1.Permission.roleBind, .roleEscalate].compactMap(\.name)

  /// Those of some permissions that mean something on a kind of resource.
  static func meaningful(
    _ permissions: PermissionSet, on type: PayshareV1.ResourceType
  ) -> PermissionSet {
    guard let all = byType[type] else { return permissions }
    return PermissionSet(stored: permissions.names.intersection(all.names))
  }
}
