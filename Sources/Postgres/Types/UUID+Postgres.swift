public import Identifiers

extension UUID: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `uuid`.
  @inlinable public static var postgresType: PostgresType { .uuid }
  /// `uuid[]`.
  @inlinable public static var postgresArrayType: PostgresType { .uuidArray }

  /// Writes the sixteen bytes.
  @inlinable
  public func encode(into parameters: inout Parameters) {
    parameters.store((high.bigEndian, low.bigEndian))
  }

  /// Reads the sixteen bytes.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> UUID {
    let bytes = try field.required()
    guard field.type == .uuid, bytes.count == 16 else { throw field.mismatch(.uuid) }
    return UUID(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}
