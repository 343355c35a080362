extension Bool: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `bool`.
  @inlinable public static var postgresType: PostgresType { .bool }
  /// `bool[]`.
  @inlinable public static var postgresArrayType: PostgresType { .boolArray }

  /// Writes one byte, 1 for true.
  @inlinable
  public func encode(into parameters: inout Parameters) { parameters.write(self ? UInt8(1) : 0) }

  /// Reads a `bool`.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Bool {
    try field.integer(.bool, as: UInt8.self) != 0
  }
}
