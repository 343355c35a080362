/// The last command and reply of a connection; they tell what a refusal is about. A value without I/O.
struct SMTPConversation: Sendable, Hashable {
  /// The commands that matter for that.
  enum Command: String, Sendable, Hashable {
    /// Names the recipient.
    case rcpt = "RCPT"
    /// Announces the message, which follows it.
    case data = "DATA"
    /// Any other, or none yet: the greeting.
    case other
  }

  /// The last command, without its arguments, which may be passwords.
  private(set) var command = Command.other
  /// The last complete reply; nil before the greeting.
  private(set) var reply: SMTPReply?
  private var text: [UInt8] = []
  /// Whether the client has sent QUIT, as curl does after a refusal: later replies must not replace the refusal.
  private(set) var hasQuit = false

  /// The client sent a line.
  mutating func sent(_ line: some Collection<UInt8>) {
    if line.starts(with: "QUIT".utf8) { hasQuit = true }
    if hasQuit { return }
    command = Command(rawValue: String(decoding: line.prefix(4), as: UTF8.self)) ?? .other
  }

  /// The server sent a line: a code, `-` if the reply has more lines, and text.
  mutating func received(_ line: some Collection<UInt8>) {
    let digits = line.prefix(3)
    guard !hasQuit, digits.count == 3, let code = Int(String(decoding: digits, as: UTF8.self)) else { return }
    let rest = line.dropFirst(3)
    if !text.isEmpty { text.append(UInt8(ascii: " ")) }
    text += rest.dropFirst().filter { $0 >= 0x20 && $0 != 0x7F }
    text.removeLast(max(0, text.count - SMTPReply.maximumTextBytes))
    guard rest.first != UInt8(ascii: "-") else { return }
    reply = SMTPReply(code: code, text: String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
  }
}
