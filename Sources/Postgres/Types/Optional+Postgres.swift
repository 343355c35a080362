extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
  /// The type of the value, nil or not.
  @inlinable public static var postgresType: PostgresType { Wrapped.postgresType }

  /// Writes the value, or NULL.
  @inlinable
  public func encode(into parameters: inout Parameters) {
    if let self { self.encode(into: &parameters) } else { parameters.writeNull() }
  }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
  /// Reads a value that may be NULL.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Wrapped? {
    field.bytes == nil ? nil : try Wrapped.decode(field)
  }
}
