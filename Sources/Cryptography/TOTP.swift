import COpenSSL

/// Time-based one-time codes (RFC 6238), with the parameters that every authenticator app knows: SHA-1, 30 seconds, six
/// digits.
///
/// A step is the number of a period of 30 seconds since 1970. Whoever verifies a code keeps the step that it was of,
/// and passes it the next time, so that each code is accepted once (RFC 6238, section 5.2).
package struct TOTP: Sendable {
  /// The length of a step, in seconds.
  package static let stepSeconds: Int64 = 30
  /// The digits of a code.
  package static let digits = 6
  /// How many steps a clock may be behind or ahead (RFC 6238, section 6).
  package static let toleratedSteps: Int64 = 1
  /// The length of a new seed, in bytes (RFC 4226, section 4, R6).
  package static let seedBytes = 20

  private static let modulus: UInt32 = 1_000_000

  /// The secret that the server and the authenticator share.
  package let seed: [UInt8]

  /// The codes of a seed.
  package init(seed: [UInt8]) {
    self.seed = seed
  }

  /// The codes of a new seed. `random` must be unguessable.
  package static func make(using random: inout some RandomNumberGenerator) -> TOTP {
    TOTP(seed: (0..<seedBytes).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  /// The step at a time in seconds since 1970 in UTC.
  package static func step(at seconds: Int64) -> Int64 {
    seconds / stepSeconds
  }

  /// The code of a step; throws if OpenSSL fails.
  package func code(of step: Int64) throws(OpenSSLError) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard HMAC(EVP_sha1(), seed, Int32(seed.count), counter, counter.count, &digest, &count) != nil,
      count == 20
    else { throw OpenSSLError() }
    // The low half of the last byte says where the code begins (RFC 4226, section 5.3).
    let offset = Int(digest[19] & 0xf)
    let number = digest[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let text = String(number % Self.modulus)
    return String(repeating: "0", count: Self.digits - text.count) + text
  }

  /// The step that a code is of, at a time in seconds since 1970 in UTC; nil if the code is wrong, too old, or of no
  /// later step than the last used one. Throws if OpenSSL fails.
  package func step(
    of code: String, at seconds: Int64, after lastUsed: Int64?
  ) throws(OpenSSLError) -> Int64? {
    let presented = Array(code.utf8)
    guard presented.count == Self.digits else { return nil }
    let now = Self.step(at: seconds)
    var found: Int64?
    // All steps are compared, in constant time, and the latest counts: if two steps happen to have the same code, it
    // must not be accepted again for the other.
    for step in now - Self.toleratedSteps...now + Self.toleratedSteps {
      let expected = Array(try self.code(of: step).utf8)
      if CRYPTO_memcmp(expected, presented, expected.count) == 0 { found = step }
    }
    guard let found, found > lastUsed ?? .min else { return nil }
    return found
  }
}
