/// The grammar of numbers (RFC 8259, section 6).
public enum JSONNumber {
  /// Whether the whole text is a number as JSON writes it.
  public static func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return end(in: bytes, from: 0) == bytes.count
  }

  /// Where the number that begins at `start` ends; nil if none does.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var cursor = start
    func at(_ character: Unicode.Scalar) -> Bool {
      cursor < bytes.count && bytes[cursor] == UInt8(ascii: character)
    }
    func digits() -> Bool {
      let first = cursor
      while cursor < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[cursor]) {
        cursor += 1
      }
      return cursor > first
    }
    if at("-") { cursor += 1 }
    let whole = cursor
    guard digits(), bytes[whole] != UInt8(ascii: "0") || cursor == whole + 1 else { return nil }
    if at(".") {
      cursor += 1
      guard digits() else { return nil }
    }
    if at("e") || at("E") {
      cursor += 1
      if at("+") || at("-") { cursor += 1 }
      guard digits() else { return nil }
    }
    return cursor
  }
}
