import Access
import Budgets
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

/// Whatever several people do at once to what budgets count, kept sums are those that follow from what is kept.
@Suite("Sums of budgets under load", .timeLimit(.minutes(20))) struct BudgetBankTests {
  /// With increases only up to limits: no line ever has spent more than it may.
  @Test(arguments: 1...2 as ClosedRange<UInt64>) func noLineIsEverOverspent(_ seed: UInt64) async throws {
    try await Payshare.with { payshare in
      let bank = try await Bank(payshare, isStrict: true)
      try await bank.run(clients: 6, steps: 25, seed: seed)
      #expect(try await payshare.overspentLines() == [])
    }
  }

  /// With refunds, deletions of them, overrides, new revisions and moved categories.
  @Test(arguments: 3...5 as ClosedRange<UInt64>) func keptSumsFollowFromWhatIsKept(_ seed: UInt64)
    async throws
  {
    try await Payshare.with { payshare in
      let bank = try await Bank(payshare, isStrict: false)
      try await bank.run(clients: 6, steps: 25, seed: seed)
    }
  }
}

/// Two budgets, three events, and categories that lines count.
private struct Bank: Sendable {
  let payshare: Payshare
  let scene: BudgetScene
  let other: PayshareV1.Budget
  let events: [PayshareV1.Event]
  let isStrict: Bool

  init(_ payshare: Payshare, isStrict: Bool) async throws {
    (self.payshare, self.isStrict) = (payshare, isStrict)
    scene = try await BudgetScene(payshare) {
      [.init($0, [300, 300, 300], .stop, .surplus), .init($1, [150, 150, 150], .stop)]
    }
    let root = scene.root
    other = try await root.budget(
      "Other", of: try await root.goal(),
      [
        .init(scene.food, [400, 400, 400], .stop),
        .init(scene.home, [90, 90, 90], .stop, .surplusAndDeficit),
      ])
    try await root.approves(other)
    var events: [PayshareV1.Event] = []
    for currency in ["EUR", "USD", "EUR"] { events.append(try await root.ownEvent(in: currency)) }
    self.events = events
    try await link(events[0], to: scene.budget)
    try await link(events[1], to: scene.budget)
    try await link(events[1], to: other)
  }

  func link(_ event: PayshareV1.Event, to budget: PayshareV1.Budget) async throws {
    try await scene.root.links(event, to: budget, at: event.baseCurrencyCode == "USD" ? (2, 1) : nil)
  }

  /// Runs steps of several clients on two servers, with somebody who looks at it meanwhile.
  func run(clients: Int, steps: Int, seed: UInt64) async throws {
    try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
      let here = scene.root
      let there = Person(elsewhere, here.session, email: here.email, password: here.password)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for client in 0..<clients {
          group.addTask {
            var clerk = Clerk(bank: self, person: client.isMultiple(of: 2) ? here : there)
            var random = SeededGenerator(seed: seed &* 1_000 &+ UInt64(client))
            for _ in 0..<steps { try await clerk.step(&random) }
          }
        }
        group.addTask {
          for _ in 0..<steps { try await look() }
        }
        try await group.waitForAll()
      }
    }
    try await look()
    try await checkLimits()
    #expect(try await payshare.deadlocks() == 0)
  }

  private func look() async throws {
    #expect(try await payshare.budgetDrifts() == [])
    if isStrict { #expect(try await payshare.overspentLines() == []) }
  }

  /// Where spending stops follows from what was spent.
  private func checkLimits() async throws {
    for budget in [scene.budget, other] {
      let counters = try await payshare.counters(of: budget)
      for line in try await scene.root.lines(of: budget) {
        let counter = try #require(counters[line.categoryID])
        let kind: Rollover.Kind =
          switch line.rollover?.kind {
          case .surplus?: .surplus
          case .surplusAndDeficit?: .surplusAndDeficit
          default: .none
          }
        let rules = BudgetLine(
          categoryID: try #require(UUID(line.categoryID)), amounts: line.amountsMinor,
          limit: SpendingLimit(.stop), rollover: Rollover(kind))
        #expect(counter.stopAt == (try rules.stopAts(spent: counter.spent)))
      }
    }
  }
}

