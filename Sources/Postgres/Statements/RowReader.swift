import CPostgres

/// Reads the columns of one row, from left to right. Passed to a statement's decoder, and valid only there.
public struct RowReader: ~Copyable {
  private let result: OpaquePointer
  private let row: Int32
  private let columns: Int32
  @usableFromInline var column: Int32 = 0

  @usableFromInline
  init(_ result: OpaquePointer, row: Int32, columns: Int32) {
    self.result = result
    self.row = row
    self.columns = columns
  }

  /// Reads the next column. The type must match exactly, except that integers are widened.
  @inlinable
  public mutating func next<Value: PostgresDecodable>(_: Value.Type = Value.self) throws(PostgresError)
    -> Value
  {
    let field = try nextField()
    do {
      return try Value.decode(field)
    } catch {
      throw .undecodable(column: Int(column), reason: error.reason)
    }
  }

  /// Reads the next column as an array, element by element, without building an array that is not needed.
  public mutating func nextArray() throws(PostgresError) -> ArrayReader {
    let field = try nextField()
    do {
      return try ArrayReader(field)
    } catch {
      throw .undecodable(column: Int(column), reason: error.reason)
    }
  }

  /// The error for the last column read, if its value is valid SQL but not acceptable to the decoder.
  public func undecodable(_ reason: String) -> PostgresError {
    .undecodable(column: Int(column), reason: reason)
  }

  /// The same error with the place of the value: its table and row.
  public func locate(
    _ error: PostgresError, table: StaticString, id: some CustomStringConvertible
  ) -> PostgresError {
    guard case .undecodable(let column, let reason, nil) = error else { return error }
    let name = PQfname(result, Int32(clamping: column - 1)).map { String(cString: $0) } ?? "\(column)"
    let value = StoredValue(table: "\(table)", id: "\(id)", column: name)
    return .undecodable(column: column, reason: reason, value: value)
  }

  /// Skips a column.
  public mutating func skip() throws(PostgresError) { _ = try nextField() }

  @usableFromInline
  mutating func nextField() throws(PostgresError) -> PostgresField {
    let index = column
    column &+= 1
    guard index < columns else {
      throw .undecodable(column: Int(column), reason: "the result has only \(columns) columns")
    }
    let type = PostgresType(rawValue: PQftype(result, index))
    let count = PQgetlength(result, row, index)
    // Only zero-length values can be NULL.
    if count == 0, PQgetisnull(result, row, index) != 0 { return PostgresField(type: type, bytes: nil) }
    let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, row, index), count: Int(count))
    return PostgresField(type: type, bytes: bytes)
  }
}

extension RowReader {
  /// Reads all rows of a result; the caller still has to clear it.
  @inlinable
  static func rows<Row>(
    of result: OpaquePointer, _ decode: Statement<Row>.Decode
  ) throws(PostgresError) -> [Row] {
    let (count, columns) = size(of: result)
    if count == 0 { return [] }
    var rows: [Row] = []
    rows.reserveCapacity(Int(count))
    for row in 0..<count {
      var reader = RowReader(result, row: row, columns: columns)
      rows.append(try decode(&reader))
    }
    return rows
  }

  /// Calls `body` with each row of a result; the caller still has to clear it.
  static func forEach(
    of result: OpaquePointer, _ body: (inout RowReader) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    let (count, columns) = size(of: result)
    for row in 0..<count {
      var reader = RowReader(result, row: row, columns: columns)
      try body(&reader)
    }
  }

  @usableFromInline static func size(of result: OpaquePointer) -> (rows: Int32, columns: Int32) {
    (PQntuples(result), PQnfields(result))
  }
}
