extension String: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `text`.
  @inlinable public static var postgresType: PostgresType { .text }
  /// `text[]`.
  @inlinable public static var postgresArrayType: PostgresType { .textArray }

  /// Writes the text as UTF-8; refuses text with NUL.
  @inlinable
  public func encode(into parameters: inout Parameters) { parameters.write(text: self) }

  /// Reads `text`, `varchar`, `char(n)`, `name`, `json`, or an enumeration's label.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> String {
    let bytes = try field.required()
    guard field.type == .text || field.holdsText else { throw field.mismatch(.text) }
    // The server has validated the encoding: connections use UTF-8.
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PostgresField {
  @usableFromInline
  var holdsText: Bool {
    switch type {
    case .text, .varchar, .bpchar, .name, .json, .unknown: true
    default: type.isUserDefined
    }
  }
}
