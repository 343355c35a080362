public import EventLoop
public import FairQueueing

extension Database {
  /// Reads all rows of a statement.
  public func read<Row>(
    _ statement: Statement<Row>, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> [Row] {
    if let local = local(for: .read) {
      return try await local.read(statement, flow, deadline)
    }
    let part = try elsewhere(for: .read)
    return try await part.loop.submit { () async throws(PostgresError) in
      try await part.read(statement, flow, deadline)
    }
  }

  /// Reads the first row of a statement, if it has any.
  public func readFirst<Row>(
    _ statement: Statement<Row>, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> Row? {
    try await read(statement, flow: flow, deadline: deadline).first
  }

  /// Reads the rows of several statements in one round trip and from one snapshot. The first failure is thrown.
  public func read<First, Second, each Row>(
    _ first: Statement<First>, _ second: Statement<Second>, _ rest: repeat Statement<each Row>,
    flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PostgresError) -> ([First], [Second], repeat [each Row]) {
    var commands = [first.command, second.command]
    for statement in repeat each rest { commands.append(statement.command) }
    let request = Request(commands, isBatch: false, flow: flow, deadline: deadline)
    try await perform(request)
    var index = 1
    func next<Next>(_ statement: Statement<Next>) throws(PostgresError) -> [Next] {
      index += 1
      return try request.rows(index, statement.decodeAll)
    }
    return (
      try request.rows(0, first.decodeAll), try request.rows(1, second.decodeAll), repeat try next(each rest)
    )
  }

  /// Carries out a request on the caller's loop, or on one that can.
  func perform(_ request: Request) async throws(PostgresError) {
    let role = request.role
    if let local = local(for: role) { return try await local.perform(request) }
    let part = try elsewhere(for: role)
    try await part.loop.submit { () async throws(PostgresError) in try await part.perform(request) }
  }
}

extension LoopDatabase {
  func read<Row>(_ statement: Statement<Row>, _ flow: FlowID, _ deadline: MonotonicTime?)
    async throws(PostgresError) -> [Row]
  {
    let request = Request([statement.command], isBatch: false, flow: flow, deadline: deadline)
    try await perform(request)
    return try request.rows(0, statement.decodeAll)
  }
}

extension Request {
  /// The connections that can carry it out.
  var role: ConnectionRole { isBatch ? .write : .read }

  /// The rows of one command's result, once the request has finished.
  func rows<Row>(_ index: Int, _ decodeAll: Statement<Row>.DecodeAll) throws(PostgresError) -> [Row] {
    guard index < results.count, let result = results[index] else {
      throw .undecodable(column: 0, reason: "the statement's result was not kept")
    }
    // The request owns the result, and this may be the last use of it.
    defer { withExtendedLifetime(self) {} }
    return try decodeAll(result)
  }
}
