import COpenSSL

/// The C border to OpenSSL's AES-256-GCM (NIST SP 800-38D): encrypts bytes, and detects changes to them and to
/// associated data.
///
/// Threading: any thread.
package struct AES256GCM: Sendable {
  /// The length of a key, in bytes.
  package static let keyBytes = 32
  /// The length of a nonce, in bytes.
  package static let nonceBytes = 12
  /// The length of an authentication tag, in bytes.
  package static let tagBytes = 16
  /// How much longer sealed bytes are than their content.
  package static let overheadBytes = nonceBytes + tagBytes

  private let key: [UInt8]

  /// A cipher under a key of 32 bytes; throws for another length.
  package init(key: [UInt8]) throws(OpenSSLError) {
    guard key.count == Self.keyBytes else { throw OpenSSLError() }
    self.key = key
  }

  /// The nonce, the encrypted bytes and the tag, under a random nonce: good for some 4 billion messages.
  /// - Parameter associated: data that is not encrypted, but must be the same on opening.
  package func seal(_ bytes: [UInt8], with associated: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    let nonce = (0..<Self.nonceBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    return try seal(bytes, with: associated, nonce: nonce)
  }

  /// The same under a given nonce, which must never be used twice with a key.
  package func seal(
    _ bytes: [UInt8], with associated: [UInt8], nonce: [UInt8]
  ) throws(OpenSSLError) -> [UInt8] {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    var sealed = [UInt8](repeating: 0, count: bytes.count)
    var tag = [UInt8](repeating: 0, count: Self.tagBytes)
    var end: [UInt8] = [0]
    var count: Int32 = 0
    guard nonce.count == Self.nonceBytes,
      EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_EncryptUpdate(context, nil, &count, associated, Int32(associated.count)) == 1,
      EVP_EncryptUpdate(context, &sealed, &count, bytes, Int32(bytes.count)) == 1, count == bytes.count,
      EVP_EncryptFinal_ex(context, &end, &count) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(tag.count), &tag) == 1
    else { throw Self.failure() }
    return nonce + sealed + tag
  }

  /// The content; nil if it or its associated data was changed, or was sealed under another key.
  package func open(_ sealed: [UInt8], with associated: [UInt8]) throws(OpenSSLError) -> [UInt8]? {
    guard sealed.count >= Self.overheadBytes else { return nil }
    let nonce = Array(sealed[..<Self.nonceBytes])
    let encrypted = Array(sealed[Self.nonceBytes..<sealed.count - Self.tagBytes])
    var tag = Array(sealed[(sealed.count - Self.tagBytes)...])
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    var bytes = [UInt8](repeating: 0, count: encrypted.count)
    var end: [UInt8] = [0]
    var count: Int32 = 0
    guard EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_DecryptUpdate(context, nil, &count, associated, Int32(associated.count)) == 1,
      EVP_DecryptUpdate(context, &bytes, &count, encrypted, Int32(encrypted.count)) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tag.count), &tag) == 1
    else { throw Self.failure() }
    guard EVP_DecryptFinal_ex(context, &end, &count) == 1 else {
      ERR_clear_error()
      return nil
    }
    return bytes
  }

  /// A failure leaves entries in this thread's error queue, where TLS would find them.
  private static func failure() -> OpenSSLError {
    ERR_clear_error()
    return OpenSSLError()
  }
}
