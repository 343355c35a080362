/// What a secret is for.
public struct SecretPurpose: Hashable, Sendable {
  /// Its name in the database.
  public let name: String
  /// How long what is made under a secret stays good, in seconds: as long an old one goes on verifying after another has
  /// taken its place. Nil where what it makes is stored and never made anew, so that it does not change.
  public let lifetimeSeconds: Int64?

  /// A purpose.
  public init(_ name: String, lifetimeSeconds: Int64?) {
    self.name = name
    self.lifetimeSeconds = lifetimeSeconds
  }

  /// Page tokens.
  public static let pageTokens = SecretPurpose("page-token", lifetimeSeconds: PageTokens.lifetimeSeconds)
}
