public import Postgres
public import RPC

/// The database as a call uses it: in its flow, before its deadline, and limited to resources that its caller may
/// see.
extension Database {
  /// Reads all rows of a statement.
  @inlinable
  public func read<Row>(_ statement: Statement<Row>, for call: ServerCall) async throws(Status) -> [Row] {
    do throws(PostgresError) {
      return try await read(statement, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Reads the first row of a statement, if it has any.
  @inlinable
  public func readFirst<Row>(_ statement: Statement<Row>, for call: ServerCall) async throws(Status) -> Row? {
    try await read(statement, for: call).first
  }

  /// Reads all rows of several statements in one round trip and from one snapshot.
  @inlinable
  public func read<First, Second, each Row>(
    _ first: Statement<First>, _ second: Statement<Second>, _ rest: repeat Statement<each Row>,
    for call: ServerCall
  ) async throws(Status) -> ([First], [Second], repeat [each Row]) {
    do throws(PostgresError) {
      return try await read(first, second, repeat each rest, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Begins a read, sent together with the reads that the call adds before it waits; nil if another loop has to read.
  @inlinable
  public func begin<Row>(_ statement: Statement<Row>, for call: ServerCall) throws(Status) -> PendingRead<
    Row
  >? {
    do throws(PostgresError) {
      return try begin(statement, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Carries out one statement in its own transaction.
  @inlinable
  @discardableResult
  public func commit<Row>(_ statement: Statement<Row>, for call: ServerCall) async throws(Status) -> [Row] {
    do throws(PostgresError) {
      return try await commit(statement, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Reads all rows of a statement about a resource; none if the caller may not see it.
  @inlinable
  public func read<Row>(
    _ statement: Statement<Row>, of resource: Resource, for call: ServerCall
  ) async throws(Status) -> [Row] {
    let condition = resource.condition(seenBy: try call.caller)
    do throws(PostgresError) {
      return try await read(statement, if: condition, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Reads all rows of several statements about a resource in one round trip and from one snapshot; none at all if
  /// the caller may not see it.
  @inlinable
  public func read<First, Second, each Row>(
    _ first: Statement<First>, _ second: Statement<Second>, _ rest: repeat Statement<each Row>,
    of resource: Resource, for call: ServerCall
  ) async throws(Status) -> ([First], [Second], repeat [each Row]) {
    let condition = resource.condition(seenBy: try call.caller)
    do throws(PostgresError) {
      return try await read(
        first, second, repeat each rest, if: condition, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }
}

extension PendingRead {
  /// Waits for the rows, on behalf of the call that began the read.
  @inlinable
  public func rows(for call: ServerCall) async throws(Status) -> [Row] {
    do throws(PostgresError) {
      return try await rows()
    } catch {
      throw Status(error)
    }
  }
}
