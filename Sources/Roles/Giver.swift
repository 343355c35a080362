public import Identifiers
import PayshareAPI
public import Postgres
public import Rules

/// Somebody who gives a role to others, at once or by a share link, with what they held when it was read.
public struct Giver: Sendable {
  /// What they hold on the resource.
  let facts: AccessFacts
  /// How often the organisation's access had changed then.
  let epoch: Int64
  /// The user.
  public let userID: UUID

  /// Whether they may grant a built-in role on the resource until a time, by the rules of `GrantRole`: they may grant
  /// there, and hold what they give for as long.
  public func mayGive(_ role: String, until time: Timestamp) -> Bool {
    guard !AccessRules.paths(to: PayshareV1.Permission.grantCreate.name ?? "", facts).isEmpty else {
      return false
    }
    do throws(Refusal) {
      try requireMayGive(role, until: time)
      return true
    } catch {
      return false
    }
  }

  /// Refuses unless they hold what a built-in role gives, for as long.
  public func requireMayGive(_ role: String, until time: Timestamp) throws(Refusal) {
    guard let role = BuiltInRoles.byName[role].map({ Role($0) }) else { throw .notHeld([]) }
    try GrantRules.give(role, to: .user(userID), on: facts.resource, until: time, facts)
  }
}
