import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

/// Views of budgets over the services.
@Suite("Views of budgets", .timeLimit(.minutes(10))) struct BudgetViewTests {
  @Test func aLineShowsWhatWasBudgetedSpentPlannedCarriedAndExpected() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (food, groceries, travel) = (
        try await asha.standard("food"), try await asha.standard("groceries"),
        try await asha.standard("travel")
      )
      let budget = try await asha.budget(
        of: asha.goal(),
        [.init(food, [310, 280, 310], .ignore, .surplus), .init(groceries, [100, 100, 100])])
      try await asha.approves(budget)
      try await asha.spends(30, on: groceries, "2027-01-05", of: budget)
      try await asha.spends(200, on: food, "2027-01-31", of: budget)
      try await asha.spends(-10, on: food, "2027-02-01", of: budget)
      try await asha.spends(7, on: travel, "2027-02-02", of: budget)
      try await asha.spends(3, on: nil, "2027-03-31", of: budget)
      try await asha.spends(40, on: groceries, "2027-03-01", of: budget, planned: true)

      let view = try await asha.views(budget, asOf: "2027-02-14")
      #expect(view.number == 1 && view.currencyCode == "EUR" && view.nextPageToken == "")
      #expect(view.firstDates == ["2027-01-01", "2027-02-01", "2027-03-01"] && view.endDate == "2027-03-31")
      let line = try #require(view.lines.first { $0.categoryID == food.id })
      #expect(line.parentCategoryID == "")
      #expect(
        line.figures
          == .with {
            ($0.budgetedMinor, $0.committedMinor) = ([310, 280, 310], [0, 0, 40])
            ($0.actualMinor, $0.availableMinor) = ([230, -10, 0], [80, 370, 680])
            ($0.expectedMinor, $0.carriedMinor) = ([310, 140, 0], [0, 80, 370])
          })
      let part = try #require(view.lines.first { $0.categoryID == groceries.id })
      #expect(part.parentCategoryID == food.id && part.figures?.actualMinor == [30, 0, 0])
      #expect(view.whole?.actualMinor == [230, -3, 3] && view.whole?.availableMinor == [80, 363, 677])
      #expect(view.unbudgetedMinor == [0, 7, 3])
    }
  }

  @Test func aViewByCountersIsTheOneCountedFromAllCategories() async throws {
    try await Payshare.with { payshare in
      let (asha, root) = (try await payshare.person("Asha"), try await payshare.administrator())
      let tree = try await asha.allCategories()
      var random = SeededGenerator(seed: 19)
      let parents = Set(tree.map(\.parentCategoryID))
      let lines = tree.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }.map { category in
        PayshareV1.BudgetLine(
          category,
          (0..<3).map { _ in parents.contains(category.id) ? 90_000 : .random(in: 0...900, using: &random) },
          .ignore, [.none, .surplus, .surplusAndDeficit].randomElement(using: &random) ?? .none)
      }
      let budget = try await asha.budget(of: asha.goal(), lines)
      try await asha.approves(budget)
      for _ in 0..<60 {
        try await asha.spends(
          [-5, 1, 250].randomElement(using: &random) ?? 1, on: tree.randomElement(using: &random),
          "2027-0\(Int.random(in: 1...3, using: &random))-1\(Int.random(in: 0...9, using: &random))",
          of: budget,
          planned: Int.random(in: 0..<4, using: &random) == 0)
      }
      let draft = try await asha.revises(budget)
      let inForce = try await asha.views(budget, asOf: "2027-02-10")
      let counted = try await asha.views(budget, draft.number, asOf: "2027-02-10")
      #expect(inForce.number == 1 && counted.number == 2)
      #expect(inForce.lines == counted.lines)
      #expect(inForce.whole == counted.whole && inForce.unbudgetedMinor == counted.unbudgetedMinor)
      #expect(try await root.drifts() == [])
    }
  }

  @Test func pagesHaveEachLineOnceAndTheWholeOnlyTheFirst() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let tree = try await asha.allCategories()
      let parents = Set(tree.map(\.parentCategoryID))
      let lines = tree.map {
        PayshareV1.BudgetLine($0, [Int64](repeating: parents.contains($0.id) ? 99 : 1, count: 3))
      }
      let budget = try await asha.budget(of: asha.goal(), lines)
      try await asha.approves(budget)
      for number in [Int64(0), try await asha.revises(budget).number] {
        var seen: [String] = []
        var token = ""
        repeat {
          let page = try await asha.budgetViews.viewBudget(
            .with { ($0.budgetID, $0.number, $0.pageSize, $0.pageToken) = (budget.id, number, 20, token) })
          #expect((page.whole != nil) == token.isEmpty && page.lines.count <= 20)
          seen += page.lines.map(\.categoryID)
          token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen == tree.map(\.id).sorted())
      }
      let large = try await asha.budgetViews.viewBudget(
        .with { ($0.budgetID, $0.pageSize) = (budget.id, 1_000) })
      #expect(large.lines.count == min(100, tree.count))
    }
  }

  @Test func aPageOfOneRevisionDoesNotContinueInAnother() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (food, travel) = (
        try await asha.standard("food"), try await asha.standard("travel")
      )
      let budget = try await asha.budget(
        of: asha.goal(), [.init(food, [1, 1, 1]), .init(travel, [1, 1, 1])])
      try await asha.approves(budget)
      let first = try await asha.budgetViews.viewBudget(.with { ($0.budgetID, $0.pageSize) = (budget.id, 1) })
      try await asha.approves(budget, try await asha.revises(budget).number)
      let next = await status {
        _ = try await asha.budgetViews.viewBudget(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, 1, first.nextPageToken) })
      }
      #expect(next?.code == .invalidArgument && next?.fieldViolations.keys.first == "page_token")
    }
  }

  @Test func whatIsMovedCountsAsBeforeUntilTheNextRevision() async throws {
    try await Payshare.with { payshare in
      let (asha, root) = (try await payshare.person("Asha"), try await payshare.administrator())
      let (food, travel, coffee) = (
        try await asha.standard("food"), try await asha.standard("travel"), try await asha.standard("coffee")
      )
      let budget = try await asha.budget(
        of: asha.goal(), [.init(food, [9, 9, 9]), .init(travel, [9, 9, 9])])
      try await asha.approves(budget)
      _ = try await root.categories.moveCategory(
        .with { ($0.categoryID, $0.parentCategoryID, $0.etag) = (coffee.id, travel.id, coffee.etag) })
      try await asha.spends(5, on: coffee, "2027-01-01", of: budget)
      func spent(_ number: Int64, _ category: PayshareV1.Category) async throws -> [Int64]? {
        try await asha.views(budget, number).lines.first { $0.categoryID == category.id }?.figures?
          .actualMinor
      }
      #expect(try await spent(1, food) == [5, 0, 0])
      #expect(try await spent(1, travel) == [0, 0, 0])
      let second = try await asha.revises(budget)
      #expect(try await spent(second.number, travel) == [5, 0, 0], "a draft goes by the categories of now")
      try await asha.approves(budget, second.number)
      #expect(try await spent(0, travel) == [5, 0, 0])
      #expect(try await spent(0, food) == [0, 0, 0])
      #expect(try await spent(1, food) == [5, 0, 0], "the old revision shows what it did")
      #expect(try await root.drifts() == [])
    }
  }

  @Test func categoriesShowAllBelowThemAndOnlyThoseWithAmounts() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (food, groceries, travel) = (
        try await asha.standard("food"), try await asha.standard("groceries"),
        try await asha.standard("travel")
      )
      let budget = try await asha.budget(of: asha.goal(), [.init(food, [100, 100, 100])])
      try await asha.approves(budget)
      try await asha.spends(30, on: groceries, "2027-01-05", of: budget)
      try await asha.spends(7, on: travel, "2027-03-05", of: budget)
      var found: [PayshareV1.ViewBudgetCategoriesResponse.Category] = []
      var token = ""
      repeat {
        let page = try await asha.budgetViews.viewBudgetCategories(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, 2, token) })
        found += page.categories
        token = page.nextPageToken
      } while !token.isEmpty
      let ids = found.map(\.categoryID)
      #expect(Set(ids) == [food.id, groceries.id, travel.id] && ids.count == 3)
      let (above, below) = (try #require(ids.firstIndex(of: food.id)), ids.firstIndex(of: groceries.id))
      #expect(above < below ?? 0, "each before those below it")
      let byID = Dictionary(found.map { ($0.categoryID, $0) }, uniquingKeysWith: { first, _ in first })
      #expect(byID[groceries.id]?.lineCategoryID == food.id && byID[food.id]?.lineCategoryID == "")
      #expect(byID[food.id]?.figures?.actualMinor == [30, 0, 0])
      #expect(byID[food.id]?.figures?.budgetedMinor == [100, 100, 100])
      #expect(
        byID[groceries.id]?.figures?.actualMinor == [30, 0, 0]
          && byID[groceries.id]?.figures?.budgetedMinor == [0, 0, 0])
      #expect(byID[travel.id]?.figures?.actualMinor == [0, 0, 7] && byID[travel.id]?.lineCategoryID == "")
    }
  }

  @Test func aGoalCountsEachActualOnceAndSumsByCurrency() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (food, groceries, travel) = (
        try await asha.standard("food"), try await asha.standard("groceries"),
        try await asha.standard("travel")
      )
      let goal = try await asha.goal()
      try await asha.saves(5_000, for: goal)
      let house = try await asha.budget(
        of: goal, [.init(food, [310, 310, 310]), .init(groceries, [9, 9, 9])])
      let trips = try await asha.budget("Trips", of: goal, [.init(travel, [50, 50, 50])])
      let dollars = try await asha.budget("Abroad", of: goal) {
        $0.budget?.currencyCode = "USD"
        $0.lines = []
      }
      let draft = try await asha.budget("Draft", of: goal, [.init(travel, [1_000, 1_000, 1_000])])
      for budget in [house, trips, dollars] { try await asha.approves(budget) }
      try await asha.spends(10, on: groceries, "2027-01-05", of: house)
      try await asha.spends(99, on: travel, "2027-01-05", of: house)
      try await asha.spends(20, on: travel, "2027-01-05", of: trips)
      try await asha.spends(4, on: travel, "2027-01-05", of: trips, planned: true)

      let view = try await asha.budgetViews.viewGoal(
        .with { ($0.goalID, $0.asOfDate) = (goal.id, "2027-01-31") })
      #expect(view.saved?.amountMinor == 5_000)
      #expect(Set(view.budgets.map(\.budgetID)) == [house.id, trips.id, dollars.id])
      #expect(!view.budgets.contains { $0.budgetID == draft.id })
      let euros = try #require(view.totals.first { $0.currencyCode == "EUR" })
      #expect(view.totals.map(\.currencyCode) == ["EUR", "USD"])
      #expect(euros.actualMinor == 30, "what no line counts is left out")
      #expect(euros.budgetedMinor == 1_080 && euros.availableMinor == 1_050)
      #expect(euros.committedMinor == 4 && euros.expectedMinor == 360)
    }
  }

  @Test func sumsThatDifferAreFoundAndNamed() async throws {
    try await Payshare.with { payshare in
      let (asha, root) = (try await payshare.person("Asha"), try await payshare.administrator())
      let (food, groceries) = (
        try await asha.standard("food"), try await asha.standard("groceries")
      )
      let budget = try await asha.budget(of: asha.goal(), [.init(food, [100, 100, 100])])
      try await asha.approves(budget)
      try await asha.spends(30, on: groceries, "2027-02-05", of: budget)
      try await asha.spends(8, on: groceries, "2027-03-05", of: budget, planned: true)
      let right = try await root.budgetViews.reconcileBudgets(.init())
      #expect(right.budgetCount == 1 && right.drifts == [])
      try await payshare.test.made.administer("UPDATE budget_total SET spent = spent + 1 WHERE period = 1")
      try await payshare.test.made.administer("UPDATE budget_counter SET planned[3] = 9")
      let drifts = try await root.budgetViews.reconcileBudgets(.init()).drifts
      let found = drifts.map { "\($0.kind) \($0.period) \($0.keptMinor) \($0.countedMinor)" }
      #expect(
        Set(found) == [
          "\(PayshareV1.ReconcileBudgetsResponse.Drift.Kind.spentOnCategory) 1 31 30",
          "\(PayshareV1.ReconcileBudgetsResponse.Drift.Kind.spentUnderLine) 1 30 31",
          "\(PayshareV1.ReconcileBudgetsResponse.Drift.Kind.plannedUnderLine) 2 9 8",
        ])
      #expect(drifts.allSatisfy { $0.budgetID == budget.id })
    }
  }

  @Test func viewsAreThoseRecomputedFromTheJournal() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let tree = try await asha.allCategories()
      let budget = try await asha.budget(
        of: asha.goal(),
        tree.map { .init($0, [Int64](repeating: 100_000, count: 3)) }.filter { line in
          !tree.contains { $0.parentCategoryID == line.categoryID }
        })
      try await asha.approves(budget)
      var random = SeededGenerator(seed: 7)
      var entries: [PayshareV1.BudgetEntry] = []
      for step in 0..<80 {
        let category = tree.randomElement(using: &random)
        let date = "2027-0\(Int.random(in: 1...3, using: &random))-1\(step % 10)"
        if step % 4 == 1, let place = entries.indices.randomElement(using: &random) {
          let old = entries.remove(at: place)
          entries.append(
            try await asha.budgetEntries.updateBudgetEntry(
              .with {
                ($0.budgetID, $0.budgetEntryID, $0.etag) = (budget.id, old.id, old.etag)
                $0.entry = .with {
                  ($0.amountMinor, $0.categoryID, $0.entryDate) = (Int64(step), category?.id ?? "", date)
                }
                $0.updateMask = .with { $0.paths = ["amount_minor", "category_id", "entry_date"] }
              }))
        } else if step % 4 == 3, let place = entries.indices.randomElement(using: &random) {
          let old = entries.remove(at: place)
          _ = try await asha.budgetEntries.deleteBudgetEntry(
            .with { ($0.budgetID, $0.budgetEntryID, $0.etag) = (budget.id, old.id, old.etag) })
        } else {
          entries.append(
            try await asha.spends(
              .random(in: 1...500, using: &random), on: category, date, of: budget, planned: step % 3 == 0))
        }
      }
      let told = try await payshare.entriesOfJournal(about: budget)
      var spent = [Int64](repeating: 0, count: 3)
      var planned = spent
      for entry in told {
        let month = (Int(entry.entryDate.dropFirst(5).prefix(2)) ?? 1) - 1
        if entry.kind == .planned {
          planned[month] += entry.amountMinor
        } else {
          spent[month] += entry.amountMinor
        }
      }
      let view = try await asha.views(budget)
      #expect(view.whole?.actualMinor == spent && view.whole?.committedMinor == planned)
      for line in view.lines {
        let own = told.filter { $0.categoryID == line.categoryID && $0.kind == .actual }
        #expect(line.figures?.actualMinor.reduce(0, +) == own.reduce(0) { $0 + $1.amountMinor })
      }
    }
  }
}

