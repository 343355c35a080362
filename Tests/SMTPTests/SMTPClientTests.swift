import MailTestSupport
import RPCTestSupport
import Testing

@testable import SMTP

/// Mails to a real server, by aiosmtpd.
@Suite("SMTP client", .timeLimit(.minutes(10))) struct SMTPClientTests {
  private func failure(
    _ configuration: SMTPConfiguration, to recipient: String = TestMailServer.address()
  ) async throws -> SMTPError? {
    let message = try MailMessage.sample(to: recipient)
    do throws(SMTPError) {
      try await SMTPClient(configuration).send(message)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [TestMailServer.Kind.startTLS, .implicitTLS])
  func aMailGoesOverTLSByALogIn(_ kind: TestMailServer.Kind) async throws {
    let server = try await TestMailServer.shared()
    let recipient = TestMailServer.address()
    try await SMTPClient(server.configuration(kind)).send(.sample(to: recipient))
    let mails = try server.mails(to: recipient)
    let mail = try #require(mails.first)
    #expect(mails.count == 1)
    #expect(mail.encrypted && mail.user == "payshare")
    #expect(mail.envelopeSender == "no-reply@pay.example")
    #expect(mail.message.subject == "Grüße aus Goa")
    #expect(mail.message.text == "Hallo\n.\n..\nBis bald\n", "lines of dots are stuffed")
    #expect(mail.message.html == "<p>Hallo</p>")
    #expect(mail.message.messageID == "<test-1@pay.example>")
    #expect(mail.message.defects == [])
  }

  @Test func aPlaintextServerGetsMailOnlyWhereThatIsSaid() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.plaintext)
    #expect(try await failure(configuration) == nil)
    let plain = configuration.server
    configuration.server = SMTPServer(host: plain.host, port: plain.port, security: .startTLS)
    let recipient = TestMailServer.address()
    let error = try await failure(configuration, to: recipient)
    guard case .tls = error else {
      Issue.record("a server without STARTTLS is refused, not \(String(describing: error))")
      return
    }
    #expect(try server.mails(to: recipient).isEmpty)
  }

  @Test(arguments: [TestMailServer.Kind.startTLS, .implicitTLS])
  func aServerWhoseCertificateIsNotTrustedGetsNothing(_ kind: TestMailServer.Kind) async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(kind)
    // Those of the system have not issued it.
    configuration.authoritiesFile = nil
    let error = try await failure(configuration)
    guard case .tls(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("certificate"))
  }

  @Test func aServerOfAnotherNameGetsNothing() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.implicitTLS)
    // The certificate is for 127.0.0.1 and localhost.
    configuration.server = SMTPServer(
      host: "127.0.0.2", port: configuration.server.port, security: .implicitTLS)
    let error = try await failure(configuration)
    switch error {
    case .tls, .unreachable: break
    default: Issue.record("\(String(describing: error))")
    }
  }

  @Test func aWrongPasswordIsRefused() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.startTLS)
    configuration.credentials = SMTPCredentials(user: "payshare", password: "wrong")
    guard case .logInRefused(let reply) = try await failure(configuration) else {
      Issue.record("the log-in was not refused")
      return
    }
    #expect(reply?.code == 535)
  }

  @Test func withoutALogInTheServerTakesNothing() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.startTLS)
    configuration.credentials = nil
    guard case .serverRefused(let reply) = try await failure(configuration) else {
      Issue.record("the server took a mail from a stranger")
      return
    }
    #expect(reply.code == 530)
  }

  @Test(
    arguments: [
      ("unknown", .refused(SMTPReply(code: 550, text: "5.1.1 no such user 5.1.1 at all"))),
      ("loginwanted", .serverRefused(SMTPReply(code: 530, text: "5.7.0 authentication required"))),
      ("badsender", .serverRefused(SMTPReply(code: 550, text: "5.1.8 no such domain of a sender"))),
      ("greylisted", .deferred(SMTPReply(code: 451, text: "4.7.1 come again later"))),
      ("spam", .refused(SMTPReply(code: 554, text: "5.7.1 not wanted"))),
      ("full", .serverRefused(SMTPReply(code: 452, text: "4.3.1 no room"))),
      ("leaving", .serverRefused(SMTPReply(code: 421, text: "4.3.2 shutting down"))),
    ] as [(String, SMTPError)])
  func whatTheServerRefusesIsToldWithItsReply(_ behaviour: String, _ expected: SMTPError) async throws {
    let server = try await TestMailServer.shared()
    let error = try await failure(server.configuration(.startTLS), to: TestMailServer.address(behaviour))
    #expect(error == expected)
  }

  @Test func aServerThatNeverAnswersQuitHoldsNothingUpForLong() async throws {
    let server = try await TestMailServer.shared()
    let start = ContinuousClock.now
    let error = try await failure(server.configuration(.plaintext), to: TestMailServer.address("mute"))
    #expect(error == .refused(SMTPReply(code: 550, text: "5.1.1 no such user")))
    // curl itself waits for two minutes.
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func aRefusedSenderIsAFaultOfAllMailsNotOfOne() async throws {
    let server = try await TestMailServer.shared()
    var message = try MailMessage.sample(to: TestMailServer.address())
    message.sender.address = try #require(MailAddress("stranger@pay.example"))
    let client = SMTPClient(server.configuration(.startTLS))
    let refusal = SMTPError.serverRefused(SMTPReply(code: 550, text: "5.7.1 this sender is not yours"))
    await #expect(throws: refusal) { try await client.send(message) }
    #expect(!refusal.isPermanent)
  }

  @Test func aBusyServerIsToldByItsGreeting() async throws {
    let server = try await TestMailServer.shared()
    #expect(
      try await failure(server.configuration(.busy))
        == .serverRefused(SMTPReply(code: 421, text: "4.3.2 too busy")))
  }

  @Test func aSlowServerIsWaitedFor() async throws {
    let server = try await TestMailServer.shared()
    let recipient = TestMailServer.address("slow")
    #expect(try await failure(server.configuration(.startTLS), to: recipient) == nil)
    #expect(try server.mails(to: recipient).count == 1)
  }

  @Test func aServerThatNeverGreetsIsGivenUp() async throws {
    var configuration = try await TestMailServer.shared().configuration(.hanging)
    configuration.connectMilliseconds = 50
    #expect(try await failure(configuration) == .timedOut)
  }

  @Test func aServerThatHangsInAMailIsGivenUp() async throws {
    var configuration = try await TestMailServer.shared().configuration(.plaintext)
    configuration.totalMilliseconds = 300
    #expect(try await failure(configuration, to: TestMailServer.address("hanging")) == .timedOut)
  }

  @Test(arguments: ["closing", "lost"])
  func aConnectionThatEndsInAMailIsLost(_ behaviour: String) async throws {
    let server = try await TestMailServer.shared()
    let error = try await failure(server.configuration(.startTLS), to: TestMailServer.address(behaviour))
    guard case .connectionLost = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aConnectionThatEndsBeforeTheGreetingIsLost() async throws {
    let server = try await TestMailServer.shared()
    let error = try await failure(server.configuration(.closing))
    guard case .connectionLost = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func whereNothingListensTheServerIsUnreachable() async throws {
    let port = try ReservedPort()
    let configuration = SMTPConfiguration(
      server: SMTPServer(host: "127.0.0.1", port: port.port, security: .startTLS))
    guard case .unreachable = try await failure(configuration) else {
      Issue.record("something listens")
      return
    }
  }

  @Test func aMessageThatCannotBeWrittenIsRefusedWithoutAConnection() async throws {
    let server = SMTPServer(host: "127.0.0.1", port: 1, security: .startTLS)
    var message = try MailMessage.sample(to: "asha@example.com")
    message.subject = "Hello\r\nBcc: everybody@example.com"
    await #expect(throws: SMTPError.malformed(.controlCharacter(header: "Subject"))) {
      try await SMTPClient(SMTPConfiguration(server: server)).send(message)
    }
  }
}
