/// A mail address (RFC 5321, section 4.1.2), without quoted local parts and address literals. Non-ASCII letters are
/// accepted (RFC 6531); servers that do not support them refuse the mail.
public struct MailAddress: Sendable, Hashable {
  /// The most bytes of an address (RFC 5321, section 4.5.3.1.3, without the angle brackets).
  public static let maximumBytes = 254
  /// The most bytes before the `@` (RFC 5321, section 4.5.3.1.1).
  public static let maximumLocalPartBytes = 64

  /// The address: `asha@example.com`.
  public let text: String
  /// The part after the `@`.
  public let domain: String

  /// Reads an address; nil for any other text.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= Self.maximumBytes, parts.count == 2,
      parts[0].count <= Self.maximumLocalPartBytes, Self.isDotAtom(parts[0], Self.symbols),
      Self.isDotAtom(parts[1], [UInt8(ascii: "-")])
    else { return nil }
    self.text = text
    domain = String(parts[1]) ?? ""
  }

  /// Whether all of the address is ASCII.
  public var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// Letters, digits and these symbols, with single dots between them.
  private static func isDotAtom(_ text: Substring.UTF8View, _ symbols: Set<UInt8>) -> Bool {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
          default: symbols.contains(byte)
          }
        }
    }
  }

  /// The characters of an atom besides letters and digits (RFC 5322, section 3.2.3).
  private static let symbols = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}
