import COpenSSL

/// A secret key of HMAC-SHA-256 (RFC 2104), prepared once, which is half of the work for a short text.
///
/// Threading: any thread.
package final class AuthenticationKey: @unchecked Sendable {
  /// The key as OpenSSL has prepared it; never written to again, each use takes a copy.
  private let context: OpaquePointer

  /// A key of any length, best 32 bytes; throws if OpenSSL fails.
  package init(_ key: [UInt8]) throws(OpenSSLError) {
    guard let algorithm = EVP_MAC_fetch(nil, "HMAC", nil) else { throw OpenSSLError() }
    // The context holds the algorithm.
    defer { EVP_MAC_free(algorithm) }
    guard let context = EVP_MAC_CTX_new(algorithm) else { throw OpenSSLError() }
    let isReady = payshare_EVP_MAC_init_digest(context, key, key.count, "SHA256")
    guard isReady == 1 else {
      EVP_MAC_CTX_free(context)
      throw OpenSSLError()
    }
    self.context = context
  }

  deinit { EVP_MAC_CTX_free(context) }

  /// The authentication code of some bytes, as long as a digest; throws if OpenSSL fails.
  package func code(of bytes: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    guard let copy = EVP_MAC_CTX_dup(context) else { throw OpenSSLError() }
    defer { EVP_MAC_CTX_free(copy) }
    var code = [UInt8](repeating: 0, count: SHA256.length)
    var count = 0
    guard EVP_MAC_update(copy, bytes, bytes.count) == 1, EVP_MAC_final(copy, &code, &count, code.count) == 1,
      count == SHA256.length
    else { throw OpenSSLError() }
    return code
  }

  /// Whether `code` is the authentication code of some bytes, in constant time; throws if OpenSSL fails.
  package func verifies(_ code: [UInt8], of bytes: [UInt8]) throws(OpenSSLError) -> Bool {
    let expected = try self.code(of: bytes)
    return code.count == expected.count && CRYPTO_memcmp(expected, code, expected.count) == 0
  }
}
