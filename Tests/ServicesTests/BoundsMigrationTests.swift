import Postgres
import PostgresTestSupport
import Schema
import Testing

/// Data that was there before events and groups knew how many people they have.
@Suite struct BoundsMigrationTests {
  @Test func peopleOfOldEventsAndGroupsAreCounted() async throws {
    let all = Schema.migrations
    let before = Migrations(named: all.name, all.migrations.filter { $0.number < 8 })
    try await TestDatabase.with(before) { test in
      try await test.made.administer(
        """
        INSERT INTO app_user
        SELECT id, ('00000000-0000-0000-0000-00000000000' || n)::uuid, n || '@x', 'P', '', 1, now(), now()
        FROM organisation, generate_series(1, 3) AS n;
        INSERT INTO event (organisation_id, id, display_name, base_currency, creator_id, version, create_time, update_time)
        SELECT id, id, 'Trip', 'INR', id, 1, now(), now() FROM organisation;
        INSERT INTO participant (organisation_id, event_id, user_id)
        SELECT o.id, o.id, u.id FROM organisation o, app_user u;
        INSERT INTO member_group (organisation_id, id, display_name, version, create_time, update_time)
        SELECT id, id, 'Flat', 1, now(), now() FROM organisation;
        INSERT INTO group_member (organisation_id, group_id, user_id, role)
        SELECT o.id, o.id, u.id, 1 FROM organisation o, app_user u WHERE u.email <> '3@x'
        """)
      let connection = test.made.connection
      let after = Migrations(named: all.name, all.migrations.filter { $0.number <= 8 })
      _ = try await blocking { try after.apply(to: connection) }
      let counts = try await test.database.read(
        Statement(
          "SELECT participant_count FROM event UNION ALL SELECT member_count FROM member_group",
          as: Int32.self))
      #expect(counts == [3, 2])
    }
  }
}
