import Accounts
import Identifiers
import Testing

/// The contents of refresh tokens, and which texts are accepted.
@Suite struct RefreshTokenTests {
  private static let old = [UInt8](repeating: 1, count: 32)
  private static let new = [UInt8](repeating: 2, count: 32)

  private let token = RefreshToken(
    sessionID: UUID(high: 7, low: 9), in: UUID(high: 3, low: 4), generation: 1 << 40)

  @Test func aTokenReadsBack() throws {
    let tokens = try RefreshTokens(keys: [Self.new])
    let text = try tokens.issue(token)
    #expect(text.utf8.count == 96)
    #expect(try tokens.verify(text) == token)
    #expect(try tokens.issue(token.next) != text)
  }

  @Test func theNewestKeySignsAndAllOfThemVerify() throws {
    let before = try RefreshTokens(keys: [Self.old])
    let after = try RefreshTokens(keys: [Self.new, Self.old])
    #expect(try after.verify(before.issue(token)) == token)
    #expect(try RefreshTokens(keys: [Self.new]).verify(after.issue(token)) == token)
    #expect(try before.verify(after.issue(token)) == nil)
  }

  @Test func aChangeOfAnyByteMakesATokenInvalid() throws {
    let tokens = try RefreshTokens(keys: [Self.new])
    let text = Array(try tokens.issue(token).utf8)
    for index in text.indices {
      var changed = text
      changed[index] = text[index] == UInt8(ascii: "A") ? UInt8(ascii: "Q") : UInt8(ascii: "A")
      #expect(try tokens.verify(String(decoding: changed, as: UTF8.self)) == nil)
    }
  }

  @Test func malformedTextsAreInvalid() throws {
    let tokens = try RefreshTokens(keys: [Self.new])
    let text = try tokens.issue(token)
    for other in [
      "", text + "A", text + "AAAA", String(text.dropLast()), String(text.dropLast(4)), text + "=",
    ] {
      #expect(try tokens.verify(other) == nil)
    }
  }

  @Test func withoutAKeyThereAreNoTokens() {
    #expect(throws: (any Error).self) { try RefreshTokens(keys: []) }
  }
}
