import Identifiers
public import Jobs
import PayshareAPI
import PersonalStorage
import Postgres
public import SMTP

/// Sends mails in jobs: at least once, with the same `Message-ID` each time.
public struct MailDelivery: Sendable {
  private let client: SMTPClient
  private let sender: Mailbox
  private let vault: MailVault

  /// Sends through a client, in the name of a sender.
  public init(_ client: SMTPClient, sender: Mailbox, vault: MailVault) {
    self.client = client
    self.sender = sender
    self.vault = vault
  }

  /// Registers the kinds of jobs that send mails. Without a delivery a server leaves these jobs to others.
  public func register(in registry: inout JobRegistry) {
    for kind in [JobKind.sendMail, .sendUrgentMail, .sendBulkMail] {
      registry.add(kind) { payload, context async throws(JobFailure) in try await send(payload, context) }
    }
  }

  /// Sends a waiting mail; returns the change of its row.
  func send(_ payload: PayshareV1.SendMail, _ context: JobContext) async throws(JobFailure) -> WriteBatch {
    let organisation = context.organisationID
    guard let id = UUID(payload.mailID),
      let stored = try await context.read(MailStatements.mail(id, in: organisation)).first,
      stored.state == .waiting
    else { return WriteBatch() }
    let mail: StoredMail
    do throws(PersonalStorageError) { mail = try await vault.opened(stored, in: organisation) } catch {
      throw JobFailure(error)
    }
    var effects = WriteBatch()
    do throws(SMTPError) {
      let message = try message(of: mail)
      try await client.send(message)
      effects.add(MailStatements.markSent(id, in: organisation, messageID: message.messageID))
    } catch {
      if error.isEnd { throw .cancelled }
      guard error.isPermanent else {
        // A transaction of its own: a job that fails has no effects.
        try await context.commit(MailStatements.note(error.description, of: id, in: organisation))
        throw .failed(error.description)
      }
      effects.add(MailStatements.markFailed(id, in: organisation, error: error.description))
    }
    return effects
  }

  private func message(of mail: StoredMail) throws(SMTPError) -> MailMessage {
    guard let recipient = MailAddress(mail.recipient) else {
      throw .malformed(.malformedAddress(header: "To"))
    }
    return MailMessage(
      from: sender, to: Mailbox(recipient), subject: mail.subject, text: mail.text, html: mail.html,
      id: mail.id.description, unixSeconds: mail.createTime.microsecondsSince1970 / 1_000_000)
  }
}

extension SMTPError {
  /// Whether the attempt was ended from outside: the server stops, or the job exceeded its time limit.
  fileprivate var isEnd: Bool { self == .cancelled || self == .shutDown }
}
