import Foundation
import Postgres
import PostgresTestSupport
import Schema
import Testing

@testable import payshare_server

/// What the server's role can do to the database, whatever statement is injected.
@Suite("The server's role") struct RoleTests {
  private func refusal(_ sql: String) async throws -> String? {
    try await TestDatabase.with(Schema.migrations, granting: Schema.grants) { test async throws in
      do throws(PostgresError) {
        try await test.database.commit(Statement(SQL(dynamic: sql)))
        return nil
      } catch {
        return error.state?.description
      }
    }
  }

  @Test(arguments: [
    "ALTER TABLE expense ADD COLUMN more text", "ALTER TABLE journal_entry DISABLE TRIGGER ALL",
    "ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_append_only",
    "DROP TRIGGER journal_entry_append_only ON journal_entry",
    "CREATE TRIGGER other BEFORE INSERT ON journal_entry EXECUTE FUNCTION refuse_change()",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    "CREATE INDEX ON expense (description)", "DROP TABLE expense", "DROP INDEX expense_page",
    "TRUNCATE session", "TRUNCATE journal_entry", "DELETE FROM journal_entry",
    "UPDATE journal_entry SET service = 'x'", "DELETE FROM expense", "DELETE FROM participant",
    "DELETE FROM event", "DELETE FROM app_user", "DELETE FROM member_group",
    "DELETE FROM organisation", "DELETE FROM journal_position",
    "DELETE FROM platform.migration", "UPDATE platform.migration SET sha256 = 'x'",
    "SELECT nextval('journal_sequence')", "SELECT setval('journal_sequence', 1)",
    "UPDATE journal_state SET missing = '{}'", "DELETE FROM journal_position",
    "CREATE TABLE own (i int)", "CREATE SCHEMA own", "CREATE ROLE other", "SET ROLE postgres",
    "SET session_replication_role = 'replica'", "COPY expense TO PROGRAM 'true'",
  ]) func mayNot(_ sql: String) async throws {
    #expect(try await refusal(sql) == "42501", "insufficient_privilege")
  }

  @Test(arguments: ["DELETE FROM idempotency", "DELETE FROM session", "DELETE FROM guess"])
  func mayPurgeExpiringRows(_ sql: String) async throws {
    #expect(try await refusal(sql) == nil)
  }

  @Test func ownsNothing() async throws {
    try await TestDatabase.with(Schema.migrations, granting: Schema.grants) { test async throws in
      let owned: Statement<Int64> = Statement(
        "SELECT count(*) FROM pg_shdepend WHERE refobjid = current_user::regrole AND deptype = 'o'",
        as: Int64.self)
      #expect(try await test.database.read(owned) == [0])
      let connection = test.made.restrictedConnection
      #expect(try await blocking { try Schema.grants.excess(of: connection) } == [])
    }
  }

  /// A new table must be named in the grants; otherwise the server could not use it.
  @Test func everyTableIsNamed() async throws {
    try await TestDatabase.with(Schema.migrations) { test async throws in
      let tables: Statement<String> = Statement(
        "SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace",
        as: String.self)
      #expect(Set(try await test.database.read(tables)) == Set(Schema.grants.tables.keys))
    }
  }

  @Test func excessRightsOfARoleAreNamed() async throws {
    let made = try await TestDatabase.make(Schema.migrations, granting: Schema.grants)
    let (administrator, restricted) = (made.connection, made.restrictedConnection)
    #expect(try await blocking { try Schema.grants.excess(of: administrator) } == ["is a superuser"])
    try await made.administer(
      "GRANT DELETE ON journal_entry TO \(TestDatabase.restrictedRole); GRANT TRIGGER ON expense TO PUBLIC")
    #expect(
      try await blocking { try Schema.grants.excess(of: restricted) }
        == ["may DELETE journal_entry", "may TRIGGER expense"])
    try await made.administer("ALTER TABLE guess OWNER TO \(TestDatabase.restrictedRole)")
    #expect(try await blocking { try Schema.grants.excess(of: restricted) } == ["owns tables"])
    try await made.administer("ALTER TABLE guess OWNER TO postgres; REVOKE TRIGGER ON expense FROM PUBLIC")
    _ = try await blocking {
      try Schema.migrations.apply(
        to: administrator, granting: Schema.grants, to: TestDatabase.restrictedRole)
    }
    #expect(try await blocking { try Schema.grants.excess(of: restricted) } == [])
    try await made.drop()
  }

  @Test func aRoleThatOwnsNothingStartsOnAMigratedDatabase() async throws {
    let made = try await TestDatabase.make(Schema.migrations, granting: Schema.grants)
    let roles = DatabaseRoles(server: made.restrictedConnection, owner: nil)
    #expect(try await blocking { try roles.migrate() }.isEmpty)
    try await made.administer(
      "DELETE FROM platform.migration WHERE number = (SELECT max(number) FROM platform.migration)")
    await #expect(throws: MigrationError.self) { try await blocking { try roles.migrate() } }
    try await made.drop()
  }

  @Test func anOwnerMigratesForTheRoleThatServes() async throws {
    let made = try await TestDatabase.make()
    let roles = DatabaseRoles(server: made.restrictedConnection, owner: made.connection)
    #expect(try await blocking { try roles.migrate() } == Schema.migrations.migrations)
    #expect(try await blocking { try roles.migrate() }.isEmpty)
    #expect(try await blocking { try Schema.grants.excess(of: roles.server) } == [])
    try await made.drop()
  }
}
