import EventLoop
import FairQueueing

extension LoopDatabase {
  /// Sends a request and waits until it is answered, abandoned or failed. On the loop.
  func perform(_ request: Request) async throws(PostgresError) {
    try begin(request)
    try await wait(for: request)
  }

  /// Queues a request to be sent at the end of this turn.
  private func begin(_ request: Request) throws(PostgresError) {
    loop.assertCurrent()
    if let refusal = request.condition?.parameters.refusal { throw refusal.error }
    for command in request.commands {
      if let refusal = command.parameters.refusal { throw refusal.error }
      let count = command.parameters.count + (request.condition?.parameters.count ?? 0)
      if count > Parameters.maximumCount {
        throw .invalidParameter(position: count, reason: "too many parameters")
      }
    }
    if let deadline = request.deadline, deadline <= loop.now { throw .deadlineExceeded }
    if Task.isCancelled { throw .cancelled }
    request.shard = self
    if let refusal = submit(request) { throw refusal }
  }

  private func wait(for request: Request) async throws(PostgresError) {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { request.wait($0) }
    } onCancel: { [self] in
      loop.execute { [self] in request.abandon(.cancelled, at: loop.now) }
    }
    if let failure = request.failure { throw failure }
    if !request.isBatch {
      request.measureResults()
      reads.record(bytes: request.resultBytes, of: request.flow)
    }
  }
}
