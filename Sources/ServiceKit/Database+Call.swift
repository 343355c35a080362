public import Postgres
public import RPC

/// The database as a call uses it: in its flow, before its deadline, and limited to what its caller may do.
extension Database {
  /// Reads all rows of a statement; none if the caller may not see what it is about.
  /// - Parameter resource: a resource that the request does not name, which the caller must be able to read.
  /// - Throws: `UNAUTHENTICATED` or `PERMISSION_DENIED` if the caller may not read it.
  @inlinable
  public func read<Row>(
    _ statement: Statement<Row>, of resource: Resource? = nil, for call: ServerCall
  ) async throws(Status) -> [Row] {
    guard let access = call.access else { return try await rows(statement, under: nil, call) }
    let rows = try await rows(statement, under: access.condition(resource, call), call)
    return rows.isEmpty ? try await explained(statement, resource, access, call) : rows
  }

  /// Reads the first row of a statement, if it has any.
  @inlinable
  public func readFirst<Row>(_ statement: Statement<Row>, for call: ServerCall) async throws(Status) -> Row? {
    try await read(statement, for: call).first
  }

  /// Reads all rows of several statements in one round trip and from one snapshot.
  /// - Parameter resource: a resource that the request does not name, which the caller must be able to read.
  /// - Throws: `UNAUTHENTICATED` or `PERMISSION_DENIED` if the caller may not read it.
  @inlinable
  public func read<First, Second, each Row>(
    _ first: Statement<First>, _ second: Statement<Second>, _ rest: repeat Statement<each Row>,
    of resource: Resource? = nil, for call: ServerCall
  ) async throws(Status) -> ([First], [Second], repeat [each Row]) {
    guard let access = call.access else {
      return try await rows(first, second, repeat each rest, under: nil, call)
    }
    var attempts = 1
    while true {
      let all = try await rows(
        first, second, repeat each rest, under: access.condition(resource, call), call)
      if !all.0.isEmpty || !all.1.isEmpty { return all }
      let (explanations, again) = try await rows(
        access.explanation(resource, call), first, under: access.condition(resource, call), call)
      if try access.settle(explanations.first, resource, call), again.isEmpty { return all }
      attempts += 1
      if attempts > CallAccess.maximumAttempts { throw .lostRace }
    }
  }

  /// The rows of a statement that had none, with the reason.
  @usableFromInline
  func explained<Row>(
    _ statement: Statement<Row>, _ resource: Resource?, _ access: CallAccess, _ call: ServerCall
  ) async throws(Status) -> [Row] {
    for _ in 1..<CallAccess.maximumAttempts {
      let (explanations, rows) = try await rows(
        access.explanation(resource, call), statement, under: access.condition(resource, call), call)
      if try access.settle(explanations.first, resource, call) { return rows }
    }
    throw .lostRace
  }

  @usableFromInline
  func rows<Row>(
    _ statement: Statement<Row>, under condition: Condition?, _ call: ServerCall
  ) async throws(Status) -> [Row] {
    do throws(PostgresError) {
      return try await read(statement, if: condition, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  @usableFromInline
  func rows<First, Second, each Row>(
    _ first: Statement<First>, _ second: Statement<Second>, _ rest: repeat Statement<each Row>,
    under condition: Condition?, _ call: ServerCall
  ) async throws(Status) -> ([First], [Second], repeat [each Row]) {
    do throws(PostgresError) {
      return try await read(
        first, second, repeat each rest, if: condition, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Checks that the caller of a call that has gone on for some time may still make it.
  /// - Throws: `UNAUTHENTICATED` or `PERMISSION_DENIED`; another status if the database cannot tell.
  public func checkAccess(for call: ServerCall) async throws(Status) {
    guard let access = call.access else { return }
    _ = try await access.settle(rows(access.explanation(nil, call), under: nil, call).first, nil, call)
  }

  /// Carries out a batch as one transaction, if the caller may do so.
  /// - Parameters:
  ///   - keys: unique keys that the change may violate; the client gets `ALREADY_EXISTS` and the field.
  ///   - refusal: the client's error for some errors of the database, such as of the batch's own guards.
  public func commit(
    _ batch: WriteBatch, for call: ServerCall, unique keys: [UniqueKey] = [],
    _ refusal: (PostgresError) -> Status? = { _ in nil }
  ) async throws(Status) {
    var batch = batch
    for _ in 1...CallAccess.maximumAttempts {
      if let check = try call.access?.check(call) { batch.open(with: check) }
      do throws(PostgresError) {
        try await commit(batch, flow: call.flow, deadline: call.deadline)
        return
      } catch {
        guard let access = call.access, error.state == CallAccess.denied else {
          if case .server(let server) = error, server.constraint == IdempotencyStatements.constraint {
            throw Status(
              .aborted, reason: "REPEATED", "request_id: the same request was answered at the same time")
          }
          throw refusal(error) ?? keys.lazy.compactMap { $0.status(for: error) }.first ?? Status(error)
        }
        // Throws the reason, unless it is over by now.
        _ = try await access.settle(rows(access.explanation(nil, call), under: nil, call).first, nil, call)
      }
    }
    throw .lostRace
  }
}
