import Testing

@testable import SMTP

/// What a refusal is about, by what was said before it.
@Suite("SMTP conversation") struct SMTPConversationTests {
  private func conversation(_ command: String, _ lines: String...) -> SMTPConversation {
    var conversation = SMTPConversation()
    conversation.sent(Array("\(command)\r\n".utf8))
    for line in lines { conversation.received(Array("\(line)\r\n".utf8)) }
    return conversation
  }

  @Test func aReplyOfSeveralLinesIsOne() {
    let conversation = conversation("RCPT TO:<a@b.c>", "550-no", "550-such", "550 user")
    #expect(conversation.reply == SMTPReply(code: 550, text: "no such user"))
    #expect(conversation.command == .rcpt)
  }

  @Test func aReplyThatIsNotCompleteDoesNotCount() {
    #expect(conversation("DATA", "354 go on", "554-no").reply == SMTPReply(code: 354, text: "go on"))
  }

  @Test func aLongReplyIsCut() {
    let reply = conversation("DATA", "554 \(String(repeating: "x", count: 5_000))").reply
    #expect(reply?.text.utf8.count == SMTPReply.maximumTextBytes)
  }

  @Test func controlCharactersOfAReplyGo() {
    #expect(conversation("DATA", "554 a\u{1b}[2Jb").reply?.text == "a[2Jb")
  }

  @Test(arguments: ["", "25", "abc", "\r\n"]) func whatIsNoReplyIsIgnored(_ line: String) {
    #expect(conversation("DATA", line).reply == nil)
  }

  @Test func whatIsSaidInPartingDoesNotCount() {
    var conversation = conversation("RCPT TO:<a@b.c>", "550 no such user")
    conversation.sent(Array("QUIT\r\n".utf8))
    conversation.received(Array("221 bye\r\n".utf8))
    #expect(conversation.reply == SMTPReply(code: 550, text: "no such user"))
    #expect(conversation.command == .rcpt)
  }

  @Test func passwordsAreNotKept() {
    let conversation = conversation("AUTH PLAIN c2VjcmV0", "235 ok")
    #expect(!"\(conversation)".contains("c2VjcmV0"))
    #expect(conversation.command == .other)
  }

  private static let refused = SMTPReply(code: 550, text: "no")
  private static let later = SMTPReply(code: 451, text: "later")
  private static let large = SMTPReply(code: 552, text: "too large")
  private static let closing = SMTPReply(code: 421, text: "bye")

  @Test(
    arguments: [
      (.rcpt, refused, .refused(refused)), (.rcpt, later, .deferred(later)),
      (.rcpt, closing, .serverRefused(closing)), (.data, refused, .refused(refused)),
      (.data, later, .serverRefused(later)), (.data, closing, .serverRefused(closing)),
      (.other, refused, .serverRefused(refused)), (.other, later, .serverRefused(later)),
      (.other, large, .refused(large)), (.data, large, .refused(large)),
    ] as [(SMTPConversation.Command, SMTPReply, SMTPError)])
  func aRefusalIsAboutTheMailOrTheServer(
    _ command: SMTPConversation.Command, _ reply: SMTPReply, _ expected: SMTPError
  ) {
    let error = SMTPError(refusal: reply, of: command)
    #expect(error == expected)
    let isAboutServer = if case .serverRefused = expected { true } else { false }
    #expect(error.isFailureOfServer == isAboutServer)
    let isAboutMail = if case .refused = expected { true } else { false }
    #expect(error.isPermanent == isAboutMail)
  }
}
