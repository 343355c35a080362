/// The server's reply to a command (RFC 5321, section 4.2).
public struct SMTPReply: Sendable, Hashable {
  /// How many bytes of the text are kept.
  public static let maximumTextBytes = 512

  /// The code: `250`.
  public let code: Int
  /// The text after the code, on one line. The server's own words, which may contain addresses.
  public let text: String

  /// A reply of its parts.
  public init(code: Int, text: String) {
    self.code = code
    self.text = text
  }
}

extension SMTPReply: CustomStringConvertible {
  /// `550 5.1.1 no such user`.
  public var description: String { text.isEmpty ? "\(code)" : "\(code) \(text)" }
}
