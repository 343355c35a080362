public import Identifiers
public import Postgres
public import ServiceKit

/// A mail to one person, as it is stored.
public struct Mail: Sendable, Hashable {
  /// The mail's id; `Message-ID` is made of it.
  public let id: UUID
  /// The organisation that sends it.
  public let organisationID: UUID
  /// The name of its kind.
  public let template: String
  /// Whether it precedes others.
  public let isUrgent: Bool
  /// The recipient's address.
  public let recipient: String
  /// The language that it is written in.
  public let language: LanguageTag
  /// The subject.
  public let subject: String
  /// The text. May hold secrets, such as a link that sets a password.
  public let text: String
  /// The same as HTML.
  public let html: String
  /// When it was made.
  public let createTime: Timestamp
}

/// A mail as it is stored: what is personal in it is encrypted.
public struct SealedMail: Sendable {
  /// The mail.
  public let mail: Mail
  /// Recipient and subject.
  let envelope: [UInt8]
  /// Text and HTML.
  let texts: [UInt8]
  /// The code by which the recipient is found.
  let recipientCode: [UInt8]
  /// Belongs into the batch that stores it.
  let guarding: Statement<Bool>
}

/// The state of a mail. The raw values are stored and are those of the contract.
public enum MailState: Int16, Sendable, Hashable, CaseIterable {
  /// It is to be sent.
  case waiting = 1
  /// The mail server has accepted it.
  case sent = 2
  /// The mail server has permanently refused it.
  case failed = 3
}

/// A mail with its state; without its text and HTML if it is part of a list. What is sealed is empty until
/// `MailVault` opens it.
struct StoredMail: Sendable, Hashable {
  let id: UUID
  let template: String
  var recipient: String
  let language: String
  var subject: String
  var text = ""
  var html = ""
  /// Recipient and subject; nil if they are stored in plaintext.
  let envelopeSealed: [UInt8]?
  /// Text and HTML; nil if they are stored in plaintext, or not read.
  var textsSealed: [UInt8]?
  let state: MailState
  let messageID: String?
  let lastError: String?
  let createTime: Timestamp
  let sendTime: Timestamp?
}
