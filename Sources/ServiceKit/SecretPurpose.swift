/// What a secret is for.
public struct SecretPurpose: Hashable, Sendable {
  /// Its name in the database.
  public let name: String
  /// How long the products of a secret stay valid, in seconds: a replaced secret keeps verifying for this long. Nil
  /// if its products are stored and never made again, so that the secret must not change.
  public let lifetimeSeconds: Int64?

  /// A purpose.
  public init(_ name: String, lifetimeSeconds: Int64?) {
    self.name = name
    self.lifetimeSeconds = lifetimeSeconds
  }

  /// Page tokens.
  public static let pageTokens = SecretPurpose("page-token", lifetimeSeconds: PageTokens.lifetimeSeconds)
}
