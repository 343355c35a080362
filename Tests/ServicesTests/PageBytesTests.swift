import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

/// Lists whose elements are large: whatever others put into them, gRPC's clients, which take 4 MiB by default, can read
/// them.
@Suite struct PageBytesTests {
  private static let clientLimitBytes = 4 << 20
  private static let organisation = "'00000000-0000-7000-8000-000000000001'"
  /// 100 characters of four bytes.
  private static let name = String(repeating: "\u{1F600}", count: 100)

  @Test func aPageOfExpensesEndsBeforeItIsTooLargeForAClient() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let count = 100
      try await Self.register(999, payshare)
      try await payshare.writeMessages(
        after: """
          INSERT INTO participant (organisation_id, event_id, user_id)
          SELECT \(Self.organisation), '\(trip.id)', id FROM app_user WHERE id <> '\(asha.id)';
          UPDATE event SET participant_count = 1000;
          INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor,
            currency, base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor,
            share_ids, share_minor, share_base_minor)
          SELECT \(Self.organisation), gen_random_uuid(), '\(trip.id)', '\(asha.id)', repeat('\u{1F600}', 200), 1,
            current_date, 1000000000000000, 'EUR', 1000000000000000, 1, now(), now(),
            ARRAY['\(asha.id)'::uuid], '{1000000000000000}', '{1000000000000000}', p.ids, p.minorUnits, p.minorUnits
          FROM generate_series(1, \(count)), (
            SELECT array_agg(id ORDER BY id) AS ids, array_agg(1000000000000::bigint) AS minorUnits FROM app_user) AS p
          """)
      let sizes = try await Self.pages { token in
        let page = try await asha.expenses.listExpenses(
          .with {
            $0.eventID = trip.id
            $0.pageSize = 1_000
            $0.pageToken = token
          })
        return (try page.expenses.received().map(\.id), page.nextPageToken, page.encoded().count)
      }
      // The bound assumes that everyone pays and shares; with one payer it is half of that.
      Self.check(sizes, of: count, atLeast: Int(Page.maximumBytes) / 3)
      let first = try await asha.events.getEvent(
        .with {
          $0.eventID = trip.id
          $0.expensePageSize = 1_000
        })
      #expect(first.encoded().count < Self.clientLimitBytes)
      #expect(!first.nextExpensePageToken.isEmpty)
    }
  }

  @Test func aPageOfEventsEndsBeforeItIsTooLargeForAClient() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let count = 20
      try await Self.register(999, payshare)
      try await payshare.test.made.administer(
        """
        INSERT INTO event (organisation_id, id, display_name, base_currency, creator_id, version, create_time,
          update_time, participant_count)
        SELECT \(Self.organisation), gen_random_uuid(), 'Crowd', 'INR', '\(asha.id)', 1, now(), now(), 1000
        FROM generate_series(1, \(count));
        INSERT INTO participant (organisation_id, event_id, user_id)
        SELECT e.organisation_id, e.id, u.id FROM event e, app_user u
        """)
      let sizes = try await Self.pages { token in
        let page = try await asha.events.listEvents(
          .with {
            $0.pageSize = 1_000
            $0.pageToken = token
          })
        #expect(page.events.allSatisfy { $0.participants.count == 1_000 })
        return (page.events.map(\.id), page.nextPageToken, page.encoded().count)
      }
      Self.check(sizes, of: count)
    }
  }

  @Test func aPageOfGroupsEndsBeforeItIsTooLargeForAClient() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let count = 20
      try await Self.register(999, payshare)
      try await payshare.test.made.administer(
        """
        INSERT INTO member_group (organisation_id, id, display_name, version, create_time, update_time, member_count)
        SELECT \(Self.organisation), gen_random_uuid(), 'Crowd', 1, now(), now(), 1000
        FROM generate_series(1, \(count));
        INSERT INTO group_member (organisation_id, group_id, user_id, role)
        SELECT g.organisation_id, g.id, u.id, 1 FROM member_group g, app_user u
        """)
      let sizes = try await Self.pages { token in
        let page = try await asha.groups.listGroups(
          .with {
            $0.pageSize = 1_000
            $0.pageToken = token
          })
        #expect(page.groups.allSatisfy { $0.members.count == 1_000 })
        return (page.groups.map(\.id), page.nextPageToken, page.encoded().count)
      }
      Self.check(sizes, of: count)
    }
  }

  @Test func theCountedSizeOfAPageIsTheStoredSize() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      _ = try await asha.event(with: [ben])
      _ = try await asha.groups.createGroup(
        .with {
          $0.group = .with {
            $0.displayName = "Flat"
            $0.members = [.with { $0.userID = ben.id }]
          }
        })
      let counts = try await payshare.database.read(
        Statement(
          """
          SELECT participant_count FROM event UNION ALL SELECT member_count FROM member_group
          """, as: Int32.self))
      #expect(counts == [2, 2])
    }
  }

  /// People with the longest names.
  private static func register(_ count: Int, _ payshare: Payshare) async throws {
    try await payshare.test.made.administer(
      """
      INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
      SELECT \(organisation), gen_random_uuid(), n || '@x', '\(name)', '', 1, now(), now()
      FROM generate_series(1, \(count)) AS n
      """)
  }

  private typealias Sizes = [(ids: [String], bytes: Int)]

  private static func pages(
    _ next: (String) async throws -> (ids: [String], token: String, bytes: Int)
  ) async throws -> Sizes {
    var pages: Sizes = []
    var token = ""
    repeat {
      let page = try await next(token)
      pages.append((page.ids, page.bytes))
      token = page.token
    } while !token.isEmpty && pages.count < 100
    return pages
  }

  private static func check(
    _ pages: Sizes, of count: Int, atLeast bytes: Int = Int(Page.maximumBytes) / 2
  ) {
    #expect(pages.flatMap(\.ids).count == count)
    #expect(Set(pages.flatMap(\.ids)).count == count)
    #expect(pages.count > 1)
    for page in pages { #expect(page.bytes < clientLimitBytes) }
    // Nor needlessly small.
    #expect(pages.dropLast().allSatisfy { $0.bytes > bytes })
  }
}
