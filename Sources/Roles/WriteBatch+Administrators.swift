public import Identifiers
public import Journal
import PayshareAPI
public import Postgres
import Protobuf
import Rules
import ServiceKit

extension WriteBatch {
  /// Makes this change of who administers an organisation wait for others like it. Comes first in the batch.
  public mutating func lockAdministrators(of organisation: UUID) { add(GrantStatements.lock(organisation)) }

  /// Gives a user a role on their organisation, for good. Needs `lockAdministrators` before it.
  public mutating func grant(_ role: String, to user: UUID, reason: String, by author: JournalAuthor) {
    let organisation = author.organisationID
    let grant = Grant(
      id: .version7(), principal: .user(user), role: role,
      resource: GrantResource(type: .organisation, id: organisation), reason: reason,
      granterID: author.userID, version: .first)
    add(GrantStatements.raiseEpoch(of: organisation))
    add(GrantStatements.insert(grant, in: organisation, at: author.time))
    record(
      .roleGranted(
        .with {
          $0.userID = user.description
          $0.role = role
          $0.resourceID = organisation.description
          $0.reason = reason
          $0.grant = PayshareV1.Grant(grant, createTime: author.time, updateTime: author.time)
        }), of: user, by: author)
  }

  /// Takes all roles of a user. Needs `lockAdministrators` before it, and `keepAnAdministrator`.
  public mutating func revokeRoles(of user: UUID, in organisation: UUID) {
    add(GrantStatements.raiseEpoch(of: organisation))
    add(GrantStatements.revokeAll(of: user, in: organisation))
  }

  /// Rolls the batch back (`Guard.lastAdministrator`) if the organisation has no administrator that can log in.
  /// Comes after the change that may remove one; needs `lockAdministrators` before it.
  public mutating func keepAnAdministrator(in organisation: UUID) {
    add(GrantStatements.requireAdministrator(in: organisation))
  }

  /// The same for a user who is going to leave, and may be no administrator of an organisation that has none. Comes before
  /// they lose their roles; needs `lockAdministrators` before it.
  public mutating func keepAnAdministrator(besides user: UUID, in organisation: UUID) {
    add(GrantStatements.requireAnotherAdministrator(than: user, in: organisation))
  }

  /// Rolls the batch back unless `caller` may act upon the account of `user`: who resets, unlocks or logs out another
  /// user could otherwise use permissions that they do not have themselves. Comes first in the batch.
  /// - Parameter service: the calling service, if it needs roles itself; then it must hold the permissions, too.
  public mutating func requireMayActUpon(
    _ user: UUID, by caller: UUID, through service: UUID?, in organisation: UUID
  ) {
    add(GrantStatements.requireUser(user, in: organisation))
    add(GrantStatements.requirePermissions(of: user, heldBy: caller, in: organisation))
    // Nobody acts upon others by acting upon themselves.
    if let service, user != caller {
      add(GrantStatements.requirePermissions(of: user, heldByService: service, in: organisation))
    }
  }
}
