public import EventLoop
public import FairQueueing

/// A read that runs while its caller does something else.
///
/// Wait for it at most once, in the task that began it. If it is never awaited, its result is dropped.
public struct PendingRead<Row: Sendable> {
  private let request: Request
  private let shard: LoopDatabase
  private let decodeAll: Statement<Row>.DecodeAll

  init(_ request: Request, in shard: LoopDatabase, _ decodeAll: @escaping Statement<Row>.DecodeAll) {
    self.request = request
    self.shard = shard
    self.decodeAll = decodeAll
  }

  /// Waits for the rows, and reads all of them.
  public func rows() async throws(PostgresError) -> [Row] {
    try await shard.wait(for: request)
    return try request.rows(0, decodeAll)
  }
}

extension Database {
  /// Begins a read on the caller's loop, together with the reads that the caller adds before it waits: they share a
  /// round trip and a snapshot. Returns nil if the caller is on none of the database's loops, or on one without a
  /// ready connection; `read` then finds another loop.
  /// - Throws: the error if the read is refused before it is sent.
  public func begin<Row>(
    _ statement: Statement<Row>, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) throws(PostgresError) -> PendingRead<Row>? {
    guard let local = local(for: .read) else { return nil }
    let request = Request([statement.command], isBatch: false, flow: flow, deadline: deadline)
    try local.begin(request, isFirst: true)
    return PendingRead(request, in: local, statement.decodeAll)
  }
}
