import EventLoop
import Postgres
import PostgresTestSupport
import Testing

private let counters = Migrations([
  Migration(
    1, "counters", "CREATE TABLE counter (id int8 PRIMARY KEY, n int8); INSERT INTO counter VALUES (1, 0)")
])

private let increment = Statement<Void>("UPDATE counter SET n = n + 1 WHERE id = 1")

private func count(_ database: Database) async throws -> Int64? {
  try await database.readFirst(Statement("SELECT n FROM counter WHERE id = 1", as: Int64.self))
}

private func after(milliseconds: UInt64) -> MonotonicTime {
  .now.advanced(byNanoseconds: milliseconds * 1_000_000)
}

private func outcome(
  of statement: Statement<Int32>, _ database: Database, deadline: MonotonicTime
) async -> Result<[Int32], PostgresError> {
  do throws(PostgresError) {
    return .success(try await database.read(statement, deadline: deadline))
  } catch {
    return .failure(error)
  }
}

/// Polls until the expected answer comes; the test's time limit ends a poll that never succeeds.
private func eventually(_ condition: () async -> Bool) async {
  while !(await condition()) { await Task.yield() }
}

@Suite(.timeLimit(.minutes(15))) struct FailureTests {
  @Test func aBatchWhoseServerProcessDiesBeforeItAnswersHasAnUnknownOutcome() async throws {
    try await TestDatabase.with(counters) { test async throws in
      let database = test.database
      let holder = try HeldLock(test.made, "UPDATE counter SET n = n WHERE id = 1")
      let blocked = Task { () async -> PostgresError? in
        do throws(PostgresError) {
          try await database.commit(increment)
          return nil
        } catch {
          return error
        }
      }
      let process = try await holder.waitUntilAnotherWaits()
      _ = holder.value("SELECT pg_terminate_backend(\(process))")
      let error = await blocked.value
      guard case .outcomeUnknown? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      holder.release()
      await eventually { await database.health.isComplete }
      try await database.commit(increment)
      #expect(try await count(database) == 1, "this one was rolled back, as it happens")
    }
  }

  @Test func readsThatLoseTheirConnectionAreReadAgain() async throws {
    try await TestDatabase.with { test async throws in
      let database = test.database
      try await test.made.administer("CREATE TABLE slow AS SELECT 7::int8 AS n")
      let holder = try HeldLock(test.made, "LOCK TABLE slow IN ACCESS EXCLUSIVE MODE")
      let read = Task { try await database.read(Statement("SELECT n FROM slow", as: Int64.self)) }
      let process = try await holder.waitUntilAnotherWaits()
      _ = holder.value("SELECT pg_terminate_backend(\(process))")
      try await holder.waitUntilAnotherWaits()
      holder.release()
      #expect(try await read.value == [7])
    }
  }

  @Test func aReadThatLosesTheLastConnectionFailsAtOnce() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let database = test.database
      try await test.made.administer("CREATE TABLE slow AS SELECT 7::int8 AS n")
      let holder = try HeldLock(test.made, "LOCK TABLE slow IN ACCESS EXCLUSIVE MODE")
      let read = Task { try await database.read(Statement("SELECT n FROM slow", as: Int64.self)) }
      let process = try await holder.waitUntilAnotherWaits()
      _ = holder.value("SELECT pg_terminate_backend(\(process))")
      let error = await #expect(throws: PostgresError.self) { try await read.value }
      guard case .unavailable? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      holder.release()
      await eventually { await database.health.isComplete }
      #expect(try await database.read(Statement("SELECT n FROM slow", as: Int64.self)) == [7])
    }
  }

  @Test(arguments: [0, DatabaseLimits().shortReadMilliseconds])
  func aReadPastItsDeadlineEndsAndItsStatementIsCancelled(shortReadMilliseconds: Int) async throws {
    try await TestDatabase.with(configure: {
      $0.readConnections = 1
      $0.limits.shortReadMilliseconds = shortReadMilliseconds
    }) { test async throws in
      let database = test.database
      let holder = try HeldLock(test.made, "SELECT pg_advisory_lock(7)")
      await #expect(throws: PostgresError.deadlineExceeded) {
        try await database.read(Statement("SELECT pg_advisory_lock(7)"), deadline: after(milliseconds: 60))
      }
      // The connection is free again although the lock is still held.
      #expect(try await database.read(Statement("SELECT 1", as: Int32.self)) == [1])
      _ = holder
    }
  }

  @Test func aReadWithMoreTimeSurvivesTheCancellationOfItsNeighbour() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let (database, loop) = (test.database, test.loop)
      let holder = try HeldLock(test.made, "SELECT pg_advisory_lock(7)")
      let wait = Statement<Int32>("SELECT count(*)::int4 FROM pg_advisory_lock($1)", Int64(7), as: Int32.self)
      let other = Statement<Int32>(
        "SELECT count(*)::int4 FROM pg_advisory_lock($1)", Int64(8), as: Int32.self)
      #expect(try await database.read(other) == [1])
      let (hurried, patient) = await loop.submit {
        async let hurried = outcome(of: wait, database, deadline: after(milliseconds: 30))
        async let patient = outcome(of: other, database, deadline: after(milliseconds: 60_000))
        return (await hurried, await patient)
      }
      #expect(hurried == .failure(.deadlineExceeded))
      #expect(patient == .success([1]))
      _ = holder
    }
  }

  @Test func abandonedReadsAreCancelledAlthoughAnswersArrive() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let (database, loop) = (test.database, test.loop)
      // A new answer every 5 ms, and each long enough to be sent at once.
      let long = Statement(
        "SELECT repeat('x', 30000) FROM pg_sleep(0.005) WHERE $1 > 0", Int32(1), as: String.self)
      _ = try await database.read(long)
      let begin = MonotonicTime.now
      let answered = await loop.submit {
        await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<512 {
            group.addTask {
              (try? await database.read(long, deadline: begin.advanced(byNanoseconds: 50_000_000))) != nil
            }
          }
          return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
      }
      #expect(answered < 256)
      #expect(try await database.read(Statement("SELECT 1", as: Int32.self)) == [1])
      // Running them all would take at least 2.5 s.
      #expect(MonotonicTime.now.nanoseconds(since: begin) < 2_000_000_000)
    }
  }

  @Test func aBatchPastItsDeadlineIsUndone() async throws {
    try await TestDatabase.with(counters) { test async throws in
      let database = test.database
      let holder = try HeldLock(test.made, "SELECT pg_advisory_lock(7)")
      var batch = WriteBatch()
      batch.add(increment)
      batch.add(Statement<Void>("SELECT pg_advisory_lock(7)"))
      await #expect(throws: PostgresError.deadlineExceeded) {
        try await database.commit(batch, deadline: after(milliseconds: 50))
      }
      // Waits for the row, and so for the end of the batch that is being cancelled.
      try await database.commit(increment)
      #expect(try await count(database) == 1)
      _ = holder
    }
  }

  @Test func aDeadlineThatHasPassedSendsNothing() async throws {
    try await TestDatabase.with { test async throws in
      await #expect(throws: PostgresError.deadlineExceeded) {
        try await test.database.read(Statement("SELECT 1"), deadline: MonotonicTime(nanoseconds: 1))
      }
    }
  }

  @Test func aCancelledTaskEndsItsWaitAndItsStatement() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let database = test.database
      try await test.made.administer("CREATE TABLE slow AS SELECT 7::int8 AS n")
      let holder = try HeldLock(test.made, "LOCK TABLE slow IN ACCESS EXCLUSIVE MODE")
      let read = Task { try await database.read(Statement("SELECT n FROM slow", as: Int64.self)) }
      try await holder.waitUntilAnotherWaits()
      read.cancel()
      await #expect(throws: PostgresError.cancelled) { try await read.value }
      #expect(try await database.read(Statement("SELECT 1", as: Int32.self)) == [1], "the connection is free")
      holder.release()
    }
  }

  @Test func aStatementThatRunsTooLongIsCancelledByTheServer() async throws {
    try await TestDatabase.with(configure: { $0.limits.statementMilliseconds = 50 }) { test async throws in
      let error = await #expect(throws: PostgresError.self) {
        try await test.database.commit(Statement("SELECT pg_sleep(60)"))
      }
      #expect(error?.state == .queryCancelled)
    }
  }

  @Test func requestsFailAtOnceWithoutADatabase() async throws {
    let loop = try EventLoop(name: "test")
    try loop.start()
    let database = Database(.quiet("host=/nonexistent user=nobody dbname=none"), loops: [loop])
    let error = await #expect(throws: PostgresError.self) { try await database.read(Statement("SELECT 1")) }
    guard case .unavailable? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await #expect(throws: PostgresError.self) { try await database.waitUntilReady(milliseconds: 20) }
    await eventually { await database.health.latestFailure != nil }
    let health = await database.health
    #expect(!health.isAvailable)
    #expect(health.latestFailure?.contains("/nonexistent") == true)
    await database.close()
    loop.stop()
    try await blocking { loop.join() }
  }

  @Test func theHostThatAnswersIsUsed() async throws {
    let made = try await TestDatabase.make()
    let loops = try EventLoopGroup(count: 2, name: "test")
    let several = made.connection.replacing("host='", with: "host='/nonexistent,")
      .replacing("port=5432", with: "port=5432,5432")
    let database = Database(.quiet(several + " target_session_attrs=read-write"), loops: loops.loops)
    try await database.waitUntilReady()
    #expect(try await database.commit(Statement("SELECT 1", as: Int32.self)) == [1])
    let health = await database.health
    #expect(health.wanted == 2 * (2 + 8))
    await database.close()
    try await blocking { loops.shutDown() }
    try await made.drop()
  }

  @Test func aClosedDatabaseRefusesEverything() async throws {
    try await TestDatabase.with { test async throws in
      await test.database.close()
      await #expect(throws: PostgresError.unavailable("the database is closed")) {
        try await test.database.read(Statement("SELECT 1"))
      }
    }
  }
}
