import Files
import Logging
import Mail
import SMTP

/// The configuration of mail, from the options.
struct MailSetup: Sendable {
  /// The most bytes of the file with the password.
  static let maximumPasswordBytes = 1_024

  /// The mail server, and the sender.
  struct Delivery: Sendable {
    let configuration: SMTPConfiguration
    let sender: Mailbox
  }

  /// nil without a mail server: mails wait.
  let delivery: Delivery?
  /// The texts.
  let templates: MailTemplates
  /// What recipients do with tokens.
  let links: MailLinks
  /// Shows mails; nil outside development.
  let log: Logger?

  /// A configuration of its parts.
  init(
    templates: MailTemplates, links: MailLinks = MailLinks(), log: Logger? = nil, delivery: Delivery? = nil
  ) {
    self.templates = templates
    self.links = links
    self.log = log
    self.delivery = delivery
  }

  /// Reads the files of the options.
  init(_ options: MailOptions) throws(StartFailure) {
    do throws(MailTemplateError) {
      templates = try MailTemplates(folder: options.mailTemplates)
    } catch {
      throw StartFailure(.configuration, "mail templates: \(error)")
    }
    links = MailLinks(portal: options.portalUrl)
    log = options.logMail ? Logger(label: "mail") : nil
    delivery = try Self.delivery(options)
  }

  private static func delivery(_ options: MailOptions) throws(StartFailure) -> Delivery? {
    guard let url = options.smtp, let server = SMTPServer(url: url),
      let sender = options.mailFrom.flatMap({ Mailbox($0) })
    else { return nil }
    var configuration = SMTPConfiguration(server: options.smtpTls == .none ? server.withoutTLS : server)
    configuration.authoritiesFile = options.smtpCa
    if let user = options.smtpUser, let path = options.smtpPasswordFile {
      configuration.credentials = SMTPCredentials(user: user, password: try password(path))
    }
    return Delivery(configuration: configuration, sender: sender)
  }

  /// The first line of a file that only its owner can read.
  private static func password(_ path: String) throws(StartFailure) -> String {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile(path, .secret, maximumBytes: maximumPasswordBytes).read()
    } catch {
      throw StartFailure(.configuration, "mail: \(error)")
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first,
      !line.isEmpty
    else { throw StartFailure(.configuration, "mail: \(path): a password on the first line is expected") }
    return String(line)
  }
}
