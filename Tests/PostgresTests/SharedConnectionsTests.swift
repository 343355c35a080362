import EventLoop
import PostgresTestSupport
import Testing

@testable import Postgres

private let one = Statement("SELECT 1", as: Int32.self)

/// Loops that have no connection of their own, or have lost it.
@Suite(.timeLimit(.minutes(15))) struct SharedConnectionsTests {
  /// Opens a database on two loops; only the first has connections, one of each kind.
  private func withTwoLoops(
    _ configure: (inout DatabaseConfiguration) -> Void = { $0.connectedLoops = 1 },
    _ body: (Database, [EventLoop], TestDatabase) async throws -> Void
  ) async throws {
    let made = try await TestDatabase.make()
    let group = try EventLoopGroup(count: 2, name: "test")
    var configuration = DatabaseConfiguration.quiet(made.connection)
    configuration.readConnections = 1
    configuration.writeConnections = 1
    configure(&configuration)
    let database = Database(configuration, loops: group.loops)
    do {
      try await database.waitUntilReady(milliseconds: 600_000)
      try await body(database, group.loops, made)
    } catch {
      Issue.record(error)
    }
    await database.close()
    try await blocking { group.shutDown() }
    try await made.drop()
  }

  @Test func aLoopWithoutConnectionsUsesAnothers() async throws {
    try await withTwoLoops { database, loops, _ in
      #expect(await database.health.wanted == 2)
      try await loops[1].submit { () async throws in
        #expect(try await database.read(one) == [1])
        let (first, second) = try await database.read(one, one)
        #expect(first + second == [1, 1])
        #expect(try await database.commit(one) == [1])
        var batch = WriteBatch()
        let rows = batch.adding(one)
        #expect(try await database.commit(batch).rows(rows) == [1])
        #expect(loops[1].isCurrent)
      }
    }
  }

  @Test func deadlinesHoldOnAnothersConnections() async throws {
    try await withTwoLoops { database, loops, made in
      let holder = try HeldLock(made, "SELECT pg_advisory_lock(7)")
      await loops[1].submit {
        let deadline = MonotonicTime.now.advanced(byNanoseconds: 50_000_000)
        await #expect(throws: PostgresError.deadlineExceeded) {
          try await database.read(Statement("SELECT pg_advisory_lock(7)"), deadline: deadline)
        }
        await #expect(throws: PostgresError.deadlineExceeded) {
          try await database.commit(Statement("SELECT pg_advisory_lock(7)"), deadline: deadline)
        }
      }
      // The statements were cancelled: the connections are free although the lock is held.
      #expect(try await database.read(one) == [1])
      #expect(try await database.commit(one) == [1])
      _ = holder
    }
  }

  @Test func aCancelledTaskEndsItsWaitOnAnothersConnections() async throws {
    try await withTwoLoops { database, loops, made in
      let holder = try HeldLock(made, "SELECT pg_advisory_lock(7)")
      let read = Task(executorPreference: loops[1]) {
        try await database.read(Statement("SELECT pg_advisory_lock(7)"))
      }
      try await holder.waitUntilAnotherWaits()
      read.cancel()
      await #expect(throws: PostgresError.cancelled) { try await read.value }
      #expect(try await database.read(one) == [1], "the connection is free")
    }
  }

  @Test func aLoopThatLostItsConnectionsUsesAnothersUntilTheyAreBack() async throws {
    let role = "limited_\(UInt64.random(in: 0 ... .max))"
    let cluster = try TestCluster.shared()
    try await blocking { try cluster.administer("CREATE ROLE \(role) LOGIN CONNECTION LIMIT 4") }
    try await withTwoLoops({
      $0.connection = $0.connection.replacing("user=postgres", with: "user=\(role)")
    }) { database, loops, made in
      let processes = try await loops[0].submit { () async throws in
        let process = Statement("SELECT pg_backend_pid()", as: Int32.self)
        return try await database.read(process) + database.commit(process)
      }
      try await made.administer("ALTER ROLE \(role) CONNECTION LIMIT 2")
      for process in processes { try await made.administer("SELECT pg_terminate_backend(\(process))") }
      while await database.health.isComplete { await Task.yield() }
      while await database.health.readyReaders + database.health.readyWriters > 2 { await Task.yield() }
      // They cannot come back: the other loop's connections are as many as the role may have.
      try await loops[0].submit { () async throws in
        #expect(try await database.read(one) == [1])
        #expect(try await database.commit(one) == [1])
      }
      #expect(await database.answers(withinMilliseconds: 600_000))
      try await made.administer("ALTER ROLE \(role) CONNECTION LIMIT 4")
      while !(await database.health.isComplete) { await Task.yield() }
      try await loops[0].submit { () async throws in #expect(try await database.read(one) == [1]) }
    }
    try await blocking { try cluster.administer("DROP ROLE \(role)") }
  }

  @Test func aCallFromAnotherThreadGoesToALoopWithConnections() async throws {
    try await withTwoLoops { database, _, _ async throws in
      for _ in 0..<32 {
        #expect(try await database.read(one) == [1])
        #expect(try await database.commit(one) == [1])
      }
    }
  }

  @Test func aDatabaseThatIsTooBusyForAProbeStillAnswers() async throws {
    try await withTwoLoops({ $0.limits.queuedReads = 0 }) { database, _, _ in
      #expect(await !database.answers(withinMilliseconds: 600_000), "it has not answered anything")
      try await database.commit(one)
      #expect(await database.answers(withinMilliseconds: 600_000))
    }
  }

  @Test func aDatabaseWithoutConnectionsDoesNotAnswer() async throws {
    try await withTwoLoops { database, _, _ in
      #expect(await database.answers(withinMilliseconds: 600_000))
      await database.close()
      #expect(await !database.answers(withinMilliseconds: 600_000))
    }
  }
}
