import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@Suite("Limits of budgets", .timeLimit(.minutes(10))) struct BudgetLimitTests {
  @Test func anIncreaseBeyondTheLimitIsRefusedWithWhatIsLeft() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) {
        [.init($0, [100, 100, 100], .stop), .init($1, [50, 50, 50])]
      }
      let root = scene.root
      let entry = try await root.spends(90, of: scene.budget, on: scene.fruit)
      let refused = await status { try await root.spends(11, of: scene.budget, on: scene.food) }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "BUDGET_LIMIT")
      #expect(
        refused?.message
          == "the line of category \(scene.food.id) has 0.10 EUR left in 2027-01-01 to 2027-01-31")
      let info = refused?.detail(GoogleRpc.ErrorInfo.self)
      #expect(
        info?.metadata == ["category_id": scene.food.id, "period": "0", "left_minor": "10"])
      let edit = await status { try await root.changes(entry, ["amount_minor"]) { $0.amountMinor = 101 } }
      #expect(edit?.reason == "BUDGET_LIMIT")
      try await root.spends(10, of: scene.budget, on: scene.food)
      // What is planned, elsewhere, or no increase is not stopped.
      try await root.spends(999, of: scene.budget, on: scene.food) { $0.entry?.kind = .planned }
      try await root.spends(999, of: scene.budget, on: scene.home)
      try await root.spends(-1, of: scene.budget, on: scene.food)
      try await root.changes(entry, ["amount_minor"]) { $0.amountMinor = 91 }
      #expect(try await scene.counter(scene.food).spent == [100, 0, 0])
      #expect(try await payshare.budgetDrifts() == [])
    }
  }

  @Test func noLimitStopsAnOverrideWhoseReasonStands() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in
        [.init(food, [100, 100, 100], .stop, .surplus)]
      }
      let entry = try await scene.root.budgetEntries.addBudgetEntryOverLimit(
        .with {
          ($0.budgetID, $0.reason) = (scene.budget.id, "storm")
          $0.entry = .with {
            ($0.amountMinor, $0.entryDate, $0.categoryID) = (130, "2027-01-01", scene.food.id)
          }
        })
      #expect(entry.overrideReason == "storm")
      #expect(
        try await scene.counter(scene.food)
          == .init(spent: [130, 0, 0], planned: [0, 0, 0], stopAt: [100, 100, 200]))
      let raised = await status {
        try await scene.root.changes(entry, ["amount_minor"]) { $0.amountMinor = 131 }
      }
      #expect(raised?.reason == "BUDGET_LIMIT")
      let lowered = try await scene.root.changes(entry, ["amount_minor"]) { $0.amountMinor = 120 }
      #expect(lowered.overrideReason == "storm")
      try await scene.root.removes(lowered)
      #expect(try await scene.counter(scene.food).stopAt == [100, 200, 300])
    }
  }

  @Test func whatALaterPeriodSpentOfASurplusCannotBeSpentBefore() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in
        [.init(food, [100, 100, 100], .stop, .surplus)]
      }
      try await scene.root.spends(180, of: scene.budget, on: scene.food, "2027-02-01")
      let refused = await status { try await scene.root.spends(21, of: scene.budget, on: scene.fruit) }
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata["left_minor"] == "20")
      try await scene.root.spends(20, of: scene.budget, on: scene.fruit)
      #expect(try await scene.counter(scene.food).stopAt == [100, 180, 100])
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await payshare.overspentLines() == [])
    }
  }

  /// Rule 6 of budgets: 200 at once against 100 left give exactly 100.
  @Test func ofTwoHundredEntriesAtOnceOnTwoServersExactlyAsManySucceedAsAreLeft() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) {
        [.init($0, [100, 100, 100], .stop), .init($1, [100, 100, 100])]
      }
      let outcomes = try await Self.race(200, in: scene)
      #expect(outcomes == ["": 100, "BUDGET_LIMIT": 100])
      #expect(try await scene.counter(scene.food).spent == [100, 0, 0])
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  @Test func exactlyAsManySucceedUnderALineThatCarriesOver() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in
        [.init(food, [100, 100, 100], .stop, .surplus)]
      }
      let outcomes = try await Self.race(200, in: scene)
      #expect(outcomes == ["": 100, "BUDGET_LIMIT": 100])
      #expect(
        try await scene.counter(scene.food)
          == .init(spent: [100, 0, 0], planned: [0, 0, 0], stopAt: [100, 100, 200]))
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  /// Enters 1 so many times at once, half of them on another server; how often each outcome came.
  private static func race(_ count: Int, in scene: BudgetScene) async throws -> [String: Int] {
    var outcomes: [String: Int] = [:]
    try await scene.payshare.withServerElsewhere(limits: .highest) { elsewhere in
      let there = Person(
        elsewhere, scene.root.session, email: scene.root.email, password: scene.root.password)
      outcomes = await withTaskGroup(of: String.self) { group in
        for number in 0..<count {
          group.addTask {
            let person = number.isMultiple(of: 2) ? scene.root : there
            let refused = await status { try await person.spends(1, of: scene.budget, on: scene.fruit) }
            return refused.map { $0.reason ?? "\($0.code)" } ?? ""
          }
        }
        return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      }
    }
    return outcomes
  }
}
