import Cryptography
public import EventLoop
import Identifiers
import Locking
public import Postgres
public import RPC
public import ServiceKit

/// Issues and verifies access tokens under keys shared by all servers of a database. Any thread.
public final class AccessTokens: Sendable {
  /// The purpose of access token secrets.
  public static let purpose = SecretPurpose(
    "access-token", lifetimeSeconds: AccessToken.maximumLifetimeSeconds)

  private let names: AccessTokenNames
  private let issuing: Locked<Issuing>
  /// One for each loop, so that calls on different loops do not wait for each other.
  private let caches: [Locked<AccessTokenCache>]
  private let loops: [EventLoop]

  /// What signs, and what others verify by.
  private struct Issuing: Sendable {
    let issuer: AccessTokenIssuer
    let publicKeys: [AccessTokenKey.Public]
  }

  /// Tokens under these secrets: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a secret, or if one is damaged.
  public init(secrets: [[UInt8]], loops: [EventLoop]) throws(Status) {
    guard let names = AccessTokenNames(issuer: "payshare", audience: "payshare") else { throw Self.noKey }
    let (issuing, verifier) = try Self.keys(secrets, names)
    self.names = names
    self.issuing = Locked(issuing)
    self.loops = loops
    caches = (0...loops.count).map { _ in Locked(AccessTokenCache(verifier)) }
  }

  /// Replaces the secrets: the first signs, all of them verify.
  /// - Throws: `INTERNAL` without a secret, or if one is damaged; the old ones then stay in use.
  public func use(secrets: [[UInt8]]) throws(Status) {
    let (issuing, verifier) = try Self.keys(secrets, names)
    self.issuing.withLock { $0 = issuing }
    for cache in caches { cache.withLock { $0.replace(verifier) } }
  }

  private static func keys(
    _ secrets: [[UInt8]], _ names: AccessTokenNames
  ) throws(Status) -> (Issuing, AccessTokenVerifier) {
    do throws(OpenSSLError) {
      let keys = try secrets.map { secret throws(OpenSSLError) in try AccessTokenKey(secret: secret) }
      guard let first = keys.first else { throw OpenSSLError() }
      return (
        Issuing(issuer: AccessTokenIssuer(names, key: first), publicKeys: keys.map(\.publicHalf)),
        try AccessTokenVerifier(names, publicKeys: keys.map(\.publicKey))
      )
    } catch {
      throw noKey
    }
  }

  private static var noKey: Status { Status(.internal, "there is no key for access tokens") }

  /// The public halves of all keys, the one that signs first.
  var publicKeys: [AccessTokenKey.Public] { issuing.withLock { $0.publicKeys } }

  func issue(_ token: AccessToken) throws(Status) -> String {
    let issuer = issuing.withLock { $0.issuer }
    do throws(OpenSSLError) {
      return try issuer.issue(token)
    } catch {
      throw Status(.internal, "no access token could be made")
    }
  }

  /// Checks a token's signature and times.
  /// - Throws: `UNAUTHENTICATED`, with the reason `ACCESS_TOKEN_EXPIRED` if a refresh would help.
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

  /// The contents of a token recently verified on this loop; nil for all others. Checks no signature, so it may be
  /// called before a call is admitted.
  public func known(_ text: String, at time: Timestamp, on loop: EventLoop) -> AccessToken? {
    cache(of: loop).withLock { $0.known(text, at: time.microsecondsSince1970 / 1_000_000) }
  }

  private func cache(of loop: EventLoop) -> Locked<AccessTokenCache> {
    caches[loops.firstIndex { $0 === loop } ?? loops.count]
  }
}
