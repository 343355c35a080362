/// The stored form of a password: an Argon2id hash (RFC 9106) in the PHC string format, with its own salt and cost.
///
/// Making or checking one takes tens of milliseconds and `Cost.memoryKiB` of memory: never do it on an event loop,
/// and never more at once than the machine has cores.
public struct PasswordHash: Sendable, Hashable {
  /// The hash as stored: `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
  public let text: String

  /// A stored hash.
  public init(stored text: String) {
    self.text = text
  }

  /// The work that one guess costs.
  public struct Cost: Sendable, Hashable {
    /// The cost of new hashes, OWASP's recommended minimum: 19 MiB, two passes, one lane.
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

  /// A hash that no password matches, as expensive to check as any other: checked if there is no account, so that the
  /// answer takes equally long.
  public static let decoy = PasswordHash(
    stored:
      "$argon2id$v=19$m=19456,t=2,p=1$cGF5c2hhcmUtZGVjb3kwMA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

  /// The hash of a password, taken verbatim, with a new salt. `random` must be unguessable.
  public static func make(
    of password: String, using random: inout some RandomNumberGenerator
  ) throws(Argon2Error) -> PasswordHash {
    let salt = (0..<saltLength).map { _ in UInt8.random(in: 0...255, using: &random) }
    return PasswordHash(stored: try Argon2.hash(password, salt: salt, length: hashLength, cost: .standard))
  }

  /// Whether a password, taken verbatim, is the hashed one. Takes the same time either way.
  public func matches(_ password: String) throws(Argon2Error) -> Bool {
    try Argon2.verify(password, text)
  }
}
