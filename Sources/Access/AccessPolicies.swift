import PayshareAPI
import RPC
import ServiceKit

/// What each method of the contract needs, with the built-in roles that give it.
struct AccessPolicies: Sendable {
  private let byPath: [String: AccessPolicy]

  /// Prepared ahead of time, because that takes longer than one turn of a loop may.
  init() {
    byPath = Dictionary(
      PayshareAPIServices.all.flatMap(\.methods).map { ($0.path, AccessPolicy(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The policy of a method.
  func policy(of method: MethodDescriptor) -> AccessPolicy { byPath[method.path] ?? AccessPolicy(of: method) }
}

extension AccessPolicy {
  fileprivate convenience init(of method: MethodDescriptor) {
    self.init(
      (method.policy?.requirements ?? []).map(AccessNeed.init),
      allowsEndedSession: method.policy?.allowsEndedSession == true)
  }
}

extension AccessNeed {
  /// A requirement with the roles that give it. Nobody has it on a kind of resource that this program does not know.
  init(_ requirement: MethodPolicy.Requirement) {
    let kind = requirement.resource.flatMap(Resource.Kind.init)
    let isKnown = requirement.resource == nil || kind != nil
    let members =
      switch kind {
      case .group: BuiltInRoles.groupMember
      case .event, .expense: BuiltInRoles.participant
      case nil: BuiltInRoles.member
      }
    let roles = BuiltInRoles.all.filter {
      $0.resource == .organisation && $0.name != BuiltInRoles.member.name
        && $0.permissions.contains(requirement.permission)
    }
    self.init(
      requirement.permission, on: kind, field: requirement.field ?? "",
      organisationRoles: isKnown ? roles.map(\.name) : [],
      isOfMembers: isKnown && members.permissions.contains(requirement.permission))
  }
}