extension Person {
  /// Views of budgets.
  var budgetViews: PayshareV1.BudgetViewServiceClient { .init(channel) }

  /// Enters an amount.
  @discardableResult
  fileprivate func spends(
    _ amount: Int64, on category: PayshareV1.Category?, _ date: String, of budget: PayshareV1.Budget,
    planned: Bool = false
  ) async throws -> PayshareV1.BudgetEntry {
    try await budgetEntries.addBudgetEntry(
      .with {
        $0.budgetID = budget.id
        $0.entry = .with {
          ($0.kind, $0.amountMinor, $0.currencyCode) = (
            planned ? .planned : .actual, amount, budget.currencyCode
          )
          ($0.categoryID, $0.entryDate) = (category?.id ?? "", date)
        }
      })
  }

  /// A view of all lines of a revision.
  fileprivate func views(
    _ budget: PayshareV1.Budget, _ number: Int64 = 0, asOf date: String = "2027-03-31"
  ) async throws -> PayshareV1.ViewBudgetResponse {
    try await budgetViews.viewBudget(
      .with { ($0.budgetID, $0.number, $0.asOfDate) = (budget.id, number, date) })
  }

  /// All categories of the organisation.
  fileprivate func allCategories() async throws -> [PayshareV1.Category] {
    try await categories.listCategories(.with { $0.pageSize = 1_000 }).categories
  }

