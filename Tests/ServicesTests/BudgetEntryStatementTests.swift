import Identifiers
import PayshareAPI
import PostgresTestSupport
import Testing

@testable import Budgets
@testable import Postgres
@testable import ServiceKit

/// How PostgreSQL carries out the statements about what is spent, where there are many rows.
@Suite struct BudgetEntryStatementTests {
  /// 200 budgets with 300 categories, 30 lines and 450 actuals each; one has 30 000 more.
  private static let rows = """
    INSERT INTO goal (organisation_id, id, name_sealed, target_minor, currency, start_day, state, version, create_time,
      update_time)
    SELECT id, id, '\\x00', 1, 'EUR', current_date, 1, 1, now(), now() FROM organisation LIMIT 1;
    INSERT INTO budget (organisation_id, id, goal_id, name_sealed, currency, period_length, year_start_month, first_days,
      end_day, creator_id, in_force_number, newest_number, version, create_time, update_time)
    SELECT g.organisation_id, gen_random_uuid(), g.id, '\\x00', 'EUR', 1, 1,
      ARRAY(SELECT ('2027-01-01'::date + make_interval(months => i))::date FROM generate_series(0, 11) AS i), '2028-01-01',
      g.id, 1, 1, 1, now(), now()
    FROM goal g, generate_series(1, 200);
    INSERT INTO budget_coverage
    SELECT organisation_id, b.id, md5('category ' || n)::uuid, gen_random_uuid(), '[2027-01-01,2028-01-01)', ARRAY[gen_random_uuid()],
      n % 2 = 0
    FROM budget b, generate_series(1, 300) AS n;
    INSERT INTO budget_counter
    SELECT organisation_id, b.id, md5('category ' || n)::uuid, array_fill(0, ARRAY[12]), array_fill(0, ARRAY[12]),
      CASE WHEN n % 2 = 0 THEN array_fill(0, ARRAY[12]) END
    FROM budget b, generate_series(1, 30) AS n;
    INSERT INTO budget_line
    SELECT organisation_id, b.id, r, md5('category ' || n)::uuid, '\\x00'
    FROM budget b, generate_series(1, 5) AS r, generate_series(1, 30) AS n;
    INSERT INTO budget_link (organisation_id, event_id, budget_id, linker_id, create_time)
    SELECT organisation_id, gen_random_uuid(), b.id, b.id, now() - n * interval '1 s'
    FROM budget b, generate_series(1, 30) AS n;
    INSERT INTO budget_actual (organisation_id, budget_id, source_id, event_id, day, period, amount_minor)
    SELECT l.organisation_id, l.budget_id, gen_random_uuid(), l.event_id, '2027-01-01'::date + n % 365, 0, 1
    FROM budget_link l, generate_series(1, 15) AS n;
    INSERT INTO budget_actual (organisation_id, budget_id, source_id, day, period, amount_minor)
    SELECT organisation_id, b.id, gen_random_uuid(), '2027-01-01'::date + n % 365, 0, 1
    FROM (SELECT * FROM budget LIMIT 1) AS b, generate_series(1, 30000) AS n;
    INSERT INTO budget_entry (organisation_id, id, budget_id, kind, day, amount_minor, creator_id, version, create_time,
      update_time)
    SELECT organisation_id, gen_random_uuid(), b.id, 1, '2027-01-01'::date + n % 365, 1, b.id, 1, now(), now()
    FROM budget b, generate_series(1, 100) AS n;
    INSERT INTO budget_total
    SELECT organisation_id, b.id, md5('category ' || n)::uuid, n % 12, 1, 0 FROM budget b, generate_series(1, 100) AS n
    """

  /// A statement, with the types of its parameters and the indexes that it is read by.
  private struct Case {
    let sql: SQL
    let types: String
    let indexes: [String]

    init<Row>(_ statement: Statement<Row>, _ types: String, _ indexes: [String]) {
      (sql, self.types, self.indexes) = (statement.command.sql, types, indexes)
    }
  }

  private static let cases: [Case] = {
    let (id, page) = (UUID.zero, Page(size: 50))
    func scoped(_ scope: SpendingStatements.Scope) -> [Case] {
      [
        Case(
          SpendingStatements.coverage(of: [], by: scope, in: id), "uuid, uuid, uuid[]",
          ["budget_coverage_pkey"]),
        Case(
          SpendingStatements.histories(of: [], by: scope, in: id), "uuid, uuid, uuid[]",
          ["budget_coverage_pkey", "budget_line_pkey", "budget_counter_pkey"]),
      ]
    }
    return scoped(.budget(id)) + scoped(.event(id)) + [
      Case(SpendingStatements.ground(id, in: id), "uuid, uuid", ["budget_key"]),
      Case(
        BudgetLinkStatements.budgets(of: id, expense: id, in: id), "uuid, uuid, uuid",
        ["budget_link_pkey", "budget_key", "budget_actual_pkey"]),
      Case(
        BudgetLinkStatements.links(of: id, in: id), "uuid, uuid", ["budget_link_pkey", "budget_counter_pkey"]),
      Case(ActualStatements.sums(of: id, for: id, in: id), "uuid, uuid, uuid", ["budget_actual_event"]),
      Case(ActualStatements.remove(eventID: id, of: id, in: id), "uuid, uuid, uuid", ["budget_actual_event"]),
      Case(
        BudgetLinkStatements.page(of: id, in: id, page), "uuid, uuid, timestamptz, uuid, bigint",
        ["budget_link_page"]),
      Case(
        BudgetEntryStatements.entries(of: id, in: id, page), "uuid, uuid, date, timestamptz, uuid, bigint",
        ["budget_entry_page"]),
      Case(
        ActualStatements.page(of: id, in: id, page), "uuid, uuid, date, uuid, bigint, boolean",
        ["budget_actual_page", "budget_link_pkey"]),
    ]
  }()

  @Test func noStatementReadsMoreThanItNeeds() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.rows)
      try await payshare.test.made.administer("VACUUM ANALYZE")
      for found in Self.cases {
        let values = Array(repeating: "NULL", count: found.types.split(separator: ",").count).joined(
          separator: ", ")
        try await payshare.test.made.administer(
          """
          SET plan_cache_mode = force_generic_plan;
          DROP TABLE IF EXISTS plan;
          CREATE TABLE plan (line text); GRANT SELECT ON plan TO PUBLIC;
          PREPARE p (\(found.types)) AS \(found.sql.statement);
          DO $do$ DECLARE line text; BEGIN
            FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) EXECUTE p (\(values))' LOOP INSERT INTO plan VALUES (line); END LOOP;
          END $do$
          """)
        let plan = try await payshare.database.read(Statement("SELECT line FROM plan", as: String.self))
          .joined(separator: "\n")
        for index in found.indexes { #expect(plan.contains(index), "\(found.sql.statement)\n\(plan)") }
        #expect(!plan.contains("Seq Scan"), "\(found.sql.statement)\n\(plan)")
        if found.sql.statement.contains("row_number()") { #expect(!plan.contains("Sort"), "\(plan)") }
      }
    }
  }
}
