import PayshareAPI
import PostgresTestSupport
import Testing

@testable import Budgets
@testable import Postgres

extension ListStatementTests {
  /// Many budgets of many goals, the first of them with many revisions of many lines.
  private static let budgets = """
    INSERT INTO budget (organisation_id, id, goal_id, name_sealed, currency, period_length, year_start_month, first_days,
      end_day, creator_id, newest_number, version, create_time, update_time)
    SELECT g.organisation_id, gen_random_uuid(), g.id, '\\x00', 'EUR', 1, 1, '{2027-01-01}', '2027-02-01', g.id, 1, 1,
      g.create_time, now()
    FROM goal g;
    INSERT INTO budget_revision (organisation_id, budget_id, number, state, line_count, amounts, creator_id, version,
      create_time, update_time)
    SELECT b.organisation_id, b.id, n, 1, 0, '{0}'::bigint[], b.id, 1, now(), now() FROM budget b, generate_series(1, 3) AS n
    UNION ALL
    SELECT b.organisation_id, b.id, n, 3, 0, '{0}'::bigint[], b.id, 1, now(), now()
    FROM (SELECT * FROM budget LIMIT 1) AS b, generate_series(4, 5000) AS n;
    INSERT INTO budget_line (organisation_id, budget_id, number, category_id, message)
    SELECT b.organisation_id, b.id, n % 20, gen_random_uuid(), '\\x00'
    FROM (SELECT * FROM budget LIMIT 20) AS b, generate_series(1, 1000) AS n
    """

  /// Index of the text, types of its parameters, and the indexes that its plan has.
  @Test(arguments: [
    (
      0, "uuid, uuid, timestamptz, uuid, bigint, uuid",
      ["goal_owner_user", "budget_goal", "budget_key", "budget_revision_pkey"]
    ),
    (1, "uuid, timestamptz, uuid, bigint", ["budget_page", "budget_revision_pkey"]),
    (2, "uuid, uuid, bigint, bigint", ["budget_revision_pkey"]),
    (3, "uuid, uuid, bigint, uuid, bigint, bigint", ["budget_key", "budget_line_pkey"]),
  ])
  func aPageOfBudgetsRevisionsOrLinesReadsNoMoreThanItShows(
    _ number: Int, _ types: String, _ indexes: [String]
  ) async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.goals)
      try await payshare.test.made.administer(Self.budgets)
      try await payshare.test.made.administer(
        "VACUUM ANALYZE goal, goal_owner, budget, budget_revision, budget_line")
      let text =
        (BudgetStatements.pageTexts + [BudgetStatements.revisionPageText, BudgetStatements.linePageText])[
          number]
      let count = types.split(separator: ",").count
      try await payshare.test.made.administer(Self.plans([text], types: types, parameters: count))
      let plan = try await Self.plan(0, payshare)
      for index in indexes { #expect(plan.contains(index), "\(plan)") }
      #expect(!plan.contains("Seq Scan"), "\(plan)")
      // The caller's own are few, and sorted.
      #expect(number == 0 || !plan.contains("Sort"), "\(plan)")
    }
  }
}
