public import JSON
public import Protobuf

/// Why a JSON text is not a message of the expected type, and where.
public struct JSONDecodingError: Error, Hashable {
  /// What is wrong with the text.
  public enum Reason: Sendable, Hashable {
    /// It is not JSON, or a value has the wrong JSON kind for its field.
    case syntax(JSONError.Reason)
    /// It is longer than the options allow.
    case tooLong(maximumBytes: Int)
    /// The message has no such field.
    case unknownField
    /// The field, the key of a map, or another field of the same oneof was given already.
    case duplicate
    /// Null is given as an element of a list or a value of a map.
    case unexpectedNull
    /// The value is not a number, or not a whole one where the field's type needs that.
    case malformedNumber
    /// The number does not fit in the field's type.
    case outOfRange
    /// The enum has no such value.
    case unknownEnumValue
    /// The text is not base64, of either alphabet.
    case malformedBase64
    /// The text is not the JSON form of the well-known type, such as RFC 3339 for a `Timestamp`.
    case malformed(type: String)
    /// An `Any` without `@type`, or with one that the schemas do not have.
    case unknownType
    /// A type with a JSON form of its own that is not supported: `Struct`, `Value`, `ListValue`.
    case unsupportedType
    /// Messages are nested deeper than `WireReader.maximumDepth`.
    case tooDeep
    /// The message that the text describes cannot be read from the wire: it would take far more memory than the text.
    case message(DecodingError.Reason)
  }

  /// What is wrong with the text.
  public let reason: Reason
  /// Where, by the names in the text: `authors[2].displayName`; empty for the message itself.
  public var path: String { place.text }
  /// The byte of the text at which it was noticed.
  public let offset: Int
  var place = JSONPath()

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  init(_ error: JSONError) { self.init(.syntax(error.reason), at: error.offset) }

  func inside(field name: String) -> JSONDecodingError { with(place.inside(field: name)) }
  func inside(index: Int) -> JSONDecodingError { with(place.inside(index: index)) }
  func inside(key: String) -> JSONDecodingError { with(place.inside(key: key)) }

  private func with(_ place: JSONPath) -> JSONDecodingError {
    var error = self
    error.place = place
    return error
  }
}

extension JSONDecodingError: CustomStringConvertible {
  /// One line for people: the path, what is wrong there, and the byte.
  public var description: String {
    "\(path.isEmpty ? "" : "\(path): ")\(reason.text) (byte \(offset))"
  }
}

extension JSONDecodingError.Reason {
  /// What is wrong, for people.
  public var text: String {
    switch self {
    case .syntax(let reason): reason.text
    case .tooLong(let maximum): "the text is longer than \(maximum) bytes"
    case .unknownField: "there is no such field"
    case .duplicate: "is given twice, or beside another field of its oneof"
    case .unexpectedNull: "null is not allowed in a list or map"
    case .malformedNumber: "is not a number of the field's type"
    case .outOfRange: "is out of the range of the field's type"
    case .unknownEnumValue: "is not a value of the enum"
    case .malformedBase64: "is not base64"
    case .malformed(let type): "is not a \(type)"
    case .unknownType: "needs a known `@type`"
    case .unsupportedType: "is of a type that is not supported in JSON"
    case .tooDeep: "messages are nested deeper than \(WireReader.maximumDepth) levels"
    case .message(let reason): "is not a valid message: \(reason)"
    }
  }
}
