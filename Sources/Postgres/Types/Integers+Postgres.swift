extension Int16: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `int2`.
  @inlinable public static var postgresType: PostgresType { .int2 }
  /// `int2[]`.
  @inlinable public static var postgresArrayType: PostgresType { .int2Array }

  /// Writes two bytes.
  @inlinable
  public func encode(into parameters: inout Parameters) { parameters.write(self) }

  /// Reads an `int2`.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Int16 {
    try field.integer(.int2, as: Int16.self)
  }
}

extension Int32: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `int4`.
  @inlinable public static var postgresType: PostgresType { .int4 }
  /// `int4[]`.
  @inlinable public static var postgresArrayType: PostgresType { .int4Array }

  /// Writes four bytes.
  @inlinable
  public func encode(into parameters: inout Parameters) { parameters.write(self) }

  /// Reads an `int4`, or an `int2`, which is widened.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Int32 {
    field.type == .int2
      ? Int32(try field.integer(.int2, as: Int16.self)) : try field.integer(.int4, as: Int32.self)
  }
}

extension Int64: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `int8`.
  @inlinable public static var postgresType: PostgresType { .int8 }
  /// `int8[]`.
  @inlinable public static var postgresArrayType: PostgresType { .int8Array }

  /// Writes eight bytes.
  @inlinable
  public func encode(into parameters: inout Parameters) { parameters.write(self) }

  /// Reads an `int8`, or a narrower integer, which is widened.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Int64 {
    field.type == .int8
      ? try field.integer(.int8, as: Int64.self) : Int64(try Int32.decode(field))
  }
}
