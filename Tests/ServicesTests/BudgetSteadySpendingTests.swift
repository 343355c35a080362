import Access
import Budgets
import GoogleAPI
import Identifiers
import Locking
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

/// Putting revisions in force while others spend.
@Suite("Approvals while others spend", .timeLimit(.minutes(10))) struct BudgetSteadySpendingTests {
  /// Whoever approves is never told to try again because somebody has spent something.
  @Test(arguments: [PayshareV1.BudgetRollover.Kind.none, .surplus])
  func eachApprovalAndTransferSucceedsWhileOthersSpend(_ rollover: PayshareV1.BudgetRollover.Kind)
    async throws
  {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) {
        [.init($0, [90_000, 90_000, 90_000], .stop, rollover), .init($1, [9_000, 9_000, 9_000])]
      }
      let root = scene.root
      try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
        let there = Person(elsewhere, root.session, email: root.email, password: root.password)
        let isDone = Locked(false)
        let spent = Locked<Int64>(0)
        try await withThrowingTaskGroup(of: Void.self) { group in
          for person in [root, there, root, there] {
            group.addTask {
              while !isDone.withLock({ $0 }) {
                try await person.spends(1, of: scene.budget, on: scene.fruit)
                spent.withLock { $0 += 1 }
              }
            }
          }
          group.addTask {
            defer { isDone.withLock { $0 = true } }
            for _ in 0..<12 {
              try await root.approves(scene.budget, try await root.revises(scene.budget).number)
              let number = try await root.sees(scene.budget).revisionInForce
              _ = try await root.budgets.transferBudgetAmount(
                .with {
                  ($0.budgetID, $0.number, $0.amountMinor) = (scene.budget.id, number, 1)
                  $0.source = .with { $0.categoryID = scene.food.id }
                  $0.destination = .with { ($0.categoryID, $0.period) = (scene.food.id, 1) }
                })
            }
          }
          try await group.waitForAll()
        }
        #expect(try await scene.counter(scene.food).spent == [spent.withLock { $0 }, 0, 0])
      }
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  /// What a line carries over is decided on what was spent under it, not on what is spent elsewhere.
  @Test func aLineThatCarriesOverIsSpentWhileOthersSpendElsewhere() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in [.init(food, [90, 90, 90], .stop, .surplus)] }
      let root = scene.root
      let isDone = Locked(false)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<24 {
          group.addTask {
            while !isDone.withLock({ $0 }) { try await root.spends(1, of: scene.budget, on: scene.home) }
          }
        }
        group.addTask {
          defer { isDone.withLock { $0 = true } }
          for _ in 0..<10 { try await root.spends(1, of: scene.budget, on: scene.fruit) }
        }
        try await group.waitForAll()
      }
      #expect(
        try await scene.counter(scene.food)
          == .init(spent: [10, 0, 0], planned: [0, 0, 0], stopAt: [90, 170, 260]))
      #expect(try await payshare.budgetDrifts() == [])
    }
  }

  /// What the database computes at an approval is what the rules say.
  @Test func whereSpendingStopsAfterAnApprovalIsAsTheRulesSay() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let goal = try await root.goal()
      var random = SeededGenerator(seed: 11)
      var (lines, rules): ([PayshareV1.BudgetLine], [BudgetLine]) = ([], [])
      for number in 0..<60 {
        let category = try await root.category("Category \(number)!")
        let amounts = (0..<3).map { _ in Int64.random(in: 0...100, using: &random) }
        let cap = Bool.random(using: &random) ? Int64.random(in: 0...80, using: &random) : nil
        let kind = Rollover.Kind.allCases[number % 3]
        var line = PayshareV1.BudgetLine(
          category, amounts, number % 5 == 0 ? .warn : .stop, Self.messages[kind] ?? .none)
        if kind != .none { line.rollover?.capMinor = cap }
        lines.append(line)
        rules.append(
          BudgetLine(
            categoryID: try #require(UUID(category.id)), amounts: amounts,
            limit: SpendingLimit(number % 5 == 0 ? .warn : .stop),
            rollover: Rollover(kind, cap: kind == .none ? nil : cap)))
      }
      let budget = try await root.budget(of: goal, lines)
      var totals: [String] = []
      for line in lines {
        for period in 0..<2 {
          let spent = Int64.random(in: -50...150, using: &random)
          totals.append("('\(line.categoryID)'::uuid, \(period), \(spent), \(period + 1))")
        }
      }
      try await payshare.test.made.administer(
        """
        INSERT INTO budget_total SELECT organisation_id, id, t.*
        FROM budget, (VALUES \(totals.joined(separator: ", "))) AS t WHERE id = '\(budget.id)'
        """)
      try await root.approves(budget)
      let counters = try await payshare.counters(of: budget)
      #expect(counters.count == rules.count)
      for line in rules {
        let counter = try #require(counters[line.categoryID.description])
        #expect(counter.planned == [1, 2, 0] && counter.spent.count == 3)
        let stopAts = try line.stopAts(spent: counter.spent)
        #expect(counter.stopAt == (line.limit.mode == .stop ? stopAts : nil), "\(line)")
      }
    }
  }

  private static let messages: [Rollover.Kind: PayshareV1.BudgetRollover.Kind] = [
    .none: .none, .surplus: .surplus, .surplusAndDeficit: .surplusAndDeficit,
  ]
}
