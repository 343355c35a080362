public import Cryptography

/// Checks access tokens against the current keys. There can be several, so that keys rotate: verifiers learn a new
/// key before it signs its first token, and keep an old key until its last token has expired.
public struct AccessTokenVerifier: Sendable {
  /// The longest token that is read, in bytes.
  public static let maximumLength = 1_024
  /// How far the issuing server's clock may be ahead, in seconds.
  public static let clockLeewaySeconds: Int64 = 5

  private let names: AccessTokenNames
  /// The key of every accepted header. A header that differs in any way from the text written by a known key's issuer
  /// has no key, whatever algorithm it names.
  private let keys: [String: Ed25519PublicKey]

  /// Accepts tokens in the name of `names`, signed with the keys of these public halves; throws if one does not have
  /// 32 bytes.
  public init(_ names: AccessTokenNames, publicKeys: [[UInt8]]) throws(OpenSSLError) {
    self.names = names
    var keys: [String: Ed25519PublicKey] = [:]
    for bytes in publicKeys {
      let id = try AccessTokenKey.id(ofPublicKey: bytes)
      keys[AccessTokenText.header(keyID: id)] = try Ed25519PublicKey(bytes)
    }
    self.keys = keys
  }

  /// The contents of a token that is ours and valid at `now`, in seconds since 1970 in UTC.
  public func verify(_ text: String, at now: Int64) throws(AccessTokenError) -> AccessToken {
    guard text.utf8.count <= Self.maximumLength else { throw .malformed }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let signature = Base64URL.decode(parts[2]) else { throw .malformed }
    guard let key = keys[String(parts[0])] else { throw .unknownKey }
    guard key.verifies(signature, of: Array("\(parts[0]).\(parts[1])".utf8)) else { throw .wrongSignature }

    guard let (token, names) = AccessTokenText.claims(in: parts[1]) else { throw .malformed }
    guard names == self.names else { throw .wrongIssuerOrAudience }
    let (lifetime, overflow) = token.expireTime.subtractingReportingOverflow(token.issueTime)
    guard !overflow, lifetime <= AccessToken.maximumLifetimeSeconds else { throw .lifetimeTooLong }
    guard token.issueTime <= now + Self.clockLeewaySeconds else { throw .notYetValid }
    guard now < token.expireTime else { throw .expired }
    return token
  }
}
