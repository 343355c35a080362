import Cryptography
public import RPC

/// A token that a mail brings to the owner of an address, who shows it once.
public struct MailedToken: Sendable {
  /// Its random bytes: 192 bits, which nobody guesses.
  static let byteCount = 24

  /// The token as the mail shows it.
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
