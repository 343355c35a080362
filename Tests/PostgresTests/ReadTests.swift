import EventLoop
import Postgres
import PostgresTestSupport
import Testing

@Suite struct ReadTests {
  @Test func wrongSQLIsTheServersErrorWithItsFields() async throws {
    try await TestDatabase.with { test async throws in
      let error = await #expect(throws: PostgresError.self) {
        try await test.database.read(Statement("SELECT nonsense FROM nowhere", as: Int64.self))
      }
      #expect(error?.state == .undefinedTable)
      guard case .server(let fields)? = error else { return }
      #expect(fields.position == 22)
      #expect(fields.severity == "ERROR")
      // The connection goes on.
      #expect(try await test.database.read(Statement("SELECT 1", as: Int32.self)) == [1])
    }
  }

  @Test func severalStatementsAreReadTogether() async throws {
    try await TestDatabase.with { test async throws in
      let (one, two, three) = try await test.database.read(
        Statement("SELECT $1", Int64(1), as: Int64.self), Statement("SELECT 'b'::text", as: String.self),
        Statement("SELECT generate_series(1, 3)", as: Int32.self))
      #expect(one == [1])
      #expect(two == ["b"])
      #expect(three == [1, 2, 3])
    }
  }

  @Test func readsOfOneTurnShareASnapshot() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let (database, loop) = (test.database, test.loop)
      let ids: [Int64] = try await loop.submit {
        async let first = database.read(
          Statement("SELECT txid_snapshot_xmax(txid_current_snapshot())", as: Int64.self))
        async let second = database.read(Statement("SELECT pg_backend_pid()::int8", as: Int64.self))
        async let third = database.read(Statement("SELECT pg_backend_pid()::int8", as: Int64.self))
        _ = try await first
        return try await second + third
      }
      #expect(ids.count == 2)
      let times = try await loop.submit {
        loop.boundsTurns = false
        let statement = Statement("SELECT now()", as: Timestamp.self)
        _ = try await database.read(statement)
        async let first = database.read(statement)
        async let second = database.read(statement)
        return try await first + second
      }
      #expect(times[0] == times[1], "one group is one transaction")
    }
  }

  @Test func anErrorFailsOnlyItsOwnCallerInAGroup() async throws {
    try await TestDatabase.with { test async throws in
      let (database, loop) = (test.database, test.loop)
      let outcomes = await loop.submit {
        func divide(_ divisor: Int64) async -> Result<[Int64], PostgresError> {
          do throws(PostgresError) {
            return .success(try await database.read(Statement("SELECT 100 / $1", divisor, as: Int64.self)))
          } catch {
            return .failure(error)
          }
        }
        // Known to the connection, so that all of the next turn go out in one group.
        _ = await divide(1)
        return await withTaskGroup(of: (Int, Result<[Int64], PostgresError>).self) { group in
          for index in 0..<50 { group.addTask { (index, await divide(index == 20 ? 0 : 4)) } }
          var outcomes = [Result<[Int64], PostgresError>?](repeating: nil, count: 50)
          for await (index, outcome) in group { outcomes[index] = outcome }
          return outcomes
        }
      }
      for (index, outcome) in outcomes.enumerated() {
        if index == 20 {
          guard case .failure(let error)? = outcome else {
            Issue.record("the culprit succeeded")
            continue
          }
          #expect(error.state == "22012")
        } else {
          #expect(outcome == .success([25]))
        }
      }
    }
  }

  @Test func aNewWrongTextAbortsNoOtherRead() async throws {
    try await TestDatabase.with { test async throws in
      let (database, loop) = (test.database, test.loop)
      let (good, bad) = await loop.submit {
        await withTaskGroup(of: Bool.self) { group in
          for index in 0..<40 {
            group.addTask {
              let statement =
                index % 4 == 0
                ? Statement("SELEKT 1", as: Int32.self)
                : Statement(SQL(dynamic: "SELECT \(index)"), as: Int32.self)
              return (try? await database.read(statement)) == [Int32(index)]
            }
          }
          var (good, bad) = (0, 0)
          for await isGood in group { if isGood { good += 1 } else { bad += 1 } }
          return (good, bad)
        }
      }
      #expect(good == 30)
      #expect(bad == 10)
    }
  }

  @Test func tenThousandReadsAtOnceAreAllAnswered() async throws {
    try await TestDatabase.with { test async throws in
      let (database, loop) = (test.database, test.loop)
      let sum = try await loop.submit {
        try await withThrowingTaskGroup(of: Int64.self) { group in
          for index in 0..<10_000 {
            group.addTask {
              try await database.readFirst(Statement("SELECT $1 + 1", Int64(index), as: Int64.self)) ?? 0
            }
          }
          return try await group.reduce(0, +)
        }
      }
      #expect(sum == 50_005_000)
    }
  }

  @Test func aSlowReadHoldsUpOnlyItsGroup() async throws {
    try await TestDatabase.with { test async throws in
      let (database, loop) = (test.database, test.loop)
      try await test.made.administer("CREATE TABLE slow AS SELECT 7::int8 AS n")
      let holder = try HeldLock(test.made, "LOCK TABLE slow IN ACCESS EXCLUSIVE MODE")
      let slow = Task { try await database.read(Statement("SELECT n FROM slow", as: Int64.self)) }
      try await holder.waitUntilAnotherWaits()
      let sum = try await loop.submit {
        try await withThrowingTaskGroup(of: Int64.self) { group in
          for task in 0..<50 {
            group.addTask {
              var sum: Int64 = 0
              for _ in 0..<20 {
                sum += try await database.readFirst(Statement("SELECT $1", Int64(task), as: Int64.self)) ?? 0
              }
              return sum
            }
          }
          return try await group.reduce(0, +)
        }
      }
      #expect(sum == 20 * 49 * 25)
      holder.release()
      #expect(try await slow.value == [7])
    }
  }

  @Test func readsBehindASlowOneAreHedgedOnAnotherConnection() async throws {
    try await TestDatabase.with { test async throws in
      let (database, loop) = (test.database, test.loop)
      try await test.made.administer("CREATE TABLE slow AS SELECT 7::int8 AS n")
      let holder = try HeldLock(test.made, "LOCK TABLE slow IN ACCESS EXCLUSIVE MODE")
      let (slow, answers) = try await loop.submit {
        // All in one turn: the slow one is new to the connection and goes first, the others are sent behind it.
        let slow = Task.immediate(executorPreference: loop) {
          try await database.read(Statement("SELECT n FROM slow", as: Int64.self))
        }
        let answers = try await withThrowingTaskGroup(of: [Int32].self) { group in
          for _ in 0..<100 {
            group.addTask { try await database.read(Statement("SELECT 1", as: Int32.self)) }
          }
          return try await group.reduce([], +)
        }
        return (slow, answers)
      }
      #expect(answers == [Int32](repeating: 1, count: 100))
      holder.release()
      #expect(try await slow.value == [7])
    }
  }

  @Test func readsCannotWrite() async throws {
    try await TestDatabase.with { test async throws in
      let error = await #expect(throws: PostgresError.self) {
        try await test.database.read(Statement("CREATE TABLE t (i int)"))
      }
      #expect(error?.state == .readOnlyTransaction)
    }
  }

  @Test func aReadFromAnyThreadIsAnswered() async throws {
    try await TestDatabase.with { test async throws in
      let database = test.database
      let value = try await Task.detached {
        try await database.readFirst(Statement("SELECT 5", as: Int32.self))
      }.value
      #expect(value == 5)
    }
  }

  @Test func oneReadMoreThanMayWaitIsRefused() async throws {
    try await TestDatabase.with(configure: { $0.limits.queuedReads = 10 }) { test async throws in
      let (database, loop) = (test.database, test.loop)
      let refused = await loop.submit {
        loop.boundsTurns = false
        return await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<15 {
            group.addTask {
              do throws(PostgresError) {
                _ = try await database.read(Statement("SELECT 1", as: Int32.self))
                return false
              } catch {
                return error == .overloaded(limit: "queuedReads")
              }
            }
          }
          return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
      }
      #expect(refused == 5)
    }
  }

  @Test func statementsBeyondThePreparedOnesStillRun() async throws {
    try await TestDatabase.with(configure: { $0.limits.preparedStatements = 2 }) { test async throws in
      for index in 0..<5 {
        let statement = Statement(SQL(dynamic: "SELECT \(index) + $1"), Int32(1), as: Int32.self)
        #expect(try await test.database.read(statement) == [Int32(index + 1)])
      }
    }
  }

  @Test func aTableThatChangesShapeBetweenReadsIsNoError() async throws {
    try await TestDatabase.with { test async throws in
      try await test.made.administer("CREATE TABLE t (a int8); INSERT INTO t VALUES (1)")
      let statement = Statement<Int64>("SELECT * FROM t") { row throws(PostgresError) in try row.next() }
      #expect(try await test.database.read(statement) == [1])
      try await test.made.administer("ALTER TABLE t ADD b int8")
      #expect(try await test.database.read(statement) == [1])
    }
  }
}
