import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import Testing

@testable import Accounts

@Suite struct SessionTests {
  private let id = UUID(high: 1, low: 1)
  private let organisation = UUID(high: 3, low: 3)

  private func stored(generation: Int64 = 5, ended: Bool = false) -> RefreshableSession {
    RefreshableSession(
      userID: UUID(high: 2, low: 2), generation: generation, isEnded: ended, beginTime: 0,
      expireTime: 100, service: "spiffe://payshare.dev/client/service")
  }

  private func token(_ generation: Int64) -> RefreshToken {
    RefreshToken(sessionID: id, in: organisation, generation: generation)
  }

  @Test func theNewestTokenRenewsUntilItExpires() {
    #expect(SessionRules.refresh(token(5), of: stored(), at: 99) == .renew)
    #expect(SessionRules.refresh(token(5), of: stored(), at: 100) == .refuse)
  }

  @Test func aTokenExpiresWhenItsSessionIsIdleAndAtTheLatestWithTheSession() {
    var settings = PayshareV1.OrganisationSettings()
    let day: Int64 = 86_400
    #expect(SessionRules.expireTime(at: 1_000, ofSessionSince: 0, settings) == 1_000 + 30 * day)
    #expect(SessionRules.expireTime(at: 80 * day, ofSessionSince: 0, settings) == 90 * day)
    settings.sessionIdleLifetime = .with { $0.seconds = 600 }
    settings.sessionLifetime = .with { $0.seconds = 900 }
    #expect(SessionRules.expireTime(at: 0, ofSessionSince: 0, settings) == 600)
    #expect(SessionRules.expireTime(at: 500, ofSessionSince: 0, settings) == 900)
  }

  @Test(arguments: [1, 2, 4] as [Int64])
  func anyOlderTokenEndsTheSessionEvenAfterItExpired(generation: Int64) {
    #expect(SessionRules.refresh(token(generation), of: stored(), at: 50) == .end)
    #expect(SessionRules.refresh(token(generation), of: stored(), at: 500) == .end)
  }

  @Test func aTokenOfALaterGenerationThanTheSessionsIsOnlyRefused() {
    #expect(SessionRules.refresh(token(6), of: stored(), at: 50) == .refuse)
  }

  @Test func anUnknownAndAnEndedSessionAreRefused() {
    #expect(SessionRules.refresh(token(5), of: nil, at: 50) == .refuse)
    #expect(SessionRules.refresh(token(5), of: stored(ended: true), at: 50) == .refuse)
    #expect(SessionRules.refresh(token(4), of: stored(ended: true), at: 50) == .refuse)
  }

  @Test func theNextTokenIsOfTheSameSessionAndTheNextGeneration() {
    #expect(RefreshToken(sessionID: id, in: organisation) == token(1))
    #expect(token(1).next == token(2))
  }
}
