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

/// The trace that calls belong to, from log-in to the journal.
@Suite("Traces") struct TraceTests {
  private static let admin = "spiffe://payshare.dev/client/admin"
  private static let callers = "\(Payshare.web) users *\n\(admin) users operator *"
  private static let stated = "4bf92f3577b34da6a3ce929d0e0e4736"

  private func entries(
    of payshare: Payshare, _ trace: String = ""
  ) async throws -> [(kind: String, trace: String)] {
    try await JournalSealer(payshare.database, payshare.services.journalFollower).sealAll()
    let client = PayshareV1.JournalServiceClient(payshare.called(by: Self.admin).channel)
    let page = try await client.listJournalEntries(.with { $0.selection = .with { $0.traceID = trace } })
    return page.entries.reversed().map { ($0.event?.kind?.name ?? "", $0.traceID) }
  }

  private func createGroup(_ person: Person, _ parents: String...) async throws {
    var options = CallOptions()
    for parent in parents { options.metadata.append("traceparent", parent) }
    let request = PayshareV1.CreateGroupRequest.with { $0.group = .with { $0.displayName = "Friends" } }
    _ = try await person.groups.createGroup(request, options: options)
  }

  @Test func allThatASessionDoesHasItsTraceAndCanBeListedByIt() async throws {
    try await Payshare.with(callers: .list(Self.callers)) { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      try await createGroup(asha)
      let next = try await payshare.sessions.refreshSession(
        .with { $0.refreshToken = asha.session.refreshToken })
      #expect(asha.session.traceID.utf8.count == 32 && next.traceID == asha.session.traceID)
      #expect(asha.session.traceID != ben.session.traceID)
      _ = try await asha.sessions.logOut(.init())
      let all = try await entries(of: payshare)
      #expect(
        all.map(\.kind) == [
          "user_registered", "session_begun", "user_registered", "session_begun", "group_created",
          "session_ended",
        ])
      let (a, b) = (asha.session.traceID, ben.session.traceID)
      #expect(all.map(\.trace) == ["", a, "", b, a, a])
      #expect(
        try await entries(of: payshare, a).map(\.kind) == ["session_begun", "group_created", "session_ended"])
    }
  }

  @Test func theTraceThatAClientStatesComesFirstAndAMalformedOneIsIgnored() async throws {
    try await Payshare.with(callers: .list(Self.callers)) { payshare in
      let asha = try await payshare.person("Asha")
      let parent = "00-\(Self.stated)-00f067aa0ba902b7-01"
      try await createGroup(asha, parent)
      try await createGroup(asha, "00-\(Self.stated)-0000000000000000-01")
      try await createGroup(asha, parent, parent)
      let own = asha.session.traceID
      let traces = try await entries(of: payshare).filter { $0.kind == "group_created" }.map(\.trace)
      #expect(traces == [Self.stated, own, own])
      #expect(try await entries(of: payshare, Self.stated).map(\.kind) == ["group_created"])
    }
  }

  @Test func aTraceToBeListedMustBeOne() async throws {
    try await Payshare.with(callers: .list(Self.callers)) { payshare in
      for text in ["x", Self.stated.uppercased(), Self.stated + "0"] {
        let refused = await status { _ = try await entries(of: payshare, text) }
        #expect(refused?.code == .invalidArgument)
      }
    }
  }

  /// The hashes were computed by another program: with the formula of before there were traces, and with the trace
  /// behind it.
  @Test func anEntryWithoutATraceKeepsItsHash() async throws {
    try await Payshare.with { payshare in
      func hash(trace: String) async throws -> String? {
        try await payshare.database.readFirst(
          Statement(
            SQL(
              dynamic: """
                SELECT encode(journal_hash(decode(repeat('00', 32), 'hex'), 7, jsonb_populate_record(
                  NULL::journal_entry, '{
                    "organisation_id": "00000000-0000-7000-8000-000000000001",
                    "id": "019ac000-0000-7000-8000-000000000002", "sequence": 9,
                    "create_time": "2026-01-02 03:04:05.678901Z",
                    "actor_user_id": "019ac000-0000-7000-8000-000000000003",
                    "service": "spiffe://payshare.dev/é", "kind": 1,
                    "resource_id": "019ac000-0000-7000-8000-000000000004", "event": "\\\\x0a00",
                    "trace_id": \(trace)
                  }'::jsonb)), 'hex')
                """), as: String.self))
      }
      let without = try await hash(trace: "null")
      #expect(without == "eb09aca41ee48baa12621fe83cb4c4dda1f57bb11b41623f20e66862fe1cad67")
      let with = try await hash(trace: "\"4bf92f35-77b3-4da6-a3ce-929d0e0e4736\"")
      #expect(with == "76fea2871ad87e2a2009cff80c08b4ffa7f7d418b5f0d0cd79543e6605051d10")
    }
  }

  @Test func theChainIsVerifiedWithAndWithoutTraces() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      try await createGroup(asha)
      try await JournalSealer(payshare.database, payshare.services.journalFollower).sealAll()
      let chains = try await JournalVerification(payshare.database, publicKeys: []).run()
      #expect(chains.map(\.entries) == [3] && chains.map(\.faults) == [[]])
      // A trace that is changed or taken away breaks it.
      try await payshare.test.made.administer(
        """
        ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_append_only;
        UPDATE journal_entry SET trace_id = NULL WHERE kind = 5
        """)
      let broken = try await JournalVerification(payshare.database, publicKeys: []).run()
      #expect(broken.map(\.faults) == [[.entry(position: 3)]])
    }
  }
}
