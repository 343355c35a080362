/// Why migrations were not applied. Those before the named one are applied and recorded.
public enum MigrationError: Error, Hashable, Sendable {
  /// The program's own list is wrong: this number is not greater than the one before it.
  case numbersDoNotAscend(number: Int)
  /// The database has this migration with a different text or name.
  case edited(number: Int, name: String)
  /// The database has this migration, among later ones, and the program does not know it.
  case unknown(number: Int, name: String)
  /// The database has this migration, later than all that the program knows: it belongs to a newer program.
  case databaseIsNewer(number: Int, name: String)
  /// The database lacks this migration although it has later ones.
  case skipped(number: Int, name: String)
  /// The database has migrations of a list that this one replaces: its tables are not this program's.
  case replaced(list: String)
  /// The SQL of this migration ended its transaction.
  case endedTransaction(number: Int, name: String)
  /// The SQL of this migration failed and was rolled back.
  indirect case failed(number: Int, name: String, PostgresError)
  /// The database could not be reached, or its history could not be read.
  indirect case database(PostgresError)
}
