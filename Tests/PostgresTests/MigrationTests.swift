import Postgres
import PostgresTestSupport
import Testing

@Suite struct MigrationTests {
  private let first = Migration(1, "one", "CREATE TABLE one (i int)")
  private let second = Migration(2, "two", "CREATE TABLE two (i int); INSERT INTO two VALUES (2)")
  private let third = Migration(5, "five", "ALTER TABLE two ADD j int")

  private func apply(_ list: [Migration], to database: TestDatabase) async throws -> [Int] {
    let connection = database.connection
    return try await blocking { try Migrations(list).apply(to: connection).map(\.number) }
  }

  private func withDatabase(_ body: (TestDatabase) async throws -> Void) async throws {
    let database = try await TestDatabase.make()
    try await body(database)
    try await database.drop()
  }

  @Test func whatIsMissingIsAppliedOnceAndInOrder() async throws {
    try await withDatabase { database async throws in
      #expect(try await apply([first, second], to: database) == [1, 2])
      #expect(try await apply([first, second], to: database) == [])
      #expect(try await apply([first, second, third], to: database) == [5])
      #expect(try await apply([first, second, third], to: database) == [])
    }
  }

  @Test func aDatabaseWithAReplacedListIsRefusedAndUnchanged() async throws {
    try await withDatabase { database async throws in
      #expect(try await apply([first], to: database) == [1])
      let connection = database.connection
      let list = Migrations(named: "new", replacing: "application", [third])
      await #expect(throws: MigrationError.replaced(list: "application")) {
        try await blocking { try list.apply(to: connection) }
      }
      await #expect(throws: MigrationError.replaced(list: "application")) {
        try await blocking { try list.missing(in: connection) }
      }
      #expect(try await apply([first, second], to: database) == [2])
    }
  }

  @Test func anEditedMigrationIsRefused() async throws {
    try await withDatabase { database async throws in
      _ = try await apply([first, second], to: database)
      let edited = Migration(1, "one", "CREATE TABLE one (i int8)")
      await #expect(throws: MigrationError.edited(number: 1, name: "one")) {
        try await apply([edited, second, third], to: database)
      }
      let renamed = Migration(1, "uno", first.sql)
      await #expect(throws: MigrationError.edited(number: 1, name: "uno")) {
        try await apply([renamed, second], to: database)
      }
      #expect(try await apply([first, second, third], to: database) == [5], "nothing was changed before")
    }
  }

  @Test func aMigrationTheProgramLacksIsRefused() async throws {
    try await withDatabase { database async throws in
      _ = try await apply([first, second, third], to: database)
      await #expect(throws: MigrationError.unknown(number: 2, name: "two")) {
        try await apply([first, third], to: database)
      }
      await #expect(throws: MigrationError.databaseIsNewer(number: 5, name: "five")) {
        try await apply([first, second], to: database)
      }
    }
  }

  @Test func aMigrationBetweenAppliedOnesIsRefused() async throws {
    try await withDatabase { database async throws in
      _ = try await apply([second, third], to: database)
      await #expect(throws: MigrationError.skipped(number: 1, name: "one")) {
        try await apply([first, second, third], to: database)
      }
    }
  }

  @Test func numbersThatDoNotAscendAreRefused() async throws {
    try await withDatabase { database async throws in
      await #expect(throws: MigrationError.numbersDoNotAscend(number: 1)) {
        try await apply([second, first], to: database)
      }
      await #expect(throws: MigrationError.numbersDoNotAscend(number: 1)) {
        try await apply([first, first], to: database)
      }
    }
  }

  @Test func aMigrationThatFailsLeavesNothingBehind() async throws {
    try await withDatabase { database async throws in
      let wrong = Migration(2, "two", "CREATE TABLE two (i int); SELECT nonsense")
      let error = await #expect(throws: MigrationError.self) {
        try await apply([first, wrong], to: database)
      }
      guard case .failed(2, "two", let reason)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(reason.state == "42703")
      #expect(try await apply([first, second], to: database) == [2])
    }
  }

  @Test func aMigrationThatEndsItsTransactionIsRefused() async throws {
    try await withDatabase { database async throws in
      await #expect(throws: MigrationError.endedTransaction(number: 1, name: "one")) {
        try await apply([Migration(1, "one", "COMMIT")], to: database)
      }
    }
  }

  @Test func programsThatStartTogetherMigrateOnce() async throws {
    try await withDatabase { database async throws in
      let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 0..<4 { group.addTask { try await apply([first, second, third], to: database) } }
        return try await group.reduce([], +)
      }
      #expect(applied == [1, 2, 5])
    }
  }
}
