/// Keeps personal data out of log lines and stored errors, whatever a library or the database puts into a message.
public enum PersonalData {
  private static let delimiters = Set(" \t\r\n\"'`<>()[]{}=,;:/".unicodeScalars)

  /// The text with `…@…` in place of each email address, and of the user and password in a URL.
  public static func masked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let at = rest.firstIndex(of: "@") {
      let before = rest[..<at]
      let start =
        before.lastIndex(where: delimiters.contains).map { before.index(after: $0) } ?? before.startIndex
      let end = rest[rest.index(after: at)...].firstIndex(where: delimiters.contains) ?? rest.endIndex
      result += before[..<start]
      let isAddress = start < at && end > rest.index(after: at)
      result += isAddress ? "…@…".unicodeScalars[...] : rest[start..<end]
      rest = rest[end...]
    }
    return String(result + rest)
  }
}
