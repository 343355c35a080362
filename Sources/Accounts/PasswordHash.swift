/// What is stored of a password: an Argon2id hash (RFC 9106) in the PHC string format, with its own salt and cost.
///
/// Making and checking one takes tens of milliseconds and `Cost.memoryKiB` of memory: never on an event loop, and never
/// more at once than the machine has cores for.
public struct PasswordHash: Sendable, Hashable {
  /// The hash as it is stored: `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
  public let text: String

  /// A hash that was stored.
  public init(stored text: String) {
    self.text = text
  }

  /// How much work one guess costs.
  public struct Cost: Sendable, Hashable {
    /// What new hashes cost: the least that OWASP recommends, 19 MiB, two passes, one lane.
    public static let standard = Cost(memoryKiB: 19_456, passes: 2, lanes: 1)

    /// Memory in KiB.
    public let memoryKiB: UInt32
    /// Passes over the memory.
    public let passes: UInt32
    /// Lanes of memory.
    public let lanes: UInt32
  }

  /// The length of salts, in bytes (RFC 9106, section 3.1).
  public static let saltLength = 16
  /// The length of hashes, in bytes.
  public static let hashLength = 32

  /// A hash that no password matches, as costly to check as any: checked where there is no account, so that the answer
  /// takes as long as where there is one.
  public static let decoy = PasswordHash(
    stored:
      "$argon2id$v=19$m=19456,t=2,p=1$cGF5c2hhcmUtZGVjb3kwMA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

  /// The hash of a password, taken verbatim, with a new salt. `random` must not be guessable.
  public static func make(
    of password: String, using random: inout some RandomNumberGenerator
  ) throws(Argon2Error) -> PasswordHash {
    let salt = (0..<saltLength).map { _ in UInt8.random(in: 0...255, using: &random) }
    return PasswordHash(stored: try Argon2.hash(password, salt: salt, length: hashLength, cost: .standard))
  }

  /// Whether a password, taken verbatim, is the one that was hashed. Takes the same time whether it is or not.
  public func matches(_ password: String) throws(Argon2Error) -> Bool {
    try Argon2.verify(password, text)
  }
}
