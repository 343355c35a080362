public import Identifiers
public import ServiceKit

/// Whose token it is that somebody shows without a session.
public struct UserOfToken: Sendable, Hashable {
  /// The organisation of the user.
  public let organisationID: UUID
  /// The user.
  public let userID: UUID
}

/// The address that a user wants instead of theirs.
public struct EmailChange: Sendable, Hashable {
  /// The user.
  public let user: UserOfToken
  /// The new address; `UserVault` opens it.
  public let sealedEmail: [UInt8]
  /// Whether the token of the other mail was shown already.
  public let isHalfConfirmed: Bool
}

extension RetentionRule {
  /// Expired tokens of mails about addresses.
  public static let emailTokens = RetentionRule(
    "email_tokens", keptSeconds: 0, AccountStatements.purgeVerifications, AccountStatements.purgeChanges)
}
