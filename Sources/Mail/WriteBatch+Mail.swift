import Identifiers
import Jobs
import PayshareAPI
public import Postgres
import Protobuf

extension WriteBatch {
  /// Stores a mail and the job that sends it, once the batch is committed.
  public mutating func enqueueMail(_ mail: Mail) {
    add(MailStatements.insert(mail))
    let payload = PayshareV1.SendMail.with { $0.mailID = mail.id.description }
    enqueue(mail.isUrgent ? .sendUrgentMail : .sendMail, payload, for: mail.organisationID)
  }
}
