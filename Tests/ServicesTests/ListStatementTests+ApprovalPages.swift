import PayshareAPI
import PostgresTestSupport
import Testing

@testable import Approvals
@testable import Postgres
@testable import Roles

extension ListStatementTests {
  /// Many approvals that wait for many people, and one with many comments.
  private static let waitingApprovals = """
    INSERT INTO approval (organisation_id, id, subject, subject_number, resource_type, resource_id, state, message, version,
      create_time, update_time)
    SELECT o.id, gen_random_uuid(), 1, n, 8, gen_random_uuid(), 1 + n % 8, '\\x00', 1, now() - n * interval '1 s', now()
    FROM organisation o, generate_series(1, 5000) AS n;
    INSERT INTO approval_waiting (organisation_id, user_id, approval_id, since)
    SELECT a.organisation_id, u.id, a.id, a.create_time
    FROM approval a JOIN (SELECT n, gen_random_uuid() AS id FROM generate_series(0, 99) AS n) AS u ON a.subject_number % 100 = u.n;
    INSERT INTO approval_delegation (organisation_id, id, from_id, to_id, first_time, last_time, create_time)
    SELECT o.id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now() + interval '1 day', now()
    FROM organisation o, generate_series(1, 5000);
    INSERT INTO approval_comment (organisation_id, id, approval_id, author_id, text_sealed, create_time)
    SELECT a.organisation_id, gen_random_uuid(), a.id, a.id, '\\x00', now()
    FROM (SELECT * FROM approval LIMIT 10) AS a, generate_series(1, 1000)
    """

  /// Index of the text, types of its parameters, and the indexes that its plan has.
  @Test(arguments: [
    (0, "uuid, uuid, timestamptz, uuid, bigint, bigint", ["approval_page"]),
    (
      1, "uuid, uuid, timestamptz, timestamptz, uuid, uuid, bigint, bigint",
      ["approval_waiting_page", "approval_delegation_to", "approval_key"]
    ),
    (2, "uuid, uuid, timestamptz, uuid, bigint", ["approval_comment_page"]),
    (3, "uuid, timestamptz, uuid, bigint, bigint", ["approval_organisation_page"]),
    (
      4, "uuid, timestamptz, uuid, bigint, bigint, bigint[], bigint[], boolean[], timestamptz",
      ["approval_state_page", "approval_key"]
    ),
  ])
  func aPageOfApprovalsOrCommentsReadsNoMoreThanItShows(
    _ number: Int, _ types: String, _ indexes: [String]
  ) async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.waitingApprovals)
      try await payshare.test.made.administer(
        "VACUUM ANALYZE approval, approval_waiting, approval_delegation, approval_comment")
      let texts =
        ApprovalStatements.pageTexts
        + [ApprovalCommentStatements.pageText] + ApprovalStatements.organisationTexts
      let count = types.split(separator: ",").count
      try await payshare.test.made.administer(Self.plans([texts[number]], types: types, parameters: count))
      let plan = try await Self.plan(0, payshare)
      for index in indexes { #expect(plan.contains(index), "\(plan)") }
      #expect(!plan.contains("Seq Scan"), "\(plan)")
    }
  }

  @Test func whoWasGrantedARoleIsFoundByIndexes() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO role_grant (organisation_id, id, principal_kind, principal_id, resource_type, resource_id, role, reason,
          version, create_time, update_time)
        SELECT o.id, gen_random_uuid(), 2, gen_random_uuid(), 8, gen_random_uuid(), 'accountant', '', 1, now(), now()
        FROM organisation o, generate_series(1, 5000)
        """)
      try await payshare.test.made.administer("VACUUM ANALYZE role_grant, group_member, app_user, goal_owner")
      for (text, types) in zip(
        RoleHolderStatements.texts, ["uuid, uuid, smallint, text[], bigint", "uuid, uuid[], bigint"])
      {
        try await payshare.test.made.administer("DROP TABLE IF EXISTS plan")
        let count = types.split(separator: ",").count
        try await payshare.test.made.administer(Self.plans([text], types: types, parameters: count))
        let plan = try await Self.plan(0, payshare)
        #expect(!plan.contains("Seq Scan on role_grant"), "\(plan)")
      }
    }
  }
}
