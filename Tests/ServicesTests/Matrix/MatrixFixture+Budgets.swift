import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import Testing

extension MatrixFixture {
  private typealias Methods = PayshareV1.BudgetServiceMethods

  /// Budgets and their revisions.
  static let budgets: [MatrixFixture] = making + reading + lists + changing + approving + thresholds

  private static let making: [MatrixFixture] = [
    .init(Methods.createBudget, PayshareV1.CreateBudgetRequest.self) { scene, request in
      request.goalID = try await scene.openGoal().id
      request.budget = .with {
        ($0.displayName, $0.currencyCode) = ("Household", "EUR")
        $0.periods = .with { ($0.startDate, $0.endDate) = ("2027-01-01", "2027-03-31") }
      }
    },
    .init(Methods.copyBudget, PayshareV1.CopyBudgetRequest.self) { scene, request in
      (request.budgetID, request.goalID) = (scene.budget, try await scene.openGoal().id)
      request.budget = .with {
        $0.displayName = "Household"
        $0.periods = .with { ($0.startDate, $0.endDate) = ("2028-01-01", "2028-03-31") }
      }
    },
  ]

  private static let reading: [MatrixFixture] = [
    .init(Methods.getBudget, PayshareV1.GetBudgetRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.getBudgetRevision, PayshareV1.GetBudgetRevisionRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.compareBudgetRevisions, PayshareV1.CompareBudgetRevisionsRequest.self) { scene, request in
      request.budgetID = scene.budget
      (request.fromNumber, request.toNumber) = (1, 1)
    },
  ]

