public import Identifiers
import PayshareAPI
public import Postgres
public import RPC
public import Rules
public import ServiceKit

/// What somebody who gives another a part in a resource holds there, and the calling service if it needs roles itself.
public struct PartAccess: Sendable, Hashable {
  /// How often the organisation's access had changed when this was read.
  let epoch: Int64
  /// What they hold on the resource.
  let own: AccessFacts

  /// Whether they may give a part: nobody gives what they do not hold. A part has no end.
  public func mayGive(_ part: Relation) throws(Refusal) {
    try AccessRules.mayGive(
      AccessRules.permissions(of: part), own.lasting(until: nil), unless: .roleBind)
  }
}

extension Database {
  /// What the caller holds on a goal.
  public func partAccess(inGoal id: UUID, for call: ServerCall) async throws(Status) -> PartAccess {
    let (facts, epoch) = try await ownFacts(on: GrantResource(type: .goal, id: id), for: call)
    return PartAccess(epoch: epoch, own: facts)
  }
}

extension WriteBatch {
  /// Rolls the batch back if what decided that a part may be given has changed since. Comes first. Parts in the resource
  /// need a guard of their own.
  public mutating func givePart(_ access: PartAccess, in organisation: UUID) {
    require(access.own, from: access.epoch, in: organisation)
  }
}
