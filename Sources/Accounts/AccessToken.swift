public import Identifiers

/// The contents of an access token: whose session it is, and until when it is valid.
public struct AccessToken: Sendable, Hashable {
  /// The longest validity of an access token, in seconds: 15 minutes.
  public static let maximumLifetimeSeconds: Int64 = 15 * 60

  /// The user (`sub`).
  public let userID: UUID
  /// The session (`sid`); ending it ends the token early.
  public let sessionID: UUID
  /// The organisation that the user belongs to (`org`).
  public let organisationID: UUID
  /// Whether the session can only be used to enrol a second factor (`scope`).
  public let isForEnrolment: Bool
  /// When the token was issued (`iat`, `nbf`), in seconds since 1970 in UTC.
  public let issueTime: Int64
  /// When the token expires (`exp`), in seconds since 1970 in UTC.
  public let expireTime: Int64

  /// A token of a session, issued at `now` and valid as long as allowed, but not beyond `sessionEnd`.
  public init(
    userID: UUID, sessionID: UUID, in organisationID: UUID, at now: Int64, until sessionEnd: Int64 = .max,
    isForEnrolment: Bool = false
  ) {
    self.init(
      userID: userID, sessionID: sessionID, organisationID: organisationID, isForEnrolment: isForEnrolment,
      issueTime: now, expireTime: min(now + Self.maximumLifetimeSeconds, sessionEnd))
  }

  init(
    userID: UUID, sessionID: UUID, organisationID: UUID, isForEnrolment: Bool = false, issueTime: Int64,
    expireTime: Int64
  ) {
    self.userID = userID
    self.sessionID = sessionID
    self.organisationID = organisationID
    self.isForEnrolment = isForEnrolment
    self.issueTime = issueTime
    self.expireTime = expireTime
  }
}

/// Why an access token is refused. Callers learn only that it is expired or invalid.
public enum AccessTokenError: Error, Sendable, Hashable {
  /// Not three parts of base 64, too long, or not written the way this server writes tokens.
  case malformed
  /// An algorithm or type other than `EdDSA` and `JWT`, or a key that this server does not know (any more).
  case unknownKey
  /// The signature does not match.
  case wrongSignature
  /// Issued by, or for, another server.
  case wrongIssuerOrAudience
  /// Valid longer than tokens may be.
  case lifetimeTooLong
  /// Issued in the future.
  case notYetValid
  /// No longer valid.
  case expired
}
