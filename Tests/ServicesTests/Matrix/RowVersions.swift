import Postgres

/// Which versions of rows a database has: the same twice if nothing was changed in between.
///
/// A change makes a row with a higher transaction id than all before, or removes one; so the number of rows and the sum
/// of their ids cannot stay the same. That is much cheaper than comparing what rows hold.
struct RowVersions: Hashable {
  /// Rows that a refusal itself may write, as conditions, by table.
  static let ofRefusals = ["guess": "true", "refused_guess": "true", "rate_bucket": "true"]

  private let tables: Set<String>

  /// The tables that differ, with both numbers.
  func differences(from other: RowVersions) -> [String] {
    tables.symmetricDifference(other.tables).sorted()
  }

  /// Reads them, again and again. Any task.
  struct Reader: Sendable {
    private let database: Database
    private let statement: Statement<String>

    init(of database: Database) async throws {
      self.database = database
      let tables = try await database.read(
        Statement(
          "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace",
          as: String.self))
      let counts = tables.map { table in
        """
        SELECT '\(table): ' || count(*) || ' rows, ' || coalesce(sum(xmin::text::bigint), 0)
        FROM "\(table)" WHERE NOT (\(ofRefusals[table] ?? "false"))
        """
      }
      statement = Statement(SQL(dynamic: counts.joined(separator: "\nUNION ALL\n")), as: String.self)
    }

    /// As they are now.
    func read() async throws -> RowVersions { RowVersions(tables: Set(try await database.read(statement))) }
  }
}
