import Identifiers
import PayshareAPI
import PostgresTestSupport
import RPC
import Rules
import Schema
import SeededRandom
import Testing

@testable import Accounts
@testable import Approvals
@testable import Budgets
@testable import Comments
@testable import Events
@testable import Expenses
@testable import Goals
@testable import Groups
@testable import Mail
@testable import PersonalStorage
@testable import Postgres
@testable import ServiceKit
@testable import Sharing
@testable import Users

/// The statements of all lists: how many there are, what is in their texts, and how PostgreSQL carries them out.
@Suite struct ListStatementTests {
  @Test func eachListNeedsFewStatementTexts() {
    for texts in [
      ExpensePageTexts.all, EventStatements.pageTexts, GroupStatements.pageTexts, UserPageTexts.all,
      InvitationPageText.allCases.map(\.sql), GoalStatements.pageTexts, [GoalEntryStatements.pageText],
      BudgetStatements.pageTexts, [BudgetStatements.revisionPageText, BudgetStatements.linePageText],
      ApprovalRouteStatements.pageTexts, ApprovalStatements.pageTexts, [ApprovalCommentStatements.pageText],
      [ShareLinkStatements.pageText], [CommentStatements.pageText],
      ExpenseEditStatements.pageTexts,
    ] {
      #expect(!texts.isEmpty && texts.count <= ListLimits.maximumStatements)
      #expect(Set(texts.map(\.statement)).count == texts.count)
    }
  }

  @Test func aTextIsTheSameValueEachTime() {
    #expect(ExpensePageTexts.all == ExpensePageTexts.all)
    #expect(EventStatements.pageTexts == EventStatements.pageTexts)
    #expect(GroupStatements.pageTexts == GroupStatements.pageTexts)
  }

