/// Where a database keeps a value, so that whoever runs it finds the value that cannot be read.
public struct StoredValue: Hashable, Sendable {
  /// The table.
  public let table: String
  /// The row's id in the table.
  public let id: String
  /// The column, by its name in the result of the statement.
  public let column: String

  /// The place of its parts.
  public init(table: String, id: String, column: String) {
    self.table = table
    self.id = id
    self.column = column
  }
}
