import PayshareAPI
import PostgresTestSupport
import Testing

@testable import Approvals
@testable import Postgres

extension ListStatementTests {
  /// Many delegations of many people, of whom each has few.
  private static let delegations = """
    INSERT INTO approval_delegation (organisation_id, id, from_id, to_id, first_time, last_time, create_time)
    SELECT o.id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now() + n * interval '1 hour', now()
    FROM (SELECT id FROM organisation LIMIT 1) AS o, generate_series(1, 20000) AS n
    """

  @Test func delegationsAreFoundPersonByPerson() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.delegations)
      try await payshare.test.made.administer("VACUUM ANALYZE approval_delegation")
      for (text, types, indexes) in [
        (
          ApprovalDelegationStatements.ofUserText, "uuid, uuid, timestamptz, bigint",
          ["approval_delegation_from", "approval_delegation_to"]
        ),
        (
          ApprovalDelegationStatements.chainsText, "uuid, uuid[], timestamptz, timestamptz",
          ["approval_delegation_from"]
        ),
      ] {
        let count = types.split(separator: ",").count
        try await payshare.test.made.administer(
          "DROP TABLE IF EXISTS plan; " + Self.plans([text], types: types, parameters: count))
        let plan = try await Self.plan(0, payshare)
        for index in indexes {
          #expect(plan.contains(index), "\(plan)")
        }
        #expect(!plan.contains("Seq Scan on approval_delegation"), "\(plan)")
      }
    }
  }
}
