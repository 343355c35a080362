import COpenSSL
import Locking

/// The C border to OpenSSL's AES-256-GCM (NIST SP 800-38D): encrypts bytes, and detects changes to them and to
/// associated data.
///
/// Contexts with the expanded key are kept and used again: to open an email address takes 1.0 µs so, and 1.7 µs with a
/// new context. There are as many as threads have used at once.
///
/// Threading: any thread.
package final class AES256GCM: Sendable {
  /// The length of a key, in bytes.
  package static let keyBytes = 32
  /// The length of a nonce, in bytes.
  package static let nonceBytes = 12
  /// The length of an authentication tag, in bytes.
  package static let tagBytes = 16
  /// How much longer sealed bytes are than their content.
  package static let overheadBytes = nonceBytes + tagBytes

  /// A context of OpenSSL, used by one thread at a time.
  private struct Context: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private let key: [UInt8]
  private let sealing = Locked<[Context]>([])
  private let opening = Locked<[Context]>([])

  /// A cipher under a key of 32 bytes; throws for another length.
  package init(key: [UInt8]) throws(OpenSSLError) {
    guard key.count == Self.keyBytes else { throw OpenSSLError() }
    self.key = key
  }

  deinit {
    for contexts in [sealing, opening] {
      contexts.withLock { contexts in contexts.forEach { EVP_CIPHER_CTX_free($0.pointer) } }
    }
  }

  /// The nonce, the encrypted bytes and the tag, under a random nonce: good for some 4 billion messages.
  /// - Parameter associated: data that is not encrypted, but must be the same on opening.
  package func seal(_ bytes: [UInt8], with associated: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    // Two numbers: each is a system call.
    let nonce = withUnsafeBytes(of: (random.next(), random.next())) { Array($0.prefix(Self.nonceBytes)) }
    return try seal(bytes, with: associated, nonce: nonce)
  }

  /// The same under a given nonce, which must never be used twice with a key.
  package func seal(
    _ bytes: [UInt8], with associated: [UInt8], nonce: [UInt8]
  ) throws(OpenSSLError) -> [UInt8] {
    guard nonce.count == Self.nonceBytes else { throw OpenSSLError() }
    let context = try take(from: sealing) { EVP_EncryptInit_ex($0, EVP_aes_256_gcm(), nil, key, nil) }
    var sealed = [UInt8](repeating: 0, count: bytes.count)
    var tag = [UInt8](repeating: 0, count: Self.tagBytes)
    var end: [UInt8] = [0]
    var count: Int32 = 0
    guard EVP_EncryptInit_ex(context.pointer, nil, nil, nil, nonce) == 1,
      EVP_EncryptUpdate(context.pointer, nil, &count, associated, Int32(associated.count)) == 1,
      EVP_EncryptUpdate(context.pointer, &sealed, &count, bytes, Int32(bytes.count)) == 1,
      count == bytes.count, EVP_EncryptFinal_ex(context.pointer, &end, &count) == 1,
      EVP_CIPHER_CTX_ctrl(context.pointer, EVP_CTRL_AEAD_GET_TAG, Int32(tag.count), &tag) == 1
    else { throw Self.failure(context) }
    sealing.withLock { $0.append(context) }
    return nonce + sealed + tag
  }

  /// The content; nil if it or its associated data was changed, or was sealed under another key.
  package func open(_ sealed: [UInt8], with associated: [UInt8]) throws(OpenSSLError) -> [UInt8]? {
    try open(sealed[...], with: associated)
  }

  /// The content of a part of an array.
  package func open(_ sealed: ArraySlice<UInt8>, with associated: [UInt8]) throws(OpenSSLError) -> [UInt8]? {
    guard sealed.count >= Self.overheadBytes else { return nil }
    let nonce = Array(sealed.prefix(Self.nonceBytes))
    let encrypted = Array(sealed.dropFirst(Self.nonceBytes).dropLast(Self.tagBytes))
    var tag = Array(sealed.suffix(Self.tagBytes))
    let context = try take(from: opening) { EVP_DecryptInit_ex($0, EVP_aes_256_gcm(), nil, key, nil) }
    var bytes = [UInt8](repeating: 0, count: encrypted.count)
    var end: [UInt8] = [0]
    var count: Int32 = 0
    guard EVP_DecryptInit_ex(context.pointer, nil, nil, nil, nonce) == 1,
      EVP_DecryptUpdate(context.pointer, nil, &count, associated, Int32(associated.count)) == 1,
      EVP_DecryptUpdate(context.pointer, &bytes, &count, encrypted, Int32(encrypted.count)) == 1,
      EVP_CIPHER_CTX_ctrl(context.pointer, EVP_CTRL_AEAD_SET_TAG, Int32(tag.count), &tag) == 1
    else { throw Self.failure(context) }
    let isAuthentic = EVP_DecryptFinal_ex(context.pointer, &end, &count) == 1
    opening.withLock { $0.append(context) }
    guard isAuthentic else {
      ERR_clear_error()
      return nil
    }
    return bytes
  }

  /// A context that no other thread uses, with the key.
  private func take(
    from contexts: Locked<[Context]>, preparedBy prepare: (OpaquePointer) -> Int32
  ) throws(OpenSSLError) -> Context {
    if let context = contexts.withLock({ $0.popLast() }) { return context }
    guard let pointer = EVP_CIPHER_CTX_new() else { throw OpenSSLError() }
    let context = Context(pointer: pointer)
    guard prepare(pointer) == 1 else { throw Self.failure(context) }
    return context
  }

  /// A failure leaves entries in this thread's error queue, where TLS would find them, and a context in doubt.
  private static func failure(_ context: Context) -> OpenSSLError {
    EVP_CIPHER_CTX_free(context.pointer)
    ERR_clear_error()
    return OpenSSLError()
  }
}
