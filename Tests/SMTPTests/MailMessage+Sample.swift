import SMTP
import Testing

extension MailMessage {
  /// A mail of a test.
  static func sample(to recipient: String, id: String = "test-1") throws -> MailMessage {
    MailMessage(
      from: Mailbox("Payshare", try #require(MailAddress("no-reply@pay.example"))),
      to: Mailbox("", try #require(MailAddress(recipient))), subject: "Grüße aus Goa",
      text: "Hallo\n.\n..\nBis bald\n", html: "<p>Hallo</p>", id: id, unixSeconds: 1_795_971_600)
  }
}
