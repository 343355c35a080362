/// Tokens that were verified a moment ago, so that a client's next calls need no signature checked: that takes 180 µs
/// where the rest of a call takes 5. Whether the session still lasts is for the caller to ask each time.
///
/// A value for one thread: each event loop keeps its own.
public struct AccessTokenCache: Sendable {
  /// The most tokens that are kept. When there are more, expired ones go, and all where none is expired.
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

  /// What a token says that was verified a moment ago; nil for all others. Checks no signature.
  func known(_ text: String, at now: Int64) -> AccessToken? {
    guard let token = tokens[text], now < token.expireTime else { return nil }
    return token
  }

  /// What a token says, if it is ours and valid at `now`, in seconds since 1970 in UTC.
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

  /// Takes other keys into use and forgets what was verified with the old ones.
  public mutating func replace(_ verifier: AccessTokenVerifier) {
    self.verifier = verifier
    tokens = [:]
  }

  private mutating func makeRoom(at now: Int64) {
    tokens = tokens.filter { now < $0.value.expireTime }
    if tokens.count >= limit { tokens = [:] }
  }
}
