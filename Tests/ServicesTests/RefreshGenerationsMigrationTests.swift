import Identifiers
import Postgres
import PostgresTestSupport
import Schema
import Testing

/// Data that was there when each refresh token had a row of its own.
@Suite struct RefreshGenerationsMigrationTests {
  @Test func oldSessionsLoseTheirTokensAndAreOverADayLater() async throws {
    let all = Schema.migrations
    let before = Migrations(named: all.name, all.migrations.filter { $0.number < 10 })
    try await TestDatabase.with(before) { test in
      try await test.made.administer(
        """
        INSERT INTO app_user SELECT id, id, 'a@x', 'P', '', 1, now(), now() FROM organisation;
        INSERT INTO session (organisation_id, id, user_id, create_time, end_time)
        SELECT id, ('00000000-0000-0000-0000-00000000000' || n)::uuid, id, now() - interval '60 days',
          CASE n WHEN 1 THEN NULL ELSE now() END
        FROM organisation, generate_series(1, 2) AS n;
        INSERT INTO refresh_token (organisation_id, digest, session_id, expire_time)
        SELECT s.organisation_id, uuid_send(gen_random_uuid()), s.id, now() + n * interval '1 day'
        FROM session s, generate_series(1, 3) AS n
        """)
      let connection = test.made.connection
      let after = Migrations(named: all.name, all.migrations.filter { $0.number <= 10 })
      let applied = try await blocking { try after.apply(to: connection) }
      #expect(applied.map(\.number) == [10])
      let sessions = try await test.database.read(
        Statement(
          """
          SELECT end_time IS NULL, refresh_generation, refresh_expire_time <= now(),
            refresh_expire_day = (refresh_expire_time AT TIME ZONE 'UTC')::date
          FROM session ORDER BY id
          """
        ) { row throws(PostgresError) in
          (
            try row.next(Bool.self), try row.next(Int64.self), try row.next(Bool.self),
            try row.next(Bool.self)
          )
        })
      #expect(sessions.map(\.0) == [true, false])
      #expect(sessions.allSatisfy { $0.1 == 1 && $0.2 && $0.3 })
      let tables = try await test.database.read(
        Statement("SELECT count(*) FROM pg_class WHERE relname LIKE 'refresh_token%'", as: Int64.self))
      #expect(tables == [0])
    }
  }
}
