import COpenSSL

/// The C border to OpenSSL's SHA-256.
package enum SHA256 {
  /// The length of a digest, in bytes.
  package static let length = 32

  /// The digest of some bytes; throws where OpenSSL fails, which it does only without memory.
  package static func digest(of bytes: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: length)
    guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else { throw OpenSSLError() }
    return digest
  }

  /// The keyed digest (HMAC, RFC 2104) of some bytes; throws where OpenSSL fails.
  package static func authenticationCode(of bytes: [UInt8], key: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: length)
    var count: UInt32 = 0
    guard HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &code, &count) != nil,
      count == UInt32(length)
    else { throw OpenSSLError() }
    return code
  }
}

/// OpenSSL refused a key or ran out of memory.
public struct OpenSSLError: Error, Sendable, Hashable {
  /// An error without more to say.
  public init() {}
}
