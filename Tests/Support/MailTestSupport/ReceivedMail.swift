/// A mail as a server got it.
public struct ReceivedMail: Decodable, Sendable {
  /// The client's port: two mails with the same one came over one connection.
  public let peer: Int
  /// Who had logged in.
  public let user: String?
  /// Whether it came over TLS.
  public let encrypted: Bool
  /// The sender that the client stated before the message.
  public let envelopeSender: String
  /// The message.
  public let message: ParsedMessage
}

/// A message as Python's `email` package reads it.
public struct ParsedMessage: Decodable, Sendable {
  /// An address with its name.
  public struct Mailbox: Decodable, Sendable, Hashable {
    /// The name; empty where there is none.
    public let name: String
    /// The address.
    public let address: String
  }

  /// `From`.
  public let sender: Mailbox
  /// `To`.
  public let recipient: Mailbox
  /// `Subject`.
  public let subject: String
  /// `Message-ID`.
  public let messageID: String
  /// `Date`.
  public let unixSeconds: Int64
  /// `List-Unsubscribe`.
  public let unsubscribe: String?
  /// The part that is plain text; its lines end with a line feed.
  public let text: String
  /// The part that is HTML.
  public let html: String?
  /// The names of all headers, in order.
  public let headers: [String]
  /// What is wrong with it.
  public let defects: [String]
  /// The length of its longest line.
  public let longestLine: Int
  /// Whether all of it is ASCII in lines that end with CRLF.
  public let isClean: Bool
}
