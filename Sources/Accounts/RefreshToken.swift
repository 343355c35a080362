public import Cryptography

/// The opaque token that renews a session once: 256 random bits. Only its digest is stored.
public struct RefreshToken: Sendable, Hashable {
  /// The length of a token, in bytes.
  public static let length = 32

  private let bytes: [UInt8]

  /// A new token. `random` must not be guessable.
  public init(using random: inout some RandomNumberGenerator) {
    bytes = (0..<Self.length).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  /// The token that a text says; nothing for a text that no token has.
  public init?(_ text: String) {
    guard let bytes = Base64URL.decode(text), bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// The token as its owner gets it: 43 characters.
  public var text: String {
    Base64URL.encode(bytes)
  }

  /// What is stored and looked up of the token: its SHA-256 digest. 256 random bits need no salt and no slow hash.
  public func digest() throws(OpenSSLError) -> [UInt8] {
    try SHA256.digest(of: bytes)
  }
}
