import COpenSSL

/// A private key of Ed25519 (RFC 8032). OpenSSL only reads it, so any thread may use it.
package final class Ed25519PrivateKey: @unchecked Sendable {
  /// The length of a private key, in bytes.
  package static let length = 32

  private let key: OpaquePointer

  /// The key of 32 secret bytes.
  package init(_ bytes: [UInt8]) throws(OpenSSLError) {
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, bytes, bytes.count) else {
      throw OpenSSLError()
    }
    self.key = key
  }

  deinit {
    EVP_PKEY_free(key)
  }

  /// The 32 bytes of the corresponding public key.
  package func publicKey() throws(OpenSSLError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Ed25519PublicKey.length)
    var count = bytes.count
    guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, count == bytes.count else {
      throw OpenSSLError()
    }
    return bytes
  }

  /// The signature of a message, 64 bytes.
  package func sign(_ message: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: 64)
    var count = signature.count
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
      EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == signature.count
    else { throw OpenSSLError() }
    return signature
  }
}

/// A public key of Ed25519 (RFC 8032). OpenSSL only reads it, so any thread may use it.
package final class Ed25519PublicKey: @unchecked Sendable {
  /// The length of a public key, in bytes.
  package static let length = 32

  private let key: OpaquePointer

  /// The key of 32 bytes.
  package init(_ bytes: [UInt8]) throws(OpenSSLError) {
    guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count) else {
      throw OpenSSLError()
    }
    self.key = key
  }

  deinit {
    EVP_PKEY_free(key)
  }

  /// Whether this key verifies a signature of a message.
  package func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    let isVerified =
      EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    // A failed verification leaves an entry in this thread's error queue, where TLS would find it.
    ERR_clear_error()
    return isVerified
  }
}