  /// A filter only chooses among existing texts.
  @Test func noFilterChangesAStatementText() {
    var random = SeededGenerator(seed: 160)
    let texts = Set(ExpensePageTexts.all)
    let values = [
      "2026-03-01", "100", "EUR", "\(UUID.version7())", "'; DROP TABLE expense --'", "\"$1 OR true\"", "true",
    ]
    let fields = ExpenseFilter.fields.map(\.name) + ["x", "description OR"]
    var taken = 0
    for _ in 0..<5_000 {
      let terms = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        [
          fields.randomElement(using: &random),
          Filter.Comparison.allCases.randomElement(using: &random)?.rawValue,
          values.randomElement(using: &random),
        ].compactMap { $0 }.joined(separator: " ")
      }
      let order = ["", "spend_date desc", "create_time desc", "id; DROP"].randomElement(using: &random) ?? ""
      guard
        let query = try? ExpenseQuery(filter: terms.joined(separator: " AND "), orderBy: order)
      else { continue }
      taken += 1
      let statement = ExpenseStatements.page(
        of: .zero, in: .zero, Page(size: Int32.random(in: 0...1_000, using: &random)), query,
        showsDeleted: false)
      #expect(texts.contains(statement.command.sql))
    }
    #expect(taken > 200)
  }

  /// One event with many expenses among many with few.
  private static let expenses = """
    INSERT INTO event (organisation_id, id, display_name, base_currency, creator_id, version, create_time, update_time,
      participant_count)
    SELECT o.id, gen_random_uuid(), 'Trip', 'INR', gen_random_uuid(), 1, now(), now(), 1
    FROM organisation o, generate_series(1, 300);
    INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor, currency,
      base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor, share_ids,
      share_minor, share_base_minor, message, message_format, message_version)
    SELECT e.organisation_id, gen_random_uuid(), e.id, e.creator_id, 'Tea', 1, current_date - n % 100, 1, 'INR', 1, 1,
      now() - n * interval '1 s', now(), ARRAY[e.creator_id], '{1}', '{1}', ARRAY[e.creator_id], '{1}', '{1}', '\\x00', 1,
      1
    FROM (SELECT *, row_number() OVER () AS number FROM event) AS e,
      LATERAL generate_series(1, CASE WHEN number = 1 THEN 10000 ELSE 33 END) AS n
    """

  /// As in the server's sessions: generic plans.
  static func plans(_ texts: [SQL], types: String, parameters: Int) -> String {
    let values = Array(repeating: "NULL", count: parameters).joined(separator: ", ")
    let prepares = texts.enumerated().map { "PREPARE p\($0) (\(types)) AS \($1.statement);" }
    let explains = texts.indices.map { number in
      """
      FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) EXECUTE p\(number) (\(values))' LOOP
        INSERT INTO plan VALUES (\(number), line);
      END LOOP;
      """
    }
    return """
      SET plan_cache_mode = force_generic_plan;
      CREATE TABLE plan (number bigint, line text); GRANT SELECT ON plan TO PUBLIC;
      \(prepares.joined(separator: "\n"))
      DO $do$ DECLARE line text; BEGIN \(explains.joined(separator: "\n")) END $do$
      """
  }

  /// Many goals in one organisation, the first of them with many entries.
  static let goals = """
    INSERT INTO goal (organisation_id, id, name_sealed, target_minor, currency, start_day, state, version, create_time,
      update_time)
    SELECT o.id, gen_random_uuid(), '\\x00', 1, 'EUR', current_date, 1, 1, now() - n * interval '1 s', now()
    FROM (SELECT id FROM organisation LIMIT 1) AS o, generate_series(1, 5000) AS n;
    INSERT INTO goal_owner SELECT organisation_id, id, gen_random_uuid() FROM goal;
    INSERT INTO goal_entry (organisation_id, id, goal_id, day, amount_minor, creator_id, version, create_time, update_time)
    SELECT g.organisation_id, gen_random_uuid(), g.id, current_date - n % 100, 1, g.id, 1, now(), now()
    FROM (SELECT * FROM goal LIMIT 2) AS g, generate_series(1, 5000) AS n
    """

  /// Index of the text, types of its parameters, and the indexes that its plan has.
  @Test(arguments: [
    (
      0, "uuid, uuid, timestamptz, uuid, bigint, smallint",
      ["goal_owner_user", "goal_key", "goal_owner_pkey"]
    ),
    (1, "uuid, timestamptz, uuid, bigint", ["goal_page", "goal_owner_pkey"]),
    (2, "uuid, uuid, date, timestamptz, uuid, bigint", ["goal_entry_page"]),
  ])
  func aPageOfGoalsOrEntriesReadsNoMoreThanItShows(
    _ number: Int, _ types: String, _ indexes: [String]
  ) async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.goals)
      try await payshare.test.made.administer("VACUUM ANALYZE goal, goal_owner, goal_entry")
      let text = (GoalStatements.pageTexts + [GoalEntryStatements.pageText])[number]
      let count = types.split(separator: ",").count
      try await payshare.test.made.administer(Self.plans([text], types: types, parameters: count))
      let plan = try await Self.plan(0, payshare)
      for index in indexes { #expect(plan.contains(index), "\(plan)") }
      #expect(!plan.contains("Seq Scan"), "\(plan)")
      // The caller's own are few, and sorted.
      #expect(number == 0 || !plan.contains("Sort"), "\(plan)")
    }
  }

  static func plan(_ number: Int, _ payshare: Payshare) async throws -> String {
    try await payshare.database.read(
      Statement("SELECT line FROM plan WHERE number = $1", Int64(number), as: String.self)
    ).joined(separator: "\n")
  }

  @Test func aPageOfExpensesIsReadByTheIndexOfItsOrderAndNeverSorted() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.expenses)
      // As after autovacuum: index-only scans are possible, so another index with a sort could look cheaper.
      try await payshare.test.made.administer("VACUUM ANALYZE expense")
      let types = """
        uuid, uuid, date, timestamptz, uuid, bigint, boolean, bigint, smallint, date, date, bigint, bigint, text, uuid,
        uuid, uuid, text, uuid
        """
      try await payshare.test.made.administer(Self.plans(ExpensePageTexts.all, types: types, parameters: 19))
      for (number, text) in ExpensePageTexts.all.enumerated() {
        let order = try #require(
          ExpenseOrder.allCases.first {
            text == ExpensePageTexts.of($0).small
              || text == ExpensePageTexts.of($0).large || text == ExpensePageTexts.of($0).filtered
          })
        let plan = try await Self.plan(number, payshare)
        #expect(plan.contains("using \(order.index) on expense"), "\(plan)")
        #expect(!plan.contains("Sort") && !plan.contains("Seq Scan"), "\(plan)")
      }
    }
  }

  @Test func aPageOfMailsIsReadByTheIndexOfItsFilterAndNeverSorted() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO mail (organisation_id, id, template, recipient_hash, language, envelope_sealed, texts_sealed, state,
          create_time)
        SELECT o.id, gen_random_uuid(), 'test', sha256(int4send(n % 1000)), 'en', '', '', 1 + n % 50 / 49 * 2,
          now() - n * interval '1 s'
        FROM organisation o, generate_series(1, 20000) AS n;
        ANALYZE mail
        """)
      for (texts, types) in [
        ([MailPageText.all], "uuid, timestamptz, uuid, bigint, bigint"),
        ([.inState], "uuid, timestamptz, uuid, bigint, bigint, smallint"),
        ([.ofRecipient], "uuid, timestamptz, uuid, bigint, bigint, smallint, bytea"),
      ] {
        let count = types.split(separator: ",").count
        try await payshare.test.made.administer(
          "DROP TABLE IF EXISTS plan; " + Self.plans(texts.map(\.sql), types: types, parameters: count))
        let plan = try await Self.plan(0, payshare)
        #expect(plan.contains("using \(texts[0].index) on mail"), "\(plan)")
        #expect(!plan.contains("Sort") && !plan.contains("Seq Scan"), "\(plan)")
      }
    }
  }

  @Test func aPageOfAnOrganisationIsReadByItsIndexAndNeverSorted() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO event (organisation_id, id, display_name, base_currency, creator_id, version, create_time, update_time,
          participant_count)
        SELECT o.id, gen_random_uuid(), 'Trip', 'INR', gen_random_uuid(), 1, now() - n * interval '1 s', now(), 1
        FROM organisation o, generate_series(1, 20000) AS n;
        INSERT INTO member_group (organisation_id, id, display_name, version, create_time, update_time, member_count)
        SELECT organisation_id, id, 'Flat', 1, create_time, now(), 1 FROM event;
        ANALYZE event; ANALYZE member_group
        """)
      for (text, index) in [
        (EventStatements.ofOrganisation, "event_page on event"),
        (GroupStatements.ofOrganisation, "member_group_page on member_group"),
      ] {
        try await payshare.test.made.administer(
          "DROP TABLE IF EXISTS plan; "
            + Self.plans([text], types: "uuid, timestamptz, uuid, bigint, bigint", parameters: 5))
        let plan = try await Self.plan(0, payshare)
        #expect(plan.contains("using \(index)"), "\(plan)")
        #expect(!plan.contains("Sort") && !plan.contains("Seq Scan"), "\(plan)")
      }
    }
  }

  @Test func usersAreFoundByTheCodesOfTheirAddresses() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.sealedUsers)
      try await payshare.test.made.administer(
        Self.plans([AccountStatements.userByAddress], types: "uuid, bytea, text", parameters: 3))
      let plan = try await Self.plan(0, payshare)
      #expect(plan.contains("using app_user_email_hash on app_user"), "\(plan)")
      #expect(plan.contains("using app_user_plaintext on app_user"), "\(plan)")
      #expect(!plan.contains("Seq Scan"), "\(plan)")
    }
  }

  /// The search for values of older keys reads no others, however many there are.
  @Test func valuesOfOlderKeysAreFoundByAnIndex() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(Self.sealedUsers)
      let texts = [
        DataKeyStatements.outdatedText(.userEmail), DataKeyStatements.unusedText([.userEmail]),
      ]
      for (text, types) in zip(texts, ["uuid, bytea, uuid[], bigint", "uuid, bytea, bigint"]) {
        let count = types.split(separator: ",").count
        try await payshare.test.made.administer(
          "DROP TABLE IF EXISTS plan; " + Self.plans([text], types: types, parameters: count))
        let plan = try await Self.plan(0, payshare)
        #expect(plan.contains("app_user_email_key"), "\(plan)")
        #expect(!plan.contains("Seq Scan on app_user"), "\(plan)")
      }
    }
  }

  @Test func aPageOfUsersOrInvitationsIsReadByTheIndexOfItsFilterAndNeverSorted() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time,
          delete_time)
        SELECT o.id, gen_random_uuid(), n || '@x', 'Person ' || n % 1000, nullif(n % 10, 0)::text, 1,
          now() - n * interval '1 s', now(), CASE WHEN n % 20 = 1 THEN now() END
        FROM organisation o, generate_series(1, 20000) AS n;
        INSERT INTO invitation (organisation_id, user_id, digest, state, create_time, expire_time, end_time)
        SELECT organisation_id, id, CASE WHEN n % 4 = 0 THEN sha256(n::text::bytea) END, n % 4 + 1,
          now() - n * interval '1 h', now() - n * interval '1 h' + interval '14 d', CASE WHEN n % 4 > 0 THEN now() END
        FROM (SELECT *, row_number() OVER () AS n FROM app_user) AS u
        """)
      try await payshare.test.made.administer("VACUUM ANALYZE app_user")
      try await payshare.test.made.administer("VACUUM ANALYZE invitation")
      let types = "uuid, text, timestamptz, uuid, bigint, smallint, text, text, bytea"
      for order in UserOrder.allCases {
        let texts = UserPageTexts.of(order)
        let all = [texts.all, texts.named, texts.lastRead]
        for (texts, index) in [
          (all, order.index), ([texts.inState], order.stateIndex), ([texts.ofEmail], "app_user_email_hash"),
        ] {
          try await payshare.test.made.administer(
            "DROP TABLE IF EXISTS plan; DEALLOCATE ALL; " + Self.plans(texts, types: types, parameters: 9))
          for number in texts.indices {
            let plan = try await Self.plan(number, payshare)
            #expect(plan.contains("using \(index) on app_user"), "\(plan)")
            #expect(index == "app_user_email_hash" || !plan.contains("Sort  "), "\(plan)")
            #expect(!plan.contains("Seq Scan on app_user"), "\(plan)")
          }
        }
      }
      for text in InvitationPageText.allCases {
        let last = text == .ended ? ", smallint" : text == .all ? "" : ", bigint"
        let types = "uuid, timestamptz, uuid, bigint" + last
        try await payshare.test.made.administer(
          "DROP TABLE IF EXISTS plan; DEALLOCATE ALL; "
            + Self.plans([text.sql], types: types, parameters: types.split(separator: ",").count))
        let plan = try await Self.plan(0, payshare)
        #expect(plan.contains("using \(text.index) on invitation"), "\(plan)")
        #expect(!plan.contains("Sort") && !plan.contains("Seq Scan"), "\(plan)")
      }
    }
  }

  private static let sealedUsers = """
    INSERT INTO app_user (organisation_id, id, email_sealed, email_hash, display_name, password_hash, version,
      create_time, update_time)
    SELECT o.id, gen_random_uuid(), '\\x0100000001' || sha256(int4send(n)), sha256(int4send(n)), 'Person', '', 1, now(),
      now()
    FROM organisation o, generate_series(1, 20000) AS n;
    ANALYZE app_user
    """

  @Test func aPageOfSessionsIsReadByItsIndexAndNeverSorted() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
        SELECT o.id, gen_random_uuid(), n || '@x', 'Person', '', 1, now(), now()
        FROM organisation o, generate_series(1, 1000) AS n;
        INSERT INTO session (organisation_id, id, user_id, service, create_time, refresh_generation,
          refresh_expire_time)
        SELECT organisation_id, gen_random_uuid(), id, 'x', now() - n * interval '1 s', 1, now() + interval '1 day'
        FROM app_user, generate_series(1, 10) AS n;
        ANALYZE
        """)
      let statement = SessionStatements.active(of: .zero, in: .zero, Page(size: 50))
      try await payshare.test.made.administer(
        Self.plans(
          [statement.command.sql], types: "uuid, uuid, timestamptz, uuid, bigint", parameters: 5))
      let plan = try await Self.plan(0, payshare)
      #expect(plan.contains("using session_page on session"), "\(plan)")
      #expect(!plan.contains("Sort") && !plan.contains("Seq Scan"), "\(plan)")
    }
  }

  @Test func aPageOfEventsOrGroupsReadsOnlyThoseOfTheCaller() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
        SELECT o.id, gen_random_uuid(), n || '@x', 'Person', '', 1, now(), now()
        FROM organisation o, generate_series(1, 1000) AS n;
        INSERT INTO event (organisation_id, id, display_name, base_currency, creator_id, version, create_time,
          update_time, participant_count)
        SELECT organisation_id, id, 'Trip', 'INR', id, 1, now(), now(), 1 FROM app_user;
        INSERT INTO participant (organisation_id, event_id, user_id) SELECT organisation_id, id, id FROM app_user;
        INSERT INTO member_group (organisation_id, id, display_name, version, create_time, update_time, member_count)
        SELECT organisation_id, id, 'Flat', 1, now(), now(), 1 FROM app_user;
        INSERT INTO group_member (organisation_id, group_id, user_id, role)
        SELECT organisation_id, id, id, 1 FROM app_user;
        ANALYZE
        """)
      let types = "uuid, uuid, text, timestamptz, uuid, bigint, bigint, text"
      try await payshare.test.made.administer(
        Self.plans(EventStatements.pageTexts, types: types + ", text", parameters: 9))
      for (number, order) in EventOrder.allCases.enumerated() {
        let plan = try await Self.plan(number, payshare)
        #expect(
          plan.contains(order.index) && plan.contains("event_key") && !plan.contains("Seq Scan"), "\(plan)")
      }
      try await payshare.test.made.administer("DROP TABLE plan")
      try await payshare.test.made.administer(
        Self.plans(GroupStatements.pageTexts, types: types, parameters: 8))
      for (number, order) in GroupOrder.allCases.enumerated() {
        let plan = try await Self.plan(number, payshare)
        #expect(
          plan.contains(order.index) && plan.contains("member_group_key") && !plan.contains("Seq Scan"),
          "\(plan)")
      }
    }
  }
}
