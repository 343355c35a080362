/// Recently verified tokens, so that a client's next calls need no signature check: that takes 180 µs, while the rest
/// of a call takes 5. The caller still has to check each time that the session is live.
///
/// A value for one thread: each event loop has its own.
public struct AccessTokenCache: Sendable {
  /// The most tokens that are kept. Beyond that, expired tokens are dropped, or all if none has expired.
  public static let maximumTokens = 10_000

  private let limit: Int
  private var verifier: AccessTokenVerifier
  private var tokens: [String: AccessToken] = [:]

  /// A cache of at most `limit` tokens in front of a verifier.
  public init(_ verifier: AccessTokenVerifier, limit: Int = maximumTokens) {
    self.limit = limit
    self.verifier = verifier
  }

  /// How many tokens are kept.
  public var count: Int { tokens.count }

  /// The contents of a recently verified token; nil for all others. Checks no signature.
  func known(_ text: String, at now: Int64) -> AccessToken? {
    guard let token = tokens[text], now < token.expireTime else { return nil }
    return token
  }

  /// The contents of a token that is ours and valid at `now`, in seconds since 1970 in UTC.
  public mutating func verify(_ text: String, at now: Int64) throws(AccessTokenError) -> AccessToken {
    if let token = tokens[text] {
      guard now < token.expireTime else { throw .expired }
      return token
    }
    let token = try verifier.verify(text, at: now)
    if tokens.count >= limit { makeRoom(at: now) }
    tokens[text] = token
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
