import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// Maps mails to the contract's messages.
enum MailMessages {
  /// The greatest size of a listed mail in a response, in bytes, without its template, recipient, subject and error.
  static let fixedBytes = 512
}

extension PayshareV1.Mail {
  /// A mail as it is stored.
  init(_ mail: StoredMail) {
    self.init()
    id = mail.id.description
    template = mail.template
    recipient = mail.recipient
    languageCode = mail.language
    subject = mail.subject
    text = mail.text
    html = mail.html
    state = State(mail.state)
    messageID = mail.messageID ?? ""
    lastError = mail.lastError ?? ""
    createTime = GoogleProtobuf.Timestamp(mail.createTime)
    sendTime = mail.sendTime.map { GoogleProtobuf.Timestamp($0) }
  }

  /// A new mail without its text and HTML: they may hold secrets, and audit entries are kept for ever.
  init(_ mail: Mail) {
    self.init()
    id = mail.id.description
    template = mail.template
    recipient = mail.recipient
    languageCode = mail.language.text
    subject = mail.subject
    state = .waiting
    createTime = GoogleProtobuf.Timestamp(mail.createTime)
  }
}

extension PayshareV1.Mail.State {
  fileprivate init(_ state: MailState) {
    switch state {
    case .waiting: self = .waiting
    case .sent: self = .sent
    case .failed: self = .failed
    }
  }
}
