import Testing

@testable import SMTP

/// How a message is written.
@Suite("Mail messages") struct MailMessageTests {
  private func encoded(_ change: (inout MailMessage) -> Void = { _ in }) throws -> String {
    var message = try MailMessage.sample(to: "asha@example.com")
    change(&message)
    return String(decoding: try message.encoded(), as: UTF8.self)
  }

  @Test func aMessageHasTextAndHTML() throws {
    #expect(
      try encoded().replacing("\r\n", with: "\n") == """
        Date: Sun, 29 Nov 2026 17:00:00 +0000
        From: "Payshare"
         <no-reply@pay.example>
        To: asha@example.com
        Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_Goa?=
        Message-ID: <test-1@pay.example>
        MIME-Version: 1.0
        Auto-Submitted: auto-generated
        Content-Type: multipart/alternative; boundary="=_test-1"

        --=_test-1
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Hallo
        .
        ..
        Bis bald

        --=_test-1
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>Hallo</p>
        --=_test-1--

        """)
  }

  @Test func theSameMessageIsWrittenTheSameWayEachTime() throws {
    #expect(try encoded() == encoded())
  }

  @Test(arguments: ["\r\nBcc: x@example.com", "\n", "\r", "\0", "\u{85}", "\u{7f}", "a\tb"])
  func aControlCharacterInAHeaderIsRefused(_ text: String) throws {
    #expect(throws: MailFormatError.controlCharacter(header: "Subject")) {
      try encoded { $0.subject = "Hello\(text)" }
    }
    #expect(throws: MailFormatError.controlCharacter(header: "From")) {
      try encoded { $0.sender.name = "Hello\(text)" }
    }
    #expect(throws: MailFormatError.controlCharacter(header: "To")) {
      try encoded { $0.recipient.name = "Hello\(text)" }
    }
  }

  @Test(arguments: ["", "a b", "a\r\nb", "a@b", "a>", "ä", String(repeating: "a", count: 65)])
  func anIDOfOtherCharactersIsRefused(_ id: String) {
    #expect(throws: MailFormatError.malformedID) { try encoded { $0.id = id } }
  }

  @Test(arguments: ["http://example.com", "https://example.com/a b", "https://a>\r\nBcc: b", "javascript:x"])
  func aURLThatMailProgramsShouldNotOpenIsRefused(_ url: String) {
    #expect(throws: MailFormatError.malformedAddress(header: "List-Unsubscribe")) {
      try encoded { $0.unsubscribeURL = url }
    }
  }

  @Test func aSenderOfOtherLettersThanASCIIIsRefused() throws {
    let address = try #require(MailAddress("grüße@example.com"))
    #expect(throws: MailFormatError.malformedAddress(header: "From")) {
      try encoded { $0.sender.address = address }
    }
  }

  @Test func whatIsTooLargeIsRefused() {
    let tooLong = String(repeating: "a", count: MailMessage.maximumHeaderBytes + 1)
    let tooLarge = String(repeating: "a", count: MailMessage.maximumBodyBytes + 1)
    let cases: [(String, Int, (inout MailMessage) -> Void)] = [
      ("From", MailMessage.maximumHeaderBytes, { $0.sender.name = tooLong }),
      ("To", MailMessage.maximumHeaderBytes, { $0.recipient.name = tooLong }),
      ("Subject", MailMessage.maximumHeaderBytes, { $0.subject = tooLong }),
      ("text", MailMessage.maximumBodyBytes, { $0.text = tooLarge }),
      ("HTML", MailMessage.maximumBodyBytes, { $0.html = tooLarge }),
      (
        "List-Unsubscribe", MailMessage.maximumURLBytes,
        { $0.unsubscribeURL = "https://" + tooLong }
      ),
    ]
    for (part, maximum, change) in cases {
      #expect(throws: MailFormatError.tooLarge(part: part, maximumBytes: maximum)) { try encoded(change) }
    }
  }

  @Test(
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
      (951_825_600, "Tue, 29 Feb 2000 12:00:00 +0000"), (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 +0000"),
      (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 +0000"),
    ])
  func datesAreWrittenInUTC(_ seconds: Int64, _ text: String) {
    #expect(MailDate.text(unixSeconds: seconds) == text)
  }

  @Test(
    arguments: [
      ("a=b", "a=3Db"), ("a \nb\t", "a=20\r\nb=09"), ("a\r\nb\rc\n\nd", "a\r\nb\r\nc\r\n\r\nd"),
      ("From me\nFrom you", "=46rom me\r\n=46rom you"), ("é\u{0}", "=C3=A9=00"),
      (
        String(repeating: "a", count: 80),
        String(repeating: "a", count: 75) + "=\r\n" + String(repeating: "a", count: 5)
      ),
    ])
  func bodiesAreQuotedPrintable(_ text: String, _ expected: String) {
    #expect(String(decoding: QuotedPrintable.encode(text), as: UTF8.self) == expected)
  }
}
