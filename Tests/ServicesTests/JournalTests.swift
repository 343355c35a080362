import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Journal
@testable import payshare_server

@Suite("The journal") struct JournalTests {
  private static let admin = "spiffe://payshare.dev/client/admin"
  private static let callers = "\(Payshare.web) users *\n\(admin) users operator *"

  /// Services that know an operator, with clients for the operator's calls.
  private func withJournal(
    _ body: (Payshare, PayshareV1.JournalServiceClient, JournalSealer) async throws -> Void
  ) async throws {
    try await Payshare.with(callers: ClientAllowList.list(Self.callers)) { payshare in
      let client = PayshareV1.JournalServiceClient(payshare.called(by: Self.admin).channel)
      let sealer = JournalSealer(payshare.database, payshare.services.journalFollower)
      try await body(payshare, client, sealer)
    }
  }

  private func entries(
    _ client: PayshareV1.JournalServiceClient,
    _ fill: (inout PayshareV1.JournalSelection) -> Void = { _ in }
  ) async throws -> [PayshareV1.JournalEntry] {
    try await client.listJournalEntries(
      .with { $0.selection = .with { fill(&$0) } }
    ).entries
  }

  @Test func whatHappensToAnExpenseIsJournalledWithWhatWasDifferentBefore() async throws {
    try await withJournal { payshare, client, sealer in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let request = asha.snack(in: trip)
      let made = try await asha.expenses.createExpense(request)
      let updated = try await asha.expenses.updateExpense(
        .with {
          $0.expenseID = made.id
          $0.etag = made.etag
          $0.expense = .with { $0.description = "Two snacks" }
          $0.updateMask = .with { $0.paths = ["description"] }
        })
      let deleted = try await asha.expenses.deleteExpense(
        .with {
          $0.expenseID = made.id
          $0.etag = updated.etag
        })
      #expect(try await entries(client).isEmpty)
      try await sealer.sealAll()
      let found = try await entries(client) { $0.resourceID = made.id }
      #expect(
        found.map(\.event?.kind) == [
          .expenseDeleted(.with { $0.expense = deleted }),
          .expenseUpdated(
            .with {
              $0.expense = updated
              $0.previous = .with {
                $0.description = made.description
                $0.updateTime = made.updateTime
                $0.etag = made.etag
              }
              $0.changedFields = found[1].event?.expenseUpdated?.changedFields ?? []
            }),
          .expenseCreated(.with { $0.expense = made }),
        ])
      #expect(
        Set(found[1].event?.expenseUpdated?.changedFields ?? []) == ["description", "update_time", "etag"])
      let first = try #require(found.last)
      #expect(first.actorUserID == asha.id)
      #expect(first.requestID == request.requestID)
      #expect(first.service == Payshare.web)
      #expect(first.createTime == made.createTime)
      #expect(first.organisationID == Payshare.organisation.description)
      #expect(first.position < found[1].position)
    }
  }

  /// What the database keeps, not only what operators are shown: entries are never changed or deleted.
  @Test func entriesAreWrittenWithoutPersonalData() async throws {
    try await withJournal { payshare, client, sealer in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      _ = try await asha.event(with: [ben])
      let stored = try await payshare.database.read(
        Statement("SELECT event FROM journal_entry", as: [UInt8].self))
      #expect(stored.count == 5)
      for bytes in stored {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(["Asha", "asha", "Ben", "ben@", "example.com"].filter(text.contains) == [])
      }
      try await sealer.sealAll()
      let registered = try await entries(client) { $0.kinds = ["user_registered"] }
      #expect(registered.map { $0.event?.userRegistered?.user?.id } == [ben.id, asha.id])
      #expect(registered.map { $0.event?.userRegistered?.user?.email } == ["…@…", "…@…"])
    }
  }

  @Test func sessionsAndPeopleAreJournalled() async throws {
    try await withJournal { payshare, client, sealer in
      let asha = try await payshare.person("Asha")
      let refresh: () async throws -> PayshareV1.Session = {
        try await PayshareV1.SessionServiceClient(payshare.channel).refreshSession(
          .with { $0.refreshToken = asha.session.refreshToken })
      }
      _ = try await refresh()
      #expect(await status { _ = try await refresh() }?.reason == "INVALID_REFRESH_TOKEN")
      let ben = try await payshare.person("Ben")
      _ = try await ben.sessions.logOut(PayshareV1.LogOutRequest())
      // It has ended already: nothing happens any more.
      _ = try await ben.sessions.logOut(PayshareV1.LogOutRequest())
      try await sealer.sealAll()
      let kinds = try await entries(client).reversed().map { $0.event?.kind?.name }
      #expect(
        kinds == [
          "user_registered", "session_begun", "session_revoked", "user_registered", "session_begun",
          "session_ended",
        ])
      let revoked = try await entries(client) { $0.kinds = ["session_revoked"] }
      #expect(revoked.map(\.actorUserID) == [asha.id])
      #expect(revoked.first?.event?.sessionRevoked?.reason == .tokenReused)
    }
  }

  @Test func onlyOperatorsMayReadIt() async throws {
    try await withJournal { payshare, client, _ in
      let others = PayshareV1.JournalServiceClient(payshare.channel)
      let refused = await status { _ = try await others.listJournalEntries(.init()) }
      #expect(refused?.code == .permissionDenied)
      #expect(refused?.reason == "OPERATOR_REQUIRED")
      let asha = try await payshare.person("Asha")
      let withSession = PayshareV1.JournalServiceClient(
        InterceptedChannel(payshare.channel, [BearerToken(token: asha.session.accessToken)]))
      #expect(
        await status { _ = try await withSession.listJournalEntries(.init()) }?.reason == "OPERATOR_REQUIRED")
      _ = try await client.listJournalEntries(.init())
    }
    try await Payshare.with { payshare in
      let client = PayshareV1.JournalServiceClient(payshare.called(by: Self.admin).channel)
      #expect(
        await status { _ = try await client.listJournalEntries(.init()) }?.reason == "OPERATOR_REQUIRED")
    }
  }

  @Test func aListGoesThroughAllEntriesOnceAndSaysWhatIsWrongWithASelection() async throws {
    try await withJournal { payshare, client, sealer in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      for number in 1...7 { try await asha.pays(number, "Snack", [(asha, number)], in: trip) }
      try await sealer.sealAll()
      var positions: [Int64] = []
      var token = ""
      repeat {
        let page = try await client.listJournalEntries(
          .with {
            $0.pageSize = 3
            $0.pageToken = token
            $0.selection = .with { $0.kinds = ["expense_created"] }
          })
        #expect(page.entries.count <= 3)
        positions += page.entries.map(\.position)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(positions.count == 7)
      #expect(positions == positions.sorted(by: >))
      let refused = await status { _ = try await entries(client) { $0.kinds = ["expense_eaten"] } }
      #expect(refused?.code == .invalidArgument)
      #expect(
        refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.map(\.field) == ["selection.kinds[0]"])
    }
  }

  @Test func aFollowerGetsEachEntryOnceAndGoesOnBehindItsToken() async throws {
    try await withJournal { payshare, client, sealer in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      try await sealer.sealAll()
      var seen: [String] = []
      var token = ""
      do {
        let stream = try await client.followJournal(.with { $0.fromBeginning = true })
        for try await response in stream {
          seen.append(response.entry?.event?.kind?.name ?? "")
          token = response.resumeToken
          if seen.count == 3 {
            try await asha.pays(100, "Snack", [(asha, 100)], in: trip)
            try await sealer.sealAll()
          }
          if seen.count == 4 { break }
        }
      }
      #expect(seen == ["user_registered", "session_begun", "event_created", "expense_created"])
      try await asha.pays(200, "Dinner", [(asha, 200)], in: trip)
      try await sealer.sealAll()
      // On another server, too.
      let other = try await payshare.anotherServer(callers: ClientAllowList.list(Self.callers))
      for server in [client, PayshareV1.JournalServiceClient(other.called(by: Self.admin).channel)] {
        let stream = try await server.followJournal(.with { $0.resumeToken = token })
        var responses = stream.makeAsyncIterator()
        let next = try await responses.next()
        #expect(next?.entry?.event?.expenseCreated?.expense?.description == "Dinner")
      }
    }
  }

  @Test func aFollowerLearnsAtOnceWhereToGoOn() async throws {
    try await withJournal { payshare, client, sealer in
      var place = ""
      for name in ["Asha", "Ben"] {
        var responses = try await client.followJournal(.init()).makeAsyncIterator()
        let first = try #require(try await responses.next())
        #expect(first.entry == nil)
        place = first.resumeToken
        _ = try await payshare.person(name)
        try await sealer.sealAll()
      }
      var responses = try await client.followJournal(.with { $0.resumeToken = place }).makeAsyncIterator()
      let next = try await responses.next()
      #expect(next?.entry?.position == 3)
    }
  }

  @Test func aTokenOfAnotherJournalIsRefused() async throws {
    try await withJournal { payshare, client, sealer in
      _ = try await payshare.person("Asha")
      try await sealer.sealAll()
      let foreign = ResumeToken(position: 1, hash: [UInt8](repeating: 7, count: 32)).text
      let ahead = ResumeToken(position: 99, hash: [UInt8](repeating: 7, count: 32)).text
      for (token, reason) in [
        (foreign, "JOURNAL_RESTORED"), (ahead, "JOURNAL_RESTORED"), ("x", "INVALID_RESUME_TOKEN"),
      ] {
        let refused = await status {
          for try await _ in try await client.followJournal(.with { $0.resumeToken = token }) {}
        }
        if token == "x" {
          #expect(refused?.code == .invalidArgument)
        } else {
          #expect(refused?.reason == reason)
        }
      }
    }
  }

  @Test func readersAreBounded() async throws {
    let follower = JournalFollower()
    let readers = (0..<3).map { _ in follower.positions(maximum: 2) }
    #expect(readers.map { $0 != nil } == [true, true, false])
    readers[0]?.end()
    #expect(follower.readerCount == 1)
    #expect(follower.positions(maximum: 2) != nil)
  }

  @Test func aFalsePositionDoesNotKeepReadersFromWakingUp() async throws {
    let follower = JournalFollower()
    let positions = try #require(follower.positions(maximum: 1))
    follower.saw(.max)
    follower.saw(5)
    follower.saw(5)
    follower.shutDown()
    var seen: [Int64] = []
    for await position in positions.stream { seen.append(position) }
    #expect(seen == [5])
  }

  @Test func aServerThatStopsEndsItsReaders() async throws {
    try await withJournal { payshare, client, _ in
      let stream = try await client.followJournal(.init())
      payshare.services.journalFollower.shutDown()
      for try await response in stream { #expect(response.entry == nil) }
    }
  }
}

extension PayshareV1.JournalEvent {
  var expenseUpdated: PayshareV1.ExpenseUpdated? {
    if case .expenseUpdated(let value)? = kind { value } else { nil }
  }

  var expenseCreated: PayshareV1.ExpenseCreated? {
    if case .expenseCreated(let value)? = kind { value } else { nil }
  }

  fileprivate var userRegistered: PayshareV1.UserRegistered? {
    if case .userRegistered(let registered) = kind { registered } else { nil }
  }

  var sessionRevoked: PayshareV1.SessionRevoked? {
    if case .sessionRevoked(let value)? = kind { value } else { nil }
  }
}

extension PayshareV1.JournalEvent.Kind {
  /// The name of its field.
  var name: String? {
    let schema = PayshareV1.JournalEvent.schemas.message(PayshareV1.JournalEvent.fullName)
    return schema.flatMap { schema in
      schema.index(ofNumber: Int(EncodedEvent(self).kind)).map { schema.fields[$0].name }
    }
  }
}
