public import Identifiers
import Organisations
import PayshareAPI

/// The stored state of a session that decides about its refresh tokens.
public struct RefreshableSession: Sendable, Hashable {
  /// Whose session it is.
  public let userID: UUID
  /// The generation of its newest refresh token.
  public let generation: Int64
  /// Whether it has ended.
  public let isEnded: Bool
  /// When it began, in seconds since 1970 in UTC.
  public let beginTime: Int64
  /// When its newest refresh token expires, in seconds since 1970 in UTC.
  public let expireTime: Int64
  /// The service that began it.
  public let service: String

  /// A stored session.
  public init(
    userID: UUID, generation: Int64, isEnded: Bool, beginTime: Int64, expireTime: Int64, service: String
  ) {
    self.userID = userID
    self.generation = generation
    self.isEnded = isEnded
    self.beginTime = beginTime
    self.expireTime = expireTime
    self.service = service
  }
}

/// How sessions are renewed and end. No I/O, no clock.
public enum SessionRules {
  /// How long a session is kept after it ended or its newest refresh token expired, in seconds: one day, because
  /// servers' clocks differ and calls may still be running.
  static let keptSeconds: Int64 = 24 * 60 * 60

  /// When a refresh token expires that is issued at `now`, in seconds since 1970 in UTC: when its session was idle for
  /// too long, and at the latest when the session has lasted as long as its organisation allows.
  static func expireTime(
    at now: Int64, ofSessionSince begin: Int64, _ settings: PayshareV1.OrganisationSettings
  ) -> Int64 {
    min(now + settings.idleSeconds, begin + settings.lifetimeSeconds)
  }

  /// What to do with a presented refresh token.
  public enum Decision: Sendable, Hashable {
    /// Issue the session's next tokens.
    case renew
    /// End the session: a used token came again, so one of its two holders stole it.
    case end
    /// Only refuse: the session does not exist, has ended or has expired.
    case refuse
  }

  /// What to do with an authentic token at `now`, in seconds since 1970 in UTC; `session` is nil if it no longer
  /// exists. A used token ends the session even after expiry. A token of a later generation than the session's was
  /// issued before the database was restored from an older backup: the session cannot tell whether it was used.
  public static func refresh(_ token: RefreshToken, of session: RefreshableSession?, at now: Int64)
    -> Decision
  {
    guard let session, !session.isEnded, token.generation <= session.generation else { return .refuse }
    if token.generation < session.generation { return .end }
    return now < session.expireTime ? .renew : .refuse
  }
}
