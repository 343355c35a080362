import EventLoop
import Logging
import Postgres
import PostgresTestSupport
import RPCTestSupport
import Testing

/// The log of database errors.
@Suite(.timeLimit(.minutes(15))) struct ErrorLogTests {
  private func lines(after statement: String, times: Int) async throws -> [String] {
    let log = LogProbe()
    try await TestDatabase.with(configure: { $0.logger = log.logger }) { test async throws in
      try await test.made.administer(
        """
        CREATE TABLE t (email text CONSTRAINT t_key PRIMARY KEY CHECK (email <> ''), n int NOT NULL);
        INSERT INTO t VALUES ('ben@example.com', 1);
        CREATE FUNCTION fail(code text) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION USING ERRCODE = code, MESSAGE = 'could not extend file: No space left on device'; END $$
        """)
      for _ in 0..<times {
        await #expect(throws: PostgresError.self) {
          try await test.database.commit(Statement<Void>(SQL(dynamic: statement)))
        }
      }
    }
    return log.lines.filter { $0.contains("database error") }
  }

  @Test func aFullDiskIsLoggedOnceWithItsCauseAndThenCounted() async throws {
    let lines = try await lines(after: "SELECT fail('53100')", times: 50)
    #expect(lines.count == 2)
    #expect(lines.first?.contains("error database error 53100") == true)
    #expect(lines.first?.contains("No space left on device") == true)
    #expect(lines.last?.contains("count=49") == true)
  }

  @Test(arguments: [
    "INSERT INTO t VALUES ('ben@example.com', 2)", "INSERT INTO t VALUES ('', 2)", "SELECT fail('40001')",
    "SELECT fail('PS001')",
  ])
  func whatCallersCauseIsNotLogged(_ statement: String) async throws {
    #expect(try await lines(after: statement, times: 2).isEmpty)
  }

  @Test func anErrorAboutDataNamesTheColumnAndNoValue() async throws {
    let lines = try await lines(after: "INSERT INTO t VALUES ('asha@example.com', NULL)", times: 1)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("23502") == true && lines.first?.contains("column n") == true)
    let cast = try await self.lines(after: "SELECT email::int FROM t", times: 1)
    #expect(cast.count == 1)
    #expect(!cast.joined().contains("example.com"))
  }
}
