public import Identifiers
public import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// A grant that somebody redeems a share link for.
public struct LinkedGrant: Sendable {
  private let grant: Grant
  private let time: Timestamp

  /// A built-in role for a user, given by the link's maker.
  public init(
    of role: String, to user: UUID, on resource: Resource, until end: Timestamp, reason: String,
    by giver: UUID, linkID: UUID, at time: Timestamp
  ) throws(Status) {
    grant = Grant(
      id: .version7(), principal: .user(user), role: role, resource: try GrantResource(resource),
      expireTime: end, reason: reason, granterID: giver, version: .first, shareLinkID: linkID)
    self.time = time
  }

  /// The grant as it is shown.
  public var message: PayshareV1.Grant { PayshareV1.Grant(grant, createTime: time, updateTime: time) }

  /// The client's error for guards of the batch that gives it.
  public func refusal(_ error: PostgresError) -> Status? { AccessService.refusal(error, of: grant) }

  /// Gives it: rolls the batch back (`Guard.stale`) if the giver has lost what they give since it was read, or the user
  /// has been granted the role in between.
  public func give(under giver: Giver, in batch: inout WriteBatch, by author: JournalAuthor) {
    let organisation = author.organisationID
    batch.require(giver.facts, from: giver.epoch, in: organisation)
    if let statement = GrantStatements.requireGiver(
      giver.userID, of: grant.role, on: grant.resource, in: organisation)
    {
      batch.add(statement)
    }
    if let role = BuiltInRoles.byName[grant.role] { batch.require(grant, of: Role(role), in: organisation) }
    batch.add(GrantStatements.insertNew(grant, in: organisation, at: time))
    batch.record(.roleGranted(.init(message)), of: grant.resource.id, by: author)
  }
}

extension WriteBatch {
  /// Ends all grants that a share link gave. None of them is counted as a change of the organisation's access: they are of
  /// users, on goals and budgets.
  public mutating func endGrants(ofShareLink id: UUID, in organisation: UUID) {
    add(GrantStatements.delete(ofShareLink: id, in: organisation))
  }
}

extension WriteBatch {
  /// Rolls the batch back if what somebody holds by grants has changed since it was read.
  public mutating func require(_ giver: Giver, in organisation: UUID) {
    require(giver.facts, from: giver.epoch, in: organisation)
  }
}
