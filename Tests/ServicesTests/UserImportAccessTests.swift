import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Users

/// Who may import people, for how long, and how much.
@Suite(.timeLimit(.minutes(10))) struct UserImportAccessTests {
  private static func refusal(of call: Person.ImportCall) async -> Status? {
    call.finishSending()
    return await status { for try await _ in call.responses {} }
  }

  private static func count(_ table: String, _ payshare: Payshare) async throws -> Int64 {
    try await payshare.database.readFirst(
      Statement(SQL(dynamic: "SELECT count(*) FROM \(table)"), as: Int64.self)) ?? 0
  }

  @Test func onlyAdministratorsImport() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = await status { _ = try await asha.importing([.of(1, "ben@example.com")]) }
      #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      #expect(try await Self.count("app_user", payshare) == 1)
    }
  }

  @Test(arguments: [
    ("DELETE FROM role_grant WHERE principal_id = '$'", StatusCode.permissionDenied, "PERMISSION_MISSING"),
    ("UPDATE session SET end_time = now() WHERE user_id = '$'", .unauthenticated, "SESSION_ENDED"),
    ("UPDATE organisation SET archive_time = now() WHERE handle = 'acme'", .unauthenticated, "SESSION_ENDED"),
  ])
  func anAdministratorWhoIsNoneAnyMoreImportsNobodyElse(
    _ change: String, _ code: StatusCode, _ reason: String
  ) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.anotherOrganisation("acme")
      let call = try await root.beginImport()
      try await call.send(.row(.of(1, "ben@example.com")))
      var responses = call.responses.makeAsyncIterator()
      #expect(try await responses.next()?.text == "1 created")
      try await payshare.test.made.administer(change.split(separator: "$").joined(separator: root.id))
      let ended = await status {
        try await call.send(.row(.of(2, "cleo@example.com")))
        _ = try await responses.next()
      }
      #expect(ended?.code == code && ended?.reason == reason)
      #expect(try await Self.count("app_user", payshare) == 2, "root and Ben")
    }
  }

  @Test func anImportBelongsToItsCallerAndOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let acme = try await payshare.anotherOrganisation("acme")
      let id = UUID.version7().description
      let ours = try await root.importing([.of(1, "ben@example.com")], id)
      // Neither the request id nor the address means anything to the other organisation.
      let theirs = try await acme.importing(
        [.of(1, "ben@example.com")], id, .with { $0.skipInvitationMails = true })
      #expect(theirs.map(\.text) == ["1 created"] && theirs != ours)
      let user = try #require(ours.first?.createdID)
      let hidden = await status { _ = try await acme.accounts.getUser(.with { $0.userID = user }) }
      #expect(hidden?.code == .notFound)
      // Another administrator's import of the same id is another one.
      _ = try await root.invite("dora@example.com", name: "Dora", role: "admin")
      _ = try await payshare.accept(try await payshare.mailedToken(to: "dora@example.com"))
      let dora = try await payshare.logIn("dora@example.com", Payshare.password)
      #expect(try await dora.importing([.of(1, "x@example.com")], id).map(\.text) == ["1 created"])
    }
  }

  @Test func nobodyIsImportedIntoAClosedOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let organisation = try await root.organisations.getOrganisation(.init())
      _ = try await root.organisations.updateOrganisation(
        .with {
          $0.organisation = .with { $0.settings = .with { $0.registration = .closed } }
          $0.updateMask = .with { $0.paths = ["settings.registration"] }
          $0.etag = organisation.etag
        })
      let refused = await status { _ = try await root.importing([.of(1, "ben@example.com")]) }
      #expect(refused?.reason == "REGISTRATION_NOT_OPEN")
    }
  }

  @Test func aRoleComesOnlyFromWhoHoldsIt() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let id = UUID.version7().description
      _ = try await root.importing([.of(1, "ben@example.com", name: "Ben")], id, .with { $0.role = "admin" })
      let ben = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
      #expect(ben.roles == ["admin"])
      let refused = await status {
        _ = try await root.importing(
          [.of(1, "c@example.com")], UUID.version7().description, .with { $0.role = "owner" })
      }
      #expect(refused?.reason == "ROLE_NOT_HELD")
      let other = await status { _ = try await root.importing([.of(2, "c@example.com")], id) }
      #expect(other?.fieldViolations == ["request_id": "REQUEST_ID_REUSED"], "with other settings")
    }
  }

  @Test func anImportGivesTheRoleThatItNamesAndNoOther() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let clerk = try await payshare.person("Clerk")
      try await root.makeRole("clerk", [.userImport, .userRead])
      try await root.grant("clerk", to: clerk, on: try await root.organisation())
      _ = try await clerk.importing(
        [.of(1, "ben@example.com", name: "Ben")], UUID.version7().description, .with { $0.role = "clerk" })
      let ben = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
      #expect(ben.roles == ["clerk"])
      let stored = try await root.accounts.getUser(.with { $0.userID = ben.id })
      #expect(stored.roles == ["clerk"])
    }
  }

  @Test func theFirstMessageHasTheSettingsAndTheOthersRows() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let id = UUID.version7().description
      let wrong: [([PayshareV1.BulkRegisterUsersRequest], [String: String])] = [
        ([], ["settings": "REQUIRED"]),
        ([.row(.of(1, "a@example.com"))], ["settings": "REQUIRED"]),
        ([.with { $0.part = .settings(.init()) }], ["request_id": "REQUIRED"]),
        (
          [.with { ($0.requestID, $0.part) = (id, .settings(.with { $0.languageCode = "?" })) }],
          ["settings.language_code": "INVALID_LANGUAGE"]
        ),
        (
          [
            .with { ($0.requestID, $0.part) = (id, .settings(.init())) },
            .with { ($0.requestID, $0.part) = (id, .settings(.init())) },
          ], ["row": "REQUIRED"]
        ),
        (
          [.with { ($0.requestID, $0.part) = (id, .settings(.init())) }, .row(.of(0, "a@example.com"))],
          ["row.row": "REQUIRED"]
        ),
        (
          [
            .with { ($0.requestID, $0.part) = (id, .settings(.init())) },
            .row(.of(UserImportRules.maximumRow + 1, "a@example.com")),
          ], ["row.row": "TOO_LARGE"]
        ),
      ]
      for (messages, violations) in wrong {
        let call = try await root.accounts.bulkRegisterUsers()
        for message in messages { try? await call.send(message) }
        let refusal = await Self.refusal(of: call)
        #expect(refusal?.fieldViolations == violations, "\(messages): \(String(describing: refusal))")
      }
      #expect(try await Self.count("app_user", payshare) == 1)
    }
  }

  @Test func aServerTakesAFewImportsAtOnce() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      var calls: [Person.ImportCall] = []
      for number in 1...UserImport.maximumStreams {
        let call = try await root.beginImport()
        try await call.send(.row(.of(1, "p\(number)@example.com")))
        var responses = call.responses.makeAsyncIterator()
        #expect(try await responses.next()?.text == "1 created")
        calls.append(call)
      }
      let refused = await status { _ = try await root.importing([.of(1, "z@example.com")]) }
      #expect(refused?.code == .resourceExhausted && refused?.reason == "TOO_MANY_IMPORTS")
      #expect(refused?.metadata["limit"] == "maximumStreams")
      #expect(await Self.refusal(of: calls[0]) == nil)
      #expect(try await root.importing([.of(1, "z@example.com")]).map(\.text) == ["1 created"])
      for call in calls { call.cancel() }
    }
  }

  @Test func aTransactionTakesAtMostSoManyRows() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let rows = (1...(3 * UserImport.maximumBatchRows)).map {
        PayshareV1.UserRow.of(Int32($0), "p\($0)@example.com")
      }
      _ = try await root.importing(rows)
      let largest = try await payshare.database.readFirst(
        Statement(
          "SELECT max(n) FROM (SELECT count(*) AS n FROM user_import_row GROUP BY xmin::text) AS g",
          as: Int64.self))
      // As many as have come by the time of a turn, but no more than that.
      #expect((1...Int64(UserImport.maximumBatchRows)).contains(largest ?? 0))
    }
  }

  /// Addresses that others take in between: the batch is decided again, with them as duplicates.
  @Test func anAddressThatIsTakenMeanwhileSpoilsNoOtherRow() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let rows = (1...40).map { PayshareV1.UserRow.of(Int32($0), "p\($0)@example.com") }
      // Row 7 loses its race each time: something always comes in between.
      try await payshare.test.made.administer(
        """
        CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.display_name = 'loser' AND (SELECT count(*) FROM user_import_row) < 39 THEN
            RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01';
          END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER lose BEFORE INSERT ON app_user FOR EACH ROW EXECUTE FUNCTION lose()
        """)
      var contested = rows
      contested.append(contested.remove(at: 6))
      contested[39].displayName = "loser"
      #expect(try await root.importing(contested).count { $0.createdID != nil } == 40)
    }
  }
}
