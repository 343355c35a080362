extension UUID {
  /// The identifier that a text of 36 characters says, such as `0190a3c4-7d2e-7c15-9f00-5b6d3c1a2e4f`, with hexadecimal
  /// digits of either case (RFC 9562, section 4); nothing for any other text.
  public init?(_ text: String) {
    var halves: [UInt64] = [0, 0]
    var digits = 0
    var position = 0
    for character in text.utf8 {
      defer { position += 1 }
      if [8, 13, 18, 23].contains(position) {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard digits < 32, let digit = Self.value(ofDigit: character) else { return nil }
      halves[digits / 16] = halves[digits / 16] << 4 | digit
      digits += 1
    }
    guard digits == 32 else { return nil }
    self.init(high: halves[0], low: halves[1])
  }

  /// The 36 characters, digits in lower case.
  public var text: String {
    let digits = Array("0123456789abcdef".utf8)
    var text = ""
    for (position, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(position) { text.append("-") }
      text.unicodeScalars.append(Unicode.Scalar(digits[Int(byte >> 4)]))
      text.unicodeScalars.append(Unicode.Scalar(digits[Int(byte & 0xf)]))
    }
    return text
  }

  private static func value(ofDigit character: UInt8) -> UInt64? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(character - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(character - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(character - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

extension UUID: CustomStringConvertible {
  /// The 36 characters.
  public var description: String { text }
}
