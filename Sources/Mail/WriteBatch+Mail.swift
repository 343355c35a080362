import Identifiers
import Jobs
import PayshareAPI
public import Postgres
import Protobuf

extension WriteBatch {
  /// Stores a mail and the job that sends it, once the batch is committed.
  public mutating func enqueueMail(_ sealed: SealedMail) {
    let mail = sealed.mail
    add(sealed.guarding)
    add(MailStatements.insert(sealed))
    let payload = PayshareV1.SendMail.with { $0.mailID = mail.id.description }
    enqueue(mail.isUrgent ? .sendUrgentMail : .sendMail, payload, for: mail.organisationID)
  }
}
