/// Recently verified tokens, so that a client's next calls need no signature check: that takes 180 µs, while the rest
/// of a call takes 5. The caller still has to check each time that the session is live.
///
/// A value for one thread: each event loop has its own.
public struct AccessTokenCache: Sendable {
  /// The most tokens that are kept. Beyond that, expired tokens are dropped, or all if none has expired.
  public static let maximumTokens = 10_000

  private let limit: Int
  private var verifier: AccessTokenVerifier
  private var tokens: [Key: AccessToken] = [:]

  /// A token's text. Hashing all of it would cost more than the rest of the look-up; its end is a part of the signature,
  /// which differs from token to token. Only tokens of this server are kept, so nobody can choose ends that collide.
  private struct Key: Hashable {
    /// How much of the end is hashed, in bytes.
    private static let hashedBytes = 16

    let text: String

    func hash(into hasher: inout Hasher) {
      let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
        hasher.combine(
          bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes).suffix(Self.hashedBytes)))
      }
      if isHashed == nil { hasher.combine(text) }
    }
  }

  /// A cache of at most `limit` tokens in front of a verifier.
  public init(_ verifier: AccessTokenVerifier, limit: Int = maximumTokens) {
    self.limit = limit
    self.verifier = verifier
  }

  /// How many tokens are kept.
  public var count: Int { tokens.count }

  /// The contents of a recently verified token; nil for all others. Checks no signature.
  func known(_ text: String, at now: Int64) -> AccessToken? {
    guard let token = tokens[Key(text: text)], now < token.expireTime else { return nil }
    return token
  }

  /// The contents of a token that is ours and valid at `now`, in seconds since 1970 in UTC.
  public mutating func verify(_ text: String, at now: Int64) throws(AccessTokenError) -> AccessToken {
    if let token = tokens[Key(text: text)] {
      guard now < token.expireTime else { throw .expired }
      return token
    }
    let token = try verifier.verify(text, at: now)
    if tokens.count >= limit { makeRoom(at: now) }
    tokens[Key(text: text)] = token
    return token
  }

  /// Replaces the keys and drops tokens verified with the old ones.
  public mutating func replace(_ verifier: AccessTokenVerifier) {
    self.verifier = verifier
    tokens = [:]
  }

  private mutating func makeRoom(at now: Int64) {
    tokens = tokens.filter { now < $0.value.expireTime }
    if tokens.count >= limit { tokens = [:] }
  }
}
