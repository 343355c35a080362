import Cryptography

/// A user's recovery codes as they are stored: the digests of those that were not used yet. No I/O, no clock.
struct RecoveryCodes: Sendable, Hashable {
  /// How many codes a user gets at a time.
  static let count = 10

  /// The digests of the unused codes.
  let digests: [[UInt8]]

  /// Stored digests.
  init(stored digests: [[UInt8]]) {
    self.digests = digests
  }

  /// Stored digests, one after the other.
  init(bytes: [UInt8]) {
    digests = stride(from: 0, to: bytes.count, by: SHA256.length).map {
      Array(bytes[$0..<min($0 + SHA256.length, bytes.count)])
    }
  }

  /// The digests, one after the other.
  var bytes: [UInt8] { digests.flatMap { $0 } }

  /// New codes, which replace all earlier ones; `codes` are shown once. `random` must be unguessable; throws if OpenSSL
  /// fails.
  static func make(
    using random: inout some RandomNumberGenerator
  ) throws(OpenSSLError) -> (codes: [RecoveryCode], stored: RecoveryCodes) {
    var codes: [RecoveryCode] = []
    var digests: [[UInt8]] = []
    while codes.count < count {
      let code = RecoveryCode.make(using: &random)
      codes.append(code)
      digests.append(try code.digest())
    }
    return (codes, RecoveryCodes(stored: digests))
  }

  /// What is left once a code was used; nil if it is none of the unused ones. Throws if OpenSSL fails.
  func using(_ code: RecoveryCode) throws(OpenSSLError) -> RecoveryCodes? {
    let digest = try code.digest()
    let left = digests.filter { $0 != digest }
    return left.count < digests.count ? RecoveryCodes(stored: left) : nil
  }
}
