import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Budgets over the services.
@Suite("Budgets", .timeLimit(.minutes(10))) struct BudgetTests {
  @Test func aBudgetIsMadeWithLinesAndPutInForce() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let goal = try await asha.goal()
      let made = try await asha.budget(of: goal, [.init(food, [100, 200, 300], .stop)])
      #expect(made.goalID == goal.id && made.creatorUserID == asha.id && made.etag == "v1")
      #expect(made.revisionInForce == 0 && made.newestRevision == 1 && made.currencyCode == "EUR")
      #expect(made.periods?.firstDates == ["2027-01-01", "2027-02-01", "2027-03-01"])
      #expect(made.periods?.length == .month && made.periods?.yearStartMonth == 1)
      #expect(made.periods?.endDate == "2027-03-31")
      #expect(try await asha.sees(made) == made)

      let draft = try await asha.revision(of: made)
      #expect(draft.state == .draft && draft.number == 1 && draft.lineCount == 1)
      #expect(draft.amountsMinor == [100, 200, 300] && draft.approverUserID.isEmpty)
      let spread = PayshareV1.BudgetLine.with {
        $0.categoryID = home.id
        $0.spread = .with { $0.totalMinor = 100 }
      }
      let changed = try await asha.sets([spread], in: draft)
      #expect(changed.etag == "v2" && changed.lineCount == 2)
      #expect(changed.amountsMinor.reduce(0, +) == 700)
      let lines = try await asha.lines(of: made)
      #expect(lines.map(\.categoryID) == [food.id, home.id].sorted())
      let stored = try #require(lines.first { $0.categoryID == home.id })
      #expect(stored.amountsMinor.reduce(0, +) == 100 && stored.spread?.rule == .equally)
      #expect(stored.limit?.mode == .ignore && stored.rollover?.kind == PayshareV1.BudgetRollover.Kind.none)

      let approved = try await asha.approves(made)
      #expect(approved.state == .approved && approved.approverUserID == asha.id && approved.etag == "v3")
      #expect(approved.approveTime != nil && approved.amountsMinor == changed.amountsMinor)
      let now = try await asha.sees(made)
      #expect(now.revisionInForce == 1 && now.newestRevision == 1 && now.etag == "v2")
      let late = await status { try await asha.sets([], removing: [food], in: approved) }
      #expect(late?.code == .failedPrecondition && late?.reason == "BUDGET_REVISION_STATE")
      let facts = late?.detail(GoogleRpc.ErrorInfo.self)?.metadata
      #expect(
        facts?["state"] == "APPROVED"
          && facts?["verbs"] == "CreateBudgetRevision, TransferBudgetAmount, DraftBudgetTransfer")
      #expect(try await payshare.rowCount("budget_counter WHERE spent = '{0,0,0}'") == 2)
      #expect(try await payshare.rowCount("budget_counter WHERE stop_at = '{100,200,300}'") == 1)
      #expect(try await payshare.rowCount("budget_coverage WHERE days = '[2027-01-01,2027-04-01)'") == 2)
    }
  }
}