  private static let lists: [MatrixFixture] = [
    .init(Methods.listBudgets, PayshareV1.ListBudgetsRequest.self),
    .init(Methods.listOrganisationBudgets, PayshareV1.ListOrganisationBudgetsRequest.self),
    .init(Methods.listBudgetRevisions, PayshareV1.ListBudgetRevisionsRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.listBudgetLines, PayshareV1.ListBudgetLinesRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.listBudgetChanges, PayshareV1.ListBudgetChangesRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
  ]

  private static let changing: [MatrixFixture] = [
    .init(Methods.updateBudget, PayshareV1.UpdateBudgetRequest.self) { scene, request in
      let budget = try await scene.place.keeper.budgets.getBudget(.with { $0.budgetID = scene.budget })
      (request.budgetID, request.etag) = (budget.id, budget.etag)
      request.budget = .with { $0.displayName = "B\(UUID.version7())" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(Methods.createBudgetRevision, PayshareV1.CreateBudgetRevisionRequest.self) { scene, request in
      try await scene.removeDrafts()
      (request.budgetID, request.baseNumber) = (scene.budget, 1)
    },
    .init(Methods.updateBudgetLines, PayshareV1.UpdateBudgetLinesRequest.self) { scene, request in
      let draft = try await scene.draft()
      (request.budgetID, request.number, request.etag) = (draft.budgetID, draft.number, draft.etag)
      request.lines = [try await scene.line(draft.number % 2 + Int64(draft.amountsMinor.first ?? 0))]
    },
    .init(Methods.divideBudgetLine, PayshareV1.DivideBudgetLineRequest.self) { scene, request in
      let empty = try await scene.draft()
      let line = try await scene.line(9)
      let draft = try await scene.place.keeper.sets([line], in: empty)
      (request.budgetID, request.number, request.etag) = (draft.budgetID, draft.number, draft.etag)
      request.categoryID = line.categoryID
    },
    .init(Methods.deleteBudgetRevision, PayshareV1.DeleteBudgetRevisionRequest.self) { scene, request in
      let draft = try await scene.draft()
      (request.budgetID, request.number, request.etag) = (draft.budgetID, draft.number, draft.etag)
    },
  ]

  private static let approving: [MatrixFixture] = [
    .init(Methods.approveBudgetRevision, PayshareV1.ApproveBudgetRevisionRequest.self) { scene, request in
      _ = try await scene.openGoal()
      let draft = try await scene.draft()
      (request.budgetID, request.number, request.etag) = (draft.budgetID, draft.number, draft.etag)
    },
    .init(Methods.transferBudgetAmount, PayshareV1.TransferBudgetAmountRequest.self) { scene, request in
      let (number, line) = try await scene.inForce()
      (request.budgetID, request.number, request.amountMinor) = (scene.budget, number, 1)
      request.source = .with { $0.categoryID = line.categoryID }
      request.destination = .with { ($0.categoryID, $0.period) = (line.categoryID, 1) }
    },
  ]
}

extension MatrixFixture {
  fileprivate static let thresholds: [MatrixFixture] = [
    .init(Methods.draftBudgetTransfer, PayshareV1.DraftBudgetTransferRequest.self) { scene, request in
      let (number, line) = try await scene.inForce()
      (request.budgetID, request.number, request.amountMinor) = (scene.budget, number, 1)
      request.source = .with { $0.categoryID = line.categoryID }
      request.destination = .with { ($0.categoryID, $0.period) = (line.categoryID, 1) }
    },
    .init(Methods.getBudgetTransferThreshold, PayshareV1.GetBudgetTransferThresholdRequest.self) {
      scene, request in
      _ = try await scene.threshold()
      request.budgetID = scene.budget
    },
    .init(Methods.setBudgetTransferThreshold, PayshareV1.SetBudgetTransferThresholdRequest.self) {
      scene, request in
      let old = try await scene.threshold()
      (request.budgetID, request.etag) = (scene.budget, old.etag)
      request.threshold = .with { $0.amountMinor = old.amountMinor + 1 }
    },
    .init(Methods.clearBudgetTransferThreshold, PayshareV1.ClearBudgetTransferThresholdRequest.self) {
      scene, request in
      (request.budgetID, request.etag) = (scene.budget, try await scene.threshold().etag)
    },
  ]
}

extension MatrixScene {
  /// A revision of the budget that is in force, and its line.
  fileprivate func inForce() async throws -> (Int64, PayshareV1.BudgetLine) {
    _ = try await openGoal()
    let draft = try await draft()
    let line = try await line(9)
    let filled = try await place.keeper.sets([line], in: draft)
    let approved = try await place.keeper.budgets.approveBudgetRevision(
      .with { ($0.budgetID, $0.number, $0.etag) = (filled.budgetID, filled.number, filled.etag) })
    return (approved.number, line)
  }

  /// The threshold of the budget, which is far above what is moved.
  fileprivate func threshold() async throws -> PayshareV1.BudgetTransferThreshold {
    try await world.payshare.test.made.administer(
      """
      INSERT INTO budget_transfer_threshold SELECT organisation_id, id, 1000000, 1, now() FROM budget WHERE id = '\(budget)'
      ON CONFLICT (organisation_id, budget_id) DO UPDATE SET amount_minor = 1000000
      """)
    let found = try await world.payshare.database.readFirst(
      Statement(
        "SELECT version FROM budget_transfer_threshold WHERE budget_id = $1",
        try #require(UUID(budget)), as: Int64.self))
    return .with { ($0.etag, $0.amountMinor) = ("v\(found ?? 1)", 1_000_000) }
  }

  /// The budget that the call is about.
  var budget: String { place.ids["budget", default: ""] }

  /// A draft of the budget, which is not its only revision.
  fileprivate func draft() async throws -> PayshareV1.BudgetRevision {
    try await removeDrafts()
    return try await place.keeper.budgets.createBudgetRevision(
      .with { ($0.budgetID, $0.baseNumber) = (budget, 1) })
  }

  /// Removes the drafts that calls before have left, but for the first revision.
  fileprivate func removeDrafts() async throws {
    let budgets = place.keeper.budgets
    let found = try await budgets.listBudgetRevisions(.with { ($0.budgetID, $0.pageSize) = (budget, 1_000) })
    for draft in found.revisions where draft.state == .draft && draft.number > 1 {
      _ = try await budgets.deleteBudgetRevision(
        .with { ($0.budgetID, $0.number, $0.etag) = (budget, draft.number, draft.etag) })
    }
  }

  /// A line of a category that has others below it.
  fileprivate func line(_ amount: Int64) async throws -> PayshareV1.BudgetLine {
    let all = try await place.keeper.categories.listCategories(.with { $0.pageSize = 1_000 }).categories
    let parents = Set(all.map(\.parentCategoryID))
    let category = try #require(all.first { parents.contains($0.id) })
    return PayshareV1.BudgetLine(category, [amount, amount, amount])
  }
}
