import ArgumentParser
import Foundation
import Glibc
import RPCTestSupport
import SMTP
import Testing

@testable import payshare_server

/// What the options say about mails.
@Suite("Options of mail") struct MailOptionsTests {
  private func setup(_ arguments: String...) throws -> MailSetup {
    try MailSetup(MailOptions.parse(arguments))
  }

  private func failure(_ body: () throws -> MailSetup) -> StartFailure? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? StartFailure
    }
  }

  private func file(_ text: String, mode: mode_t = 0o600) throws -> String {
    let path = "\(try ScratchFolder.make("mail"))/password"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, mode)
    return path
  }

  @Test func withoutAMailServerMailsAreKept() throws {
    let setup = try setup()
    #expect(setup.delivery == nil && setup.log == nil)
    #expect(try self.setup("--log-mail").log != nil)
  }

  @Test(arguments: [
    ("https://pay.example/", true), ("https://pay.example/app", true), ("http://localhost:3000/", true),
    ("http://pay.example/", false), ("https://", false), ("https://pay.example/?a=b", false),
    ("https://pay.example/ x", false),
  ])
  func thePortalIsReachedByTLSOrOnThisMachine(url: String, isAllowed: Bool) {
    #expect(((try? MailOptions.parse(["--portal-url", url])) != nil) == isAllowed)
  }

  @Test func aServerIsReachedByTLSWithAUserAndTheFirstLineOfAFile() throws {
    let setup = try setup(
      "--smtp", "smtp://mail.example.com", "--mail-from", "Payshare <pay@example.com>", "--smtp-user", "pay",
      "--smtp-password-file", file("correct horse\n"), "--smtp-ca", "ca.pem")
    let delivery = try #require(setup.delivery)
    #expect(delivery.sender == Mailbox("Payshare <pay@example.com>"))
    let configuration = delivery.configuration
    #expect(configuration.server == SMTPServer(host: "mail.example.com", port: 587, security: .startTLS))
    #expect(configuration.credentials == SMTPCredentials(user: "pay", password: "correct horse"))
    #expect(configuration.authoritiesFile == "ca.pem")
  }

  @Test func plaintextIsOnlyForThoseWhoSaySo() throws {
    let arguments = ["--smtp", "smtp://127.0.0.1:25", "--mail-from", "pay@example.com"]
    #expect(try MailSetup(MailOptions.parse(arguments)).delivery?.configuration.server.security == .startTLS)
    let plain = try MailSetup(MailOptions.parse(arguments + ["--smtp-tls", "none"]))
    #expect(plain.delivery?.configuration.server.security == .plaintext)
  }

  @Test(arguments: [
    ["--smtp", "smtp://mail.example.com"], ["--smtp", "mail.example.com", "--mail-from", "a@b.c"],
    ["--smtp", "smtp://user:secret@mail.example.com", "--mail-from", "a@b.c"], ["--mail-from", "nobody"],
    ["--mail-from", "grüße@example.com"], ["--smtp-user", "pay"], ["--smtp-password-file", "x"],
    ["--smtp", "smtp://x", "--mail-from", "a@b.c", "--log-mail"],
    ["--smtp", "smtps://x", "--mail-from", "a@b.c", "--smtp-tls", "none"],
    [
      "--smtp", "smtp://x", "--mail-from", "a@b.c", "--smtp-tls", "none", "--smtp-user", "u",
      "--smtp-password-file", "x",
    ],
  ])
  func optionsThatContradictEachOtherAreRefused(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try MailOptions.parse(arguments) }
  }

  @Test func aPasswordThatOthersCanReadOrThatIsNoneIsRefused() throws {
    func failure(_ path: String) -> StartFailure? {
      self.failure {
        try setup(
          "--smtp", "smtp://x", "--mail-from", "a@b.c", "--smtp-user", "u", "--smtp-password-file", path)
      }
    }
    let open = try file("secret", mode: 0o644)
    #expect(failure(open)?.code == .configuration)
    #expect(failure(open)?.message.contains("chmod 600") == true)
    let empty = try file("\nsecret")
    #expect(failure(empty)?.message == "mail: \(empty): a password on the first line is expected")
    let large = try file(String(repeating: "a", count: MailSetup.maximumPasswordBytes + 1))
    #expect(failure(large)?.message.contains("larger than") == true)
    #expect(failure("/no/such")?.message == "mail: /no/such: No such file or directory")
  }

  @Test func templatesThatAreNotGoodKeepTheServerFromStarting() throws {
    let folder = try ScratchFolder.make("templates")
    try Data("{{x}}".utf8).write(to: URL(fileURLWithPath: "\(folder)/test.en.subject"))
    let failure = failure { try setup("--mail-templates", folder) }
    #expect(failure?.code == .configuration)
    #expect(failure?.message.hasPrefix("mail templates: test.en.subject: {{x}} is unknown") == true)
  }
}
