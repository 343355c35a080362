/// An array of bytes is a `bytea`.
extension UInt8: PostgresArrayElement {
  /// `bytea`.
  @inlinable public static var postgresArrayType: PostgresType { .bytea }

  /// Writes the bytes as they are.
  @inlinable
  public static func encode(array: [UInt8], into parameters: inout Parameters) {
    parameters.write(bytes: array)
  }

  /// Reads a `bytea`.
  @inlinable
  public static func decode(array field: PostgresField) throws(DecodingFailure) -> [UInt8] {
    let bytes = try field.required()
    guard field.type == .bytea else { throw field.mismatch(.bytea) }
    return [UInt8](bytes)
  }
}

/// An array of arrays of bytes is a `bytea[]`.
extension Array: PostgresArrayElement where Element == UInt8 {
  /// `bytea[]`.
  @inlinable public static var postgresArrayType: PostgresType { .byteaArray }
}
