import Identifiers
import Postgres
import ServiceKit

/// A link that people redeem into a grant of the role `viewer`.
struct ShareLink: Sendable, Hashable {
  /// The role that it gives.
  static let role = "viewer"

  /// Its id.
  let id: UUID
  /// What it is for: a goal or a budget.
  let resource: Resource
  /// Who gives what is redeemed.
  let makerID: UUID
  /// Whom or what it is for.
  let description: String
  /// From then on it gives nothing.
  let expireTime: Timestamp
  /// How many days what is redeemed holds; nil for as long as the link.
  let grantDays: Int32?
  /// How many users may redeem it.
  let maxRedemptions: Int32
  /// How often it was redeemed.
  var redemptionCount: Int32 = 0
  /// When it was made.
  let createTime: Timestamp
  /// When it was revoked; nil if it was not.
  var revokeTime: Timestamp?

  /// Whether it gives anything. The database does not know the last one.
  enum State: Sendable, Hashable {
    case active, expired, revoked, usedUp, makerLostRight
  }
}
