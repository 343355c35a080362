public import EventLoop
public import FairQueueing

extension Database {
  /// Carries out a batch as one transaction and waits until it is committed.
  ///
  /// After `PostgresError.outcomeUnknown`, or a deadline or cancellation once the batch was sent, it may or may not
  /// be committed. On every other error it has no effect. An empty batch does nothing.
  @discardableResult
  public func commit(
    _ batch: WriteBatch, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> CommittedBatch {
    let request = Request(batch.ordered, isBatch: true, flow: flow, deadline: deadline)
    if batch.commands.isEmpty { return CommittedBatch(request: request, openingCount: batch.openingCount) }
    guard let shard = shards.first, batch.count <= shard.limits.statementsInBatch else {
      throw .overloaded(limit: "statementsInBatch")
    }
    do throws(PostgresError) {
      try await perform(request)
    } catch {
      if case .outcomeUnknown = error { tellCommit(of: batch.signals) }
      throw error
    }
    if !batch.signals.isEmpty { tellCommit(of: batch.signals) }
    return CommittedBatch(request: request, openingCount: batch.openingCount)
  }

  /// Carries out one statement in its own transaction and reads its rows.
  @discardableResult
  public func commit<Row>(
    _ statement: Statement<Row>, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> [Row] {
    let request = Request([statement.command], isBatch: true, flow: flow, deadline: deadline)
    try await perform(request)
    return try request.rows(0, statement.decodeAll)
  }
}
