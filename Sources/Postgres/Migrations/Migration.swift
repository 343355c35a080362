/// One numbered step of a database schema.
public struct Migration: Hashable, Sendable {
  /// Its position; numbers ascend and are never reused.
  public let number: Int
  /// What it does, in a few words.
  public let name: String
  /// One or several SQL statements, run in one transaction, which they must not end.
  public let sql: String

  /// A migration. Never changed once released.
  public init(_ number: Int, _ name: String, _ sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }
}
