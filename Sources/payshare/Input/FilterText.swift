/// A filter of a list (AIP-160), built from options.
struct FilterText: Sendable, Hashable {
  private(set) var text: String

  /// Begins with the user's filter, so that the positions in an error are those of what was typed.
  init(_ text: String? = nil) {
    self.text = text ?? ""
  }

  /// Adds a term, if there is a value.
  mutating func add(_ field: String, _ comparison: String, _ value: String?) {
    guard let value else { return }
    if !text.isEmpty { text += " AND " }
    text += "\(field) \(comparison) \(Self.quoted(value))"
  }

  private static func quoted(_ value: String) -> String {
    var quoted = "\""
    for character in value.unicodeScalars {
      if character == "\"" || character == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
