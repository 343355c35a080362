import Cryptography
public import RPC

/// A token that somebody gets by a mail or from a terminal, and shows once.
public struct OneTimeToken: Sendable {
  /// Its random bytes: 192 bits, which nobody guesses.
  private static let byteCount = 24

  /// The token as it is shown to its owner.
  public let text: String
  /// What is stored of it: SHA-256. The token is random, so that a fast hash is enough.
  public let digest: [UInt8]

  /// A new random token.
  public init() throws(Status) {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    try self.init(text: RandomToken.text(byteCount: Self.byteCount, using: &random))
  }

  /// A token that somebody shows.
  public init(text: String) throws(Status) {
    self.text = text
    do throws(OpenSSLError) { digest = try SHA256.digest(of: Array(text.utf8)) } catch {
      throw Status(.internal, "no digest could be made")
    }
  }
}
