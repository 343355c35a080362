public import Identifiers
public import Rules

/// A person with an account.
public struct User: Sendable, Hashable {
  /// The user's id.
  public let id: UUID
  /// The address the user logs in with, as it was entered; compared as `CanonicalEmail`.
  public var email: String
  /// The name others see.
  public var displayName: String
  /// The version of the user.
  public var version: ResourceVersion

  /// A user, as it is stored.
  public init(id: UUID, email: String, displayName: String, version: ResourceVersion) {
    self.id = id
    self.email = email
    self.displayName = displayName
    self.version = version
  }
}
