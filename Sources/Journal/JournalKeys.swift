import Cryptography
import Identifiers
public import ServiceKit

/// The keys that sign the heads of chains: Ed25519 (RFC 8032), from the keys that secrets are sealed under, which the
/// database does not have. The first signs, all of them verify. Any thread.
public struct JournalKeys: Sendable {
  private static let purpose = "journal heads"

  private let keys: [(secret: Ed25519PrivateKey, publicKey: [UInt8])]

  /// The keys that belong to those of the secrets.
  public init(_ keys: SecretsKeys) throws(SecretError) {
    let seeds = try keys.derived(for: Self.purpose)
    do throws(OpenSSLError) {
      self.keys = try seeds.map { seed throws(OpenSSLError) in
        let key = try Ed25519PrivateKey(seed)
        return (key, try key.publicKey())
      }
    } catch {
      throw .cryptography
    }
  }

  /// The public keys, the one that signs first; 32 bytes each.
  public var publicKeys: [[UInt8]] { keys.map(\.publicKey) }

  func sign(_ head: JournalStatements.Head) throws(OpenSSLError) -> JournalStatements.SignedHead? {
    guard let first = keys.first else { return nil }
    return JournalStatements.SignedHead(
      head: head, signature: try first.secret.sign(Self.message(head)), publicKey: first.publicKey)
  }

  /// Whether one of these public keys has signed a head.
  static func verifies(_ signed: JournalStatements.SignedHead, by keys: [[UInt8]]) throws(OpenSSLError)
    -> Bool
  {
    guard keys.contains(signed.publicKey) else { return false }
    return try Ed25519PublicKey(signed.publicKey).verifies(signed.signature, of: message(signed.head))
  }

  /// What is signed; the contract says so of `JournalHead.signature`.
  private static func message(_ head: JournalStatements.Head) -> [UInt8] {
    var bytes = Array("payshare journal head".utf8) + [0] + head.organisationID.bytes
    withUnsafeBytes(of: head.position.bigEndian) { bytes.append(contentsOf: $0) }
    return bytes + head.hash
  }
}
