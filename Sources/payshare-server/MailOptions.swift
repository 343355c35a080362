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

  @Flag(help: "Show each mail in the log, secrets included. For development, and only without --smtp.")
  var logMail = false

  func validate() throws {
    if let smtp, SMTPServer(url: smtp) == nil {
      throw ValidationError("--smtp is smtp://HOST[:PORT] or smtps://HOST[:PORT]")
    }
    if let mailFrom, Mailbox(mailFrom)?.address.isASCII != true {
      throw ValidationError("--mail-from is an address of ASCII characters, or NAME <ADDRESS>")
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

/// TLS to the mail server.
enum MailTLS: String, ExpressibleByArgument, CaseIterable, Sendable {
  case required, none
}
