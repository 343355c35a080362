import ComputePool
import GoogleAPI
import Identifiers
import Jobs
import MailTestSupport
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SMTP
import ServiceKit
import Testing

@testable import Access
@testable import Mail
@testable import payshare_server

/// Mails on their way from the table to the mail server.
@Suite("Delivery of mails", .timeLimit(.minutes(10))) struct MailDeliveryTests {
  /// A server that sends mails to the mail servers of the tests, and its runner of jobs.
  private struct Site {
    let payshare: Payshare
    let mails: PayshareV1.MailServiceClient
    let runner: JobRunner

    func make(_ recipient: String) async throws -> PayshareV1.Mail {
      try await mails.sendTestMail(.with { $0.recipient = recipient })
    }

    /// Waits until the table of jobs has so many that a condition lets through.
    func waitForJobs(_ count: Int64, _ condition: String = "true") async throws {
      let statement = Statement(SQL(dynamic: "SELECT count(*) FROM job WHERE \(condition)"), as: Int64.self)
      while try await payshare.database.readFirst(statement) != count {}
    }

    /// Has the job of a mail run again.
    func repeatJob(of mail: PayshareV1.Mail) async throws {
      var batch = WriteBatch()
      batch.enqueue(.sendMail, .with { $0.mailID = mail.id }, for: Payshare.organisation)
      try await payshare.database.commit(batch)
    }
  }

  private static func with(
    _ kind: TestMailServer.Kind = .startTLS, _ body: (Site) async throws -> Void
  ) async throws {
    let configuration = try await TestMailServer.shared().configuration(kind)
    let sender = try #require(Mailbox("Payshare <no-reply@pay.example>"))
    let setup = MailSetup(
      templates: try MailTemplates(),
      delivery: MailSetup.Delivery(configuration: configuration, sender: sender))
    let list = try ClientAllowList.list("\(Payshare.web) users operator *")
    try await Payshare.with(callers: list, mail: setup) { payshare in
      var configuration = JobRunnerConfiguration()
      configuration.sweepMilliseconds = 20
      let runner = JobRunner(
        payshare.database, payshare.services.jobs, configuration: configuration,
        computePool: payshare.computePool, on: payshare.test.loop)
      runner.start()
      let site = Site(
        payshare: payshare, mails: PayshareV1.MailServiceClient(payshare.channel), runner: runner)
      do {
        try await body(site)
        await runner.stop(grace: .zero)
      } catch {
        await runner.stop(grace: .zero)
        throw error
      }
    }
  }

  @Test func aMailIsSentAndItsJobIsGone() async throws {
    try await Self.with { site in
      let recipient = TestMailServer.address()
      let made = try await site.make(recipient)
      try await site.waitForJobs(0)
      let mail = try await site.mails.getMail(.with { $0.mailID = made.id })
      #expect(mail.state == .sent && mail.sendTime != nil && mail.lastError.isEmpty)
      let received = try await TestMailServer.shared().mails(to: recipient)
      #expect(received.map(\.message.messageID) == [mail.messageID])
      #expect(received.first?.message.text == mail.text)
      #expect(received.first?.message.unixSeconds == mail.createTime?.seconds)
    }
  }

  @Test func aMailThatWasSentIsNotSentAgain() async throws {
    try await Self.with { site in
      let recipient = TestMailServer.address()
      let made = try await site.make(recipient)
      try await site.waitForJobs(0)
      try await site.repeatJob(of: made)
      try await site.waitForJobs(0)
      #expect(try await TestMailServer.shared().mails(to: recipient).count == 1)
    }
  }

  /// As after a server that died when it had sent the mail, and before it could say so.
  @Test func aMailThatIsSentTwiceHasOneMessageID() async throws {
    try await Self.with { site in
      let recipient = TestMailServer.address()
      let made = try await site.make(recipient)
      try await site.waitForJobs(0)
      try await site.payshare.test.made.administer(
        "UPDATE mail SET state = 1, send_time = NULL, message_id = NULL")
      try await site.repeatJob(of: made)
      try await site.waitForJobs(0)
      let received = try await TestMailServer.shared().mails(to: recipient)
      #expect(received.count == 2)
      #expect(Set(received.map(\.message.messageID)) == ["<\(made.id)@pay.example>"])
      #expect(Set(received.map(\.message.unixSeconds)).count == 1)
    }
  }

  @Test func aRefusalOfAnyLengthIsKept() async throws {
    try await Self.with { site in
      let made = try await site.make(TestMailServer.address("verbose"))
      try await site.waitForJobs(0)
      let mail = try await site.mails.getMail(.with { $0.mailID = made.id })
      #expect(mail.state == .failed)
      #expect(mail.lastError.unicodeScalars.count == 500)
    }
  }

  @Test func aMailThatIsNotTakenNowIsTriedAgainLater() async throws {
    try await Self.with { site in
      let made = try await site.make(TestMailServer.address("greylisted"))
      try await site.waitForJobs(1, "state = 1 AND attempt = 1 AND last_error LIKE '%451%'")
      let mail = try await site.mails.getMail(.with { $0.mailID = made.id })
      #expect(mail.state == .waiting)
      #expect(mail.lastError == "the mail server does not accept this mail now: 451 4.7.1 come again later")
    }
  }

  @Test func aMailThatTheServerRefusesForGoodFails() async throws {
    try await Self.with { site in
      let made = try await site.make(TestMailServer.address("spam"))
      try await site.waitForJobs(0)
      let mail = try await site.mails.getMail(.with { $0.mailID = made.id })
      #expect(mail.state == .failed && mail.messageID.isEmpty)
      #expect(mail.lastError == "the mail server refuses this mail: 554 5.7.1 not wanted")
    }
  }

  /// The contract takes addresses that mail servers would take for something else.
  @Test func aMailToAnAddressThatCannotBeWrittenFails() async throws {
    try await Self.with { site in
      let made = try await site.make("a<b>@example.com")
      try await site.waitForJobs(0)
      let mail = try await site.mails.getMail(.with { $0.mailID = made.id })
      #expect(mail.state == .failed && mail.lastError == "To is not a valid mail address")
    }
  }

  @Test func whereTheMailServerIsBusyEveryMailWaits() async throws {
    try await Self.with(.busy) { site in
      for _ in 0..<8 { _ = try await site.make(TestMailServer.address()) }
      try await site.waitForJobs(8, "state = 1 AND last_error IS NOT NULL")
      let mails = try await site.mails.listMails(.init()).mails
      #expect(mails.allSatisfy { $0.state == .waiting && !$0.lastError.isEmpty })
      #expect(mails.contains { $0.lastError.contains("421 4.3.2 too busy") })
    }
  }

  @Test func mailsArePurgedAMonthAfterTheyWereMadeUnlessTheyWait() async throws {
    try await Self.with { site in
      let sent = try await site.make(TestMailServer.address())
      let failed = try await site.make(TestMailServer.address("spam"))
      let waiting = try await site.make(TestMailServer.address("greylisted"))
      try await site.waitForJobs(1, "state = 1")
      try await site.waitForJobs(1)
      func ids() async throws -> Set<String> { Set(try await site.mails.listMails(.init()).mails.map(\.id)) }
      try await site.payshare.purge(inHours: 29 * 24)
      #expect(try await ids() == [sent.id, failed.id, waiting.id])
      try await site.payshare.purge(inHours: 31 * 24)
      #expect(try await ids() == [waiting.id])
    }
  }
}
