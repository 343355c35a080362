/// A mail to one person, as text and optionally as HTML with the same content.
public struct MailMessage: Sendable, Hashable {
  /// The most bytes of the subject, and of a name.
  public static let maximumHeaderBytes = 1_024
  /// The most bytes of the text, and of the HTML.
  public static let maximumBodyBytes = 1 << 20
  /// The most characters of the id.
  public static let maximumIDLength = 64

  /// The sender, with an ASCII address.
  public var sender: Mailbox
  /// The recipient.
  public var recipient: Mailbox
  /// The subject.
  public var subject: String
  /// The text.
  public var text: String
  /// The same as HTML.
  public var html: String?
  /// Identifies the mail in all attempts to send it. `Message-ID` is made of it and of the sender's domain, so that
  /// receivers recognise repetitions.
  public var id: String
  /// When it was made, in seconds since 1970.
  public var unixSeconds: Int64
  /// Where the recipient can unsubscribe: an `https:` or `mailto:` URL (RFC 2369).
  public var unsubscribeURL: String?

  /// A mail of text.
  public init(
    from sender: Mailbox, to recipient: Mailbox, subject: String, text: String, html: String? = nil,
    id: String, unixSeconds: Int64
  ) {
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.html = html
    self.id = id
    self.unixSeconds = unixSeconds
  }

  /// The `Message-ID`: `<id@domain>`.
  public var messageID: String { "<\(id)@\(sender.address.domain)>" }
}
