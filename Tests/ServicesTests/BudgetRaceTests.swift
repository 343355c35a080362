import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Changes of budgets that were decided on what another change has made untrue by the time of their commit.
@Suite("Races about budgets", .timeLimit(.minutes(10))) struct BudgetRaceTests {
  /// How a call is answered whose batch waits until another change is committed.
  private static func answer(
    _ payshare: Payshare, while sql: String, to call: @escaping @Sendable () async throws -> Void
  ) async throws -> Status? {
    let lock = try HeldLock(payshare.test.made, sql)
    async let answer = status { try await call() }
    try await lock.waitUntilAnotherWaits()
    lock.commit()
    return await answer
  }

  /// A budget whose draft has a line.
  private static func budget(
    by root: Person, of asha: Person
  ) async throws -> (PayshareV1.Budget, PayshareV1.Category) {
    let food = try await root.category("Food!")
    let line = PayshareV1.BudgetLine(food, [10, 10, 10], .stop, .surplus)
    return (try await asha.budget(of: try await asha.goal(), [line]), food)
  }

  @Test func nothingIsPutInForceOfAGoalThatWasArchivedMeanwhile() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (budget, _) = try await Self.budget(by: try await payshare.administrator(), of: asha)
      let goal = "UPDATE goal SET is_archived = true WHERE id = '\(budget.goalID)'"
      let refused = try await Self.answer(payshare, while: goal) { try await asha.approves(budget) }
      #expect(refused?.reason == "GOAL_STATE")
      #expect(try await payshare.rowCount("budget_coverage") == 0)
      #expect(try await payshare.rowCount("budget_revision WHERE state = 1") == 1)
    }
  }

  @Test func noBudgetIsMadeOfAGoalThatWasArchivedMeanwhile() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let refused = try await Self.answer(payshare, while: "UPDATE goal SET is_archived = true") {
        _ = try await asha.budget(of: goal)
      }
      #expect(refused?.reason == "GOAL_STATE")
      #expect(try await payshare.rowCount("budget") == 0)
    }
  }

  @Test func whatWasSpentMeanwhileIsCounted() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (budget, food) = try await Self.budget(by: try await payshare.administrator(), of: asha)
      let spending = """
        UPDATE budget SET spend_version = spend_version + 1;
        INSERT INTO budget_total SELECT organisation_id, id, '\(food.id)'::uuid, 0, 4, 1 FROM budget
        """
      #expect(try await Self.answer(payshare, while: spending) { try await asha.approves(budget) } == nil)
      #expect(
        try await payshare.rowCount(
          "budget_counter WHERE spent = '{4,0,0}' AND planned = '{1,0,0}' AND stop_at = '{10,16,26}'") == 1)
    }
  }

  @Test func categoriesThatWereMovedMeanwhileCountAsTheyAreThen() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let root = try await payshare.administrator()
      let (budget, food) = try await Self.budget(by: root, of: asha)
      let tea = try await root.category("Tea!")
      let move = """
        UPDATE category_tree SET version = version + 1;
        UPDATE category SET parent_id = '\(food.id)' WHERE id = '\(tea.id)'
        """
      #expect(try await Self.answer(payshare, while: move) { try await asha.approves(budget) } == nil)
      #expect(try await payshare.rowCount("budget_coverage WHERE category_id = '\(tea.id)'") == 1)
    }
  }

  /// Categories are merged, and a revision with lines of both is approved, at once: one of them is refused.
  @Test func aMergeAndAnApprovalOfBothCategoriesHappenOneAfterTheOther() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      for round in 0..<10 {
        let (one, other) = (try await root.category("A\(round)!"), try await root.category("B\(round)!"))
        let budget = try await asha.budget(
          of: try await asha.goal(), [.init(one, [1, 1, 1]), .init(other, [1, 1, 1])])
        async let merged = status {
          _ = try await root.categories.mergeCategory(
            .with { ($0.categoryID, $0.intoCategoryID, $0.etag) = (one.id, other.id, one.etag) })
        }
        async let approved = status { try await asha.approves(budget) }
        let (first, second) = await (merged, approved)
        #expect(
          (first == nil) != (second == nil), "\(String(describing: first)), \(String(describing: second))")
        #expect(first == nil || first?.reason == "CATEGORY_HAS_LINES")
        #expect(second == nil || second?.reason == "CATEGORY_MERGED")
      }
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  @Test func aBudgetHasNoMoreDraftsThanItMayHoweverManyAreMadeAtOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(of: try await asha.goal())
      let outcomes = await withTaskGroup(of: String?.self) { group in
        for _ in 0..<20 { group.addTask { await status { _ = try await asha.revises(budget) }?.reason } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(outcomes.compactMap(\.self)).isSubset(of: ["TOO_MANY_DRAFTS", "CONFLICT"]))
      let drafts = try await payshare.rowCount("budget_revision WHERE state = 1") ?? 0
      #expect(drafts <= 10 && drafts == Int64(outcomes.count { $0 == nil }) + 1)
    }
  }
}
