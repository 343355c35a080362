/// One numbered step of a database's schema.
public struct Migration: Hashable, Sendable {
  /// Its place in the order; numbers ascend and are never used again.
  public let number: Int
  /// What it does, in a few words.
  public let name: String
  /// SQL, one statement or several, that runs in one transaction. It must not end that transaction.
  public let sql: String

  /// A migration. Once released, it is never changed.
  public init(_ number: Int, _ name: String, _ sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }
}
