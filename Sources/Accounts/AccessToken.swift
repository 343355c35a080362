public import Identifiers

/// What an access token says: whose session it is, and until when.
public struct AccessToken: Sendable, Hashable {
  /// The longest that an access token is valid, in seconds: 15 minutes.
  public static let maximumLifetimeSeconds: Int64 = 15 * 60

  /// The user (`sub`).
  public let userID: UUID
  /// The session (`sid`); ending it is what ends the token early.
  public let sessionID: UUID
  /// When the token was made (`iat`, `nbf`), in seconds since 1970 in UTC.
  public let issueTime: Int64
  /// When the token expires (`exp`), in seconds since 1970 in UTC.
  public let expireTime: Int64

  /// A token of a session, made at `now` and valid as long as allowed.
  public init(userID: UUID, sessionID: UUID, at now: Int64) {
    self.init(
      userID: userID, sessionID: sessionID, issueTime: now, expireTime: now + Self.maximumLifetimeSeconds)
  }

  init(userID: UUID, sessionID: UUID, issueTime: Int64, expireTime: Int64) {
    self.userID = userID
    self.sessionID = sessionID
    self.issueTime = issueTime
    self.expireTime = expireTime
  }
}

/// Why an access token is refused. Callers are told only that it is.
public enum AccessTokenError: Error, Sendable, Hashable {
  /// Not three parts of base 64, too long, or not written the way this server writes tokens.
  case malformed
  /// Another algorithm or type than `EdDSA` and `JWT`, or a key that this server does not know (any more).
  case unknownKey
  /// Somebody else's signature.
  case wrongSignature
  /// Made by another server, or for another.
  case wrongIssuerOrAudience
  /// Valid longer than tokens are.
  case lifetimeTooLong
  /// Made in the future.
  case notYetValid
  /// No longer valid.
  case expired
}
