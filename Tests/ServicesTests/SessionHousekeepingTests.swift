import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Slice
import Testing

@testable import payshare_server

/// What is forgotten of sessions, and what is not.
@Suite struct SessionHousekeepingTests {
  @Test func anEndedSessionIsForgottenWithItsTokensAfterADayAndNotBefore() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      _ = try await asha.refreshed()
      _ = try await asha.sessions.logOut(PayshareV1.LogOutRequest())
      try await payshare.keepHouse(inHours: 23)
      #expect(try await payshare.stored() == ["session": 2, "token": 3])
      try await payshare.keepHouse(inHours: 25)
      #expect(try await payshare.stored() == ["session": 1, "token": 1])

      let call = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(call?.reason == "SESSION_ENDED")
      let refresh = await status { _ = try await asha.refreshed() }
      #expect(refresh?.reason == "INVALID_REFRESH_TOKEN")
      #expect(try await ben.accounts.getCurrentUser(.init()).email == ben.email)
    }
  }

  @Test func aSessionThatWasNotRenewedInTimeIsForgottenADayLater() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.refreshed()
      try await payshare.keepHouse(inHours: 31 * 24 - 1)
      #expect(try await payshare.stored() == ["session": 1, "token": 2])
      try await payshare.keepHouse(inHours: 31 * 24 + 1)
      #expect(try await payshare.stored() == [:])
    }
  }

  @Test func aUsedTokenIsKnownWhenItComesAgainForAsLongAsItsSessionLives() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let next = try await asha.refreshed()
      // As after two months in which the session was renewed again and again.
      try await payshare.test.made.administer(
        "UPDATE refresh_token SET expire_time = now() - interval '60 days' WHERE use_time IS NOT NULL")
      try await payshare.keepHouse(inHours: 48)
      #expect(try await payshare.stored() == ["session": 1, "token": 2])

      let again = await status { _ = try await asha.refreshed() }
      #expect(again?.code == .unauthenticated)
      let stolen = await status { _ = try await asha.refreshed(by: next.refreshToken) }
      #expect(stolen?.code == .unauthenticated)
      let call = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(call?.reason == "SESSION_ENDED")
    }
  }

  @Test func moreThanFitInOneTransactionAreForgottenInOneRound() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let count = 2 * Int(Housekeeping.batchRows) + 1
      // Expired ones, each with a used token and its last one, and one with more tokens than a transaction takes.
      try await payshare.test.made.administer(
        """
        INSERT INTO session (organisation_id, id, user_id, create_time)
        SELECT organisation_id, gen_random_uuid(), id, now() - interval '90 days'
        FROM app_user, generate_series(1, \(count));
        INSERT INTO refresh_token (organisation_id, digest, session_id, expire_time, use_time)
        SELECT organisation_id, uuid_send(gen_random_uuid()), id, now() - interval '50 days' * kind,
          CASE kind WHEN 1 THEN NULL ELSE now() - interval '80 days' END
        FROM session, generate_series(1, 2) kind WHERE create_time < now() - interval '80 days';
        INSERT INTO refresh_token (organisation_id, digest, session_id, expire_time, use_time)
        SELECT organisation_id, uuid_send(gen_random_uuid()), id, now() - interval '60 days', now()
        FROM (SELECT * FROM session WHERE create_time < now() - interval '80 days' LIMIT 1) longest,
          generate_series(1, \(count))
        """)
      #expect(try await payshare.stored() == ["session": count + 1, "token": 3 * count + 1])
      try await payshare.keepHouse(inHours: 0)
      #expect(try await payshare.stored() == ["session": 1, "token": 1])
      #expect(try await asha.accounts.getCurrentUser(.init()).email == asha.email)
    }
  }

  @Test func severalServersMayForgetAtTheSameTime() async throws {
    try await Payshare.with { payshare in
      for name in ["Asha", "Ben", "Chitra"] {
        let person = try await payshare.person(name)
        _ = try await person.refreshed()
        _ = try await person.sessions.logOut(PayshareV1.LogOutRequest())
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try await payshare.keepHouse(inHours: 25) } }
        try await group.waitForAll()
      }
      // What one server had locked another left alone: the next round takes it.
      try await payshare.keepHouse(inHours: 25)
      #expect(try await payshare.stored() == [:])
    }
  }
}

extension Person {
  /// The tokens that a refresh token is exchanged for; by default that of the log-in.
  fileprivate func refreshed(by token: String? = nil) async throws -> PayshareV1.Session {
    try await PayshareV1.SessionServiceClient(payshare.channel).refreshSession(
      .with { $0.refreshToken = token ?? session.refreshToken })
  }
}

extension Payshare {
  /// A round of housekeeping so many hours from now.
  fileprivate func keepHouse(inHours hours: Int64) async throws {
    let time = Timestamp.now.microsecondsSince1970 + hours * 3_600_000_000
    try await Housekeeping(database, Services.chores).forget(at: Timestamp(microsecondsSince1970: time))
  }

  /// How many sessions and refresh tokens are stored; what there is none of is left out.
  fileprivate func stored() async throws -> [String: Int] {
    let rows = try await database.read(
      Statement(
        """
        SELECT what, count(*) FROM (
          SELECT 'session' AS what FROM session UNION ALL SELECT 'token' FROM refresh_token) AS stored
        GROUP BY what
        """
      ) { row throws(PostgresError) in
        (try row.next(String.self), Int(try row.next(Int64.self)))
      })
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
