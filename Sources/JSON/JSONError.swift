/// Why a text is not JSON, or not the JSON that was asked for, and where.
public struct JSONError: Error, Hashable {
  /// What is wrong with the text.
  public enum Reason: Sendable, Hashable {
    /// The text ends in the middle of a value.
    case truncated
    /// A character that is not allowed there.
    case unexpectedCharacter
    /// A value of another kind than expected.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// A control character in a string; RFC 8259 requires an escape.
    case unescapedControlCharacter
    /// An undefined escape, or half of a surrogate pair.
    case malformedEscape
    /// A string is not UTF-8.
    case invalidUTF8
    /// A number that RFC 8259 does not allow: `01`, `1.`, `+1`, `.5`.
    case malformedNumber
    /// Objects and arrays are nested deeper than the reader allows.
    case tooDeep
    /// Something follows the value.
    case trailingText
  }

  /// What is wrong with the text.
  public let reason: Reason
  /// The byte of the text at which it was noticed.
  public let offset: Int

  /// An error noticed at `offset` bytes from the start of the text.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

/// The kinds of JSON values.
public enum JSONKind: String, Sendable, Hashable {
  /// The six kinds of RFC 8259, true and false being one.
  case object, array, string, number, boolean, null
}

extension JSONError: CustomStringConvertible {
  /// One line for people, with the byte offset.
  public var description: String { "\(reason.text) at byte \(offset)" }
}

extension JSONError.Reason {
  /// What is wrong, for people.
  public var text: String {
    switch self {
    case .truncated: "the text ends too early"
    case .unexpectedCharacter: "unexpected character"
    case .wrongKind(let expected, let found): "expected \(expected.rawValue), found \(found.rawValue)"
    case .unescapedControlCharacter: "control character that is not escaped"
    case .malformedEscape: "malformed escape"
    case .invalidUTF8: "invalid UTF-8"
    case .malformedNumber: "malformed number"
    case .tooDeep: "nested too deep"
    case .trailingText: "text after the value"
    }
  }
}
