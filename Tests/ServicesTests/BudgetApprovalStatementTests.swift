import Approvals
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Rules
import Testing

@testable import Budgets
@testable import Postgres
@testable import ServiceKit

/// How PostgreSQL carries out the statements about revisions on their way to be approved, where there are many rows.
@Suite struct BudgetApprovalStatementTests {
  /// 1 000 budgets of 1 000 goals with 10 revisions of 5 authors each, and as many routes.
  private static let rows = """
    INSERT INTO goal (organisation_id, id, name_sealed, target_minor, currency, start_day, state, version, create_time,
      update_time)
    SELECT id, gen_random_uuid(), '\\x00', 1, 'EUR', current_date, 1, 1, now(), now()
    FROM (SELECT id FROM organisation LIMIT 1) AS o, generate_series(1, 1000);
    INSERT INTO budget (organisation_id, id, goal_id, name_sealed, currency, period_length, year_start_month, first_days,
      end_day, creator_id, newest_number, version, create_time, update_time)
    SELECT organisation_id, gen_random_uuid(), id, '\\x00', 'EUR', 1, 1, '{2027-01-01}', '2027-02-01', id, 10, 1, now(), now()
    FROM goal;
    INSERT INTO budget_revision (organisation_id, budget_id, number, state, line_count, amounts, creator_id, version,
      create_time, update_time)
    SELECT organisation_id, id, n, 1, 0, '{0}'::bigint[], id, 1, now(), now() FROM budget, generate_series(1, 10) AS n;
    INSERT INTO budget_author
    SELECT organisation_id, budget_id, number, gen_random_uuid() FROM budget_revision, generate_series(1, 5);
    INSERT INTO approval_route (organisation_id, id, display_name, description, subject, is_mandatory, steps, version,
      create_time, update_time)
    SELECT organisation_id, id, id::text, '', 1, false, '', 1, now(), now() FROM budget
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

  /// The types of what a guard adds.
  private static let guarding = "bigint, text, text, text"

  private static let cases: [Case] = {
    let id = UUID.zero
    return [
      Case(
        BudgetStatements.authors(of: 1, of: id, in: id), "uuid, uuid, bigint",
        ["budget_author_pkey", "budget_key"]),
      Case(
        BudgetStatements.removeAuthors(of: 1, of: id, in: id), "uuid, uuid, bigint", ["budget_author_pkey"]),
      Case(BudgetStatements.openCount(of: id, in: id), "uuid, uuid", ["budget_revision_pkey"]),
      Case(BudgetStatements.goal(of: id, in: id), "uuid, uuid", ["budget_key", "goal_key"]),
      Case(
        BudgetStatements.move(
          1, of: id, to: .submitted, from: [.draft], .first, in: id, at: Timestamp(microsecondsSince1970: 0)),
        "uuid, uuid, bigint, smallint, timestamptz, bigint[], bigint, \(guarding)", ["budget_revision_pkey"]),
      Case(
        ApprovalRouteStatements.mandatoryID(for: .budgetRevision, in: id), "uuid, smallint",
        ["approval_route_mandatory"]),
      Case(
        ApprovalRouteStatements.requireNoMandatory(for: .budgetRevision, in: id),
        "uuid, smallint, \(guarding)",
        ["approval_route_mandatory"]),
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
      }
    }
  }
}
