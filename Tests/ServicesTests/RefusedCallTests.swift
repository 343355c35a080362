import Access
import Identifiers
import Locking
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Audit
@testable import Journal
@testable import payshare_server

@Suite("Refused calls in the journal") struct RefusedCallTests {
  private func refusals(
    _ payshare: Payshare, _ auditor: Person, _ filter: String = "operation = call_refused"
  )
    async throws -> [(entry: PayshareV1.JournalEntry, call: PayshareV1.CallRefused)]
  {
    try await payshare.seal()
    return try await auditor.audit.listAuditEntries(
      .with { ($0.filter, $0.pageSize) = (filter, 1_000) }
    ).entries.compactMap { entry in
      guard case .callRefused(let call)? = entry.event?.kind else { return nil }
      return (entry, call)
    }
  }

  private func count(_ payshare: Payshare) async throws -> Int64? {
    try await payshare.database.readFirst(
      Statement("SELECT count(*) FROM journal_entry WHERE kind = 120", as: Int64.self))
  }

  @Test func theFirstIsRecordedInFullWithWhoWantedWhatAndWhy() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let trip = try await asha.event(with: [])
      #expect(await status { _ = try await mallory.events.getEvent(.with { $0.eventID = trip.id }) } != nil)
      #expect(await status { _ = try await mallory.accounts.listUsers(.init()) } != nil)
      try await payshare.storeRefusals()
      let found = try await refusals(payshare, auditor)
      #expect(
        found.map(\.call.method) == [
          "payshare.v1.UserService/ListUsers", "payshare.v1.EventService/GetEvent",
        ])
      #expect(found.map(\.call.reason) == ["PERMISSION_MISSING", "ACCESS_DENIED"])
      #expect(found.map(\.call.permission) == ["user.read", ""])
      #expect(found.map(\.call.resourceIDs) == [[], [trip.id]])
      #expect(found.map(\.call.count) == [1, 1])
      #expect(found.map(\.entry.resourceID) == [mallory.id, trip.id])
      #expect(found.allSatisfy { $0.entry.actorUserID == mallory.id && $0.entry.service == Payshare.web })
      #expect(found.allSatisfy { !$0.entry.traceID.isEmpty })
      let ofMethod = try await refusals(
        payshare, auditor, "operation = \"payshare.v1.EventService/GetEvent\"")
      #expect(ofMethod.map(\.entry.resourceID) == [trip.id])
      #expect(try await refusals(payshare, auditor, "resource_id = \(trip.id)").count == 1)
    }
  }

  @Test func whatIsAllowedOrWrongIsNotRecorded() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.event(with: [])
      #expect(await status { _ = try await asha.events.getEvent(.with { $0.eventID = "x" }) } != nil)
      #expect(await status { _ = try await payshare.logIn("asha@example.com", "wrong") } != nil)
      try await payshare.storeRefusals(isLast: true)
      #expect(try await count(payshare) == 0)
    }
  }

  @Test func callsOfNobodyAreNotRecorded() async throws {
    try await Payshare.with { payshare in
      let nobody = PayshareV1.EventServiceClient(payshare.channel)
      #expect(await status { _ = try await nobody.listEvents(.init()) }?.code == .unauthenticated)
      #expect(payshare.services.refusedCalls.counts.withLock { $0.uncounted } == 1)
      try await payshare.storeRefusals(isLast: true)
      #expect(try await count(payshare) == 0)
    }
  }

  @Test func anEndedSessionAndARefusedCertificateAreRecordedForTheUserOfTheToken() async throws {
    let list = try ClientAllowList.list(
      "\(Payshare.web) users *\nspiffe://payshare.dev/client/mail no-users payshare.v1.MailService")
    try await Payshare.with(callers: list) { payshare in
      let auditor = try await payshare.auditor()
      let asha = try await payshare.person("Asha")
      let stolen = PayshareV1.EventServiceClient(
        InterceptedChannel(
          payshare.called(by: "spiffe://payshare.dev/client/mail").channel,
          [BearerToken(token: asha.session.accessToken)]))
      #expect(await status { _ = try await stolen.listEvents(.init()) }?.reason == "CALLER_NOT_ALLOWED")
      _ = try await asha.sessions.logOut(.init())
      #expect(await status { _ = try await asha.groups.listGroups(.init()) }?.reason == "SESSION_ENDED")
      try await payshare.storeRefusals()
      let found = try await refusals(payshare, auditor)
      #expect(found.map(\.call.reason) == ["SESSION_ENDED", "CALLER_NOT_ALLOWED"])
      #expect(found.allSatisfy { $0.entry.actorUserID == asha.id })
      #expect(found.last?.entry.service == "spiffe://payshare.dev/client/mail")
    }
  }

  @Test func aFloodOnTwoServersIsAFewEntriesWithTheRightSum() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let mallory = try await payshare.person("Mallory")
      let other = try await payshare.anotherServer()
      let elsewhere = PayshareV1.UserServiceClient(
        InterceptedChannel(other.channel, [BearerToken(token: mallory.session.accessToken)]))
      for _ in 0..<150 {
        #expect(await status { _ = try await mallory.accounts.listUsers(.init()) } != nil)
        #expect(await status { _ = try await elsewhere.listUsers(.init()) } != nil)
      }
      try await payshare.storeRefusals()
      #expect(
        (1...9).contains(try await count(payshare) ?? 0), "two more for each minute that has ended meanwhile")
      // As when the servers stop.
      await payshare.services.refusedCalls.flush(to: payshare.database)
      await other.services.refusedCalls.flush(to: payshare.database)
      let found = try await refusals(payshare, auditor)
      #expect(found.reduce(0) { $0 + $1.call.count } == 300)
      #expect(found.count <= 20)
      await payshare.services.refusedCalls.flush(to: payshare.database)
      #expect(try await refusals(payshare, auditor).count == found.count, "nothing is left")
    }
  }

  @Test func aDatabaseThatRefusesLosesNothing() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let mallory = try await payshare.person("Mallory")
      _ = await status { _ = try await mallory.accounts.listUsers(.init()) }
      try await payshare.test.made.administer(
        "ALTER TABLE journal_entry ADD CONSTRAINT refusing CHECK (kind <> 120)")
      await #expect(throws: PostgresError.self) { try await payshare.storeRefusals() }
      try await payshare.test.made.administer("ALTER TABLE journal_entry DROP CONSTRAINT refusing")
      try await payshare.storeRefusals()
      #expect(try await refusals(payshare, auditor).map(\.call.count) == [1])
    }
  }

  @Test func aRunningServerRecordsTheFirstByItself() async throws {
    try await Payshare.with { payshare in
      let mallory = try await payshare.person("Mallory")
      let refusedCalls = payshare.services.refusedCalls
      let writing = Task(executorPreference: payshare.test.loop) { await refusedCalls.run(payshare.database) }
      _ = await status { _ = try await mallory.accounts.listUsers(.init()) }
      while try await count(payshare) != 1 {}
      writing.cancel()
      await writing.value
    }
  }
}
