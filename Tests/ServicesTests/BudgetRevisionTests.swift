import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Budgets

/// Revisions of budgets, their lines and copies.
@Suite("Revisions of budgets", .timeLimit(.minutes(10))) struct BudgetRevisionTests {
  @Test func revisionsAreListedComparedAndRemoved() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(of: try await asha.goal(), [.init(food, [10, 20, 30])])
      let first = try await asha.revision(of: budget)
      let only = await status { try await asha.removes(first) }
      #expect(only?.reason == "ONLY_BUDGET_REVISION")
      let second = try await asha.revises(budget)
      try await asha.sets([.init(food, [10, 25, 30]), .init(home, [1, 1, 1])], in: second)
      _ = try await asha.revises(budget)
      var (found, token): ([PayshareV1.BudgetRevision], String) = ([], "")
      repeat {
        let page = try await asha.budgets.listBudgetRevisions(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, 2, token) })
        found += page.revisions
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(found.map(\.number) == [3, 2, 1] && found.map(\.baseNumber) == [2, 1, 0])

      let same = try await asha.budgets.compareBudgetRevisions(
        .with { ($0.budgetID, $0.fromNumber, $0.toNumber) = (budget.id, 2, 3) })
      #expect(same.differences.isEmpty)
      let other = try await asha.budgets.compareBudgetRevisions(
        .with { ($0.budgetID, $0.fromNumber, $0.toNumber) = (budget.id, 1, 2) })
      let changes = Dictionary(uniqueKeysWithValues: other.differences.map { ($0.categoryID, $0) })
      #expect(changes[food.id]?.periods == [1] && changes[food.id]?.before?.amountsMinor == [10, 20, 30])
      #expect(changes[home.id]?.before == nil && changes[home.id]?.after?.amountsMinor == [1, 1, 1])

      try await asha.removes(found[0])
      #expect(try await asha.sees(budget).newestRevision == 2)
      let gone = await status { _ = try await asha.revision(3, of: budget) }
      #expect(gone?.code == .notFound && gone?.reason == "BUDGET_REVISION_NOT_FOUND")
      #expect(try await asha.revises(budget).number == 4, "no number is given twice")
      #expect(try await payshare.rowCount("budget_line WHERE number = 3") == 0)
    }
  }

  @Test func aBudgetHasAtMostTenDrafts() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(of: try await asha.goal())
      for _ in 1..<DraftRules.maximumDrafts { _ = try await asha.revises(budget) }
      let refused = await status { _ = try await asha.revises(budget) }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "TOO_MANY_DRAFTS")
      try await asha.approves(budget, 1)
      #expect(try await asha.revises(budget).number == 11)
    }
  }

  @Test func linesAreCheckedWithTheirPlacesInTheRequest() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let fruit = try await root.categories.createCategory(
        .with { $0.category = .with { ($0.displayName, $0.parentCategoryID) = ("Fruit!", food.id) } })
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(
        of: try await asha.goal(), [.init(food, [10, 10, 10]), .init(home, [1, 1, 1])])
      let draft = try await asha.revision(of: budget)
      let violations = { (lines: [PayshareV1.BudgetLine]) async in
        await status { try await asha.sets(lines, in: draft) }?.fieldViolations
      }
      #expect(await violations([.init(fruit, [1, 1])]) == ["lines[0].amounts_minor": "WRONG_COUNT"])
      #expect(await violations([.init(fruit, [1, 11, 1])]) == ["lines": "CHILDREN_EXCEED_PARENT"])
      #expect(
        await violations([.init(fruit, [1, 11, 1]), .init(food, [10, 10, 10])])
          == ["lines[1].amounts_minor[1]": "CHILDREN_EXCEED_PARENT"])
      var both = PayshareV1.BudgetLine(fruit, [1, 1, 1])
      both.spread = .with { $0.totalMinor = 3 }
      #expect(await violations([both])?["lines[0].spread"] == "AMOUNTS_STATED")
      var unknown = PayshareV1.BudgetLine(fruit, [1, 1, 1])
      unknown.categoryID = UUID.version7().description
      #expect(await violations([unknown]) == ["lines[0].category_id": "UNKNOWN_CATEGORY"])

      let archived = try await root.categories.archiveCategory(
        .with { ($0.categoryID, $0.etag) = (home.id, home.etag) })
      #expect(try await asha.sets([.init(home, [2, 2, 2])], in: draft).etag == "v2", "it has a line already")
      let removed = try await asha.sets([], removing: [home], in: try await asha.revision(of: budget))
      let anew = await status { try await asha.sets([.init(archived, [2, 2, 2])], in: removed) }
      #expect(anew?.fieldViolations == ["lines[0].category_id": "CATEGORY_ARCHIVED"])
      let missing = await status { try await asha.sets([], removing: [home], in: removed) }
      #expect(missing?.fieldViolations == ["removed_category_ids[0]": "UNKNOWN_LINE"])
      #expect(await status { try await asha.sets([], removing: [food], in: draft) }?.reason == "STALE_ETAG")
    }
  }

  @Test func aBudgetHasAtMostTwelveThousandAmounts() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      var categories: [PayshareV1.Category] = []
      for index in 0...100 { categories.append(try await root.category("C\(index)")) }
      let amounts = [Int64](repeating: 1_000_000_000_000, count: 120)
      func years(_ request: inout PayshareV1.CreateBudgetRequest) {
        request.budget?.periods = .with { ($0.startDate, $0.endDate) = ("2020-01-01", "2029-12-31") }
      }
      let refused = await status {
        _ = try await asha.budget(of: goal, categories.map { .init($0, amounts) }, years)
      }
      #expect(refused?.fieldViolations == ["lines": "TOO_MANY_AMOUNTS"])
      let most = try await asha.budget(
        of: goal, categories.prefix(100).map { .init($0, amounts, .stop) }, years)
      let approved = try await asha.approves(most)
      #expect(approved.lineCount == 100 && approved.amountsMinor == amounts.map { $0 * 100 })
      #expect(try await asha.lines(of: most).allSatisfy { $0.amountsMinor == amounts })
      #expect(try await payshare.rowCount("budget_counter WHERE cardinality(stop_at) = 120") == 100)
      let log = try await asha.budgets.listBudgetChanges(.with { $0.budgetID = most.id })
      #expect(log.changes.count == 2)
    }
  }

  @Test func aLineIsDividedAmongTheCategoriesBelowIt() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let food = try await root.category("Food!")
      var below: [PayshareV1.Category] = []
      for name in ["Fruit!", "Bread!", "Tea!"] {
        below.append(
          try await root.categories.createCategory(
            .with { $0.category = .with { ($0.displayName, $0.parentCategoryID) = (name, food.id) } }))
      }
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(
        of: try await asha.goal(), [.init(food, [100, 100, 1], .warn, .surplus)])
      let draft = try await asha.revision(of: budget)
      let divided = try await asha.budgets.divideBudgetLine(
        .with {
          ($0.budgetID, $0.number, $0.categoryID, $0.etag) = (budget.id, 1, food.id, draft.etag)
        })
      #expect(divided.lineCount == 4 && divided.amountsMinor == [100, 100, 1])
      var lines = try await asha.lines(of: budget).filter { $0.categoryID != food.id }
      #expect((0..<3).map { period in lines.reduce(0) { $0 + $1.amountsMinor[period] } } == [100, 100, 1])
      #expect(lines.allSatisfy { $0.limit?.mode == .warn && $0.rollover?.kind == .surplus })
      _ = try await asha.budgets.divideBudgetLine(
        .with {
          ($0.budgetID, $0.number, $0.categoryID, $0.etag) = (budget.id, 1, food.id, divided.etag)
          $0.weights = [
            .with { ($0.categoryID, $0.weight) = (below[0].id, 3) },
            .with { ($0.categoryID, $0.weight) = (below[1].id, 1) },
            .with { ($0.categoryID, $0.weight) = (below[2].id, 1) },
          ]
        })
      lines = try await asha.lines(of: budget)
      #expect(lines.first { $0.categoryID == below[0].id }?.amountsMinor == [60, 60, 1])
      #expect(lines.first { $0.categoryID == below[1].id }?.amountsMinor == [20, 20, 0])
    }
  }
}

extension Person {
  /// Removes a draft.
  fileprivate func removes(_ revision: PayshareV1.BudgetRevision) async throws {
    _ = try await budgets.deleteBudgetRevision(
      .with { ($0.budgetID, $0.number, $0.etag) = (revision.budgetID, revision.number, revision.etag) })
  }
}
