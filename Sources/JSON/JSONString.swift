/// Reads the inside of one string of a JSON text.
struct JSONString {
  private let bytes: [UInt8]
  /// The position after what has been read.
  private(set) var position: Int

  /// A string whose first character, after the quotation mark, is at `position`.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The text up to the closing quotation mark, which is skipped.
  mutating func read() throws(JSONError) -> String {
    let start = position
    var text: [UInt8] = []
    var copied = position
    while true {
      guard position < bytes.count else { throw JSONError(.truncated, at: position) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        text += bytes[copied..<position]
        position += 1
        guard let result = String(validating: text, as: UTF8.self) else {
          throw JSONError(.invalidUTF8, at: start)
        }
        return result
      case UInt8(ascii: "\\"):
        text += bytes[copied..<position]
        text += try escape()
        copied = position
      case 0..<0x20: throw JSONError(.unescapedControlCharacter, at: position)
      default: position += 1
      }
    }
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    guard position + 1 < bytes.count else { throw JSONError(.truncated, at: bytes.count) }
    let letter = bytes[position + 1]
    if letter == UInt8(ascii: "u") { return Array(String(try scalar()).utf8) }
    guard let character = Self.escapes[letter] else { throw JSONError(.malformedEscape, at: position) }
    position += 2
    return [character]
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  /// `\u20ac`, or two of them that make up a surrogate pair.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let start = position
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), position < bytes.count, bytes[position] == UInt8(ascii: "\\") else {
      throw JSONError(.malformedEscape, at: start)
    }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw JSONError(.malformedEscape, at: start) }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard position + 6 <= bytes.count else { throw JSONError(.truncated, at: bytes.count) }
    var value: UInt16 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard bytes[position + 1] == UInt8(ascii: "u"), let digit = Self.digit(byte) else {
        throw JSONError(.malformedEscape, at: position)
      }
      value = value << 4 | digit
    }
    position += 6
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
