import Cryptography
public import EventLoop
import Identifiers
import Locking
public import Postgres
public import RPC
import Slice

/// Issues and verifies access tokens under the keys that all servers of a database share. Any thread.
public final class AccessTokens: Sendable {
  private static let purpose = "access-token"

  private let issuer: AccessTokenIssuer
  /// One for each loop, so that calls on different loops do not wait for each other.
  private let caches: [Locked<AccessTokenCache>]
  private let loops: [EventLoop]

  /// Reads the keys, and makes the first where there is none.
  /// - Throws: `INTERNAL` where a stored key is damaged; what the database says.
  public init(_ database: Database, loops: [EventLoop]) async throws {
    let secrets = try await database.secrets(for: Self.purpose)
    guard let names = AccessTokenNames(issuer: "payshare", audience: "payshare"), !secrets.isEmpty else {
      throw Status(.internal, "there is no key for access tokens")
    }
    let keys = try secrets.map { secret throws(OpenSSLError) in try AccessTokenKey(secret: secret) }
    issuer = AccessTokenIssuer(names, key: keys[0])
    let verifier = try AccessTokenVerifier(names, publicKeys: keys.map(\.publicKey))
    self.loops = loops
    caches = (0...loops.count).map { _ in Locked(AccessTokenCache(verifier)) }
  }

  func issue(_ token: AccessToken) throws(Status) -> String {
    do throws(OpenSSLError) {
      return try issuer.issue(token)
    } catch {
      throw Status(.internal, "no access token could be made")
    }
  }

  /// Checks a token's signature and times.
  /// - Throws: `UNAUTHENTICATED`, with the reason `ACCESS_TOKEN_EXPIRED` where a refresh would help.
  public func verify(_ text: String, at time: Timestamp, on loop: EventLoop) throws(Status) -> AccessToken {
    do throws(AccessTokenError) {
      return try cache(of: loop).withLock { cache throws(AccessTokenError) in
        try cache.verify(text, at: time.microsecondsSince1970 / 1_000_000)
      }
    } catch {
      if error == .expired {
        throw Status(
          .unauthenticated, reason: "ACCESS_TOKEN_EXPIRED", "the access token has expired; refresh it")
      }
      throw Status(.unauthenticated, reason: "INVALID_ACCESS_TOKEN", "the access token is not valid")
    }
  }

  /// What a token says that was verified on this loop a moment ago; nil for all others. Checks no signature, so that it
  /// may be asked before a call is admitted.
  public func known(_ text: String, at time: Timestamp, on loop: EventLoop) -> AccessToken? {
    cache(of: loop).withLock { $0.known(text, at: time.microsecondsSince1970 / 1_000_000) }
  }

  private func cache(of loop: EventLoop) -> Locked<AccessTokenCache> {
    caches[loops.firstIndex { $0 === loop } ?? loops.count]
  }
}
