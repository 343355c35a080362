import CPostgres

/// A libpq connection, used with blocking calls by one thread at a time.
///
/// Owns the `PGconn`: closes it with the last reference, unless it was taken.
final class RawConnection: @unchecked Sendable {
  private(set) var handle: OpaquePointer?

  /// Connects and blocks until done; each host has `connectSeconds` to answer unless the string says otherwise.
  ///
  /// `conninfo` is a libpq connection string: several hosts, `target_session_attrs` and everything else pass through.
  init(conninfo: String, connectSeconds: Int) throws(PostgresError) {
    // Later entries win, so defaults come before the connection string, and fixed settings after it.
    let entries = [
      ("connect_timeout", String(connectSeconds)), ("fallback_application_name", "payshare"),
      ("dbname", conninfo),
      ("client_encoding", "UTF8"),
    ]
    let keys = CStrings(entries.map(\.0))
    let values = CStrings(entries.map(\.1))
    let made = keys.withPointers { keys in values.withPointers { PQconnectdbParams(keys, $0, 1) } }
    guard let handle = made else { throw .unavailable("out of memory") }
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(handle)).trimmingNewlines
      PQfinish(handle)
      throw .unavailable(message)
    }
    // Without this libpq writes notices to standard error.
    _ = PQsetNoticeProcessor(handle, { _, _ in }, nil)
    self.handle = handle
  }

  deinit { close() }

  /// Closes the connection; it cannot be used afterwards.
  func close() {
    if let handle { PQfinish(handle) }
    handle = nil
  }

  /// Gives the `PGconn` to the caller, who then owns it.
  func take() -> OpaquePointer? {
    defer { handle = nil }
    return handle
  }

  /// Runs statements in order and blocks until done; several form one transaction.
  func execute(_ sql: String) throws(PostgresError) { _ = try rows(sql) }

  /// Runs statements and reads the last result as text; NULL is empty.
  @discardableResult
  func rows(_ sql: String) throws(PostgresError) -> [[String]] { try read(PQexec(handle, sql)) }

  /// Runs one statement with text parameters and reads its result as text; NULL is empty.
  @discardableResult
  func rows(_ sql: String, _ parameters: [String]) throws(PostgresError) -> [[String]] {
    let values = CStrings(parameters)
    return try read(
      values.withPointers { PQexecParams(handle, sql, Int32(parameters.count), nil, $0, nil, nil, 0) })
  }

  /// Prepares a statement; the server infers the types of its parameters.
  func prepare(_ name: String, _ sql: String) throws(PostgresError) {
    _ = try read(PQprepare(handle, name, sql, 0, nil))
  }

  /// Makes the connection non-blocking; no blocking call may follow.
  func becomeNonBlocking() throws(PostgresError) {
    guard PQsetnonblocking(handle, 1) == 0 else {
      throw .unavailable(String(cString: PQerrorMessage(handle)).trimmingNewlines)
    }
  }

  /// Makes the connection non-blocking and enters pipeline mode; no other method here may be called after that.
  func becomePipeline() throws(PostgresError) {
    guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
      throw .unavailable(String(cString: PQerrorMessage(handle)).trimmingNewlines)
    }
  }

  /// Whether a transaction is open and has not failed.
  var isInTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_INTRANS }

  private func read(_ result: OpaquePointer?) throws(PostgresError) -> [[String]] {
    guard let result else {
      throw .unavailable(String(cString: PQerrorMessage(handle)).trimmingNewlines)
    }
    defer { PQclear(result) }
    let status = PQresultStatus(result)
    guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY else {
      let error = ServerError(result: result)
      if error.state == .unknown || error.endsConnection { throw .unavailable(error.message) }
      throw PostgresError(error)
    }
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { column in
        PQgetvalue(result, row, column).map { String(cString: $0) } ?? ""
      }
    }
  }
}
