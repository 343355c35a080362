import Accounts
import Identifiers
import SeededRandom
import Testing

@Suite struct SessionTests {
  private func stored(used: Bool = false, ended: Bool = false, expires: Int64 = 100) -> StoredRefreshToken {
    StoredRefreshToken(
      sessionID: UUID(high: 1, low: 1), userID: UUID(high: 2, low: 2), isUsed: used, isSessionEnded: ended,
      expireTime: expires)
  }

  @Test func refreshTokenReadsBackAndIsStoredAsADigest() throws {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let token = RefreshToken(using: &random)
    let other = RefreshToken(using: &random)
    #expect(RefreshToken.length * 8 >= 128)
    #expect(token.text.utf8.count == 43)
    #expect(RefreshToken(token.text) == token)
    #expect(token != other)
    #expect(try token.digest() == RefreshToken(token.text)?.digest())
    #expect(try token.digest() != other.digest())
    #expect(try token.digest().count == 32)
    for text in ["", token.text + "A", String(token.text.dropLast()), token.text + "="] {
      #expect(RefreshToken(text) == nil)
    }
  }

  @Test func freshTokenRenewsUntilItExpires() {
    #expect(SessionRules.refresh(stored(), at: 99) == .renew)
    #expect(SessionRules.refresh(stored(), at: 100) == .refuse)
  }

  @Test func usedTokenEndsTheSessionEvenAfterItExpired() {
    #expect(SessionRules.refresh(stored(used: true), at: 50) == .end)
    #expect(SessionRules.refresh(stored(used: true), at: 500) == .end)
  }

  @Test func unknownTokenAndEndedSessionAreRefused() {
    #expect(SessionRules.refresh(nil, at: 50) == .refuse)
    #expect(SessionRules.refresh(stored(ended: true), at: 50) == .refuse)
    #expect(SessionRules.refresh(stored(used: true, ended: true), at: 50) == .refuse)
  }
}
