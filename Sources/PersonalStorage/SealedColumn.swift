/// A column with encrypted personal data, of a table whose key is `(organisation_id, id)`, or another column in place of
/// `id`.
///
/// A sealed value belongs to its organisation, column and row: moved to another place, it does not open.
public struct SealedColumn: Sendable, Hashable {
  /// The table.
  public let table: String
  /// The column, a `bytea`.
  public let name: String
  /// The column with the id of the row.
  public let key: String

  /// A column; the names are part of the text of statements, so they are written in the source.
  public init(_ table: StaticString, _ name: StaticString, key: StaticString = "id") {
    self.table = table.description
    self.name = name.description
    self.key = key.description
  }

  /// The name with its table.
  public var fullName: String { "\(table).\(name)" }
}
