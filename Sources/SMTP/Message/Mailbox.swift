/// An address with the name that mail programs show for it (RFC 5322, section 3.4).
public struct Mailbox: Sendable, Hashable {
  /// The name; may be empty.
  public var name: String
  /// The address.
  public var address: MailAddress

  /// An address with a name.
  public init(_ name: String, _ address: MailAddress) {
    self.name = name
    self.address = address
  }

  /// An address alone.
  public init(_ address: MailAddress) { self.init("", address) }

  /// Reads `asha@example.com` or `Asha <asha@example.com>`; nil for any other text, such as a name that no header can have.
  public init?(_ text: String) {
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      guard let address = MailAddress(text) else { return nil }
      self.init(address)
      return
    }
    guard let address = MailAddress(String(text[text.index(after: open)...].dropLast())) else { return nil }
    var name = text[..<open]
    while name.last == " " { name = name.dropLast() }
    if name.count >= 2, name.first == "\"", name.last == "\"" { name = name.dropFirst().dropLast() }
    guard name.utf8.count <= MailMessage.maximumHeaderBytes, name.unicodeScalars.allSatisfy(HeaderText.allows)
    else { return nil }
    self.init(String(name), address)
  }
}
