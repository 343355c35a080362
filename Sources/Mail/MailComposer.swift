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
    let mail = try filled(
      template, MailRecipient(address: recipient, language: language, values: values), organisation, time)
    show(mail)
    if let call { return try await vault.sealed(mail, call) }
    do throws(PersonalStorageError) { return try await vault.sealed(mail) } catch { throw Status(error) }
  }

  /// Composes a mail to each of several people, to be sent by `WriteBatch.enqueueBulkMails`.
  public func compose(
    _ template: MailTemplate, to recipients: [MailRecipient], for organisation: Organisation,
    at time: Timestamp, _ call: ServerCall
  ) async throws(Status) -> [SealedMail] {
    if recipients.isEmpty { return [] }
    let mails = try await call.compute(isLong: recipients.count > MailVault.sealedOnLoop) {
      () throws(Status) in
      try recipients.map { recipient throws(Status) in
        try filled(template, recipient, organisation, time)
      }
    }
    if log != nil { for mail in mails { show(mail) } }
    return try await vault.sealed(mails, of: organisation.id, call)
  }

  private func filled(
    _ template: MailTemplate, _ recipient: MailRecipient, _ organisation: Organisation, _ time: Timestamp
  ) throws(Status) -> Mail {
    do throws(MailRules.Fault) {
      return try MailRules.compose(
        template, templates, to: recipient.address, in: recipient.language, recipient.values,
        organisation: organisation.displayName, organisationID: organisation.id, at: time)
    } catch {
      throw Status(.internal, "the mail could not be composed: \(error)")
    }
  }

  private func show(_ mail: Mail) {
    log?.info(
      "mail",
      metadata: [
        "to": "\(mail.recipient)", "subject": "\(mail.subject)", "text": "\(mail.text)", "id": "\(mail.id)",
      ])
  }
}

/// One of several people who get a mail of the same kind.
public struct MailRecipient: Sendable {
  let address: String
  let language: LanguageTag
  let values: [String: String]

  /// A recipient.
  /// - Parameter values: one for each of the template's variables, and no others.
  public init(address: String, language: LanguageTag, values: [String: String]) {
    self.address = address
    self.language = language
    self.values = values
  }
}
