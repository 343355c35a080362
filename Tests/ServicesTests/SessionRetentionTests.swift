import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import payshare_server

/// Which sessions are purged, and which are kept.
@Suite struct SessionRetentionTests {
  @Test func anEndedSessionIsPurgedAfterADayAndNotBefore() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      _ = try await asha.refreshed()
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      try await payshare.purge(inHours: 23)
      #expect(try await payshare.stored() == 2)
      try await payshare.purge(inHours: 25)
      #expect(try await payshare.stored() == 1)

      let call = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(call?.reason == "SESSION_ENDED")
      let refresh = await status { _ = try await asha.refreshed() }
      #expect(refresh?.reason == "INVALID_REFRESH_TOKEN")
      #expect(try await ben.accounts.getCurrentUser(.init()).email == ben.email)
    }
  }

  @Test func aSessionThatWasNotRenewedInTimeIsPurgedADayLater() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.refreshed()
      try await payshare.purge(inHours: 31 * 24 - 1)
      #expect(try await payshare.stored() == 1)
      try await payshare.purge(inHours: 31 * 24 + 1)
      #expect(try await payshare.stored() == 0)
    }
  }

  @Test func aSessionThatIsRenewedIsKeptForAnotherMonthAndKnowsItsUsedTokens() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      // As if the log-in had been 29 days ago.
      try await payshare.test.made.administer(
        """
        UPDATE session SET create_time = create_time - interval '29 days',
          refresh_expire_time = refresh_expire_time - interval '29 days'
        """)
      let next = try await asha.refreshed()
      try await payshare.purge(inHours: 29 * 24)
      #expect(try await payshare.stored() == 1)

      let again = await status { _ = try await asha.refreshed() }
      #expect(again?.code == .unauthenticated)
      let stolen = await status { _ = try await asha.refreshed(by: next.refreshToken) }
      #expect(stolen?.code == .unauthenticated)
      let call = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(call?.reason == "SESSION_ENDED")
    }
  }

  @Test func moreSessionsThanFitOneTransactionArePurgedInOneRound() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let count = 2 * Int(RetentionRule.batchRows) + 1
      try await payshare.test.made.administer(
        """
        INSERT INTO session
          (organisation_id, id, user_id, service, create_time, refresh_generation, refresh_expire_time)
        SELECT organisation_id, gen_random_uuid(), id, 'service', now() - interval '90 days', 3, now() - interval '50 days'
        FROM app_user, generate_series(1, \(count))
        """)
      #expect(try await payshare.stored() == count + 1)
      try await payshare.purge(inHours: 0)
      #expect(try await payshare.stored() == 1)
      #expect(try await asha.accounts.getCurrentUser(.init()).email == asha.email)
    }
  }

  @Test func severalServersMayPurgeAtTheSameTime() async throws {
    try await Payshare.with { payshare in
      for name in ["Asha", "Ben", "Chitra"] {
        let person = try await payshare.person(name)
        _ = try await person.refreshed()
        _ = try await person.sessions.logOut(PayshareV1.LogOutRequest())
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try await payshare.purge(inHours: 25) } }
        try await group.waitForAll()
      }
      // Servers skip rows locked by others: the next round purges them.
      try await payshare.purge(inHours: 25)
      #expect(try await payshare.stored() == 0)
    }
  }
}

extension Person {
  /// The tokens obtained for a refresh token; by default the one from log-in.
  fileprivate func refreshed(by token: String? = nil) async throws -> PayshareV1.Session {
    try await PayshareV1.SessionServiceClient(payshare.channel).refreshSession(
      .with { $0.refreshToken = token ?? session.refreshToken })
  }
}

extension Payshare {
  /// How many sessions are stored.
  fileprivate func stored() async throws -> Int {
    Int(try await database.read(Statement("SELECT count(*) FROM session", as: Int64.self)).first ?? -1)
  }
}
