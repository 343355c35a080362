import Cryptography
package import Identifiers

/// The keys that seal secrets in the database: the first seals, all of them open. They are kept outside the database,
/// so that a copy of it reveals no secrets.
public struct SecretsKeys: Sendable {
  /// The length of a key, in bytes.
  public static let keyBytes = AES256GCM.keyBytes
  /// The most keys; more than a new one and a few old ones must be a mistake.
  public static let maximumKeys = 16

  private let ciphers: [AES256GCM]
  /// For keys of other purposes that are derived from these.
  private let derivations: [AuthenticationKey]

  /// Keys from a text: 64 hexadecimal digits each, on separate lines; nil if the text is malformed.
  public init?(text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (1...Self.maximumKeys).contains(words.count) else { return nil }
    var ciphers: [AES256GCM] = []
    var derivations: [AuthenticationKey] = []
    for word in words {
      guard let key = Self.bytes(ofHex: word), let cipher = try? AES256GCM(key: key),
        let derivation = try? AuthenticationKey(key)
      else { return nil }
      ciphers.append(cipher)
      derivations.append(derivation)
    }
    self.ciphers = ciphers
    self.derivations = derivations
  }

  /// The text of a new random key.
  public static func newText() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<keyBytes).map { _ in
      let byte = UInt8.random(in: 0...255, using: &random)
      return String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// A key for another purpose from each of these, 32 bytes: HMAC-SHA-256 of the purpose.
  package func derived(for purpose: String) throws(SecretError) -> [[UInt8]] {
    do throws(OpenSSLError) {
      return try derivations.map { key throws(OpenSSLError) in
        try key.code(of: Array("payshare \(purpose)".utf8))
      }
    } catch {
      throw .cryptography
    }
  }

  /// Seals a secret under the first key, so that it opens only with this purpose and id.
  package func seal(_ bytes: [UInt8], purpose: String, id: UUID) throws(SecretError) -> [UInt8] {
    do throws(OpenSSLError) {
      return try ciphers[0].seal(bytes, with: Self.associated(purpose, id))
    } catch {
      throw .cryptography
    }
  }

  /// Opens a sealed secret, and tells whether the first key opened it.
  /// - Throws: `.notOpened` if none of the keys opens it.
  package func open(
    _ sealed: [UInt8], purpose: String, id: UUID
  ) throws(SecretError) -> (bytes: [UInt8], isFirst: Bool) {
    let associated = Self.associated(purpose, id)
    do throws(OpenSSLError) {
      for (index, cipher) in ciphers.enumerated() {
        if let bytes = try cipher.open(sealed, with: associated) { return (bytes, index == 0) }
      }
    } catch {
      throw .cryptography
    }
    throw .notOpened(purpose: purpose)
  }

  /// The purpose prefixed with its length, so that no two pairs give the same bytes.
  private static func associated(_ purpose: String, _ id: UUID) -> [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: UInt64(purpose.utf8.count).bigEndian) { bytes.append(contentsOf: $0) }
    return bytes + Array(purpose.utf8) + id.bytes
  }

  private static func bytes(ofHex text: Substring) -> [UInt8]? {
    guard text.utf8.count == 2 * keyBytes else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text {
      guard character.isASCII, let digit = character.hexDigitValue.map({ UInt8($0) }) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }
}
