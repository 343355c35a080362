import Foundation
import MailTestSupport
import RPCTestSupport
import SeededRandom
import Testing

@testable import SMTP

/// What we write, Python's `email` package reads.
@Suite("Mail messages, read by Python", .timeLimit(.minutes(10))) struct MailMessagePropertyTests {
  private static let alphabet = Array(
    "aZ09 =_?.,:;<>()[]{}\"'\\/@#%&+-!*~`^|$éßЖ語😀\u{200d}\u{feff}\u{a0}".unicodeScalars)

  private static func text(
    upTo count: Int, _ more: [Unicode.Scalar], _ random: inout SeededGenerator
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      if let scalar = (alphabet + more).randomElement(using: &random) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private static func message(_ index: Int, _ random: inout SeededGenerator) throws -> MailMessage {
    let breaks: [Unicode.Scalar] = ["\n", "\n", "\t", ".", "F"]
    var message = MailMessage(
      from: Mailbox(text(upTo: 60, [], &random), try #require(MailAddress("no-reply@pay.example"))),
      to: Mailbox(text(upTo: 60, [], &random), try #require(MailAddress("asha@example.com"))),
      subject: text(upTo: 200, [], &random), text: text(upTo: 600, breaks, &random),
      html: Bool.random(using: &random) ? text(upTo: 600, breaks, &random) : nil, id: "id-\(index)",
      unixSeconds: Int64.random(in: 0...4_000_000_000, using: &random))
    if Bool.random(using: &random) { message.unsubscribeURL = "https://pay.example/u?\(index)" }
    return message
  }

  /// Python drops spaces around a text in quotes or at the end of a header; mail programs show none either.
  private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }

  @Test func whatIsWrittenIsRead() async throws {
    var random = SeededGenerator(seed: 5_322)
    var (messages, input): ([MailMessage], Data) = ([], Data())
    for index in 0..<500 {
      let message = try Self.message(index, &random)
      let bytes = try message.encoded()
      withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { input.append(contentsOf: $0) }
      input.append(contentsOf: bytes)
      messages.append(message)
    }
    let folder = try ScratchFolder.make("messages")
    try input.write(to: URL(fileURLWithPath: "\(folder)/input"))
    let (code, output) = try await ChildProcess([
      try await Python.program(), "\(Python.smtpFolder)/parsing.py", "\(folder)/input", "\(folder)/output",
    ]).finish()
    try #require(code == 0, "\(output)")
    let found = try JSONDecoder().decode(
      [ParsedMessage].self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/output")))
    try #require(found.count == messages.count)
    for (message, parsed) in zip(messages, found) {
      #expect(parsed.sender.name == message.sender.name)
      #expect(parsed.recipient.name == message.recipient.name)
      #expect(parsed.recipient.address == message.recipient.address.text)
      #expect(parsed.subject == message.subject)
      #expect(parsed.text == message.text)
      #expect(parsed.html == message.html)
      #expect(parsed.messageID == message.messageID)
      #expect(parsed.unixSeconds == message.unixSeconds)
      #expect(parsed.unsubscribe == message.unsubscribeURL.map { "<\($0)>" })
      #expect(parsed.defects == [])
      #expect(parsed.isClean && parsed.longestLine <= 998)
    }
  }
}
