import Identifiers
import Postgres
import PostgresTestSupport
import Testing

/// Every type makes a round trip as a parameter and a column.
@Suite struct ValueTests {
  private func echo<Value: PostgresEncodable & PostgresDecodable & Sendable>(
    _ values: [Value], _ database: Database
  ) async throws -> [Value] {
    var back: [Value] = []
    for value in values {
      back += try await database.read(Statement("SELECT $1", value, as: Value.self))
    }
    return back
  }

  private func roundTrip<Value: PostgresEncodable & PostgresDecodable & Equatable & Sendable>(
    _ values: [Value], _ database: Database, _ location: SourceLocation = #_sourceLocation
  ) async throws {
    #expect(try await echo(values, database) == values, sourceLocation: location)
    let optional = values.map(Optional.some) + [nil]
    #expect(try await echo(optional, database) == optional, sourceLocation: location)
  }

  @Test func everyTypeComesBackAsItWasSent() async throws {
    try await TestDatabase.with { test async throws in
      let database = test.database
      try await roundTrip([true, false], database)
      try await roundTrip([Int16.min, -1, 0, 1, .max], database)
      try await roundTrip([Int32.min, -1, 0, 1, .max], database)
      try await roundTrip([Int64.min, -1, 0, 1, .max], database)
      try await roundTrip(["", "a", "Zoë 日本 🧮", String(repeating: "x", count: 100_000)], database)
      try await roundTrip([[], [0], [UInt8](0...255)] as [[UInt8]], database)
      try await roundTrip([UUID.zero, UUID(high: .max, low: .max), .version7()], database)
      try await roundTrip([Timestamp.earliest, .latest, .infinity, .negativeInfinity, .now], database)
      try await roundTrip([CalendarDate.earliest, .latest, CalendarDate(daysSince1970: 0)], database)
      try await roundTrip([JSONB("{\"a\": [1, null, \"ü\"]}"), JSONB("null")], database)
    }
  }

  @Test func arraysComeBackAsTheyWereSent() async throws {
    try await TestDatabase.with { test async throws in
      let database = test.database
      try await roundTrip([[], [true, false]], database)
      try await roundTrip([[], [Int16.min, .max]], database)
      try await roundTrip([[], [Int32.min, .max]], database)
      try await roundTrip([[], [Int64.min, 0, .max], [Int64](0..<10_000)], database)
      try await roundTrip([[], ["", "a,b", "{\"}", "NULL"]], database)
      try await roundTrip([[], [UUID.zero, .version7()]], database)
      try await roundTrip([[], [Timestamp.now]], database)
      try await roundTrip([[], [CalendarDate.latest]], database)
      try await roundTrip([[], [Numeric(unscaled: -5, scale: 3)]], database)
    }
  }

  @Test(arguments: [
    "0", "0.00", "1", "-1", "10000", "0.0001", "0.00001", "123456789.987654321", "-0.5", "1000000000000",
    "100.0",
    "9999.9999", "170141183460469231731687303715884105727", "-170141183460469231731687303715884105727",
    "0.00000000000000000000000000000000000001", "10000000000000000.00000001",
  ])
  func numericHasTheTextThatTheServerGivesIt(_ text: String) async throws {
    try await TestDatabase.with { test async throws in
      let statement = Statement("SELECT $1::text::numeric", text, as: Numeric.self)
      let number = try #require(try await test.database.readFirst(statement))
      #expect(number.description == text)
      let back = Statement("SELECT $1::numeric::text", number, as: String.self)
      #expect(try await test.database.readFirst(back) == text)
    }
  }

  @Test func numericThatDoesNotFitIsATypedError() async throws {
    try await TestDatabase.with { test async throws in
      for text in ["NaN", "Infinity", "1000000000000000000000000000000000000000"] {
        await #expect {
          try await test.database.read(Statement("SELECT $1::text::numeric", text, as: Numeric.self))
        } throws: { error in
          if case .undecodable(column: 1, _, _)? = error as? PostgresError { true } else { false }
        }
      }
    }
  }

  @Test func textMeansToTheServerWhatItMeansHere() async throws {
    try await TestDatabase.with { test async throws in
      let database = test.database
      let day = try #require(CalendarDate("2024-02-29"))
      #expect(
        try await database.readFirst(Statement("SELECT $1::date::text", day, as: String.self)) == "2024-02-29"
      )
      let id = try #require(UUID("01890a5d-ac96-774b-bcce-b302099a8057"))
      #expect(
        try await database.readFirst(Statement("SELECT $1::uuid::text", id, as: String.self))
          == id.description)
      let moment = Timestamp(microsecondsSince1970: 1_234_567)
      let text = try await database.readFirst(
        Statement("SELECT ($1::timestamptz AT TIME ZONE 'UTC')::text", moment, as: String.self))
      #expect(text == "1970-01-01 00:00:01.234567")
    }
  }

  @Test func nullWhereAValueIsExpectedIsATypedError() async throws {
    try await TestDatabase.with { test async throws in
      await #expect(
        throws: PostgresError.undecodable(
          column: 1, reason: "NULL in a column that is expected to have a value")
      ) { try await test.database.read(Statement("SELECT NULL::int8", as: Int64.self)) }
    }
  }

  @Test func anotherTypeThanExpectedIsATypedError() async throws {
    try await TestDatabase.with { test async throws in
      for statement in [
        Statement("SELECT 'a'::text", as: Int64.self), Statement("SELECT 1::numeric", as: Int64.self),
        Statement("SELECT NULL::text, 1", as: Int64.self),
      ] {
        await #expect {
          try await test.database.read(statement)
        } throws: { error in
          if case .undecodable(column: 1, _, _)? = error as? PostgresError { true } else { false }
        }
      }
      let widened = try await test.database.read(Statement("SELECT 7::int2", as: Int64.self))
      #expect(widened == [7])
    }
  }

  @Test func readingMoreColumnsThanThereAreIsATypedError() async throws {
    try await TestDatabase.with { test async throws in
      let statement = Statement<Int64>("SELECT 1::int8") { row throws(PostgresError) in
        _ = try row.next(Int64.self)
        return try row.next(Int64.self)
      }
      await #expect(throws: PostgresError.undecodable(column: 2, reason: "the result has only 1 columns")) {
        try await test.database.read(statement)
      }
    }
  }

  @Test func textWithNULIsRefusedBeforeItIsSent() async throws {
    try await TestDatabase.with { test async throws in
      await #expect(throws: PostgresError.invalidParameter(position: 2, reason: "text with a NUL character"))
      {
        try await test.database.read(Statement("SELECT $1::int8, $2::text", Int64(1), "a\0b", as: Int64.self))
      }
      await #expect(throws: PostgresError.invalidParameter(position: 1, reason: "text with a NUL character"))
      {
        try await test.database.read(Statement("SELECT $1::text[]", ["a", "\0"], as: [String].self))
      }
    }
  }

  @Test func timesThatTheServerCannotHoldAreRefusedBeforeTheyAreSent() async throws {
    try await TestDatabase.with { test async throws in
      let tooEarly = Timestamp(microsecondsSince1970: Timestamp.earliest.microsecondsSince1970 - 1)
      await #expect(
        throws: PostgresError.invalidParameter(position: 1, reason: "a time that PostgreSQL cannot hold")
      ) {
        try await test.database.read(Statement("SELECT $1", tooEarly, as: Timestamp.self))
      }
    }
  }
}
