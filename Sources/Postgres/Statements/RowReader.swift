import CPostgres

/// Reads the columns of one row, from left to right. Handed to a statement's decoder, and valid only there.
public struct RowReader: ~Copyable {
  private let result: OpaquePointer
  private let row: Int32
  private let columns: Int32
  @usableFromInline var column: Int32 = 0

  init(_ result: OpaquePointer, row: Int32, columns: Int32) {
    self.result = result
    self.row = row
    self.columns = columns
  }

  /// Reads the next column; nothing less than its exact type will do, except that integers are widened.
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

  /// Passes over a column.
  public mutating func skip() throws(PostgresError) { _ = try nextField() }

  @usableFromInline
  mutating func nextField() throws(PostgresError) -> PostgresField {
    let index = column
    column &+= 1
    guard index < columns else {
      throw .undecodable(column: Int(column), reason: "the result has only \(columns) columns")
    }
    let type = PostgresType(rawValue: PQftype(result, index))
    if PQgetisnull(result, row, index) != 0 { return PostgresField(type: type, bytes: nil) }
    let bytes = UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, index), count: Int(PQgetlength(result, row, index)))
    return PostgresField(type: type, bytes: bytes)
  }
}

extension RowReader {
  /// Reads all rows of a result, which stays the caller's to clear.
  static func rows<Row>(
    of result: OpaquePointer, _ decode: Statement<Row>.Decode
  ) throws(PostgresError) -> [Row] {
    let count = PQntuples(result)
    if count == 0 { return [] }
    let columns = PQnfields(result)
    var rows: [Row] = []
    rows.reserveCapacity(Int(count))
    for row in 0..<count {
      var reader = RowReader(result, row: row, columns: columns)
      rows.append(try decode(&reader))
    }
    return rows
  }
}
