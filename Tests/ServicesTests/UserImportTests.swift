import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Jobs
@testable import Mail
@testable import Users

/// Imports of people: what becomes of each row.
@Suite(.timeLimit(.minutes(10))) struct UserImportTests {
  private static func count(_ table: String, _ payshare: Payshare) async throws -> Int64 {
    try await payshare.database.readFirst(
      Statement(SQL(dynamic: "SELECT count(*) FROM \(table)"), as: Int64.self)) ?? 0
  }

  @Test func eachRowInvitesAPersonWhoAcceptsByMail() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let ben = PayshareV1.UserRow.with {
        ($0.row, $0.email, $0.displayName) = (1, "Ben@Example.com", "Ben")
        ($0.phone, $0.languageCode, $0.timeZone) = ("+436601234567", "de-AT", "Europe/Vienna")
      }
      let results = try await root.importing(
        [ben, .of(2, "cleo@example.com")], UUID.version7().description, .with { $0.languageCode = "fr" })
      #expect(results.map(\.text) == ["1 created", "2 created"])
      let ids = results.compactMap(\.createdID)
      let user = try await root.accounts.getUser(.with { $0.userID = ids[0] })
      #expect(user.state == .invited && user.email == "Ben@Example.com" && user.displayName == "Ben")
      #expect(user.phone == "+436601234567" && user.timeZone == "Europe/Vienna")
      #expect(user.languageCode == "de-AT" && user.roles.isEmpty)
      #expect(try await root.accounts.getUser(.with { $0.userID = ids[1] }).languageCode == "fr")
      #expect(try await root.invited("state = PENDING").count == 2)
      #expect(try await Self.count("app_user WHERE password_hash IS NOT NULL", payshare) == 1, "only root's")
      let accepted = try await payshare.accept(
        try await payshare.mailedToken(to: "cleo@example.com"), name: "Cleo")
      #expect(accepted.id == ids[1] && accepted.state == .active)
      _ = try await payshare.logIn("cleo@example.com", Payshare.password)
    }
  }

  @Test func anAddressIsADuplicateOfAnAccountOrOfAnEarlierRow() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await payshare.person("Asha")
      _ = try await root.invite("ben@example.com")
      let rows: [PayshareV1.UserRow] = [
        .of(1, "ASHA@example.com", name: "Not Asha"), .of(2, "cleo@example.com"), .of(3, "Ben@example.com"),
        .of(4, "CLEO@Example.com"), .of(5, "dora@example.com"),
      ]
      let expected = ["1 duplicate of 0", "2 created", "3 duplicate of 0", "4 duplicate of 2", "5 created"]
      let id = UUID.version7().description
      #expect(try await root.importing(rows, id).map(\.text) == expected)
      // Also where the earlier row came with another stream.
      let later = try await root.importing([.of(6, "dora@EXAMPLE.com")], id)
      #expect(later.map(\.text) == ["6 duplicate of 5"])
      let another = try await root.importing([.of(1, "dora@example.com")])
      #expect(another.map(\.text) == ["1 duplicate of 0"])
      #expect(try await payshare.mailCount(to: "ben@example.com") == 1, "nobody is invited again")
    }
  }

  @Test func aWrongRowHasEveryReasonAndSpoilsNoOther() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let wrong = PayshareV1.UserRow.with {
        ($0.row, $0.email, $0.displayName, $0.phone) = (2, "ben@", " ", "0660")
        ($0.languageCode, $0.timeZone) = ("?", "Mars/Base")
      }
      let results = try await root.importing([
        .of(1, "asha@example.com"), wrong, .of(3, "", name: "a\0b"), .of(4, "cleo@example.com"),
      ])
      #expect(
        results.map(\.text) == [
          "1 created",
          """
          2 invalid display_name BLANK, email MALFORMED, language_code INVALID_LANGUAGE, phone MALFORMED, \
          time_zone UNKNOWN_TIME_ZONE
          """, "3 invalid display_name NUL_CHARACTER, email REQUIRED", "4 created",
        ])
      #expect(try await Self.count("app_user", payshare) == 3)
    }
  }

  @Test func onlyCheckingFindsTheSameAndStoresNothing() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await payshare.person("Asha")
      let rows: [PayshareV1.UserRow] = [
        .of(1, "ben@example.com"), .of(2, "asha@example.com"), .of(3, "BEN@example.com"), .of(4, "x"),
        .of(1, "ben@example.com"), .of(1, "other@example.com"),
      ]
      let tables = [
        "app_user", "invitation", "journal_entry", "mail", "user_import", "user_import_row", "job",
      ]
      var before: [Int64] = []
      for table in tables { before.append(try await Self.count(table, payshare)) }
      let id = UUID.version7().description
      let checked = try await root.importing(rows, id, .with { $0.validateOnly = true })
      #expect(checked.compactMap(\.createdID) == ["", ""])
      for (index, table) in tables.enumerated() {
        #expect(try await Self.count(table, payshare) == before[index], "\(table)")
      }
      let made = try await root.importing(rows, id)
      #expect(checked.map(\.text) == made.map(\.text))
      #expect(
        made.map(\.text) == [
          "1 created", "2 duplicate of 0", "3 duplicate of 1", "4 invalid email MALFORMED", "1 created",
          "1 invalid row REQUEST_ID_REUSED",
        ])
    }
  }

  @Test func rowsThatWereDealtWithHaveTheSameResultsAgain() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let rows = (1...250).map { number in
        PayshareV1.UserRow.of(Int32(number), number % 7 == 0 ? "x" : "p\(number % 200)@example.com")
      }
      let id = UUID.version7().description
      let first = try await root.importing(Array(rows[..<150]), id)
      let users = try await Self.count("app_user", payshare)
      #expect(try await root.importing(Array(rows[..<150]), id) == first)
      #expect(try await Self.count("app_user", payshare) == users)
      let rest = try await root.importing(Array(rows[100...]), id)
      #expect(rest.prefix(50) == first.suffix(50))
      let reused = try await root.importing([.of(1, "other@example.com"), .of(251, "z@example.com")], id)
      #expect(reused.map(\.text) == ["1 invalid row REQUEST_ID_REUSED", "251 created"])
      #expect(try await root.importing(rows, id) == first + rest.suffix(100))
      let mails = try await payshare.mails("invitation").map(\.recipient)
      #expect(Set(mails).count == mails.count)
    }
  }

  @Test func aStreamThatBreaksIsResumedWithoutLosingOrDoublingARow() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let rows = (1...600).map { PayshareV1.UserRow.of(Int32($0), "p\($0)@example.com") }
      let id = UUID.version7().description
      var results: [Int32: PayshareV1.BulkRegisterUsersResponse] = [:]
      for cut in [1, 130, 333] {
        let call = try await root.beginImport(id)
        let unanswered = rows.filter { results[$0.row] == nil }
        let sending = Task { for row in unanswered { try await call.send(.row(row)) } }
        var responses = call.responses.makeAsyncIterator()
        while results.count < cut, let result = try await responses.next() { results[result.row] = result }
        call.cancel()
        _ = await sending.result
      }
      #expect(results.count == 333)
      // From any row on, also from one that was answered.
      for result in try await root.importing(Array(rows[300...]), id) {
        if let earlier = results[result.row] { #expect(earlier == result) }
        results[result.row] = result
      }
      #expect(results.count == 600)
      #expect(results.values.allSatisfy { $0.createdID != nil })
      #expect(try await Self.count("app_user", payshare) == 601)
      #expect(try await Self.count("mail", payshare) == 600)
      #expect(try await Self.count("invitation", payshare) == 600)
    }
  }

  @Test func theSameImportTwiceAtOnceInvitesEverybodyOnce() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let rows = (1...300).map { PayshareV1.UserRow.of(Int32($0), "p\($0)@example.com") }
      let id = UUID.version7().description
      async let one = root.importing(rows, id)
      async let two = root.importing(rows, id)
      // And another import of the same people in another order.
      async let reversed = root.importing(rows.reversed())
      let (first, second, third) = try await (one, two, reversed)
      #expect(first == second)
      #expect(try await Self.count("app_user", payshare) == 301)
      let made = Set((first + third).compactMap(\.createdID))
      #expect(made.count == 300)
    }
  }

  @Test func withoutMailsPeopleAreOnlyInvited() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let results = try await root.importing(
        [.of(1, "ben@example.com")], UUID.version7().description, .with { $0.skipInvitationMails = true })
      #expect(results.map(\.text) == ["1 created"])
      #expect(try await payshare.mails("invitation").isEmpty)
      let invitation = try #require(try await root.invited().first)
      _ = try await root.resend(invitation, UUID.version7().description)
      _ = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"), name: "Ben")
    }
  }

  @Test func mailsWaitBehindAllOthers() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.importing([.of(1, "ben@example.com")])
      let kinds = try await payshare.database.read(
        Statement("SELECT kind FROM job WHERE kind LIKE 'mail.%'", as: String.self))
      #expect(kinds == [JobKind.sendBulkMail.name] && JobKind.sendBulkMail.priority == .low)
    }
  }

  @Test func theJournalHasTheImportAndEachPersonWithoutTheirData() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let id = UUID.version7()
      let rows: [PayshareV1.UserRow] = [
        .of(1, "ben@example.com", name: "Benjamin"), .of(2, "ben@example.com"), .of(3, "x"),
      ]
      for _ in 0..<2 { _ = try await root.importing(rows, id.description) }
      let entries = try await payshare.database.read(
        Statement(
          "SELECT kind, event, request_id FROM journal_entry WHERE kind IN (25, 70, 71) ORDER BY sequence"
        ) { row throws(PostgresError) in
          (try row.next(Int32.self), try row.next([UInt8].self), try row.next(UUID?.self))
        })
      #expect(entries.map(\.0) == [70, 25, 71], "the repetition changed nothing")
      #expect(entries.allSatisfy { $0.2 == id })
      let ended = PayshareV1.UserImportEnded.with {
        ($0.createdCount, $0.duplicateCount, $0.invalidCount) = (1, 1, 1)
      }
      #expect(try PayshareV1.JournalEvent(decoding: entries[2].1).kind == .userImportEnded(ended))
      for entry in entries {
        let text = String(decoding: entry.1, as: UTF8.self)
        #expect(!text.contains("ben@") && !text.contains("Benjamin"))
      }
    }
  }

  @Test func resultsArePurgedAfterSevenDays() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let id = UUID.version7().description
      _ = try await root.importing([.of(1, "ben@example.com"), .of(2, "x")], id)
      try await payshare.purge(inHours: 7 * 24 - 1)
      #expect(try await Self.count("user_import_row", payshare) == 2)
      try await payshare.purge(inHours: 7 * 24 + 1)
      #expect(try await Self.count("user_import_row", payshare) == 0)
      #expect(try await Self.count("user_import", payshare) == 0)
    }
  }
}
