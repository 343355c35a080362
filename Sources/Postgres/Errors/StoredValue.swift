/// The place of a value in the database, so that operators can find one that cannot be read.
public struct StoredValue: Hashable, Sendable {
  /// The table.
  public let table: String
  /// The row's id in the table.
  public let id: String
  /// The column, by its name in the result of the statement.
  public let column: String

  /// A place from its parts.
  public init(table: String, id: String, column: String) {
    self.table = table
    self.id = id
    self.column = column
  }
}
