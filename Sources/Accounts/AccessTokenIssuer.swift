public import Cryptography

/// Issues access tokens: JWTs (RFC 7519) signed with EdDSA (RFC 8037).
public struct AccessTokenIssuer: Sendable {
  private let names: AccessTokenNames
  private let key: AccessTokenKey

  /// Issues tokens in the name of `names` with a key.
  public init(_ names: AccessTokenNames, key: AccessTokenKey) {
    self.names = names
    self.key = key
  }

  /// The text of a token, as sent in calls.
  public func issue(_ token: AccessToken) throws(OpenSSLError) -> String {
    let signed = AccessTokenText.header(keyID: key.id) + "." + AccessTokenText.payload(token, names)
    return signed + "." + Base64URL.encode(try key.privateKey.sign(Array(signed.utf8)))
  }
}

/// The issuer and audience of access tokens: texts without quotes, backslashes or control characters, such as
/// `https://payshare.example`.
public struct AccessTokenNames: Sendable, Hashable {
  /// Who issues the tokens (`iss`).
  public let issuer: String
  /// Whom the tokens are for (`aud`).
  public let audience: String

  /// The names; nil if one of them would need escaping in JSON.
  public init?(issuer: String, audience: String) {
    let needsEscaping = (issuer + audience).unicodeScalars.contains {
      $0 == "\"" || $0 == "\\" || $0.value < 0x20
    }
    guard !needsEscaping else { return nil }
    self.issuer = issuer
    self.audience = audience
  }
}
