import PayshareAPI
import RPC
import Roles
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
      (method.policy?.requirements ?? []).map(AccessNeed.init), reading: AccessNeed.reading,
      allowsEndedSession: method.policy?.allowsEndedSession == true)
  }
}

extension AccessNeed {
  /// What reading a resource of each kind needs that a handler may ask for besides: `event.read` on an event.
  fileprivate static let reading = [Resource.Kind.group, .event, .expense, .goal, .budget].map { kind in
    AccessNeed(MethodPolicy.Requirement("\(kind.rawValue).read", on: kind.rawValue))
  }
}
