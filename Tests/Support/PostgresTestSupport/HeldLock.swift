import CPostgres
import Testing

/// Another client's open transaction, on its own connection, which holds locks.
public final class HeldLock: @unchecked Sendable {
  private let handle: OpaquePointer?

  /// Begins it with a statement.
  public init(_ database: TestDatabase, _ sql: String) throws {
    handle = PQconnectdb(database.connection)
    try #require(PQstatus(handle) == CONNECTION_OK)
    PQclear(PQexec(handle, "BEGIN"))
    PQclear(PQexec(handle, sql))
  }

  deinit { PQfinish(handle) }

  /// Releases the locks.
  public func release() {
    if PQtransactionStatus(handle) != PQTRANS_IDLE { PQclear(PQexec(handle, "ROLLBACK")) }
  }

  /// Commits what it did.
  public func commit() { PQclear(PQexec(handle, "COMMIT")) }

  /// Runs a statement and returns the first column of the first row.
  public func value(_ sql: String) -> String {
    let result = PQexec(handle, sql)
    defer { PQclear(result) }
    return PQntuples(result) > 0 ? String(cString: PQgetvalue(result, 0, 0)) : ""
  }

  /// Waits until another server process of this database waits for a lock; gives its number.
  @discardableResult
  public func waitUntilAnotherWaits(for count: Int = 1) async throws -> String {
    while true {
      let waiting = value(
        """
        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
        """)
      if Int(waiting) ?? 0 >= count {
        return value(
          """
          SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' LIMIT 1
          """)
      }
      await Task.yield()
    }
  }
}
