/// Tokens that were verified a moment ago, so that a client's next calls need no signature checked: that takes 180 µs
/// where the rest of a call takes 5. Whether the session still lasts is for the caller to ask each time.
///
/// A value for one thread: each event loop keeps its own.
public struct AccessTokenCache: Sendable {
  /// The most tokens that are kept. When there are more, expired ones go, and all where none is expired.
  public static let maximumTokens = 10_000

  private let limit: Int
  private var verifier: AccessTokenVerifier
  private var tokens: [Key: AccessToken] = [:]

  /// A token that is hashed by the end of its signature, which nobody can choose: all that is kept was verified.
  private struct Key: Hashable {
    var text: String

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 {
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0).suffix(16)))
      }
    }
  }

  /// A cache of at most `limit` tokens in front of a verifier.
  public init(_ verifier: AccessTokenVerifier, limit: Int = maximumTokens) {
    self.limit = limit
    self.verifier = verifier
  }

  /// How many tokens are kept.
  public var count: Int { tokens.count }

  /// What a token says, if it is ours and valid at `now`, in seconds since 1970 in UTC.
  public mutating func verify(_ text: String, at now: Int64) throws(AccessTokenError) -> AccessToken {
    let key = Key(text: text)
    if let token = tokens[key] {
      guard now < token.expireTime else { throw .expired }
      return token
    }
    let token = try verifier.verify(text, at: now)
    if tokens.count >= limit { makeRoom(at: now) }
    tokens[key] = token
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
