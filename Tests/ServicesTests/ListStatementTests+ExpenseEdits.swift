import PayshareAPI
import PostgresTestSupport
import Testing

@testable import Expenses
@testable import Postgres

extension ListStatementTests {
  /// Many events with many edits of many expenses.
  private static let manyEdits = """
    INSERT INTO expense_edit (organisation_id, event_id, number, expense_id, kind, state, base_version, moved_minor,
      author_ids, reason, message, message_format, version, create_time, update_time)
    SELECT o.id, e.id, n, gen_random_uuid(), 1, 1, 1, 0, '{}', '', '\\x00', 2, 1, now(), now()
    FROM (SELECT id FROM organisation LIMIT 1) AS o,
      (SELECT gen_random_uuid() AS id FROM generate_series(1, 20)) AS e, generate_series(1, 500) AS n
    """

  /// Index of the text, types of its parameters, and the index that its plan has.
  @Test(arguments: [
    (0, "uuid, uuid, bigint, bigint, bigint", "expense_edit_key"),
    (1, "uuid, uuid, bigint, bigint, bigint, uuid", "expense_edit_of_expense"),
  ])
  func aPageOfEditsReadsNoMoreThanItShows(_ number: Int, _ types: String, _ index: String) async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.manyEdits)
      try await payshare.test.made.administer("VACUUM ANALYZE expense_edit")
      let count = types.split(separator: ",").count
      try await payshare.test.made.administer(
        Self.plans([ExpenseEditStatements.pageTexts[number]], types: types, parameters: count))
      let plan = try await Self.plan(0, payshare)
      #expect(plan.contains(index) && !plan.contains("Seq Scan"), "\(plan)")
    }
  }
}
