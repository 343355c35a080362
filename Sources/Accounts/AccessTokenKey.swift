public import Cryptography

/// A key that signs access tokens. Keep it secret; verifiers need only its public half.
public struct AccessTokenKey: Sendable {
  /// The length of the secret, in bytes.
  public static let secretLength = Ed25519PrivateKey.length

  /// The key's name (`kid`), derived from its public half.
  public let id: String
  /// The 32 bytes of the public half.
  public let publicKey: [UInt8]

  let privateKey: Ed25519PrivateKey

  /// The key with these 32 secret bytes, which must be unguessable; throws for any other length.
  public init(secret: [UInt8]) throws(OpenSSLError) {
    guard secret.count == Self.secretLength else { throw OpenSSLError() }
    privateKey = try Ed25519PrivateKey(secret)
    publicKey = try privateKey.publicKey()
    id = try Self.id(ofPublicKey: publicKey)
  }

  /// The public half of a key, with its name.
  public struct Public: Sendable, Hashable {
    /// The name (`kid`).
    public let id: String
    /// The 32 bytes.
    public let bytes: [UInt8]
  }

  /// What verifiers need.
  public var publicHalf: Public { Public(id: id, bytes: publicKey) }

  /// The name of a public key: the first 96 bits of its digest.
  static func id(ofPublicKey publicKey: [UInt8]) throws(OpenSSLError) -> String {
    Base64URL.encode(Array(try SHA256.digest(of: publicKey).prefix(12)))
  }
}
