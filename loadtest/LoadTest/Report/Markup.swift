/// Elements of HTML and SVG as text. All elements are closed, so that the page is XML as well.
enum Markup {
  /// Escaped text, for an element or an attribute.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // XML has no way to write control characters.
      case "\u{0}"..<" " where character != "\n" && character != "\t": escaped += "\u{FFFD}"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// An element; the attributes are escaped here, the content is markup.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String? = nil
  ) -> String {
    var tag = "<\(name)"
    for (name, value) in attributes where !value.isEmpty { tag += " \(name)=\"\(text(value))\"" }
    return content.map { "\(tag)>\($0)</\(name)>" } ?? "\(tag)/>"
  }

  /// An element with text that is escaped.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> String {
    element(name, attributes, Self.text(text))
  }

  /// A coordinate, to a tenth.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, part) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (part == 0 ? "\(whole)" : "\(whole).\(part)")
  }

  /// A list of texts as JavaScript, without anything that ends a script or is special in XML.
  static func script(_ texts: [String]) -> String {
    "[" + texts.map(script).joined(separator: ",") + "]"
  }

  /// A text as JavaScript.
  static func script(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      switch character {
      case "&", "<", ">", "\"", "'", "\\", "\u{0}"..<" ", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(character.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }
}
