import ArgumentParser
import SMTP

/// The options of mail.
struct MailOptions: ParsableArguments, Sendable {
  @Option(
    help: """
      The mail server: smtp://HOST[:PORT], which must offer STARTTLS, or smtps://HOST[:PORT]. (default: mails wait \
      until there is one)
      """)
  var smtp: String?

  @Option(
    help: "TLS to the mail server: required, or none for a relay on this machine.")
  var smtpTls = MailTLS.required

  @Option(help: "The authorities of the mail server's certificate, in PEM. (default: those of the system)")
  var smtpCa: String?

  @Option(help: "The user at the mail server. (default: none)")
  var smtpUser: String?

  @Option(help: "A file with that user's password.")
  var smtpPasswordFile: String?

  @Option(help: "The sender of mails: an address, or NAME <ADDRESS>. Needed with --smtp.")
  var mailFrom: String?

  @Option(help: "A folder with texts of mails that replace the built-in ones, or add languages to them.")
  var mailTemplates: String?

  @Option(
    help: """
      The address of your portal, for links in mails, such as https://pay.example/. (default: mails show the command \
      that uses their token)
      """)
  var portalUrl: String?

  @Flag(help: "Show each mail in the log, secrets included. For development, and only without --smtp.")
  var logMail = false

  func validate() throws {
    if let smtp, SMTPServer(url: smtp) == nil {
      throw ValidationError("--smtp is smtp://HOST[:PORT] or smtps://HOST[:PORT]")
    }
    if let mailFrom, Mailbox(mailFrom)?.address.isASCII != true {
      throw ValidationError("--mail-from is an address of ASCII characters, or NAME <ADDRESS>")
    }
    if let portalUrl, !Self.isPortal(portalUrl) {
      throw ValidationError("--portal-url is https://HOST/, or http://localhost/ for development")
    }
    if smtp != nil, mailFrom == nil { throw ValidationError("--smtp needs --mail-from") }
    if smtp != nil, logMail {
      throw ValidationError("--log-mail would put people's secrets into the log: not with --smtp")
    }
    if (smtpUser == nil) != (smtpPasswordFile == nil) {
      throw ValidationError("--smtp-user and --smtp-password-file belong together")
    }
    if smtpTls == .none {
      if smtp?.hasPrefix("smtps:") == true { throw ValidationError("--smtp-tls none contradicts smtps://") }
      if smtpUser != nil { throw ValidationError("without TLS no password is sent: --smtp-tls none") }
    }
  }
}

extension MailOptions {
  /// Whether tokens may travel to an address: encrypted, or not at all.
  private static func isPortal(_ url: String) -> Bool {
    let isSafe = ["https://", "http://localhost/", "http://localhost:", "http://127.0.0.1:"].contains {
      url.hasPrefix($0)
    }
    return isSafe && url.count > 8 && url.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      && !url.contains { "?#\"<>".contains($0) }
  }
}

/// TLS to the mail server.
enum MailTLS: String, ExpressibleByArgument, CaseIterable, Sendable {
  case required, none
}
