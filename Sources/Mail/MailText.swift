/// A text with placeholders, `{{name}}`.
struct MailText: Sendable, Hashable {
  /// Why a text cannot be read.
  enum Fault: Error, Sendable, Hashable {
    /// `{{` without `}}` on the same line.
    case unclosedPlaceholder(line: Int)
    /// The text between the braces is not a name of small letters, digits and `_`.
    case malformedPlaceholder(line: Int)
  }

  private enum Piece: Sendable, Hashable {
    case literal(String)
    case variable(String)
  }

  private let pieces: [Piece]

  /// Reads a text.
  init(_ text: String) throws(Fault) {
    var pieces: [Piece] = []
    var rest = text[...]
    var line = 1
    while let open = rest.firstRange(of: "{{") {
      let literal = rest[..<open.lowerBound]
      line += literal.count { $0.isNewline }
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}"), !rest[..<close.lowerBound].contains(where: \.isNewline)
      else { throw .unclosedPlaceholder(line: line) }
      let name = String(rest[..<close.lowerBound])
      guard Self.isName(name) else { throw .malformedPlaceholder(line: line) }
      pieces += [.literal(String(literal)), .variable(name)]
      rest = rest[close.upperBound...]
    }
    self.pieces = pieces + [.literal(String(rest))]
  }

  /// The variables that it uses.
  var variables: Set<String> {
    Set(pieces.compactMap { if case .variable(let name) = $0 { name } else { nil } })
  }

  /// The text with the values filled in. `MailRules` checks that none is missing.
  func filled(with values: [String: String], _ encode: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .variable(let name): encode(values[name] ?? "")
      }
    }.joined()
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
