import Identifiers
import Postgres
import Rules
import ServiceKit
import Testing

@testable import Sharing

@Suite("Rules of share links") struct ShareLinkRulesTests {
  private static let now = Timestamp(microsecondsSince1970: 1_800_000_000_000_000)

  private static func link(
    days: Int64 = 10, grantDays: Int32? = nil, count: Int32 = 0, revoked: Bool = false
  ) -> ShareLink {
    ShareLink(
      id: .version7(), resource: .goal(.version7()), makerID: .version7(), description: "",
      expireTime: now.after(days: days), grantDays: grantDays, maxRedemptions: 3, redemptionCount: count,
      createTime: now, revokeTime: revoked ? now : nil)
  }

  private static func reasons(_ time: Timestamp) -> [String] {
    do throws(Refusal) {
      try ShareLinkRules.check(expireTime: time, now: now)
      return []
    } catch {
      guard case .invalid(let violations) = error else { return ["\(error)"] }
      return violations.map(\.reason)
    }
  }

  @Test func aLinkEndsAfterNowAndAtMostNinetyDaysAhead() {
    let (last, microsecond) = (Self.now.after(days: 90).microsecondsSince1970, Int64(1))
    #expect(Self.reasons(Timestamp(microsecondsSince1970: last)) == [])
    #expect(Self.reasons(Timestamp(microsecondsSince1970: last + microsecond)) == ["TOO_FAR_AHEAD"])
    #expect(Self.reasons(Self.now) == ["IN_THE_PAST"])
    #expect(
      Self.reasons(Timestamp(microsecondsSince1970: Self.now.microsecondsSince1970 + microsecond)) == [])
  }

  @Test func aGrantEndsWithItsDaysOrWithItsLinkWhicheverIsFirst() {
    #expect(ShareLinkRules.grantEnd(of: Self.link(), at: Self.now) == Self.now.after(days: 10))
    #expect(ShareLinkRules.grantEnd(of: Self.link(grantDays: 3), at: Self.now) == Self.now.after(days: 3))
    let late = Self.now.after(days: 8)
    #expect(ShareLinkRules.grantEnd(of: Self.link(grantDays: 3), at: late) == Self.now.after(days: 10))
  }

  @Test func theStateSaysWhyALinkGivesNothing() {
    let state = { (link: ShareLink, may: Bool) in
      ShareLinkRules.state(of: link, at: Self.now, makerMayGive: { _ in may })
    }
    #expect(state(Self.link(), true) == .active)
    #expect(state(Self.link(), false) == .makerLostRight)
    #expect(state(Self.link(count: 3), true) == .usedUp)
    #expect(state(Self.link(count: 2), true) == .active)
    #expect(state(Self.link(days: 0, count: 3), true) == .expired)
    #expect(state(Self.link(days: 0, count: 3, revoked: true), false) == .revoked)
  }

  @Test func theMakersRightMustLastAsLongAsTheGrant() {
    var asked: [Timestamp] = []
    _ = ShareLinkRules.state(of: Self.link(grantDays: 2), at: Self.now) { end in
      asked.append(end)
      return true
    }
    #expect(asked == [Self.now.after(days: 2)])
  }

  @Test func aTokenHas256BitsAndAPrefixAndIsStoredAsItsDigest() throws {
    let token = try ShareLinkToken()
    #expect(token.text.hasPrefix("psl_") && token.text.utf8.count == 4 + 43)
    #expect(token.digest.count == 32 && token.digest != Array(token.text.utf8))
    #expect(try ShareLinkToken(text: token.text).digest == token.digest)
    #expect(try ShareLinkToken().text != token.text)
  }
}
