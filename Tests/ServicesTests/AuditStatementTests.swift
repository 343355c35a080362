import Identifiers
import PostgresTestSupport
import ServiceKit
import Testing

@testable import Audit
@testable import Journal
@testable import Postgres

/// How PostgreSQL finds the entries of a page in a long journal.
@Suite("The statements of the audit") struct AuditStatementTests {
  /// 100 000 entries of 500 people about 5 000 things in two organisations, a few of them refused calls.
  private static let journal = """
    INSERT INTO journal_entry (organisation_id, id, create_time, actor_user_id, service, kind, resource_id, event)
    SELECT CASE WHEN n % 10 = 0 THEN '00000000-0000-0000-0000-000000000009'::uuid ELSE '\(Payshare.organisation)' END,
      (lpad(to_hex(1750000000000 + n * 1000), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
      to_timestamp(1750000000 + n), md5((n % 500)::text)::uuid, 'spiffe://payshare.dev/client/service',
      CASE WHEN n % 1000 = 1 THEN 120 ELSE 7 + n % 4 END, md5((n % 5000)::text)::uuid, repeat('x', 300)::bytea
    FROM generate_series(1, 100000) AS n;
    INSERT INTO journal_position (organisation_id, position, sequence, hash)
    SELECT organisation_id, sequence, sequence, sha256('') FROM journal_entry;
    UPDATE journal_state SET position = (SELECT max(sequence) FROM journal_entry),
      sequence = (SELECT max(sequence) FROM journal_entry);
    """

  private static let types = """
    uuid, bigint, bigint, bigint, uuid, uuid, integer, bytea, timestamptz, timestamptz, uuid, uuid
    """

  /// As in the server's sessions: a generic plan.
  private static func explaining(_ text: SQL, _ types: String, _ values: String) -> String {
    """
    DROP TABLE IF EXISTS plan;
    SET plan_cache_mode = force_generic_plan;
    CREATE TABLE plan (line text); GRANT SELECT ON plan TO PUBLIC;
    PREPARE page (\(types)) AS \(text.statement);
    DO $do$ DECLARE line text; BEGIN
      FOR line IN EXECUTE $sql$EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) EXECUTE page (\(values))$sql$ LOOP
        INSERT INTO plan VALUES (line);
      END LOOP;
    END $do$
    """
  }

  /// The plan with which a statement is executed, and how many pages it reads.
  private static func explain(
    _ text: SQL, _ types: String, _ values: String, _ payshare: Payshare
  ) async throws -> (plan: String, pages: Int) {
    try await payshare.test.made.administer(explaining(text, types, values))
    let lines = try await payshare.database.read(Statement("SELECT line FROM plan", as: String.self))
    let read = try #require(lines.lazy.compactMap { $0.firstMatch(of: /Buffers: shared hit=(\d+)/) }.first)
    return (lines.joined(separator: "\n"), Int(read.1) ?? .max)
  }

  @Test func followingListingAndVerifyingTheJournalReadOnlyTheirPartOfIt() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.journal)
      try await payshare.test.made.administer("VACUUM ANALYZE journal_entry, journal_position")
      let any = "uuid, uuid, uuid, integer[], uuid"
      let selected = JournalStatements.Selection()
      let statements: [(sql: SQL, types: String, values: String)] = [
        (
          JournalStatements.entries(after: 0, selected, limit: 0, maximumBytes: 0).command.sql,
          "bigint, bigint, bigint, \(any)", "50000, 100, 3000000, NULL, NULL, NULL, '{7,8}', NULL"
        ),
        (
          JournalStatements.page(before: 0, selected, limit: 0, readLimit: 0, maximumBytes: 0).command.sql,
          "bigint, bigint, bigint, \(any), bigint", "50000, 51, 3000000, NULL, NULL, NULL, '{7,8}', NULL, 100"
        ),
        (
          JournalStatements.chain(of: .zero, after: 0, limit: 0, maximumBytes: 0).command.sql,
          "uuid, bigint, bigint, bigint", "'\(Payshare.organisation)', 50000, 100, 3000000"
        ),
      ]
      for (sql, types, values) in statements {
        let (plan, pages) = try await Self.explain(sql, types, values, payshare)
        #expect(!plan.contains("Seq Scan on journal") && !plan.contains("Hash"), "\(plan)")
        #expect(pages < 1_500, "\(plan)")
      }
    }
  }

  @Test func aPageIsReadByTheIndexOfItsFilterAndReadsFewPages() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.journal)
      try await payshare.test.made.administer("VACUUM ANALYZE journal_entry, journal_position")
      let ever = "'-infinity', 'infinity', NULL, NULL"
      let day = """
        '2025-06-16', '2025-06-17', '01977655-0000-0000-0000-000000000000', '01977b8b-0000-0000-0000-000000000000'
        """
      for (text, values) in [
        (AuditPageText.all, "NULL, NULL, NULL, NULL, \(ever)"),
        (.all, "NULL, NULL, NULL, NULL, \(day)"),
        (.ofActor, "md5('7')::uuid, NULL, NULL, NULL, \(ever)"),
        (.ofActor, "md5('7')::uuid, NULL, NULL, NULL, \(day)"),
        (.ofResource, "NULL, md5('7')::uuid, NULL, NULL, \(ever)"),
        (.ofRareKind, "NULL, NULL, 120, NULL, \(ever)"),
      ] {
        let (plan, pages) = try await Self.explain(
          text.sql, Self.types, "'\(Payshare.organisation)', \(Int64.max), 51, 3000000, \(values)", payshare)
        #expect(plan.contains(text.index), "\(text): \(plan)")
        #expect(!plan.contains("Seq Scan"), "\(text): \(plan)")
        #expect(pages < 1_500, "\(text) \(values): \(plan)")
      }
    }
  }

  @Test func eachTextIsTheSameValueEachTime() {
    #expect(AuditPageText.allCases.map(\.sql) == AuditPageText.allCases.map(\.sql))
    #expect(Set(AuditPageText.allCases.map(\.sql.statement)).count == AuditPageText.allCases.count)
  }
}
