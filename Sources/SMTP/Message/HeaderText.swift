/// Text in headers: plain if it is ASCII and short, otherwise as encoded words (RFC 2047).
enum HeaderText {
  /// The most characters of a line with encoded words (RFC 2047, section 2).
  static let maximumLineLength = 76

  /// The text of a header such as `Subject`.
  static func unstructured(_ text: String, header: String) throws(MailFormatError) -> String {
    try check(text, header: header)
    let column = header.utf8.count + 2
    return isPlain(text, from: column) ? text : encodedWords(text, from: column)
  }

  /// A name before an address, in quotes or as encoded words.
  static func phrase(_ name: String, header: String) throws(MailFormatError) -> String {
    try check(name, header: header)
    let column = header.utf8.count + 2
    guard isPlain(name, from: column + 2) else { return encodedWords(name, from: column) }
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(quoted)\""
  }

  /// Refuses characters that could end the header and begin another one.
  static func check(_ text: String, header: String) throws(MailFormatError) {
    guard text.unicodeScalars.allSatisfy(allows) else { throw .controlCharacter(header: header) }
  }

  /// Whether a header can have a character: all but control characters.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
  }

  /// Whether it can stand on one line unencoded. Spaces at the ends, or several in a row, could get lost in transit.
  private static func isPlain(_ text: String, from column: Int) -> Bool {
    column + text.utf8.count <= maximumLineLength && text.utf8.allSatisfy { $0 < 0x80 }
      && !text.contains("=?") && !text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
  }

  private static func encodedWords(_ text: String, from column: Int) -> String {
    var lines: [String] = []
    var word: [UInt8] = []
    // Further lines begin with a space.
    var room = maximumLineLength - column - wordOverhead
    func end() {
      lines.append("\(wordStart)\(String(decoding: word, as: UTF8.self))\(wordEnd)")
      word.removeAll(keepingCapacity: true)
      room = maximumLineLength - 1 - wordOverhead
    }
    for scalar in text.unicodeScalars {
      let encoded = scalar.utf8.flatMap(encode)
      // Words must not divide a character (RFC 2047, section 5).
      if word.count + encoded.count > room { end() }
      word += encoded
    }
    if !word.isEmpty { end() }
    return lines.joined(separator: "\r\n ")
  }

  private static let wordStart = "=?UTF-8?Q?"
  private static let wordEnd = "?="
  private static let wordOverhead = wordStart.utf8.count + wordEnd.utf8.count

  /// Encodes a byte for an encoded word in a phrase (RFC 2047, section 5, rule 3).
  private static func encode(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: " "): [UInt8(ascii: "_")]
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "!"),
      UInt8(ascii: "*"), UInt8(ascii: "+"):
      [byte]
    default: [UInt8(ascii: "="), HexadecimalDigit.of(byte >> 4), HexadecimalDigit.of(byte & 15)]
    }
  }
}
