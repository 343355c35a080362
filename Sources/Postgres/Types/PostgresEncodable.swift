/// A value that can be a parameter of a statement.
public protocol PostgresEncodable {
  /// The parameter's type, as sent to the server.
  static var postgresType: PostgresType { get }
  /// Writes the value in PostgreSQL's binary format.
  func encode(into parameters: inout Parameters)
}

/// A value that can be an element of an array parameter or column.
public protocol PostgresArrayElement {
  /// The type of an array of these.
  static var postgresArrayType: PostgresType { get }
  /// Writes an array of these.
  static func encode(array: [Self], into parameters: inout Parameters)
  /// Reads an array of these.
  static func decode(array field: PostgresField) throws(DecodingFailure) -> [Self]
}
