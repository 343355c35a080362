import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Budgets

/// Revisions on their way to be approved: what may be done with them by methods of budgets.
@Suite("States of revisions of budgets", .timeLimit(.minutes(10))) struct BudgetRevisionStateTests {
  private static let onTheWay: [PayshareV1.BudgetRevision.State] = [
    .submitted, .rejected, .changesRequested, .withdrawn, .expired,
  ]

  @Test func onlyADraftIsChangedRemovedOrApproved() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (food, fruit) = (try await root.category("Food!"), try await root.category("Fruit!"))
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(of: try await asha.goal(), [.init(food, [10, 20, 30])])
      for state in Self.onTheWay {
        try await payshare.set(state, of: try await asha.revision(1, of: budget))
        let revision = try await asha.revision(1, of: budget)
        #expect(revision.state == state)
        let way = state == .submitted ? "WithdrawApproval" : "ReopenApproval"
        let refusals = [
          await status { try await asha.sets([.init(fruit, [1, 1, 1])], in: revision) },
          await status {
            _ = try await asha.budgets.divideBudgetLine(
              .with {
                ($0.budgetID, $0.number, $0.etag) = (budget.id, 1, revision.etag)
                $0.categoryID = food.id
              })
          },
          await status { try await asha.deletes(revision) },
          await status { try await asha.approves(budget, 1) },
        ]
        for refused in refusals {
          #expect(refused?.code == .failedPrecondition && refused?.reason == "BUDGET_REVISION_STATE")
          #expect(
            refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata["verbs"]?.contains(way) == true, "\(state)")
        }
      }
      #expect(try await asha.lines(1, of: budget).map(\.categoryID) == [food.id])
      #expect(try await asha.sees(budget).revisionInForce == 0)
      let draft = try await asha.revises(budget)
      #expect(draft.baseNumber == 1 && draft.state == .draft, "any state can be the base")
      #expect(try await asha.lines(2, of: budget) == asha.lines(1, of: budget))
    }
  }

  @Test func thoseOnTheirWayCountAgainstTheLimitOfDrafts() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(of: try await asha.goal())
      for index in 1..<DraftRules.maximumDrafts {
        try await payshare.set(Self.onTheWay[index % 5], of: try await asha.revises(budget))
      }
      #expect(await status { _ = try await asha.revises(budget) }?.reason == "TOO_MANY_DRAFTS")
      try await asha.approves(budget, 1)
      #expect(try await asha.revises(budget).number == 11)
      #expect(await status { _ = try await asha.revises(budget) }?.reason == "TOO_MANY_DRAFTS")
    }
  }

  @Test func whereARouteIsMandatoryNothingElsePutsARevisionInForce() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let draft = try await scene.root.revises(scene.budget)
      let transfer = { (number: Int64) async throws in
        _ = try await scene.root.budgets.transferBudgetAmount(
          .with {
            ($0.budgetID, $0.number, $0.amountMinor) = (scene.budget.id, number, 1)
            $0.source = .with { ($0.categoryID, $0.period) = (scene.food.id, 1) }
            $0.destination = .with { ($0.categoryID, $0.period) = (scene.food.id, 0) }
          })
      }
      try await payshare.test.made.administer(Payshare.mandatoryRoute)
      let approved = await status { try await scene.root.approves(scene.budget) }
      #expect(approved?.code == .failedPrecondition && approved?.reason == "APPROVAL_REQUIRED")
      #expect(await status { try await transfer(1) }?.reason == "APPROVAL_REQUIRED")
      try await payshare.set(.submitted, of: draft)
      let late = await status { try await scene.root.approves(scene.budget, 2) }
      #expect(late?.reason == "BUDGET_REVISION_STATE", "the state says more")
      #expect(try await scene.root.sees(scene.budget).revisionInForce == 1)
      #expect(try await payshare.rowCount("budget_revision") == 2)
      try await payshare.test.made.administer("UPDATE approval_route SET is_mandatory = false")
      try await transfer(1)
    }
  }

  @Test func aRouteThatBecomesMandatoryMeanwhileCounts() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let budget = try await asha.budget(of: goal)
      let lock = try HeldLock(payshare.test.made, "SELECT FROM goal WHERE id = '\(goal.id)' FOR UPDATE")
      async let answer = status { try await asha.approves(budget) }
      try await lock.waitUntilAnotherWaits()
      try await payshare.test.made.administer(Payshare.mandatoryRoute)
      lock.release()
      #expect(await answer?.reason == "APPROVAL_REQUIRED")
      #expect(try await asha.sees(budget).revisionInForce == 0)
      #expect(try await asha.revision(of: budget).state == .draft)
    }
  }
}

extension Person {
  /// Removes a draft.
  func deletes(_ revision: PayshareV1.BudgetRevision) async throws {
    _ = try await budgets.deleteBudgetRevision(
      .with { ($0.budgetID, $0.number, $0.etag) = (revision.budgetID, revision.number, revision.etag) })
  }
}
