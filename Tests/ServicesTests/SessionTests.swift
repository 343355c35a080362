import Accounts
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@Suite struct SessionTests {
  @Test func aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let sessions = PayshareV1.SessionServiceClient(payshare.channel)
      let wrong = await status {
        _ = try await sessions.logIn(
          .with {
            $0.email = asha.email
            $0.password = "something else"
          })
      }
      let unknown = await status {
        _ = try await sessions.logIn(
          .with {
            $0.email = "nobody@example.com"
            $0.password = "something else"
          })
      }
      #expect(wrong?.code == .unauthenticated)
      #expect(wrong == unknown)
    }
  }

  @Test func afterLoggingOutTheAccessTokenIsRefused() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      #expect(try await asha.accounts.getCurrentUser(PayshareV1.GetCurrentUserRequest()).email == asha.email)
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      let refused = await status {
        _ = try await asha.accounts.getCurrentUser(PayshareV1.GetCurrentUserRequest())
      }
      #expect(refused?.code == .unauthenticated)
      #expect(refused?.reason == "SESSION_ENDED")
    }
  }

  @Test func loggingOutAgainAnswersOKAndChangesNothing() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      func endTimes() async throws -> [Timestamp?] {
        try await payshare.database.read(Statement("SELECT end_time FROM session", as: Timestamp?.self))
      }
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      let ended = try await endTimes()
      for _ in 0..<2 { _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest()) }
      #expect(try await endTimes() == ended)
      #expect(ended.count == 1)
    }
  }

  @Test func aReadAfterLogOutRevealsNothingNotEvenItsViolations() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      // What breaks the contract's own rules is told to anybody: they are public, and nothing is read.
      let malformed = await status { _ = try await asha.events.getEvent(.with { $0.eventID = "no id" }) }
      #expect(malformed?.fieldViolations.keys.sorted() == ["event_id"])
      for id in [trip.id, "70617973-6861-8003-8000-000000000000"] {
        let refused = await status { _ = try await asha.events.getEvent(.with { $0.eventID = id }) }
        #expect(refused?.code == .unauthenticated)
        #expect(refused?.reason == "SESSION_ENDED")
      }
    }
  }

  @Test func aRefreshTokenUsedTwiceEndsTheSession() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let sessions = PayshareV1.SessionServiceClient(payshare.channel)
      let next = try await sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      #expect(next.refreshToken != asha.session.refreshToken)
      let again = await status {
        _ = try await sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      }
      #expect(again?.code == .unauthenticated)
      let stolen = await status {
        _ = try await sessions.refreshSession(.with { $0.refreshToken = next.refreshToken })
      }
      #expect(stolen?.code == .unauthenticated)
      let call = await status {
        _ = try await asha.accounts.getCurrentUser(PayshareV1.GetCurrentUserRequest())
      }
      #expect(call?.reason == "SESSION_ENDED")
    }
  }

  @Test func aThousandRefreshesLeaveOneRow() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var token = asha.session.refreshToken
      for _ in 0..<1_000 { token = try await payshare.refresh(token).refreshToken }
      let generations = try await payshare.database.read(
        Statement("SELECT refresh_generation FROM session", as: Int64.self))
      #expect(generations == [1_001])
      #expect(try await asha.accounts.getCurrentUser(.init()).email == asha.email)
    }
  }

  @Test func aRefreshChangesNoIndexUnlessItsTokenExpiresOnAnotherDay() async throws {
    try await Payshare.with { payshare in
      _ = try await payshare.person("Asha")
      // Within a transaction PostgreSQL reports at once how many updates changed no index (HOT).
      for (seconds, expected) in [(0, "ANY_NUMBER"), (1, "1"), (86_400, "0")] {
        try await payshare.test.made.administer(
          """
          DO $$
          DECLARE hot text;
          BEGIN
            UPDATE session SET refresh_generation = refresh_generation + 1,
              refresh_expire_time = timestamptz '2030-01-01 12:00Z' + interval '\(seconds) seconds';
            SELECT n_tup_hot_upd INTO hot FROM pg_stat_xact_user_tables WHERE relname = 'session';
            IF '\(expected)' NOT IN ('ANY_NUMBER', hot) THEN
              RAISE EXCEPTION '% updates left the indexes alone', hot;
            END IF;
          END
          $$
          """)
      }
    }
  }

  @Test(arguments: [0, 1, 2])
  func anyOlderRefreshTokenEndsTheSession(generation: Int) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var tokens = [asha.session.refreshToken]
      for index in 0..<3 { tokens.append(try await payshare.refresh(tokens[index]).refreshToken) }
      let again = await status { _ = try await payshare.refresh(tokens[generation]) }
      #expect(again?.reason == "INVALID_REFRESH_TOKEN")
      #expect(await status { _ = try await payshare.refresh(tokens[3]) } == again)
      let call = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(call?.reason == "SESSION_ENDED")
    }
  }

  @Test func aForgedRefreshTokenChangesNothingAndIsAnsweredLikeAnUsedOne() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let next = try await payshare.refresh(asha.session.refreshToken)
      let forger = try RefreshTokens(keys: [[UInt8](repeating: 0, count: 32)])
      let session = try #require(try await payshare.sessionIDs().first)
      for generation in [1, 2, 3] as [Int64] {
        let forged = try forger.issue(
          RefreshToken(sessionID: session, in: Payshare.organisation, generation: generation))
        let refused = await status { _ = try await payshare.refresh(forged) }
        #expect(refused?.code == .unauthenticated)
        #expect(refused?.reason == "INVALID_REFRESH_TOKEN")
        #expect(await status { _ = try await payshare.refresh("nonsense") } == refused)
      }
      let last = try await payshare.refresh(next.refreshToken)
      let used = await status { _ = try await payshare.refresh(next.refreshToken) }
      #expect(await status { _ = try await payshare.refresh("nonsense") } == used)
      #expect(await status { _ = try await payshare.refresh(last.refreshToken) } == used)
    }
  }

  @Test func concurrentUsesOfOneRefreshTokenYieldTokensOnceAndEndTheSession() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let answers = await withTaskGroup(of: Status?.self, returning: [Status?].self) { group in
        for _ in 0..<8 {
          group.addTask { await status { _ = try await payshare.refresh(asha.session.refreshToken) } }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.count { $0 == nil } == 1)
      #expect(answers.allSatisfy { $0 == nil || $0?.reason == "INVALID_REFRESH_TOKEN" })
      let call = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(call?.reason == "SESSION_ENDED")
    }
  }

  @Test func anAccessTokenEndsWithItsSession() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let seen = try await root.organisations.getOrganisation(.init())
      _ = try await root.organisations.updateOrganisation(
        .with {
          $0.etag = seen.etag
          $0.organisation = .with { $0.settings = .with { $0.sessionLifetime = .with { $0.seconds = 600 } } }
          $0.updateMask = .with { $0.paths = ["settings.session_lifetime"] }
        })
      let session = try await payshare.person("Asha").session
      let renewed = try await payshare.refresh(session.refreshToken)
      for session in [session, renewed] {
        let (access, whole) = (session.accessTokenExpireTime, session.refreshTokenExpireTime)
        #expect(access != nil && access?.seconds == whole?.seconds)
      }
    }
  }

  @Test func anAddressCanBeRegisteredOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = await status {
        _ = try await PayshareV1.UserServiceClient(payshare.channel).registerUser(
          .with {
            $0.user = .with {
              $0.email = asha.email.uppercased()
              $0.displayName = "Another"
            }
            $0.password = "a long enough one"
          })
      }
      #expect(refused?.code == .alreadyExists)
    }
  }
}

extension Payshare {
  fileprivate func refresh(_ token: String) async throws -> PayshareV1.Session {
    try await PayshareV1.SessionServiceClient(channel).refreshSession(.with { $0.refreshToken = token })
  }

  fileprivate func sessionIDs() async throws -> [UUID] {
    try await database.read(Statement("SELECT id FROM session", as: UUID.self))
  }
}
