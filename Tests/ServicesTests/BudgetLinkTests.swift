import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@Suite("Events that count for budgets", .timeLimit(.minutes(10))) struct BudgetLinkTests {
  @Test func whatIsSpentInALinkedEventCountsConvertedAtTheRateOfTheLink() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      let trip = try await root.ownEvent(in: "USD")
      let before = try await root.buys(30, in: trip, on: scene.fruit)
      try await root.buys(999, in: trip, on: scene.fruit, "2026-12-31")
      let link = try await root.links(trip, to: scene.budget, at: (1, 2))
      #expect(link.exchangeRate?.denominator == 2 && link.linkerUserID == root.id && !link.canStop)
      #expect(try await scene.counter(scene.food).spent == [15, 0, 0])

      let later = try await root.buys(8, in: trip, on: scene.food, "2027-02-01", isRefund: true)
      try await root.buys(1, in: trip)
      #expect(try await scene.counter(scene.food).spent == [15, -4, 0])
      let actuals = try await root.actuals(of: scene.budget)
      // A half is rounded to even.
      #expect(actuals.map(\.amountMinor).sorted() == [-4, 0, 15])
      #expect(actuals.allSatisfy { $0.eventID == trip.id && $0.exchangeRate?.denominator == 2 })
      #expect(actuals.contains { $0.source == .expenseID(before.id) })

      var edited = try await root.changes(before, ["category_id"]) { $0.categoryID = scene.home.id }
      #expect(try await scene.counter(scene.food).spent == [0, -4, 0])
      edited = try await root.changes(edited, ["total", "payers", "shares", "category_id"]) {
        $0.total?.amountMinor = 50
        ($0.payers[0].amountMinor, $0.shares[0].amountMinor, $0.categoryID) = (50, 50, scene.fruit.id)
      }
      #expect(try await scene.counter(scene.fruit).spent == [25, 0, 0])
      edited = try await root.changes(edited, ["spend_date"]) { $0.spendDate = "2027-04-01" }
      #expect(try await scene.counter(scene.fruit).spent == [0, 0, 0])
      edited = try await root.changes(edited, ["spend_date"]) { $0.spendDate = "2027-03-01" }
      #expect(try await scene.counter(scene.fruit).spent == [0, 0, 25])
      edited = try await root.deletes(edited)
      #expect(try await scene.counter(scene.fruit).spent == [0, 0, 0])
      _ = try await root.expenses.undeleteExpense(
        .with { ($0.expenseID, $0.etag) = (edited.id, edited.etag) })
      #expect(try await scene.counter(scene.fruit).spent == [0, 0, 25])
      try await root.deletes(later)

      try await root.unlinks(trip, from: scene.budget)
      #expect(try await scene.counter(scene.food).spent == [0, 0, 0])
      #expect(try await root.actuals(of: scene.budget).isEmpty)
      #expect(try await payshare.budgetDrifts() == [])
    }
  }

  @Test func anEventCountsForSeveralBudgetsAtOnce() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      let other = try await root.budget("Other", of: try await root.goal(), [.init(scene.food, [1, 1, 1])])
      try await root.approves(other)
      let trip = try await root.ownEvent()
      for budget in [scene.budget, other] { try await root.links(trip, to: budget) }
      try await root.buys(9, in: trip, on: scene.fruit)
      #expect(try await scene.counter(scene.food).spent == [9, 0, 0])
      #expect(try await payshare.counters(of: other)[scene.food.id]?.spent == [9, 0, 0])
      let links = try await root.budgetEntries.listEventBudgets(.with { $0.eventID = trip.id }).links
      #expect(Set(links.map(\.budgetID)) == [scene.budget.id, other.id])
      _ = try await root.budgetEntries.withdrawEvent(
        .with { ($0.eventID, $0.budgetID) = (trip.id, other.id) })
      #expect(try await payshare.counters(of: other)[scene.food.id]?.spent == [0, 0, 0])
      let events = try await root.budgetEntries.listBudgetEvents(.with { $0.budgetID = scene.budget.id })
      #expect(events.links.map(\.eventID) == [trip.id])
      #expect(try await root.sees(scene.budget).eventCount == 1)
      #expect(try await payshare.budgetDrifts() == [])
    }
  }

  /// Clients choose both ids.
  @Test func anEntryAndAnExpenseWithTheSameIDBothCount() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      let trip = try await root.ownEvent()
      try await root.links(trip, to: scene.budget)
      let bought = try await root.buys(7, in: trip, on: scene.food)
      let entry = try await root.spends(5, of: scene.budget, on: scene.fruit) { $0.budgetEntryID = bought.id }
      #expect(try await scene.counter(scene.food).spent == [12, 0, 0])
      let other = try await root.spends(3, of: scene.budget, on: scene.fruit)
      var expense = PayshareV1.Expense.exact(4, "Thing", paidBy: root, [(root, 4)], currency: "EUR")
      (expense.categoryID, expense.spendDate) = (scene.food.id, "2027-01-15")
      let later = try await root.expenses.createExpense(
        .with { ($0.eventID, $0.expense, $0.expenseID) = (trip.id, expense, other.id) })
      #expect(try await scene.counter(scene.food).spent == [19, 0, 0])
      #expect(try await payshare.budgetDrifts() == [])
      var (pages, token): ([PayshareV1.BudgetActual], String) = ([], "")
      repeat {
        let page = try await root.budgetEntries.listBudgetActuals(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (scene.budget.id, 1, token) })
        pages += page.actuals
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(pages == (try await root.actuals(of: scene.budget)) && pages.count == 4)
      try await root.deletes(bought)
      try await root.removes(other)
      #expect(try await scene.counter(scene.food).spent == [9, 0, 0])
      #expect(
        try await root.actuals(of: scene.budget).map(\.source).contains(.expenseID(later.id)))
      try await root.unlinks(trip, from: scene.budget)
      #expect(try await root.actuals(of: scene.budget).map(\.source) == [.budgetEntryID(entry.id)])
      #expect(try await payshare.budgetDrifts() == [])
    }
  }

  @Test func aLimitStopsAnExpenseAndSaysNothingOfTheBudget() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) {
        [.init($0, [100, 100, 100], .stop, .surplus), .init($1, [50, 50, 50], .stop)]
      }
      let root = scene.root
      let trip = try await root.ownEvent()
      #expect(try await root.links(trip, to: scene.budget).canStop)
      let bought = try await root.buys(50, in: trip, on: scene.fruit)
      for category in [scene.fruit, scene.food] {
        let refused = await status { try await root.buys(51, in: trip, on: category) }
        #expect(refused?.code == .failedPrecondition && refused?.reason == "BUDGET_LIMIT")
        #expect(refused?.message == "a budget has less left")
        #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == [:])
      }
      let raised = await status {
        try await root.changes(bought, ["total", "payers", "shares"]) {
          $0.total?.amountMinor = 51
          ($0.payers[0].amountMinor, $0.shares[0].amountMinor) = (51, 51)
        }
      }
      #expect(raised?.reason == "BUDGET_LIMIT")
      #expect(try await payshare.rowCount("expense") == 1)
      let deleted = try await root.deletes(bought)
      try await root.spends(1, of: scene.budget, on: scene.fruit)
      let restored = await status {
        _ = try await root.expenses.undeleteExpense(
          .with { ($0.expenseID, $0.etag) = (deleted.id, deleted.etag) })
      }
      #expect(restored?.reason == "BUDGET_LIMIT")
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await payshare.overspentLines() == [])
    }
  }

  @Test func anEventThatHasSpentMoreThanIsLeftIsNotLinked() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in [.init(food, [100, 100, 100], .stop)] }
      let trip = try await scene.root.ownEvent()
      for _ in 1...2 { try await scene.root.buys(60, in: trip, on: scene.fruit) }
      let refused = await status { try await scene.root.links(trip, to: scene.budget) }
      #expect(refused?.reason == "BUDGET_LIMIT")
      #expect(try await payshare.rowCount("budget_link") == 0)
    }
  }

  @Test func manyExpensesOfManyCategoriesAreLinkedAndUnlinked() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) {
        [.init($0, [900, 900, 900], .stop), .init($1, [500, 500, 500], .stop, .surplusAndDeficit)]
      }
      let trip = try await scene.root.ownEvent()
      for number in 1...150 {
        let category = [scene.food, scene.fruit, scene.home][number % 3]
        try await scene.root.buys(
          number % 7 + 1, in: trip, on: category, "2027-0\(number % 4 + 1)-1\(number % 9)",
          isRefund: number % 10 == 0)
      }
      try await scene.root.links(trip, to: scene.budget)
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await payshare.rowCount("budget_actual") ?? 0 > 100)
      try await scene.root.unlinks(trip, from: scene.budget)
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await scene.counter(scene.fruit).stopAt == [500, 1_000, 1_500])
    }
  }

  @Test func aLinkThatMakesNoSenseIsRefused() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      let (trip, home) = (try await root.ownEvent(in: "USD"), try await root.ownEvent())
      #expect(
        await status { try await root.links(trip, to: scene.budget) }?.fieldViolations
          == ["exchange_rate": "REQUIRED"])
      #expect(
        await status { try await root.links(home, to: scene.budget, at: (1, 1)) }?.fieldViolations
          == ["exchange_rate": "NOT_ALLOWED"])
      #expect(await status { try await root.unlinks(home, from: scene.budget) }?.reason == "EVENT_NOT_LINKED")
      try await root.links(home, to: scene.budget)
      #expect(await status { try await root.links(home, to: scene.budget) }?.reason == "EVENT_LINKED")
      for number in 1...7 {
        let other = try await root.budget("Other \(number)", of: try await root.goal())
        try await root.links(home, to: other)
      }
      let ninth = try await root.budget("Ninth", of: try await root.goal())
      #expect(await status { try await root.links(home, to: ninth) }?.reason == "TOO_MANY_BUDGETS")
      try await root.buys(1_000_000_000_000_000 / 2, in: trip)
      #expect(
        await status { try await root.links(trip, to: scene.budget, at: (1_000_000_000, 1)) }?.fieldViolations
          == ["exchange_rate": "TOO_LARGE"])
    }
  }

  @Test func aRepeatedLinkIsOne() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let trip = try await scene.root.ownEvent()
      let request = PayshareV1.LinkEventRequest.with {
        ($0.budgetID, $0.eventID, $0.requestID) = (scene.budget.id, trip.id, UUID.version7().description)
      }
      let first = try await scene.root.budgetEntries.linkEvent(request)
      #expect(try await scene.root.budgetEntries.linkEvent(request) == first)
    }
  }

  @Test func aLinkIsRecordedAboutTheBudgetAndAboutTheEventAndChangesNoVersionOfIt() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let trip = try await scene.root.ownEvent()
      try await scene.root.links(trip, to: scene.budget)
      try await scene.root.unlinks(trip, from: scene.budget)
      for id in [scene.budget.id, trip.id] {
        #expect(
          try await payshare.rowCount("journal_entry WHERE resource_id = '\(id)' AND kind IN (89, 90)") == 2)
      }
      let now = try await scene.root.events.getEvent(.with { $0.eventID = trip.id }).event
      #expect(now?.etag == trip.etag)
    }
  }

  /// The category of an expense changes no balance; nevertheless it is read by who links its event at the same time.
  @Test func anEditThatWasDecidedBeforeTheEventWasLinkedIsDecidedAgain() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      for _ in 0..<12 {
        let trip = try await root.ownEvent()
        let bought = try await root.buys(1, in: trip, on: scene.food)
        async let edit = status {
          try await root.changes(bought, ["category_id"]) { $0.categoryID = scene.fruit.id }
        }
        async let more = status { try await root.buys(1, in: trip, on: scene.food) }
        async let link = status { try await root.links(trip, to: scene.budget) }
        let outcomes = await [edit, more, link].compactMap { $0?.code }
        #expect(outcomes.allSatisfy { $0 == .aborted })
        #expect(try await payshare.budgetDrifts() == [])
      }
      #expect(try await payshare.deadlocks() == 0)
    }
  }
}
