public import Identifiers
import Jobs
import PayshareAPI
public import Postgres
import Protobuf

extension WriteBatch {
  /// Stores a mail and the job that sends it, once the batch is committed.
  public mutating func enqueueMail(_ sealed: SealedMail) {
    add(sealed.guarding)
    enqueue(sealed, sealed.mail.isUrgent ? .sendUrgentMail : .sendMail)
  }

  /// Stores mails that were sealed together, and the jobs that send them when nothing else is to be sent.
  public mutating func enqueueBulkMails(_ mails: [SealedMail]) {
    if let first = mails.first { add(first.guarding) }
    for sealed in mails { enqueue(sealed, .sendBulkMail) }
  }

  private mutating func enqueue(_ sealed: SealedMail, _ kind: JobKind<PayshareV1.SendMail>) {
    add(MailStatements.insert(sealed))
    let payload = PayshareV1.SendMail.with { $0.mailID = sealed.mail.id.description }
    enqueue(kind, payload, for: sealed.mail.organisationID)
  }

  /// Removes the mails to an address, by its code; waiting ones are not sent any more.
  public mutating func removeMails(to recipientCode: [UInt8], in organisation: UUID) {
    add(MailStatements.remove(to: recipientCode, in: organisation))
  }
}
