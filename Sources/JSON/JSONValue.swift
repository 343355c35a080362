/// A value of JSON (RFC 8259) to be written; members keep their order.
public indirect enum JSONValue: Sendable {
  /// Members in the order in which they are written.
  case object([(key: String, value: JSONValue)])
  /// Elements.
  case array([JSONValue])
  /// A text.
  case string(String)
  /// A whole number. Write those of 64 bits as strings, as proto3's mapping does: many readers round them.
  case integer(Int)
  /// A number as written in the text, such as `1.5e-7`.
  case number(String)
  /// True or false.
  case boolean(Bool)
  /// Nothing.
  case null

  /// The text on one line, without spaces.
  public var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The text for people: one member or element per line, indented by two spaces per level.
  public var indented: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String?) {
    switch self {
    case .object(let members):
      Self.write(members, "{", "}", to: &text, indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    case .array(let elements):
      Self.write(elements, "[", "]", to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .string(let value): Self.write(value, to: &text)
    case .integer(let value): text += String(value)
    case .number(let digits): text += digits
    case .boolean(let value): text += value ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout String, _ indent: String?,
    _ one: (Element, inout String, String?) -> Void
  ) {
    text += open
    let inner = indent.map { $0 + "  " }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + inner }
      one(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += "\n" + indent }
    text += close
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
