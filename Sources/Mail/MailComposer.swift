public import Logging
public import Organisations
import PersonalStorage
public import Postgres
public import RPC
public import ServiceKit

/// Composes mails from templates, in the recipient's language.
public struct MailComposer: Sendable {
  private let templates: MailTemplates
  private let vault: MailVault
  /// What recipients do with tokens.
  public let links: MailLinks
  /// Shows new mails; nil outside development.
  private let log: Logger?

  /// A composer that seals what it composes in a vault.
  /// - Parameters:
  ///   - links: what recipients do with tokens.
  ///   - log: shows each mail, secrets included. For development only.
  public init(
    _ templates: MailTemplates, vault: MailVault, links: MailLinks = MailLinks(),
    log: Logger? = nil
  ) {
    self.templates = templates
    self.vault = vault
    self.links = links
    self.log = log
  }

  /// Composes a mail of an organisation, to be sent by `WriteBatch.enqueueMail`.
  /// - Parameters:
  ///   - values: one for each of the template's variables, and no others.
  ///   - call: the call that it belongs to; nil in a job.
  public func compose(
    _ template: MailTemplate, to recipient: String, in language: LanguageTag = .english,
    _ values: [String: String], for organisation: Organisation, at time: Timestamp, _ call: ServerCall?
  ) async throws(Status) -> SealedMail {
    let mail: Mail
    do throws(MailRules.Fault) {
      mail = try MailRules.compose(
        template, templates, to: recipient, in: language, values, organisation: organisation.displayName,
        organisationID: organisation.id, at: time)
    } catch {
      throw Status(.internal, "the mail could not be composed: \(error)")
    }
    show(mail)
    if let call { return try await vault.sealed(mail, call) }
    do throws(PersonalStorageError) { return try await vault.sealed(mail) } catch { throw Status(error) }
  }

  private func show(_ mail: Mail) {
    log?.info(
      "mail",
      metadata: [
        "to": "\(mail.recipient)", "subject": "\(mail.subject)", "text": "\(mail.text)", "id": "\(mail.id)",
      ])
  }
}
