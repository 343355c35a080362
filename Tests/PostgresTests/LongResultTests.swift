import ComputePool
import EventLoop
import FairQueueing
import Postgres
import PostgresTestSupport
import Testing

/// Results whose rows would keep a loop for too long.
@Suite struct LongResultTests {
  private static func rows(_ count: Int32) -> Statement<Bool> {
    Statement("SELECT repeat('x', 100) FROM generate_series(1, $1)", count) { row throws(PostgresError) in
      let text: String = try row.next()
      return text.count == 100 && EventLoop.current == nil
    }
  }

  @Test func rowsOfALongResultAreReadInThePoolAndOfAShortOneOnTheLoop() async throws {
    let pool = ComputePool(threads: 1)
    try await TestDatabase.with(configure: { $0.computePool = pool }) { test async throws in
      let database = test.database
      try await test.loop.submit {
        #expect(try await database.read(Self.rows(10)) == [Bool](repeating: false, count: 10))
        #expect(pool.startedCount == 0)
        #expect(try await database.read(Self.rows(5_000)) == [Bool](repeating: true, count: 5_000))
        #expect(pool.startedCount == 1)
        // All statements of a read together.
        let read = try await database.read(Self.rows(1), Self.rows(5_000), Self.rows(2))
        #expect(read.0 == [true])
        #expect(read.1.count == 5_000)
        #expect(read.2 == [true, true])
        #expect(pool.startedCount == 2)
        #expect(test.loop.isCurrent)
      }
    }
  }

  @Test func rowsCanComeTogetherInOneValue() async throws {
    try await TestDatabase.with { test async throws in
      for count in [0, 3] {
        let statement = Statement("SELECT generate_series(1, $1)", Int32(count), into: [Int32]()) {
          numbers, row throws(PostgresError) in numbers.append(try row.next())
        }
        #expect(try await test.database.read(statement) == [Array(1..<Int32(count + 1))])
      }
    }
  }

  @Test func aFullPoolRefusesALongResult() async throws {
    let pool = ComputePool(threads: 1, maximumWaiting: 0)
    try await TestDatabase.with(configure: { $0.computePool = pool }) { test async throws in
      let block = Task {
        try await pool.run(for: .own) { checkpoint throws(Interruption) in
          while true { try checkpoint.step() }
        }
      }
      while pool.startedCount == 0 { await Task.yield() }
      await #expect(throws: PostgresError.overloaded(limit: "maximumWaitingComputations")) {
        try await test.database.read(Self.rows(5_000))
      }
      _ = try await test.database.read(Self.rows(10))
      block.cancel()
      _ = try await block.value
    }
  }
}
