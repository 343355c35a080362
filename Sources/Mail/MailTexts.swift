/// A kind of mail in one language.
struct MailTexts: Sendable, Hashable {
  let subject: MailText
  let text: MailText
  let html: MailText

  /// The parts of a mail; raw values are the suffixes of the files.
  enum Part: String, CaseIterable, Sendable {
    case subject, text, html
  }

  /// The three parts with the values filled in.
  func filled(with values: [String: String]) -> (subject: String, text: String, html: String) {
    (
      subject: subject.filled(with: values, Self.onOneLine), text: text.filled(with: values) { $0 },
      html: html.filled(with: values, Self.escapedForHTML)
    )
  }

  /// A value may have line breaks, a subject may not.
  private static func onOneLine(_ value: String) -> String {
    String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control || scalar.properties.isWhitespace ? " " : scalar
        }))
  }

  /// For text between tags and for attributes in quotes.
  static func escapedForHTML(_ value: String) -> String {
    var escaped = ""
    for character in value.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
