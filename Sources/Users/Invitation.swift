public import Accounts
public import Identifiers
public import Postgres

/// The invitation of a user who has no password yet. A user has one at the most: the next one replaces it.
public struct Invitation: Sendable, Hashable {
  /// How long it can be accepted, in seconds: 14 days.
  public static let lifetimeSeconds: Int64 = 14 * 86_400
  /// How long it is kept after it has ended or expired, in seconds: 30 days. Then its user is purged, too, unless they
  /// have accepted.
  public static let keptSeconds: Int64 = 30 * 86_400

  /// The invited user.
  public let userID: UUID
  /// The role on the organisation that comes with it; nil without one.
  public var role: String?
  /// The user who invites.
  public var inviterID: UUID?
  /// What has become of it.
  public var state: State
  /// When it was made, or sent again.
  public var createTime: Timestamp

  /// An invitation of its parts.
  public init(
    userID: UUID, role: String? = nil, inviterID: UUID?, state: State = .pending, createTime: Timestamp
  ) {
    self.userID = userID
    self.role = role
    self.inviterID = inviterID
    self.state = state
    self.createTime = createTime
  }

  /// Until when it can be accepted.
  public var expireTime: Timestamp {
    Timestamp(microsecondsSince1970: createTime.microsecondsSince1970 + Self.lifetimeSeconds * 1_000_000)
  }

  /// What has become of an invitation. The raw values are stored, except that an expired one is stored as pending.
  public enum State: Int16, Sendable, Hashable, CaseIterable {
    /// It can be accepted.
    case pending = 1
    /// It was accepted.
    case accepted = 2
    /// The invited person has declined it.
    case declined = 3
    /// It was taken back.
    case revoked = 4
    /// Nobody has accepted it in time.
    case expired = 5
  }
}

/// A user who is invited, and whether they were before.
public struct InvitedUser: Sendable, Hashable {
  /// The user.
  public let user: User
  /// Whether there is no such user yet.
  public let isNew: Bool

  /// An invited user.
  public init(_ user: User, isNew: Bool) {
    self.user = user
    self.isNew = isNew
  }
}
