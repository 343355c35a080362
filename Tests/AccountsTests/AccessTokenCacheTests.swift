import Identifiers
import Testing

@testable import Accounts

@Suite struct AccessTokenCacheTests {
  let now: Int64 = 1_767_600_000
  let names: AccessTokenNames
  let key: AccessTokenKey
  var cache: AccessTokenCache

  init() throws {
    names = try #require(AccessTokenNames(issuer: "https://payshare.example", audience: "payshare"))
    key = try AccessTokenKey(secret: [UInt8](repeating: 7, count: 32))
    cache = AccessTokenCache(try AccessTokenVerifier(names, publicKeys: [key.publicKey]), limit: 10)
  }

  private func token(_ number: UInt64, at time: Int64) throws -> (token: AccessToken, text: String) {
    let token = AccessToken(
      userID: UUID(high: 1, low: number), sessionID: UUID(high: 2, low: 2), in: UUID(high: 3, low: 3),
      at: time)
    return (token, try AccessTokenIssuer(names, key: key).issue(token))
  }

  @Test mutating func aCachedTokenStillExpires() throws {
    let (token, text) = try token(1, at: now)
    #expect(try cache.verify(text, at: now) == token)
    #expect(cache.count == 1)
    #expect(try cache.verify(text, at: now + 899) == token)
    var cache = cache
    #expect(throws: AccessTokenError.expired) { try cache.verify(text, at: now + 900) }
  }

  @Test mutating func aRefusedTokenIsNotCached() throws {
    let (_, text) = try token(1, at: now + 1_000)
    var cache = cache
    #expect(throws: AccessTokenError.notYetValid) { try cache.verify(text, at: now) }
    #expect(throws: AccessTokenError.malformed) { try cache.verify("x", at: now) }
    #expect(cache.count == 0)
  }

  @Test mutating func replacedKeysAreNoLongerAccepted() throws {
    let (_, text) = try token(1, at: now)
    _ = try cache.verify(text, at: now)
    cache.replace(try AccessTokenVerifier(names, publicKeys: []))
    var cache = cache
    #expect(throws: AccessTokenError.unknownKey) { try cache.verify(text, at: now) }
  }

  @Test mutating func theNumberOfCachedTokensIsBounded() throws {
    for number in 0..<11 as Range<UInt64> {
      _ = try cache.verify(try token(number, at: now).text, at: now)
      #expect(cache.count <= 10)
    }
    #expect(cache.count == 1)
  }

  @Test mutating func expiredTokensMakeRoomFirst() throws {
    for number in 0..<10 as Range<UInt64> {
      _ = try cache.verify(try token(number, at: number == 0 ? now : now - 800).text, at: now)
    }
    _ = try cache.verify(try token(1, at: now + 100).text, at: now + 100)
    #expect(cache.count == 2)
  }
}
