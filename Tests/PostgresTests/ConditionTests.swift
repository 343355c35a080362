import Postgres
import PostgresTestSupport
import Testing

@Suite struct ConditionTests {
  private static let value = ConditionText("$1")
  private static let isA = ConditionText("$1 = 'a'")
  private static let equal = ConditionText("$1 = $2")
  private static let isNotNull = ConditionText("$1 IS NOT NULL")
  private static let inOrder = ConditionText("$2 = 'second' AND $1 = 'first'")

  private func condition<each Parameter: PostgresEncodable>(
    _ text: ConditionText, _ parameters: repeat each Parameter
  ) -> Condition {
    var encoded = Parameters()
    for parameter in repeat each parameters { encoded.append(parameter) }
    return Condition(text, encoded)
  }

  private func holds(_ value: Bool) -> Condition { condition(Self.value, value) }

  @Test func aReadUnderAConditionThatHoldsHasItsRowsInTheirOrder() async throws {
    try await TestDatabase.with { test async throws in
      let rows = try await test.database.read(
        Statement(
          "SELECT n FROM generate_series(1, 4) AS n ORDER BY n % $1, n DESC", Int32(2), as: Int32.self),
        if: holds(true))
      #expect(rows == [4, 2, 3, 1])
    }
  }

  @Test func aReadUnderAFalseConditionHasNoRowsAndIsNotExecuted() async throws {
    try await TestDatabase.with { test async throws in
      // Division by zero, in each way that PostgreSQL may plan a statement under a condition.
      let (rows, ordered, counts) = try await test.database.read(
        Statement("SELECT 1 / n FROM generate_series($1, 0) AS n", Int32(0), as: Int32.self),
        Statement("SELECT 1 / n FROM generate_series($1, 0) AS n ORDER BY 1 / n", Int32(0), as: Int32.self),
        Statement("SELECT sum(1 / n) FROM generate_series($1, 0) AS n", Int32(0), as: Int64?.self),
        if: holds(false))
      #expect(rows.isEmpty && ordered.isEmpty && counts.isEmpty)
    }
  }

  @Test func theParametersOfAConditionFollowThoseOfTheStatement() async throws {
    try await TestDatabase.with { test async throws in
      let statement = Statement(
        "SELECT $1 + $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 + $10", Int64(1), Int64(2), Int64(3), Int64(4),
        Int64(5),
        Int64(6), Int64(7), Int64(8), Int64(9), Int64(10), as: Int64.self)
      let (right, wrong) = (
        condition(Self.inOrder, "first", "second"), condition(Self.inOrder, "second", "first")
      )
      #expect(try await test.database.read(statement, if: right) == [55])
      #expect(try await test.database.read(statement, if: wrong) == [])
    }
  }

  @Test func theSameStatementIsReadWithAndWithoutConditionsOnOneConnection() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let statement = Statement("SELECT $1", Int64(7), as: Int64.self)
      for _ in 1...2 {
        #expect(try await test.database.read(statement) == [7])
        #expect(try await test.database.read(statement, if: holds(false)) == [])
        #expect(try await test.database.read(statement, if: holds(true)) == [7])
        #expect(try await test.database.read(statement, if: condition(Self.isA, "a")) == [7])
        #expect(try await test.database.read(statement, if: condition(Self.equal, Int64(1), Int64(2))) == [])
      }
    }
  }

  @Test func aConditionWithParametersOfOtherTypesIsADifferentOne() async throws {
    try await TestDatabase.with(configure: { $0.readConnections = 1 }) { test async throws in
      let statement = Statement("SELECT 1", as: Int32.self)
      func read(under parameter: some PostgresEncodable) async throws -> [Int32] {
        try await test.database.read(statement, if: condition(Self.isNotNull, parameter))
      }
      #expect(try await read(under: "text") == [1])
      #expect(try await read(under: Int64(1)) == [1])
      #expect(try await read(under: String?.none) == [])
    }
  }

  @Test func aConditionWithAnInvalidParameterFailsBeforeAnythingIsSent() async throws {
    try await TestDatabase.with { test async throws in
      let error = await #expect(throws: PostgresError.self) {
        try await test.database.read(
          Statement("SELECT 1", as: Int32.self), if: condition(Self.isA, "a\0"))
      }
      guard case .invalidParameter? = error else {
        Issue.record("not the parameter's fault: \(String(describing: error))")
        return
      }
    }
  }
}
