import Cryptography
import GoogleAPI
import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

/// A token with which somebody becomes an administrator of an organisation, once.
public struct BootstrapToken: Sendable {
  /// How long it can be used, in seconds: a day.
  public static let lifetimeSeconds: Int64 = 24 * 60 * 60
  /// Its random bytes.
  private static let byteCount = 24

  /// The token as it is shown, once.
  public let text: String
  /// What is stored of it: SHA-256. The token is random, so that a fast hash is enough.
  let digest: [UInt8]

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

extension BootstrapToken {
  /// What the journal says when it is made: without the token.
  func issued(at time: Timestamp) -> PayshareV1.JournalEvent.Kind {
    .bootstrapTokenIssued(
      .with {
        $0.expireTime = GoogleProtobuf.Timestamp(
          Timestamp(microsecondsSince1970: time.microsecondsSince1970 + Self.lifetimeSeconds * 1_000_000))
      })
  }
}
