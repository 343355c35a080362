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
