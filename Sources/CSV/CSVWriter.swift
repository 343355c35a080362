/// Writes comma-separated values (RFC 4180).
public enum CSVWriter {
  /// What a field begins with that a spreadsheet would run as a formula (OWASP, CSV injection).
  private static let formulaStarts: Set<UInt8> = Set("=+-@\t\r".utf8)

  /// The line of a record, with its end.
  public static func line(_ fields: [String], delimiter: UInt8) -> String {
    let separator = String(UnicodeScalar(delimiter))
    return fields.map { quoted($0, delimiter) }.joined(separator: separator) + "\r\n"
  }

  /// A field that no spreadsheet runs as a formula: `'` is put in front of one that might be.
  public static func guarded(_ field: String) -> String {
    guard let first = field.utf8.first, formulaStarts.contains(first) else { return field }
    return "'" + field
  }

  /// A field as it was before `guarded`.
  public static func unguarded(_ field: String) -> String {
    guard field.utf8.first == UInt8(ascii: "'"), let second = field.utf8.dropFirst().first,
      formulaStarts.contains(second)
    else { return field }
    return String(field.unicodeScalars.dropFirst())
  }

  private static func quoted(_ field: String, _ delimiter: UInt8) -> String {
    let needsQuotes =
      field.utf8.contains {
        [UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), delimiter].contains($0)
      }
      || field.utf8.first.map(isSpace) ?? false || field.utf8.last.map(isSpace) ?? false
    guard needsQuotes else { return field }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