  /// A category of the default set, by its code.
  fileprivate func standard(_ code: String) async throws -> PayshareV1.Category {
    try #require(try await allCategories().first { $0.code == code })
  }

  /// What an administrator finds that differs.
  fileprivate func drifts() async throws -> [PayshareV1.ReconcileBudgetsResponse.Drift] {
    try await budgetViews.reconcileBudgets(.init()).drifts
  }
}

extension Payshare {
  /// The entries of a budget as the journal tells them.
  fileprivate func entriesOfJournal(about budget: PayshareV1.Budget) async throws -> [PayshareV1.BudgetEntry]
  {
    let id = try #require(UUID(budget.id))
    let events = try await database.read(
      Statement<[UInt8]>(
        "SELECT event FROM journal_entry WHERE resource_id = $1 ORDER BY sequence", id, as: [UInt8].self))
    var entries: [String: PayshareV1.BudgetEntry] = [:]
    for event in events {
      switch try PayshareV1.JournalEvent(decoding: event).kind {
      case .budgetEntryAdded(let added): entries[added.entry?.id ?? ""] = added.entry
      case .budgetEntryUpdated(let updated): entries[updated.entry?.id ?? ""] = updated.entry
      case .budgetEntryDeleted(let deleted): entries[deleted.entry?.id ?? ""] = nil
      default: break
      }
    }
    return Array(entries.values)
  }
}
