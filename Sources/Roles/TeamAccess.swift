public import Identifiers
import PayshareAPI
public import Postgres
public import RPC
public import Rules
public import ServiceKit

/// What joining a group gives: the parts in it, and the roles that the group holds as a team. With what somebody holds on
/// the same resources, who wants to add people, and the calling service if it needs roles itself.
public struct TeamAccess: Sendable, Hashable {
  /// How often the organisation's access had changed when this was read.
  let epoch: Int64
  /// What they hold on the group itself.
  let own: AccessFacts
  /// The roles of the group.
  let roles: [TeamRole]

  /// Whether they may add people who are to have these parts in the group: nobody gives what they do not hold.
  public func mayAdd(_ parts: Set<Relation>) throws(Refusal) {
    if parts.isEmpty { return }
    for part in parts.sorted(by: { $0.rawValue < $1.rawValue }) {
      // A part has no end.
      try AccessRules.mayGive(
        AccessRules.permissions(of: part), own.lasting(until: nil), unless: .roleBind)
    }
    for role in roles {
      try AccessRules.mayGive(
        role.permissions, role.own.lasting(until: role.expireTime), unless: .roleBind)
    }
  }
}

/// A role that a group holds on a resource.
struct TeamRole: Sendable, Hashable {
  /// What it allows.
  let permissions: PermissionSet
  /// When it ends; nil if it never does.
  let expireTime: Timestamp?
  /// What somebody who wants to add people to the group holds on the resource.
  let own: AccessFacts
}

extension Database {
  /// What joining a group gives, with what the caller holds.
  public func teamAccess(of group: UUID, for call: ServerCall) async throws(Status) -> TeamAccess {
    let organisation = try call.caller.organisationID
    // In this order: if the access changes in between, the epoch is the one of before, and the change is decided again.
    let (epochs, held) = try await read(
      GrantStatements.epoch(of: organisation), GrantStatements.held(byTeam: group, in: organisation),
      for: call)
    let resources = [GrantResource(type: .group, id: group)] + held.map(\.stored.grant.resource)
    let (facts, _) = try await ownFacts(on: resources, for: call)
    guard let epoch = epochs.first, let own = facts.first else { throw Status(Refusal.unauthenticated) }
    let roles = zip(held, facts.dropFirst()).map { grant, facts in
      TeamRole(
        permissions: AccessRules.permissions(of: grant), expireTime: grant.stored.grant.expireTime,
        own: facts)
    }
    return TeamAccess(epoch: epoch, own: own, roles: roles)
  }
}

extension WriteBatch {
  /// Makes the change of who is in a group, if the group holds roles, wait for other changes of the organisation's access,
  /// or fail if there was one since it was decided. Comes first.
  public mutating func changeMembers(of group: UUID, _ access: TeamAccess, in organisation: UUID) {
    if access.roles.isEmpty {
      add(GrantStatements.requireNoTeam(group, in: organisation))
    } else {
      add(GrantStatements.raiseEpoch(of: organisation, from: access.epoch))
    }
  }

  /// Counts a change by which people lose what a group gives, if it holds roles.
  public mutating func removeMembers(of group: UUID, in organisation: UUID) {
    add(GrantStatements.raiseEpochOfTeam(group, in: organisation))
  }
}