/// Somebody who enters, edits and removes. Used by one task.
private struct Clerk {
  let bank: Bank
  let person: Person
  private var entries: [PayshareV1.BudgetEntry] = []
  private var expenses: [PayshareV1.Expense] = []

  init(bank: Bank, person: Person) { (self.bank, self.person) = (bank, person) }

  /// The refusals that are a part of the game.
  private static let expected: Set<String> = [
    "BUDGET_LIMIT", "CONFLICT", "EVENT_LINKED", "EVENT_NOT_LINKED", "STALE_ETAG", "BUDGET_REVISION_STATE",
    "TOO_MANY_DRAFTS", "BUDGETS_OVERLAP", "CHILDREN_EXCEED_PARENT", "TRANSFER_TOO_LARGE",
  ]

  mutating func step(_ random: inout SeededGenerator) async throws {
    do {
      try await act(&random)
    } catch let error as Status {
      #expect(Self.expected.contains(error.reason ?? ""), "\(error)")
    }
  }

  private mutating func act(_ random: inout SeededGenerator) async throws {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<6: try await enter(&random)
    case 6..<8: try await edit(&random)
    case 8: try await remove(&random)
    case 9..<14: try await buy(&random)
    case 14..<16: try await editExpense(&random)
    case 16: try await deleteExpense(&random)
    case 17: try await relink(&random)
    case 18: try await override(&random)
    default: try await Bool.random(using: &random) ? revise(&random) : transfer(&random)
    }
  }

  private func budget(_ random: inout SeededGenerator) -> PayshareV1.Budget {
    Bool.random(using: &random) ? bank.scene.budget : bank.other
  }

  private func category(_ random: inout SeededGenerator) -> PayshareV1.Category? {
    [bank.scene.food, bank.scene.fruit, bank.scene.home, nil].randomElement(using: &random) ?? nil
  }

  private func date(_ random: inout SeededGenerator) -> String {
    "2027-0\(Int.random(in: 1...3, using: &random))-1\(Int.random(in: 0...9, using: &random))"
  }

  /// Strictly nothing is refunded: a refund that is deleted raises what is spent beyond any limit.
  private func amount(_ random: inout SeededGenerator) -> Int64 {
    let amount = Int64.random(in: 1...40, using: &random)
    return !bank.isStrict && Int.random(in: 0..<5, using: &random) == 0 ? -amount : amount
  }

  private mutating func enter(_ random: inout SeededGenerator) async throws {
    let isPlanned = Int.random(in: 0..<5, using: &random) == 0
    let (budget, amount, category) = (budget(&random), amount(&random), category(&random))
    entries.append(
      try await person.spends(amount, of: budget, on: category, date(&random)) {
        if isPlanned { $0.entry?.kind = .planned }
      })
  }

  private mutating func edit(_ random: inout SeededGenerator) async throws {
    guard let index = entries.indices.randomElement(using: &random) else { return }
    let (amount, category, date) = (amount(&random), category(&random), date(&random))
    let kind: PayshareV1.BudgetEntry.Kind = Bool.random(using: &random) ? .actual : .planned
    let paths = ["amount_minor", "category_id", "entry_date", "kind"].filter { _ in
      Bool.random(using: &random)
    }
    if paths.isEmpty { return }
    entries[index] = try await person.changes(entries[index], paths) {
      ($0.amountMinor, $0.categoryID, $0.entryDate, $0.kind) = (amount, category?.id ?? "", date, kind)
    }
  }

  private mutating func remove(_ random: inout SeededGenerator) async throws {
    guard let index = entries.indices.randomElement(using: &random) else { return }
    try await person.removes(entries[index])
    entries.remove(at: index)
  }

  private mutating func buy(_ random: inout SeededGenerator) async throws {
    guard let event = bank.events.randomElement(using: &random) else { return }
    let (amount, category) = (amount(&random), category(&random))
    expenses.append(
      try await person.buys(
        Int(amount.magnitude), in: event, on: category, date(&random), isRefund: amount < 0))
  }

  private mutating func editExpense(_ random: inout SeededGenerator) async throws {
    guard let index = expenses.indices.randomElement(using: &random) else { return }
    let (amount, category) = (Int64.random(in: 1...40, using: &random), category(&random))
    let (date, isTotal) = (date(&random), Bool.random(using: &random))
    expenses[index] = try await person.changes(
      expenses[index], isTotal ? ["total", "payers", "shares"] : ["category_id", "spend_date"]
    ) {
      $0.total?.amountMinor = amount
      ($0.categoryID, $0.spendDate) = (category?.id ?? "", date)
      ($0.payers[0].amountMinor, $0.shares[0].amountMinor) = (amount, amount)
    }
  }

  private mutating func deleteExpense(_ random: inout SeededGenerator) async throws {
    guard let index = expenses.indices.randomElement(using: &random) else { return }
    let deleted = try await person.deletes(expenses[index])
    expenses.remove(at: index)
    if Bool.random(using: &random) { return }
    expenses.append(
      try await person.expenses.undeleteExpense(
        .with { ($0.expenseID, $0.etag) = (deleted.id, deleted.etag) }))
  }

  private func relink(_ random: inout SeededGenerator) async throws {
    guard let event = bank.events.randomElement(using: &random) else { return }
    let budget = budget(&random)
    if Bool.random(using: &random) {
      try await bank.link(event, to: budget)
    } else {
      try await person.unlinks(event, from: budget)
    }
  }

  private mutating func override(_ random: inout SeededGenerator) async throws {
    if bank.isStrict { return try await enter(&random) }
    let (budget, category, date) = (budget(&random), category(&random), date(&random))
    entries.append(
      try await person.budgetEntries.addBudgetEntryOverLimit(
        .with {
          ($0.budgetID, $0.reason) = (budget.id, "storm")
          $0.entry = .with { ($0.amountMinor, $0.entryDate, $0.categoryID) = (200, date, category?.id ?? "") }
        }))
  }

  /// Puts a copy in force, perhaps after a category has moved, which then counts for other lines.
  private func revise(_ random: inout SeededGenerator) async throws {
    let budget = budget(&random)
    if !bank.isStrict, Bool.random(using: &random) {
      let (fruit, food) = (bank.scene.fruit, bank.scene.food)
      let now = try await person.categories.getCategory(.with { $0.categoryID = fruit.id })
      _ = try await person.categories.moveCategory(
        .with {
          ($0.categoryID, $0.etag) = (now.id, now.etag)
          $0.parentCategoryID = now.parentCategoryID.isEmpty ? food.id : ""
        })
    }
    let draft = try await person.revises(budget)
    try await person.approves(budget, draft.number)
  }

  /// Moves an amount to another period. Strictly none, as that may be spent already.
  private func transfer(_ random: inout SeededGenerator) async throws {
    let (budget, amount) = (budget(&random), Int64.random(in: 1...9, using: &random))
    let (first, second) = (Int32.random(in: 0...2, using: &random), Int32.random(in: 0...2, using: &random))
    if bank.isStrict || first == second { return }
    let number = try await person.sees(budget).revisionInForce
    _ = try await person.budgets.transferBudgetAmount(
      .with {
        ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, number, amount)
        $0.source = .with { [bank] in ($0.categoryID, $0.period) = (bank.scene.food.id, first) }
        $0.destination = .with { [bank] in ($0.categoryID, $0.period) = (bank.scene.food.id, second) }
      })
  }
}
