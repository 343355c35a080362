import GoogleAPI
import Identifiers
import JSON
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import ProtobufJSON
import RPC
import ServiceKit
import Testing

@testable import Journal
@testable import payshare_server

@Suite("The audit's lists and differences") struct AuditTests {
  /// Services with an auditor, whose entries have their places.
  private func withAudit(_ body: (Payshare, Person) async throws -> Void) async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      try await body(payshare, auditor)
    }
  }

  private func entries(
    _ auditor: Person, _ filter: String = "", size: Int32 = 0
  ) async throws -> [PayshareV1.JournalEntry] {
    var found: [PayshareV1.JournalEntry] = []
    var token = ""
    repeat {
      let page = try await auditor.audit.listAuditEntries(
        .with { ($0.filter, $0.pageToken, $0.pageSize) = (filter, token, size) })
      if size > 0 { #expect(page.entries.count <= Int(size)) }
      found += page.entries
      token = page.nextPageToken
    } while !token.isEmpty
    return found
  }

  private func kinds(_ auditor: Person, _ filter: String) async throws -> [String] {
    try await entries(auditor, filter).map { $0.event?.kind?.name ?? "" }
  }

  @Test func entriesAreFoundByPersonThingOperationAndTimeTheNewestFirst() async throws {
    try await withAudit { payshare, auditor in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      let tea = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      _ = try await ben.expenses.deleteExpense(.with { ($0.expenseID, $0.etag) = (tea.id, tea.etag) })
      try await payshare.seal()
      #expect(
        try await kinds(auditor, "actor_user_id = \(asha.id)") == [
          "expense_created", "event_created", "session_begun",
        ])
      #expect(
        try await kinds(auditor, "resource_id = \(tea.id)") == ["expense_deleted", "expense_created"])
      #expect(
        try await kinds(auditor, "resource_id = \(tea.id) AND actor_user_id = \(asha.id)")
          == ["expense_created"])
      #expect(
        try await entries(auditor, "operation = event_created").map(\.resourceID) == [trip.id])
      let all = try await entries(auditor)
      #expect(all.map(\.position) == all.map(\.position).sorted(by: >))
      let time = try #require(all.first { $0.resourceID == trip.id }?.createTime)
      let text = try time.json().compact
      for (comparison, kept) in [("<", -1), ("<=", 0), (">=", 0), (">", 1)] {
        let found = Set(try await entries(auditor, "create_time \(comparison) \(text)").map(\.position))
        let wanted = all.filter { entry in
          let order = entry.position - (all.first { $0.resourceID == trip.id }?.position ?? 0)
          return kept == 0 && order == 0 || (comparison.hasPrefix("<") ? order < 0 : order > 0)
        }
        #expect(found == Set(wanted.map(\.position)), "\(comparison)")
      }
    }
  }

  @Test func pagesGoThroughAllEntriesOnceWhateverTheFilter() async throws {
    try await withAudit { payshare, auditor in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      for number in 1...7 { try await asha.pays(number, "Snack", [(asha, number)], in: trip) }
      try await payshare.seal()
      for filter in [
        "", "actor_user_id = \(asha.id)", "operation = expense_created",
        "actor_user_id = \(asha.id) AND operation = expense_created",
      ] {
        let (small, large) = (
          try await entries(auditor, filter, size: 2), try await entries(auditor, filter, size: 1_000)
        )
        #expect(small == large)
        #expect(Set(small.map(\.id)).count == small.count && small.count >= 7)
      }
    }
  }

  @Test func aPageReadsABoundedNumberOfEntriesAndGoesOn() async throws {
    try await withAudit { payshare, auditor in
      try await payshare.test.made.administer(
        """
        INSERT INTO journal_entry (organisation_id, id, create_time, service, kind, resource_id, event)
        SELECT '\(Payshare.organisation)', gen_random_uuid(), now(), 'test', 3, gen_random_uuid(), ''
        FROM generate_series(1, 25000)
        """)
      try await payshare.seal()
      let first = try await auditor.audit.listAuditEntries(
        .with { $0.filter = "operation = user_registered" })
      #expect(first.entries.isEmpty)
      #expect(!first.nextPageToken.isEmpty)
      #expect(try await entries(auditor, "operation = user_registered").count == 1)
    }
  }

  @Test func anEntryShowsWhatItChangedFieldByField() async throws {
    try await withAudit { payshare, auditor in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let made = try await asha.pays(100, "Tea", [(asha, 100)], in: trip)
      _ = try await asha.expenses.updateExpense(
        .with {
          ($0.expenseID, $0.etag) = (made.id, made.etag)
          $0.expense = .with { $0.description = "Coffee" }
          $0.updateMask = .with { $0.paths = ["description"] }
        })
      try await payshare.seal()
      let listed = try #require(try await entries(auditor, "operation = expense_updated").first)
      let entry = try await auditor.audit.getAuditEntry(.with { $0.entryID = listed.id })
      #expect(entry.entry == listed)
      let description = try #require(entry.differences.first { $0.path == "expense.description" })
      #expect((description.oldValue, description.newValue) == ("Tea", "Coffee"))
      #expect(
        Set(entry.differences.map(\.path)) == ["expense.description", "expense.update_time", "expense.etag"])
      let registered = try #require(
        try await entries(auditor, "operation = user_registered AND resource_id = \(asha.id)").first)
      let person = try await auditor.audit.getAuditEntry(.with { $0.entryID = registered.id })
      #expect(person.differences.first { $0.path == "user.email" }?.newValue == "…@…")
      let unknown = await status {
        _ = try await auditor.audit.getAuditEntry(.with { $0.entryID = UUID.version7().description })
      }
      #expect(unknown?.code == .notFound)
    }
  }

  @Test func onlyAuditorsAndAdministratorsMayRead() async throws {
    try await withAudit { payshare, auditor in
      let (asha, root) = (try await payshare.person("Asha"), try await payshare.administrator())
      let calls: [(Person) async throws -> Void] = [
        { _ = try await $0.audit.listAuditEntries(.init()) },
        { _ = try await $0.audit.getAuditEntry(.with { $0.entryID = UUID.version7().description }) },
        { for try await _ in try await $0.audit.verifyAudit(.init()) {} },
        { for try await _ in try await $0.audit.exportAudit(.init()) {} },
      ]
      for call in calls {
        #expect(await status { try await call(asha) }?.reason == "PERMISSION_MISSING")
        for person in [auditor, root] {
          let refusal = await status { try await call(person) }
          #expect(refusal == nil || refusal?.code == .notFound)
        }
      }
    }
  }

  @Test func anOrganisationShowsNothingOfAnother() async throws {
    try await withAudit { payshare, auditor in
      let other = try await payshare.anotherOrganisation("acme")
      try await payshare.seal()
      let theirs = try await entries(other)
      let ours = try await entries(auditor)
      #expect(!theirs.isEmpty && Set(theirs.map(\.organisationID)).count == 1)
      #expect(Set(ours.map(\.id)).isDisjoint(with: theirs.map(\.id)))
      for filter in ["actor_user_id = \(other.id)", "resource_id = \(other.id)"] {
        #expect(try await entries(auditor, filter).isEmpty)
        #expect(try await !entries(other, filter).isEmpty)
      }
      let foreign = await status {
        _ = try await auditor.audit.getAuditEntry(.with { $0.entryID = theirs.first?.id ?? "" })
      }
      #expect(foreign?.reason == "AUDIT_ENTRY_NOT_FOUND")
    }
  }

  @Test func aWrongFilterIsExplainedAndAForeignTokenRefused() async throws {
    try await withAudit { payshare, auditor in
      let wrong = await status { _ = try await entries(auditor, "operation = eaten") }
      #expect(wrong?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.map(\.field) == ["filter"])
      for number in 1...3 { _ = try await payshare.person("P\(number)") }
      try await payshare.seal()
      let page = try await auditor.audit.listAuditEntries(.with { $0.pageSize = 1 })
      let other = await status {
        _ = try await auditor.audit.listAuditEntries(
          .with { ($0.pageToken, $0.filter) = (page.nextPageToken, "operation = user_registered") })
      }
      #expect(other?.code == .invalidArgument)
    }
  }
}
