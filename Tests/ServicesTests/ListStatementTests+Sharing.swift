import PayshareAPI
import PostgresTestSupport
import Testing

@testable import Comments
@testable import Postgres
@testable import Sharing

extension ListStatementTests {
  /// Many links to some goals, and many comments on some.
  private static let sharing = """
    INSERT INTO share_link (organisation_id, id, resource_type, resource_id, digest, maker_id, description, expire_time,
      max_redemptions, redemption_count, create_time)
    SELECT o.id, gen_random_uuid(), 7, r.id, sha256(gen_random_uuid()::text::bytea), r.id, '', now(), 1, 0,
      now() - n * interval '1 s'
    FROM organisation o, (SELECT gen_random_uuid() AS id FROM generate_series(1, 10)) AS r, generate_series(1, 1000) AS n;
    INSERT INTO comment (organisation_id, id, resource_type, resource_id, author_id, text_sealed, mentioned_ids, version,
      create_time, update_time)
    SELECT o.id, gen_random_uuid(), 7, r.id, r.id, '\\x00', '{}', 1, now() - n * interval '1 s', now()
    FROM organisation o, (SELECT gen_random_uuid() AS id FROM generate_series(1, 10)) AS r, generate_series(1, 1000) AS n
    """

  @Test(arguments: ["share_link_page", "comment_page"])
  func aPageOfLinksOrCommentsReadsNoMoreThanItShows(_ index: String) async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.sharing)
      try await payshare.test.made.administer("VACUUM ANALYZE share_link, comment")
      let text = index == "comment_page" ? CommentStatements.pageText : ShareLinkStatements.pageText
      try await payshare.test.made.administer(
        Self.plans([text], types: "uuid, uuid, timestamptz, uuid, bigint", parameters: 5))
      let plan = try await Self.plan(0, payshare)
      #expect(plan.contains(index), "\(plan)")
      #expect(!plan.contains("Seq Scan") && !plan.contains("Sort"), "\(plan)")
    }
  }
}
