extension MailMessage {
  /// The message in the form of RFC 5322 and RFC 2045: ASCII, except for internationalised addresses, in lines that end
  /// with CRLF. Dots at the start of lines are stuffed by the SMTP client.
  public func encoded() throws(MailFormatError) -> [UInt8] {
    try check()
    var bytes = Array(try headers().map { "\($0.name): \($0.value)\r\n" }.joined().utf8)
    guard let html else {
      bytes += Self.part(text, "plain")
      return bytes
    }
    // Cannot occur in a part: in quoted-printable text a digit or a line break follows each `=`.
    let boundary = "=_\(id)"
    bytes += Array("Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n".utf8)
    for (body, type) in [(text, "plain"), (html, "html")] {
      bytes += Array("\r\n--\(boundary)\r\n".utf8)
      bytes += Self.part(body, type)
    }
    bytes += Array("\r\n--\(boundary)--\r\n".utf8)
    return bytes
  }

  private func headers() throws(MailFormatError) -> [(name: String, value: String)] {
    var headers = [
      ("Date", MailDate.text(unixSeconds: unixSeconds)),
      ("From", try Self.mailbox(sender, "From")),
      ("To", try Self.mailbox(recipient, "To")),
      ("Subject", try HeaderText.unstructured(subject, header: "Subject")),
      ("Message-ID", messageID),
      ("MIME-Version", "1.0"),
      // Suppresses out-of-office replies (RFC 3834).
      ("Auto-Submitted", "auto-generated"),
    ]
    if let unsubscribeURL {
      headers.append(("List-Unsubscribe", "<\(unsubscribeURL)>"))
    }
    return headers
  }

  private static func mailbox(_ mailbox: Mailbox, _ header: String) throws(MailFormatError) -> String {
    let address = mailbox.address.text
    if mailbox.name.isEmpty { return address }
    // On a line of its own, so that no line gets too long.
    return "\(try HeaderText.phrase(mailbox.name, header: header))\r\n <\(address)>"
  }

  private static func part(_ body: String, _ type: String) -> [UInt8] {
    Array(
      "Content-Type: text/\(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n".utf8)
      + QuotedPrintable.encode(body)
  }

  private func check() throws(MailFormatError) {
    guard sender.address.isASCII else { throw .malformedAddress(header: "From") }
    let isID = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard isID, (1...Self.maximumIDLength).contains(id.utf8.count) else { throw .malformedID }
    if let unsubscribeURL { try Self.checkURL(unsubscribeURL) }
    for (part, text, maximum) in [
      ("From", sender.name, Self.maximumHeaderBytes), ("To", recipient.name, Self.maximumHeaderBytes),
      ("Subject", subject, Self.maximumHeaderBytes), ("text", text, Self.maximumBodyBytes),
      ("HTML", html ?? "", Self.maximumBodyBytes),
      ("List-Unsubscribe", unsubscribeURL ?? "", Self.maximumURLBytes),
    ] where text.utf8.count > maximum {
      throw .tooLarge(part: part, maximumBytes: maximum)
    }
  }

  /// The most bytes of a URL: one header line has at most 998 (RFC 5322, section 2.1.1).
  static let maximumURLBytes = 900

  /// A URL has visible ASCII characters only, and none that could end the angle brackets around it.
  private static func checkURL(_ url: String) throws(MailFormatError) {
    let isURL = url.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>,".utf8.contains($0) }
    guard isURL, url.hasPrefix("https:") || url.hasPrefix("mailto:") else {
      throw .malformedAddress(header: "List-Unsubscribe")
    }
  }
}
