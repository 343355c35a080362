import CPostgres
import EventLoop

extension Connection {
  /// libpq returns a null result between two statements; more in a row mean that it has lost count.
  private static let maximumNullsInARow = 3

  /// Takes all results that have arrived.
  func receive() {
    var nulls = 0
    while let group = groups.first, PQisBusy(handle) == 0 {
      guard let result = PQgetResult(handle) else {
        nulls += 1
        if nulls > Self.maximumNullsInARow { return lose("the connection lost its place in the pipeline") }
        continue
      }
      nulls = 0
      // A group of any length is not slow as long as answers arrive.
      group.waitingSince = loop.now
      firstCancelAt = nil
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: succeed(group, result)
      case PGRES_PIPELINE_SYNC:
        PQclear(result)
        finish(group)
      case PGRES_PIPELINE_ABORTED:
        PQclear(result)
        abort(group)
      default:
        let error = ServerError(result: result)
        PQclear(result)
        // Without a code the error is libpq's own: the connection is lost.
        if error.state == .unknown || error.endsConnection { return lose(error.message) }
        fail(group, error)
      }
      if isClosed { return }
    }
  }

  private func succeed(_ group: PipelineGroup, _ result: OpaquePointer) {
    guard case .execute(_, let request)? = group.nextStep() else { return PQclear(result) }
    request.take(result)
    // A read's answer is final whatever happens to the rest of its group; a batch must wait for its commit.
    if !request.isBatch, request.isComplete { request.finish(nil) }
  }

  /// The step was skipped because another step of its group failed.
  private func abort(_ group: PipelineGroup) {
    switch group.nextStep() {
    case .prepare(let statement, _): evict(statement)
    case .execute(_, let request):
      if request.pendingFailure == nil { request.mustRetry = true }
    case .timeout, nil: break
    }
  }

  private func fail(_ group: PipelineGroup, _ error: ServerError) {
    switch group.nextStep() {
    case .prepare(let statement, let request):
      evict(statement)
      fail(request, error, group)
    case .execute(let statement, let request):
      if let statement, error.meansStaleStatement {
        evict(statement)
        retryOrFail(request, error)
      } else {
        fail(request, error, group)
      }
    case .timeout: for request in group.requests { retryOrFail(request, error) }
    case nil:
      // The commit itself failed, for example on a deferred constraint: nothing in the group has an effect.
      for request in group.requests where request.isBatch { fail(request, error, group) }
    }
  }

  private func fail(_ request: Request, _ error: ServerError, _ group: PipelineGroup) {
    if error.state == .readOnlyTransaction, role == .write { isRetiring = true }
    if error.state == .queryCancelled {
      if let deadline = request.deadline, deadline.nanoseconds <= loop.now.nanoseconds + Self.earlyNanoseconds
      {
        request.pendingFailure = .deadlineExceeded
        return
      }
      // The cancellation was aimed at an abandoned statement and hit this one.
      if group.mayBeHitByCancel, request.abandonedAt == nil { return retryOrFail(request, error) }
    }
    owner.report(error)
    request.pendingFailure = PostgresError(error)
  }

  /// The server's timeout has whole milliseconds and may fire just before the deadline.
  private static let earlyNanoseconds: UInt64 = 2_000_000

  private func retryOrFail(_ request: Request, _ error: ServerError) {
    if request.attempts < Request.maximumAttempts {
      request.mustRetry = true
    } else {
      owner.report(error)
      request.pendingFailure = PostgresError(error)
    }
  }

  private func evict(_ statement: PreparedStatement) {
    if prepared[statement.key] === statement { prepared[statement.key] = nil }
  }

  /// The group's transaction has ended, committed or not.
  private func finish(_ group: PipelineGroup) {
    groups.removeFirst()
    groups.first?.waitingSince = loop.now
    groups.first?.headSince = loop.now
    firstCancelAt = nil
    for request in group.requests where !request.isFinished {
      if let failure = request.pendingFailure {
        request.finish(failure)
      } else if request.mustRetry {
        owner.retry(request)
      } else {
        request.finish(nil)
      }
    }
    if isRetiring, groups.isEmpty { return lose("the server has become read-only") }
    owner.connectionHasRoom()
  }
}

extension ServerError {
  /// Whether the prepared statement no longer exists (aborted while being prepared, or dropped by someone else), or
  /// now returns other columns.
  fileprivate var meansStaleStatement: Bool {
    state == .invalidStatementName || state == .featureNotSupported && routine == "RevalidateCachedQuery"
  }
}
