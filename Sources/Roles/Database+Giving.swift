public import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
import Rules
public import ServiceKit

/// Giving roles for slices that do it in another way than `GrantRole`, by the same rules.
extension Database {
  /// The caller, as somebody who gives a role on a resource; what the calling service holds counts, too, if it needs roles
  /// itself.
  public func giver(on resource: Resource, for call: ServerCall) async throws(Status) -> Giver {
    let resource = try GrantResource(resource)
    let (facts, epoch) = try await ownFacts(on: resource, for: call)
    return Giver(facts: facts, epoch: epoch, userID: try call.caller.userID)
  }

  /// Other people, as those who give a role on a resource.
  public func givers(
    _ users: some Sequence<UUID>, on resource: Resource, for call: ServerCall
  ) async throws(Status) -> [UUID: Giver] {
    let users = Set(users).sorted()
    if users.isEmpty { return [:] }
    let resource = try GrantResource(resource)
    let (facts, epoch) = try await facts(
      users.map { AccessQuestion(userID: $0, type: resource.type, id: resource.id) }, for: call)
    return Dictionary(
      zip(users, facts).map { ($0, Giver(facts: $1, epoch: epoch, userID: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The grant of a role on a resource that the caller holds themselves, and that has not ended.
  public func ownGrant(
    of role: String, on resource: Resource, for call: ServerCall
  ) async throws(Status) -> PayshareV1.Grant? {
    let caller = try call.caller
    let found = try await readFirst(
      GrantStatements.grant(
        of: role, to: .user(caller.userID), on: try GrantResource(resource), in: caller.organisationID),
      for: call)
    guard let found, !found.hasEnded else { return nil }
    return PayshareV1.Grant(found)
  }
}

extension GrantResource {
  init(_ resource: Resource) throws(Status) {
    guard let type = PayshareV1.ResourceType(grantable: resource.kind) else {
      throw Status(.internal, "no roles are granted on resources of the kind \(resource.kind.rawValue)")
    }
    self.init(type: type, id: resource.id)
  }
}
