import Foundation
import Glibc
import MailTestSupport
import RPCTestSupport
import SMTP
import Testing

/// Mails from a call to the mail server, through the real server and its jobs.
@Suite("Mails", .timeLimit(.minutes(15)))
struct MailTests {
  /// A server whose certificate `admin` is an operator's, and that operator's command line.
  private struct Site {
    let data: TestFolder
    let certificates: TestCertificates
    let callers: String

    init() async throws {
      data = try TestFolder()
      certificates = try await TestCertificates.shared()
      callers = "\(try ScratchFolder.make("mail"))/callers"
      try Data("spiffe://payshare.dev/client/admin users operator *\n".utf8)
        .write(to: URL(fileURLWithPath: callers))
    }

    func start(_ arguments: [String] = []) async throws -> ServerProcess {
      try await ServerProcess.start(
        data: data, certificates: certificates.folder, ["--loops", "1", "--callers", callers] + arguments)
    }

    func mail(_ arguments: String..., at server: ServerProcess) async throws -> String {
      let command = [Programs.commandLine, "mail"] + arguments
      let variables = [
        "PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates.folder,
        "XDG_STATE_HOME": data.path,
      ]
      let (code, output) = try await ChildProcess(command, environment: variables).finish()
      try #require(code == 0, "\(arguments): \(output)")
      return output
    }

    /// Asks for a mail until it is in a state.
    func wait(for state: String, of id: String, at server: ServerProcess) async throws -> JSONObject {
      while true {
        let mail = try JSONObject(try await mail("show", id, "--json", at: server))
        if try mail.text("state") == state { return mail }
      }
    }
  }

  /// The options for the mail server of the tests.
  static func options(_ kind: TestMailServer.Kind) async throws -> [String] {
    let server = try await TestMailServer.shared()
    let password = "\(try ScratchFolder.make("mail"))/password"
    try Data("\(TestMailServer.credentials.password)\n".utf8).write(to: URL(fileURLWithPath: password))
    chmod(password, 0o600)
    let scheme = kind == .implicitTLS ? "smtps" : "smtp"
    return [
      "--smtp", "\(scheme)://127.0.0.1:\(server.port(kind))", "--smtp-user", TestMailServer.credentials.user,
      "--smtp-password-file", password, "--smtp-ca", "\(server.certificates.folder)/ca.crt",
      "--mail-from", "Payshare <no-reply@pay.example>",
    ]
  }

  @Test func aMailThatWaitedForAMailServerIsSentWhenThereIsOne() async throws {
    let site = try await Site()
    let recipient = TestMailServer.address()
    let without = try await site.start(["--log-mail"])
    let made = try JSONObject(try await site.mail("test", recipient, "--json", at: without))
    let id = try made.text("id")
    let shown = try await site.mail("show", id, at: without)
    #expect(shown.contains("State: waiting") && shown.contains("This is a test mail from Payshare"))
    #expect(try await site.mail("list", "--state", "waiting", at: without).contains(id))
    let (code, log) = try await without.stop()
    #expect(code == 0)
    #expect(log.contains(id) && !log.contains(recipient), "addresses are masked in development too")

    let with = try await site.start(try await Self.options(.startTLS))
    let sent = try await site.wait(for: "SENT", of: id, at: with)
    let messageID = try sent.text("messageId")
    #expect(messageID == "<\(id)@pay.example>")
    let received = try await TestMailServer.shared().mails(to: recipient)
    #expect(received.map(\.message.messageID) == [messageID])
    let mail = try #require(received.first)
    #expect(mail.encrypted && mail.user == TestMailServer.credentials.user)
    #expect(mail.message.sender.name == "Payshare" && mail.message.subject == "Test mail from Payshare")
    #expect(mail.message.text.contains("sent to \(recipient)"))
    #expect(mail.message.html?.contains("sent to \(recipient)") == true)
    let (end, secondLog) = try await with.stop()
    #expect(end == 0)
    #expect(!secondLog.contains(recipient))
  }

  @Test func aRefusedMailFailsWithTheWordsOfTheMailServer() async throws {
    let site = try await Site()
    let server = try await site.start(try await Self.options(.implicitTLS))
    let made = try JSONObject(
      try await site.mail("test", TestMailServer.address("unknown"), "--json", at: server))
    let failed = try await site.wait(for: "FAILED", of: made.text("id"), at: server)
    #expect(try failed.text("lastError").contains("550 5.1.1 no such user"))
    // One that can be sent is not held up.
    let good = try JSONObject(try await site.mail("test", TestMailServer.address(), "--json", at: server))
    _ = try await site.wait(for: "SENT", of: good.text("id"), at: server)
    #expect(try await server.stop().code == 0)
  }

  @Test func aServerWithoutItsPasswordOrTemplatesDoesNotStart() async throws {
    let site = try await Site()
    for (arguments, reason) in [
      (
        [
          "--smtp", "smtp://127.0.0.1", "--mail-from", "a@b.c", "--smtp-user", "u", "--smtp-password-file",
          "/no/such",
        ], "mail: /no/such: No such file or directory"
      ),
      (["--mail-templates", "/no/such"], "mail templates: /no/such: No such file or directory"),
    ] {
      let process = try ServerProcess.launch(
        ["--data", site.data.path, "--certs", site.certificates.folder, "--listen", "127.0.0.1:0"] + arguments
      )
      let (code, output) = try await process.finish()
      #expect(code == 78 && output.contains(reason))
    }
  }
}
