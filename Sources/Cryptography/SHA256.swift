import COpenSSL

/// The C border to OpenSSL's SHA-256.
package enum SHA256 {
  /// The length of a digest, in bytes.
  package static let length = 32

  /// The digest of some bytes; throws if OpenSSL fails, which it does only without memory.
  package static func digest(of bytes: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: length)
    guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else { throw OpenSSLError() }
    return digest
  }
}

/// OpenSSL refused a key or ran out of memory.
public struct OpenSSLError: Error, Sendable, Hashable {
  /// An error without more to say.
  public init() {}
}
