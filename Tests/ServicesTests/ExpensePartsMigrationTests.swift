import Postgres
import PostgresTestSupport
import Schema
import Testing

/// Data that was there before the parts of expenses moved into their rows.
@Suite struct ExpensePartsMigrationTests {
  @Test func partsOfOldExpensesMoveIntoTheirRows() async throws {
    let all = Schema.migrations
    let before = Migrations(named: all.name, all.migrations.filter { $0.number < 7 })
    try await TestDatabase.with(before) { test in
      try await test.made.administer(
        """
        INSERT INTO app_user
        SELECT id, ('00000000-0000-0000-0000-00000000000' || n)::uuid, n || '@x', 'P', '', 1, now(), now()
        FROM organisation, generate_series(1, 3) AS n;
        INSERT INTO event (organisation_id, id, display_name, base_currency, creator_id, version, create_time, update_time)
        SELECT id, id, 'Trip', 'INR', id, 1, now(), now() FROM organisation;
        INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor,
          currency, base_total_minor, version, create_time, update_time)
        SELECT id, id, id, id, 'Dinner', 1, current_date, 10, 'EUR', 900, 1, now(), now() FROM organisation;
        INSERT INTO expense_part
        SELECT o.id, o.id, ('00000000-0000-0000-0000-00000000000' || n)::uuid, paid, paid_base, owed, owed_base
        FROM organisation o, (VALUES (3, 4, 360, 5, 450), (1, 6, 540, NULL, NULL), (2, NULL, NULL, 5, 450))
          AS p (n, paid, paid_base, owed, owed_base)
        """)
      let connection = test.made.connection
      let after = Migrations(named: all.name, all.migrations.filter { $0.number <= 7 })
      let applied = try await blocking { try after.apply(to: connection) }
      #expect(applied.map(\.number) == [7])
      let rows = try await test.database.read(
        Statement(
          """
          SELECT payer_ids::text, payer_minor, payer_base_minor, share_ids::text, share_minor, share_base_minor
          FROM expense
          """
        ) { row throws(PostgresError) in
          (
            try row.next(String.self).filter { "123".contains($0) }, try row.next([Int64].self),
            try row.next([Int64].self), try row.next(String.self).filter { "123".contains($0) },
            try row.next([Int64].self), try row.next([Int64].self)
          )
        })
      let row = try #require(rows.first)
      #expect(row.0 == "13")
      #expect(row.1 == [6, 4])
      #expect(row.2 == [540, 360])
      #expect(row.3 == "23")
      #expect(row.4 == [5, 5])
      #expect(row.5 == [450, 450])
    }
  }
}
