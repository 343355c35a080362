import EventLoop
import Postgres
import PostgresTestSupport
import Testing

private let accounts = Migrations([
  Migration(
    1, "accounts",
    """
    CREATE TABLE account (id int8 PRIMARY KEY, balance int8 NOT NULL CHECK (balance >= 0), version int8 NOT NULL);
    INSERT INTO account VALUES (1, 100, 1), (2, 100, 1);
    CREATE TABLE child (id int8 PRIMARY KEY, parent int8 REFERENCES account DEFERRABLE INITIALLY DEFERRED);
    """)
])

extension Statement<Int64> {
  fileprivate static func balance(_ id: Int64) -> Self {
    Statement("SELECT balance FROM account WHERE id = $1", id, as: Int64.self)
  }

  fileprivate static func add(_ amount: Int64, to id: Int64) -> Self {
    Statement(
      "UPDATE account SET balance = balance + $2 WHERE id = $1 RETURNING balance", id, amount, as: Int64.self)
  }

  fileprivate static func touch(_ id: Int64, version: Int64) -> Self {
    Statement(
      "UPDATE account SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING version", id,
      version,
      as: Int64.self)
  }
}

@Suite struct BatchTests {
  @Test func aBatchIsCommittedAndItsRowsCanBeRead() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      var batch = WriteBatch()
      batch.add(.add(-30, to: 1))
      let place = batch.adding(.add(30, to: 2))
      let committed = try await test.database.commit(batch)
      #expect(try committed.rows(place) == [130])
      #expect(try await test.database.read(.balance(1)) == [70])
    }
  }

  @Test func nothingOfABatchWithAnErrorIsSeen() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      var batch = WriteBatch()
      batch.add(.add(1, to: 2))
      batch.add(.add(-101, to: 1))
      batch.add(.add(1, to: 2))
      let error = await #expect(throws: PostgresError.self) { try await test.database.commit(batch) }
      guard case .server(let fields)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(fields.state == .checkViolation)
      #expect(fields.constraint == "account_balance_check")
      #expect(fields.table == "account")
      #expect(try await test.database.read(.balance(2)) == [100])
    }
  }

  @Test func aFailedGuardRollsTheBatchBackAndIsReturned() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      let stale = GuardFailure("PS409", "the version is stale", detail: "accounts/1")
      var batch = WriteBatch()
      batch.add(.add(5, to: 2))
      let place = batch.adding(Statement.touch(1, version: 1).expecting(rows: 1, or: stale))
      let committed = try await test.database.commit(batch)
      #expect(try committed.rows(place) == [2], "a guarded statement's rows can be read")
      await #expect(throws: PostgresError.guardFailed(stale)) { try await test.database.commit(batch) }
      #expect(try await test.database.read(.balance(2)) == [105])
      var bare = WriteBatch()
      let withoutDetail = GuardFailure("PS001", "gone")
      bare.add(Statement.touch(9, version: 1).expecting(rows: 1, or: withoutDetail))
      await #expect(throws: PostgresError.guardFailed(withoutDetail)) { try await test.database.commit(bare) }
    }
  }

  @Test func aGuardThatExpectsNoRowFailsIfThereIsOne() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      let failure = GuardFailure("PS002", "exists")
      var batch = WriteBatch()
      batch.add(Statement.balance(1).expecting(rows: 0, or: failure))
      await #expect(throws: PostgresError.guardFailed(failure)) { try await test.database.commit(batch) }
      var other = WriteBatch()
      other.add(Statement.balance(99).expecting(rows: 0, or: failure))
      try await test.database.commit(other)
    }
  }

  @Test func aGuardsCodeOutsideOfTheApplicationsClassIsRefused() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      var batch = WriteBatch()
      batch.add(Statement.balance(1).expecting(rows: 1, or: GuardFailure("23505", "forged")))
      await #expect(
        throws: PostgresError.invalidParameter(position: 5, reason: "a guard's code must be of class PS")
      ) { try await test.database.commit(batch) }
    }
  }

  @Test func anErrorOfTheCommitItselfIsReportedAndRollsTheBatchBack() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      var batch = WriteBatch()
      batch.add(.add(1, to: 2))
      batch.add(Statement("INSERT INTO child VALUES (1, 77)"))
      let error = await #expect(throws: PostgresError.self) { try await test.database.commit(batch) }
      #expect(error?.state == .foreignKeyViolation)
      #expect(try await test.database.read(.balance(2)) == [100])
      #expect(try await test.database.commit(.add(0, to: 2)) == [100], "the connection goes on")
    }
  }

  @Test func batchesOfManyCallersAreEachCommittedOnce() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      let (database, loop) = (test.database, test.loop)
      try await loop.submit {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for index in 0..<400 {
            group.addTask {
              var batch = WriteBatch()
              batch.add(.add(1, to: Int64(index % 2 + 1)))
              batch.add(Statement("INSERT INTO child VALUES ($1, 1)", Int64(index)))
              try await database.commit(batch)
            }
          }
          try await group.waitForAll()
        }
      }
      #expect(try await database.read(.balance(1)) == [300])
      #expect(try await database.read(Statement("SELECT count(*) FROM child", as: Int64.self)) == [400])
    }
  }

  @Test func aBatchThatWaitsForALockDelaysNeitherReadsNorOtherBatches() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      let holder = try HeldLock(test.made, "UPDATE account SET version = 9 WHERE id = 1")
      let database = test.database
      let blocked = Task { try await database.commit(.add(1, to: 1)) }
      try await holder.waitUntilAnotherWaits()
      // On the loop: elsewhere each answer would wait for all other tests, and the blocked batch's time would run out.
      try await test.loop.submit { () async throws in
        for _ in 0..<20 {
          #expect(try await database.commit(.add(1, to: 2)).count == 1)
          #expect(try await database.read(.balance(1)) == [100])
        }
      }
      holder.release()
      #expect(try await blocked.value == [101])
    }
  }

  @Test func aDeadlockIsRetryable() async throws {
    try await TestDatabase.with(accounts) { test async throws in
      let database = test.database
      try await test.made.administer("ALTER SYSTEM SET deadlock_timeout = '20ms'")
      try await test.made.administer("SELECT pg_reload_conf()")
      func batch(_ first: Int64, _ second: Int64) -> WriteBatch {
        var batch = WriteBatch()
        batch.add(.add(1, to: first))
        batch.add(Statement("SELECT pg_advisory_lock_shared(1), pg_sleep(0.2)"))
        batch.add(.add(1, to: second))
        return batch
      }
      async let forth: Bool = {
        do throws(PostgresError) { try await database.commit(batch(1, 2)) } catch { return error.isRetryable }
        return false
      }()
      async let back: Bool = {
        do throws(PostgresError) { try await database.commit(batch(2, 1)) } catch { return error.isRetryable }
        return false
      }()
      let outcomes = await [forth, back]
      #expect(outcomes.count { $0 } == 1, "one of the two is the victim")
    }
  }

  @Test func moreStatementsThanABatchMayHaveAreRefused() async throws {
    try await TestDatabase.with(accounts, configure: { $0.limits.statementsInBatch = 3 }) {
      test async throws in
      var batch = WriteBatch()
      for _ in 0..<4 { batch.add(.add(1, to: 1)) }
      await #expect(throws: PostgresError.overloaded(limit: "statementsInBatch")) {
        try await test.database.commit(batch)
      }
    }
  }

  @Test func oneBatchMoreThanMayWaitIsRefused() async throws {
    try await TestDatabase.with(
      accounts,
      configure: {
        $0.limits.queuedBatches = 2
        $0.limits.batchesInFlight = 1
        $0.writeConnections = 1
      }
    ) { test async throws in
      let (database, loop) = (test.database, test.loop)
      let holder = try HeldLock(test.made, "UPDATE account SET version = 9 WHERE id = 1")
      let blocked = Task { try await database.commit(.add(1, to: 1)) }
      try await holder.waitUntilAnotherWaits()
      let refused = await loop.submit {
        loop.boundsTurns = false
        return await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<5 {
            group.addTask {
              do throws(PostgresError) {
                try await database.commit(.add(1, to: 2))
                return false
              } catch {
                if error == .overloaded(limit: "queuedBatches") { holder.release() }
                return error == .overloaded(limit: "queuedBatches")
              }
            }
          }
          return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
      }
      #expect(refused == 3)
      #expect(try await blocked.value == [101])
    }
  }
}
