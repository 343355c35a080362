public import Identifiers
public import Rules

/// A person with an account, or who is invited to have one.
public struct User: Sendable, Hashable {
  /// The user's id.
  public let id: UUID
  /// The address the user logs in with, as it was entered; compared as `CanonicalEmail`.
  public var email: String
  /// Whether the user has shown that the address is theirs.
  public var isEmailVerified: Bool
  /// The name others see; empty only while the user is invited.
  public var displayName: String
  /// The telephone number; empty if there is none.
  public var phone: String
  /// The tag of the language that the user has chosen; empty if none.
  public var language: String
  /// The name of the time zone that the user has chosen; empty if none.
  public var timeZone: String
  /// Whether the user can log in.
  public var state: UserState
  /// The roles that the user holds on the organisation, besides being a member.
  public var roles: [String]
  /// The version of the user.
  public var version: ResourceVersion

  /// A user, as it is stored.
  public init(
    id: UUID, email: String, isEmailVerified: Bool = false, displayName: String, phone: String = "",
    language: String = "", timeZone: String = "", state: UserState = .active, roles: [String] = [],
    version: ResourceVersion
  ) {
    self.id = id
    self.email = email
    self.isEmailVerified = isEmailVerified
    self.displayName = displayName
    self.phone = phone
    self.language = language
    self.timeZone = timeZone
    self.state = state
    self.roles = roles
    self.version = version
  }
}
