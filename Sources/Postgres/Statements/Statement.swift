/// A statement as a value: its text, its parameters and how a row of its result is read.
///
/// ```swift
/// extension Statement<Balance> {
///   static func balance(of member: UUID, in event: UUID) -> Self {
///     Statement("SELECT paid, owed FROM balance WHERE event = $1 AND member = $2", event, member) {
///       row throws(PostgresError) in
///       Balance(paid: try row.next(), owed: try row.next())
///     }
///   }
/// }
/// ```
///
/// Each connection prepares a statement the first time it meets its text; after that only parameters are sent.
/// Parameters and results are in binary format.
public struct Statement<Row: Sendable>: Sendable {
  /// Reads one row, column by column.
  public typealias Decode = @Sendable (inout RowReader) throws(PostgresError) -> Row

  /// Reads all rows of a result.
  @usableFromInline typealias DecodeAll = @Sendable (OpaquePointer) throws(PostgresError) -> [Row]

  @usableFromInline var command: Command
  let decodeAll: DecodeAll

  @usableFromInline
  init(command: Command, decodeAll: @escaping DecodeAll) {
    self.command = command
    self.decodeAll = decodeAll
  }

  /// Inlinable, so that the compiler knows the row's type: otherwise the type of each array is looked up at run time.
  @inlinable
  init(command: Command, decode: @escaping Decode) {
    self.init(command: command) { result throws(PostgresError) in try RowReader.rows(of: result, decode) }
  }

  /// A statement with parameters and a row decoder.
  @inlinable
  public init<each Parameter: PostgresEncodable>(
    _ sql: SQL, _ parameters: repeat each Parameter, row decode: @escaping Decode
  ) {
    var count = 0
    for _ in repeat (each Parameter).self { count &+= 1 }
    var encoded = Parameters(reserving: count)
    for parameter in repeat each parameters { encoded.append(parameter) }
    self.init(command: Command(sql: sql, parameters: encoded), decode: decode)
  }

  /// A statement whose parameters were collected one by one.
  @inlinable
  public init(_ sql: SQL, parameters: Parameters, row decode: @escaping Decode) {
    self.init(command: Command(sql: sql, parameters: parameters), decode: decode)
  }
}

extension Statement {
  /// The same statement, marked as having a potentially large result, such as a page: each caller reads one at a
  /// time.
  public var large: Self {
    var copy = self
    copy.command.isLarge = true
    return copy
  }

  /// The same statement, read even if the condition of the read does not hold.
  public var unconditional: Self {
    var copy = self
    copy.command.isUnconditional = true
    return copy
  }

  /// A statement that folds all its rows into one value, which becomes its only row.
  public init<each Parameter: PostgresEncodable>(
    _ sql: SQL, _ parameters: repeat each Parameter, into value: Row,
    adding add: @escaping @Sendable (inout Row, inout RowReader) throws(PostgresError) -> Void
  ) {
    var encoded = Parameters(reserving: 0)
    for parameter in repeat each parameters { encoded.append(parameter) }
    self.init(command: Command(sql: sql, parameters: encoded)) { result throws(PostgresError) in
      var value = value
      try RowReader.forEach(of: result) { row throws(PostgresError) in try add(&value, &row) }
      return [value]
    }
  }
}

extension Statement where Row == Void {
  /// A statement whose result, if any, is ignored.
  @inlinable
  public init<each Parameter: PostgresEncodable>(_ sql: SQL, _ parameters: repeat each Parameter) {
    self.init(sql, repeat each parameters) { _ in }
  }
}

extension Statement where Row: PostgresDecodable {
  /// A statement with a single column.
  @inlinable
  public init<each Parameter: PostgresEncodable>(
    _ sql: SQL, _ parameters: repeat each Parameter, as _: Row.Type
  ) {
    self.init(sql, repeat each parameters) { row throws(PostgresError) in try row.next() }
  }
}
