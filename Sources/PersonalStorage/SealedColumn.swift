/// A column with encrypted personal data, of a table whose key is `(organisation_id, id)`.
///
/// A sealed value belongs to its organisation, column and row: moved to another place, it does not open.
public struct SealedColumn: Sendable, Hashable {
  /// The table.
  public let table: String
  /// The column, a `bytea`.
  public let name: String

  /// A column; both names are part of the text of statements, so they are written in the source.
  public init(_ table: StaticString, _ name: StaticString) {
    self.table = table.description
    self.name = name.description
  }

  /// The name with its table.
  public var fullName: String { "\(table).\(name)" }
}
