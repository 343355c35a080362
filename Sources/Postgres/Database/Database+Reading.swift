import ComputePool
public import EventLoop
public import FairQueueing

extension Database {
  /// Reads all rows of a statement; none if a condition does not hold.
  public func read<Row>(
    _ statement: Statement<Row>, if condition: Condition? = nil, flow: FlowID = .own,
    deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> [Row] {
    let request = Request(
      [statement.command], under: condition, isBatch: false, flow: flow, deadline: deadline)
    try await perform(request)
    if isLong(request) {
      return try await inPool(request) { () throws(PostgresError) in try request.rows(0, statement.decodeAll)
      }
    }
    return try request.rows(0, statement.decodeAll)
  }

  /// Reads the first row of a statement, if there is one and a condition holds.
  public func readFirst<Row>(
    _ statement: Statement<Row>, if condition: Condition? = nil, flow: FlowID = .own,
    deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> Row? {
    try await read(statement, if: condition, flow: flow, deadline: deadline).first
  }

  /// Reads the rows of several statements in one round trip and from one snapshot; none at all if a condition does
  /// not hold. Throws the first failure.
  public func read<First, Second, each Row>(
    _ first: Statement<First>, _ second: Statement<Second>, _ rest: repeat Statement<each Row>,
    if condition: Condition? = nil, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> ([First], [Second], repeat [each Row]) {
    var commands = [first.command, second.command]
    for statement in repeat each rest { commands.append(statement.command) }
    let request = Request(commands, under: condition, isBatch: false, flow: flow, deadline: deadline)
    try await perform(request)
    if isLong(request) { return try await rowsInPool(request, first, second, repeat each rest) }
    var index = 1
    func next<Next>(_ statement: Statement<Next>) throws(PostgresError) -> [Next] {
      index += 1
      return try request.rows(index, statement.decodeAll)
    }
    return (
      try request.rows(0, first.decodeAll), try request.rows(1, second.decodeAll), repeat try next(each rest)
    )
  }

  /// Reads the rows of several statements in the pool. A separate function, because the types that it captures are
  /// created at run time, which would cost every read.
  @inline(never)
  private func rowsInPool<First, Second, each Row>(
    _ request: Request, _ first: Statement<First>, _ second: Statement<Second>,
    _ rest: repeat Statement<each Row>
  ) async throws(PostgresError) -> ([First], [Second], repeat [each Row]) {
    let others = (repeat (each rest).decodeAll)
    return try await inPool(request) { () throws(PostgresError) in
      var index = 1
      func next<Next>(_ decodeAll: Statement<Next>.DecodeAll) throws(PostgresError) -> [Next] {
        index += 1
        return try request.rows(index, decodeAll)
      }
      return (
        try request.rows(0, first.decodeAll), try request.rows(1, second.decodeAll),
        repeat try next(each others)
      )
    }
  }

  /// Whether decoding the rows would hold up a loop.
  private func isLong(_ request: Request) -> Bool {
    request.resultBytes > configuration.limits.resultBytesReadOnLoop
  }

  /// Decodes the rows of a request in the pool.
  private func inPool<Rows: Sendable>(
    _ request: Request, _ rows: @escaping @Sendable () throws(PostgresError) -> Rows
  ) async throws(PostgresError) -> Rows {
    let result: Result<Rows, PostgresError>
    do throws(ComputeError) {
      result = try await configuration.computePool.run(for: request.flow, deadline: request.deadline) {
        _ throws(PostgresError) in
        defer { request.clearResults() }
        return try rows()
      }
    } catch {
      switch error {
      case .full: throw .overloaded(limit: "maximumWaitingComputations")
      case .interrupted(.cancelled): throw .cancelled
      case .interrupted(.deadlineExceeded): throw .deadlineExceeded
      }
    }
    return try result.get()
  }

  /// Carries out a request on the caller's loop, or on one that can.
  func perform(_ request: Request) async throws(PostgresError) {
    let role = request.role
    if let local = local(for: role) { return try await local.perform(request) }
    let shard = try otherShard(for: role)
    try await shard.loop.submit { () async throws(PostgresError) in try await shard.perform(request) }
  }
}

extension Request {
  /// The role of the connections that can carry it out.
  var role: ConnectionRole { isBatch ? .write : .read }

  /// The rows of one command's result, once the request has finished.
  func rows<Row>(_ index: Int, _ decodeAll: Statement<Row>.DecodeAll) throws(PostgresError) -> [Row] {
    guard index < results.count, let result = results[index] else {
      throw .undecodable(column: 0, reason: "the statement's result was not kept")
    }
    // The request owns the result, and this may be its last use.
    defer { withExtendedLifetime(self) {} }
    do throws(PostgresError) {
      return try decodeAll(result)
    } catch {
      shard?.report(error)
      throw error
    }
  }
}
