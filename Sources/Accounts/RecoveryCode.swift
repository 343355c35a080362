import Cryptography

/// Lets a user log in once without their authenticator. Random, so that a fast hash of it may be stored.
struct RecoveryCode: Sendable, Hashable {
  /// The length of a code, in bytes: 120 bits, which nobody guesses, even with the stored hashes.
  static let length = 15
  /// How many characters stand between two hyphens.
  static let groupLength = 4

  private let bytes: [UInt8]

  /// A new code. `random` must be unguessable.
  static func make(using random: inout some RandomNumberGenerator) -> RecoveryCode {
    RecoveryCode(bytes: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The code that a person has typed, ignoring case, spaces and hyphens; nil if it cannot be one.
  init?(_ text: String) {
    guard let bytes = Base32.decode(text.filter { $0 != "-" && $0 != " " }), bytes.count == Self.length else {
      return nil
    }
    self.bytes = bytes
  }

  /// The code as people write it down: `ABCD-EFGH-IJKL-MNOP-QRST-UVWX`.
  var text: String {
    let characters = Array(Base32.encode(bytes))
    return stride(from: 0, to: characters.count, by: Self.groupLength)
      .map { String(characters[$0..<min($0 + Self.groupLength, characters.count)]) }
      .joined(separator: "-")
  }

  /// What is stored of it; throws if OpenSSL fails.
  func digest() throws(OpenSSLError) -> [UInt8] {
    try SHA256.digest(of: bytes)
  }
}
