import Cryptography
import RPC

/// What redeems a share link.
struct ShareLinkToken: Sendable {
  /// Its random bytes: 256 bits, which nobody guesses.
  private static let byteCount = 32
  /// What tokens begin with, so that people and scanners of leaked secrets recognise them.
  static let prefix = "psl_"

  /// The token as its maker hands it on.
  let text: String
  /// What is stored of it: SHA-256. The token is random, so that a fast hash is enough.
  let digest: [UInt8]

  /// A new random token.
  init() throws(Status) {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    try self.init(text: Self.prefix + RandomToken.text(byteCount: Self.byteCount, using: &random))
  }

  /// A token that somebody shows.
  init(text: String) throws(Status) {
    self.text = text
    do throws(OpenSSLError) { digest = try SHA256.digest(of: Array(text.utf8)) } catch {
      throw Status(.internal, "no digest could be made")
    }
  }
}
