public import Identifiers

/// What is stored of a refresh token and its session.
public struct StoredRefreshToken: Sendable, Hashable {
  /// The session it renews.
  public let sessionID: UUID
  /// Whose session it is.
  public let userID: UUID
  /// Whether it was used already.
  public let isUsed: Bool
  /// Whether its session has ended.
  public let isSessionEnded: Bool
  /// When it expires, in seconds since 1970 in UTC.
  public let expireTime: Int64

  /// A stored token.
  public init(sessionID: UUID, userID: UUID, isUsed: Bool, isSessionEnded: Bool, expireTime: Int64) {
    self.sessionID = sessionID
    self.userID = userID
    self.isUsed = isUsed
    self.isSessionEnded = isSessionEnded
    self.expireTime = expireTime
  }
}

/// How sessions go on and end. No I/O, no clock.
public enum SessionRules {
  /// How long a refresh token is valid, in seconds: 30 days, begun anew with each token.
  public static let refreshLifetimeSeconds: Int64 = 30 * 24 * 60 * 60

  /// How long a session is kept after it ended or its last refresh token expired, in seconds: one day, for servers whose
  /// clocks differ and calls that still run. Until then all its tokens are kept: a used one must be known when it comes
  /// again.
  static let keptSeconds: Int64 = 24 * 60 * 60

  /// What to do when a refresh token is presented.
  public enum Decision: Sendable, Hashable {
    /// Mark it used and give new tokens of the session.
    case renew
    /// End the session: a used token came again, so that one of its two users stole it.
    case end
    /// Only refuse: the token is unknown or expired, or its session has ended.
    case refuse
  }

  /// What to do about a token at `now`, in seconds since 1970 in UTC; nothing is stored of an unknown one. A used token
  /// ends the session also after it expired.
  public static func refresh(_ token: StoredRefreshToken?, at now: Int64) -> Decision {
    guard let token, !token.isSessionEnded else { return .refuse }
    if token.isUsed { return .end }
    return now < token.expireTime ? .renew : .refuse
  }
}
