/// A JSON document (`jsonb`) as its text. PostgreSQL normalises it: the text that comes back means the same, but
/// spacing and order may differ.
public struct JSONB: Hashable, Sendable {
  /// The document's text.
  public let text: String

  /// A document from its text, which the server checks.
  @inlinable
  public init(_ text: String) { self.text = text }
}

extension JSONB: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `jsonb`.
  @inlinable public static var postgresType: PostgresType { .jsonb }
  /// `jsonb[]`.
  @inlinable public static var postgresArrayType: PostgresType { .jsonbArray }

  /// Writes the version of the format, 1, and the text.
  @inlinable
  public func encode(into parameters: inout Parameters) {
    parameters.write(UInt8(1))
    parameters.write(text: text)
  }

  /// Reads a `jsonb`.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> JSONB {
    let bytes = try field.required()
    guard field.type == .jsonb, bytes.first == 1 else { throw field.mismatch(.jsonb) }
    return JSONB(String(decoding: bytes.dropFirst(), as: UTF8.self))
  }
}
