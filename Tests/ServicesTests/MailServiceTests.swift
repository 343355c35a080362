import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import RPCTestSupport
import ServiceKit
import Testing

@testable import Access
@testable import Mail
@testable import payshare_server

/// What operators see of mails.
@Suite("Mail service") struct MailServiceTests {
  private static func with(
    mail: MailSetup? = nil, _ body: (Payshare, PayshareV1.MailServiceClient) async throws -> Void
  ) async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users operator *")
    try await Payshare.with(callers: list, mail: mail) { payshare in
      try await body(payshare, PayshareV1.MailServiceClient(payshare.channel))
    }
  }

  private static func sendTest(
    _ mails: PayshareV1.MailServiceClient, to recipient: String, language: String = "", requestID: String = ""
  ) async throws -> PayshareV1.Mail {
    try await mails.sendTestMail(
      .with { ($0.recipient, $0.languageCode, $0.requestID) = (recipient, language, requestID) })
  }

  @Test func aMailWaitsWithItsTextsUntilThereIsAMailServer() async throws {
    try await Self.with { _, mails in
      let made = try await Self.sendTest(mails, to: "asha@example.com", language: "de-AT")
      let mail = try await mails.getMail(.with { $0.mailID = made.id })
      #expect(mail.state == .waiting && mail.messageID.isEmpty && mail.sendTime == nil)
      #expect(mail.recipient == "asha@example.com" && mail.template == "test")
      #expect(mail.languageCode == "en", "there is no German text")
      #expect(mail.subject == "Test mail from Payshare")
      #expect(mail.text.contains("Payshare") && mail.text.contains("asha@example.com"))
      #expect(mail.html.contains("<strong>Payshare</strong>"))
    }
  }

  @Test func aMailIsWrittenInTheLanguageAskedFor() async throws {
    let setup = try MailSetup.templates([
      "test.de.subject": "Probe von {{organisation}}", "test.de.text": "Für {{recipient}}",
      "test.de.html": "<p>Für {{recipient}}</p>",
    ])
    try await Self.with(mail: setup) { _, mails in
      let german = try await Self.sendTest(mails, to: "asha@example.com", language: "de-AT")
      #expect(german.subject == "Probe von Payshare" && german.languageCode == "de")
      let other = try await Self.sendTest(mails, to: "asha@example.com", language: "fr")
      #expect(other.subject == "Test mail from Payshare" && other.languageCode == "en")
    }
  }

  @Test func aRequestThatComesAgainMakesNoSecondMail() async throws {
    try await Self.with { _, mails in
      let id = UUID.version7().description
      let first = try await Self.sendTest(mails, to: "asha@example.com", requestID: id)
      #expect(try await Self.sendTest(mails, to: "asha@example.com", requestID: id) == first)
      #expect(try await mails.listMails(.init()).mails.count == 1)
      let reused = await status {
        _ = try await Self.sendTest(mails, to: "ben@example.com", requestID: id)
      }
      #expect(reused?.reason == "FIELD_VIOLATION")
    }
  }

  @Test func textsAreInNeitherListsNorTheJournal() async throws {
    try await Self.with { payshare, mails in
      let made = try await Self.sendTest(mails, to: "asha@example.com")
      let listed = try await mails.listMails(.init()).mails
      #expect(listed.map(\.id) == [made.id])
      #expect(listed.allSatisfy { $0.text.isEmpty && $0.html.isEmpty && !$0.subject.isEmpty })
      let recorded = try await payshare.database.read(
        Statement(
          "SELECT event FROM journal_entry WHERE resource_id = $1::uuid", UUID(made.id), as: [UInt8].self))
      let event = try PayshareV1.JournalEvent(decoding: #require(recorded.first))
      #expect(recorded.count == 1)
      #expect(event.kind == .testMailSent(.with { $0.mail = made.masked }))
      #expect(made.text.isEmpty && made.html.isEmpty)
    }
  }

  @Test func aListIsFilteredByStateAndRecipientAndCutIntoPages() async throws {
    try await Self.with { payshare, mails in
      var made: [PayshareV1.Mail] = []
      for index in 0..<6 {
        made.append(try await Self.sendTest(mails, to: index.isMultiple(of: 2) ? "a@x.org" : "b@x.org"))
      }
      try await payshare.test.made.administer(
        "UPDATE mail SET state = 2, send_time = now(), message_id = '<x@y>' WHERE id IN ('\(made[1].id)', '\(made[2].id)')"
      )
      func ids(_ filter: String) async throws -> [String] {
        var (ids, token): ([String], String) = ([], "")
        repeat {
          let page = try await mails.listMails(
            .with { ($0.filter, $0.pageSize, $0.pageToken) = (filter, 2, token) })
          ids += page.mails.map(\.id)
          token = page.nextPageToken
        } while !token.isEmpty
        return ids
      }
      let newestFirst = Array(made.map(\.id).reversed())
      #expect(try await ids("") == newestFirst)
      #expect(try await ids("state = SENT") == [made[2].id, made[1].id])
      #expect(try await ids("state = WAITING").count == 4)
      #expect(try await ids("state = FAILED").isEmpty)
      #expect(try await ids("recipient = \"a@x.org\"") == [made[4].id, made[2].id, made[0].id])
      #expect(try await ids("recipient = \"a@x.org\" AND state = SENT") == [made[2].id])
    }
  }

  @Test(arguments: ["state = LOST", "state > SENT", "subject = \"a\"", "recipient : \"a\""])
  func aFilterThatCannotBeUnderstoodIsToldWithItsPlace(_ filter: String) async throws {
    try await Self.with { _, mails in
      let refused = await status { _ = try await mails.listMails(.with { $0.filter = filter }) }
      #expect(refused?.code == .invalidArgument)
      #expect(refused?.message.contains("filter: character ") == true)
    }
  }

  @Test func anUnknownMailIsNotFound() async throws {
    try await Self.with { _, mails in
      let refused = await status {
        _ = try await mails.getMail(.with { $0.mailID = UUID.version7().description })
      }
      #expect(refused?.code == .notFound && refused?.reason == "MAIL_NOT_FOUND")
    }
  }

  @Test func whoIsNoOperatorSeesNothingAndSendsNothing() async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users *")
    try await Payshare.with(callers: list) { payshare in
      let asha = try await payshare.person("Asha")
      let channel = InterceptedChannel(payshare.channel, [BearerToken(token: asha.session.accessToken)])
      let mails = PayshareV1.MailServiceClient(channel)
      let refused = [
        await status { _ = try await mails.listMails(.init()) },
        await status { _ = try await mails.getMail(.with { $0.mailID = UUID.version7().description }) },
        await status { _ = try await Self.sendTest(mails, to: "asha@example.com") },
      ]
      #expect(refused.allSatisfy { $0?.code == .permissionDenied && $0?.reason == "OPERATOR_REQUIRED" })
    }
  }

  @Test func inDevelopmentEachMailIsShownInTheLog() async throws {
    let log = LogProbe()
    let setup = MailSetup(templates: try MailTemplates(), log: log.logger)
    try await Self.with(mail: setup) { _, mails in
      let made = try await Self.sendTest(mails, to: "asha@example.com")
      #expect(log.lines.contains { $0.contains(made.id) && $0.contains("sent to asha@example.com") })
    }
  }
}
