import GoogleAPI
import Identifiers
import Organisations
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Audit
@testable import Jobs
@testable import Journal
@testable import payshare_server

@Suite("Alerts for suspicious edits") struct AlertTests {
  private func alerts(_ auditor: Person) async throws -> [(PayshareV1.JournalEntry, PayshareV1.AlertRaised)] {
    try await auditor.audit.listAuditEntries(.with { $0.filter = "operation = alert_raised" }).entries
      .compactMap { entry in
        guard case .alertRaised(let alert)? = entry.event?.kind else { return nil }
        return (entry, alert)
      }
  }

  /// Changes the description of an expense, as often as stated.
  private func edit(_ expense: PayshareV1.Expense, _ count: Int, by person: Person) async throws
    -> PayshareV1.Expense
  {
    var expense = expense
    for number in 0..<count {
      let etag = expense.etag
      expense = try await person.expenses.updateExpense(
        .with {
          ($0.expenseID, $0.etag) = (expense.id, etag)
          $0.expense = .with { $0.description = "Tea \(number)" }
          $0.updateMask = .with { $0.paths = ["description"] }
        })
    }
    return expense
  }

  @Test func manyEditsOfOthersAreOneAlertHoweverOftenTheyAreLookedAt() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      var tea = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      tea = try await edit(tea, AlertLimits.manyEdits - 1, by: ben)
      tea = try await edit(tea, AlertLimits.manyEdits, by: asha)
      try await payshare.lookForAlerts()
      #expect(try await alerts(auditor).isEmpty)
      tea = try await edit(tea, 1, by: ben)
      try await payshare.lookForAlerts()
      try await payshare.lookForAlerts()
      let found = try await alerts(auditor)
      #expect(found.map(\.1.rule) == [.manyEditsOfOthers])
      #expect(found.map(\.1.userID) == [ben.id])
      #expect(found.map(\.0.resourceID) == [ben.id])
      #expect(found.map(\.0.service) == ["audit.alerts"])
      let positions = found.first?.1.positions
      let edits = try await auditor.audit.listAuditEntries(
        .with { $0.filter = "actor_user_id = \(ben.id) AND operation = expense_updated" })
      #expect(positions == edits.entries.map(\.position).reversed())
    }
  }

  @Test func aLargeChangeOfAnOldExpenseIsAnAlert() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      let hut = try await asha.pays(50_000, "Hut", [(ben, 50_000)], in: trip)
      let tea = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      for expense in [hut, tea] {
        _ = try await asha.expenses.deleteExpense(
          .with { ($0.expenseID, $0.etag) = (expense.id, expense.etag) })
      }
      // As if the expenses had been entered long before.
      var batch = WriteBatch()
      var old = hut
      old.createTime?.seconds -= 31 * 86_400
      batch.record(
        .expenseDeleted(.with { $0.expense = old }), of: try #require(UUID(hut.id)),
        by: JournalAuthor(
          organisationID: Payshare.organisation, userID: UUID(asha.id), service: "test", time: .now))
      try await payshare.database.commit(batch)
      try await payshare.lookForAlerts()
      let found = try await alerts(auditor)
      #expect(found.map(\.1.rule) == [.lateLargeChange])
      #expect(found.map(\.0.resourceID) == [hut.id])
    }
  }

  @Test func anExpenseOfAPastMonthIsAnAlertOnceADay() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      for round in 1...2 {
        for number in 1...2 {
          var request = asha.snack(in: trip)
          request.expense = .exact(100, "Snack \(round)", paidBy: asha, [(ben, 100)])
          request.expense?.spendDate = "2020-02-0\(number)"
          _ = try await asha.expenses.createExpense(request)
        }
        try await payshare.lookForAlerts()
      }
      let found = try await alerts(auditor)
      #expect((1...2).contains(found.count), "two if midnight has passed")
      #expect(found.allSatisfy { $0.1.rule == .pastPeriod && $0.1.userID == asha.id })
      #expect(found.last?.1.positions.count == 2)
    }
  }

  @Test func twoServersThatLookAtOnceRaiseEachAlertOnce() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      let tea = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      _ = try await edit(tea, AlertLimits.manyEdits, by: ben)
      try await payshare.seal()
      let handler = try #require(payshare.services.jobs.handlers["audit.alerts"])
      let ends = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask { (try? await handler.run([], payshare.jobContext)) != nil }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(ends.contains(true))
      try await payshare.lookForAlerts()
      #expect(try await alerts(auditor).count == 1)
    }
  }

  @Test func aServerThatIsBehindChangesNothing() async throws {
    try await Payshare.with { payshare in
      try await payshare.database.commit(AuditStatements.advance(from: 0, to: 5))
      await #expect(throws: PostgresError.self) {
        try await payshare.database.commit(AuditStatements.advance(from: 0, to: 9))
      }
      #expect(try await payshare.database.read(AuditStatements.alertPosition) == [5])
    }
  }

  @Test(
    arguments: [("America/New_York", -1), ("", 0), ("Asia/Kolkata", 0), ("Mars/Base", 0)] as [(String, Int32)]
  )
  func theTimeZoneOfTheOrganisationDecidesWhichDayItIs(_ name: String, _ day: Int32) {
    let settings = PayshareV1.OrganisationSettings.with { $0.timeZone = name }
    #expect(Timestamp(microsecondsSince1970: 0).day(in: settings.zone).daysSince1970 == day)
  }
}
