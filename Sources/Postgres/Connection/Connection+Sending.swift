import CPostgres
import EventLoop

extension Connection {
  /// Prepared by every connection during set-up: sets `statement_timeout` for the current transaction.
  static let timeoutStatement = "SELECT pg_catalog.set_config('statement_timeout', $1, true)"
  static let timeoutStatementName = "statement_timeout"

  /// Whether all statements of a request have been prepared, or are being prepared.
  func knows(_ request: Request) -> Bool {
    for command in request.commands
    where prepared[PreparedStatementKey(command, under: request.condition)] == nil { return false }
    return true
  }

  /// Adds a request to the open group. The first request of a group sets the timeout of its statements.
  func append(_ request: Request, timeoutMilliseconds: Int?, isHeavy: Bool = false) {
    loop.assertCurrent()
    let group = openGroup(timeoutMilliseconds)
    if isHeavy { group.isHeavy = true }
    request.attempts += 1
    group.append(request)
    for command in request.commands where broken == nil { send(command, of: request, in: group) }
  }

  private func openGroup(_ timeoutMilliseconds: Int?) -> PipelineGroup {
    if let open { return open }
    let group = PipelineGroup()
    group.mayBeHitByCancel = cancelInFlight
    open = group
    // Callers with more time than the session's own timeout need no other.
    let longest = role == .read ? limits.shortReadMilliseconds : limits.statementMilliseconds
    if let timeoutMilliseconds, timeoutMilliseconds < min(longest, limits.statementMilliseconds) {
      var parameters = Parameters()
      parameters.append(String(max(timeoutMilliseconds, 1)))
      withParameters(parameters, nil) { scratch, _ in
        Self.timeoutStatementName.withCString {
          PQsendQueryPrepared(handle, $0, 1, scratch.values, scratch.lengths, scratch.formats, 1)
        }
      }
      group.append(.timeout)
    }
    return group
  }

  private func send(_ command: Command, of request: Request, in group: PipelineGroup) {
    let condition = command.isUnconditional ? nil : request.condition
    let key = PreparedStatementKey(command, under: condition)
    guard let statement = prepared[key] ?? prepare(command, as: key, for: request, in: group) else {
      withParameters(command.parameters, condition) { scratch, count in
        PQsendQueryParams(
          handle, command.statement(under: condition), count, scratch.types, scratch.values, scratch.lengths,
          scratch.formats, 1)
      }
      group.append(.execute(nil, request))
      return
    }
    withParameters(command.parameters, condition) { scratch, count in
      PQsendQueryPrepared(
        handle, statement.name, count, scratch.values, scratch.lengths, scratch.formats, 1)
    }
    group.append(.execute(statement, request))
  }

  /// Prepares a statement that is new to the connection; nil if the connection has reached its limit.
  private func prepare(
    _ command: Command, as key: PreparedStatementKey, for request: Request, in group: PipelineGroup
  ) -> PreparedStatement? {
    guard prepared.count < limits.preparedStatements else { return nil }
    let statement = PreparedStatement(key, number: preparedCount)
    preparedCount += 1
    prepared[key] = statement
    withParameters(command.parameters, command.isUnconditional ? nil : request.condition) { scratch, count in
      PQsendPrepare(handle, statement.name, command.statement(under: request.condition), count, scratch.types)
    }
    group.append(.prepare(statement, request))
    return statement
  }

  /// Sends something with its own parameters and a condition's; a failure of libpq means that the connection is lost.
  @inline(__always)
  private func withParameters(
    _ parameters: borrowing Parameters, _ condition: Condition?,
    _ send: (ParameterScratch, _ count: Int32) -> Int32
  ) {
    let own = parameters.count
    let count = own &+ (condition?.parameters.count ?? 0)
    scratch.reserve(count)
    let sent = parameters.buffer.withUnsafeBytes { bytes in
      scratch.load(bytes, count: own)
      guard let condition else { return send(scratch, Int32(truncatingIfNeeded: count)) }
      return condition.parameters.buffer.withUnsafeBytes { more in
        scratch.load(more, count: count &- own, at: own)
        return send(scratch, Int32(truncatingIfNeeded: count))
      }
    }
    if sent == 0, broken == nil { broken = errorMessage }
  }

  /// Ends the open group with a Sync and sends it.
  func endGroup() {
    guard let group = open else { return }
    if broken == nil, PQpipelineSync(handle) == 0 { broken = errorMessage }
    if let broken { return lose(broken) }
    open = nil
    if groups.isEmpty {
      group.waitingSince = loop.now
      group.headSince = loop.now
    }
    groups.append(group)
    flush()
  }
}
