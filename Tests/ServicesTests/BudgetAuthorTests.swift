import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import SeededRandom
import Testing

/// Who is an author of which revision: everyone who made any of it since the last one that was approved.
@Suite("Authors of budgets", .timeLimit(.minutes(20))) struct BudgetAuthorTests {
  /// Random changes by random people, and next to them a naive account of who made what.
  private struct Walk {
    let payshare: Payshare
    let people: [Person]
    let goal: PayshareV1.Goal
    let categories: [PayshareV1.Category]
    var budgets: [PayshareV1.Budget] = []
    /// By budget and revision: who made any of it.
    var authors: [String: [Int64: Set<String>]] = [:]
    var amount: Int64 = 0

    init(_ payshare: Payshare, _ root: Person) async throws {
      self.payshare = payshare
      goal = try await root.goal()
      categories = [try await root.category("Food!"), try await root.category("Home!")]
      var people = [root]
      for name in ["Asha", "Ben", "Kim"] {
        let person = try await payshare.person(name)
        try await root.grant(
          "goal_keeper", to: person, on: .with { [goal] in $0.resource = .goalID(goal.id) })
        people.append(person)
      }
      self.people = people
    }

    mutating func make(by person: Person, copying source: PayshareV1.Budget? = nil, _ number: Int64 = 0)
      async throws
    {
      let index = budgets.count
      let year = 2030 + index
      var budget: PayshareV1.Budget
      var made: Set = [person.id]
      if let source {
        let base = try await person.revision(number, of: source)
        budget = try await person.budgets.copyBudget(
          .with { [goal] in
            ($0.budgetID, $0.number, $0.goalID) = (source.id, base.number, goal.id)
            $0.budget = .with {
              $0.displayName = "Budget \(index)"
              $0.periods = .with { ($0.startDate, $0.endDate) = ("\(year)-01-01", "\(year)-03-31") }
            }
          })
        if base.isOpen { made.formUnion(authors[source.id]?[base.number] ?? []) }
      } else {
        budget = try await person.budget("Budget \(index)", of: goal, [.init(categories[0], [5, 5, 5])]) {
          $0.budget?.periods = .with { ($0.startDate, $0.endDate) = ("\(year)-01-01", "\(year)-03-31") }
        }
      }
      budgets.append(budget)
      authors[budget.id] = [1: made]
    }

    mutating func step(_ random: inout SeededGenerator) async throws {
      guard let person = people.randomElement(using: &random),
        let budget = budgets.randomElement(using: &random),
        let number = authors[budget.id]?.keys.sorted().randomElement(using: &random)
      else { return }
      let revision = try await person.revision(number, of: budget)
      let isDraft = revision.state == .draft
      switch Int.random(in: 0..<9, using: &random) {
      case 0, 1: try await revise(budget, from: revision, by: person)
      case 2 where isDraft, 3 where isDraft, 4 where isDraft:
        amount += 1
        try await person.sets([.init(categories[1], [amount, 0, 0])], in: revision)
        authors[budget.id]?[number]?.insert(person.id)
      case 5 where isDraft:
        // Nothing is changed, and nobody made any of it.
        let lines = try await person.lines(number, of: budget)
        if !lines.isEmpty { try await person.sets(lines, in: revision) }
      case 6 where isDraft && (authors[budget.id]?.count ?? 0) > 1:
        try await person.deletes(revision)
        authors[budget.id]?[number] = nil
      case 6 where revision.state == .approved:
        try await transfer(in: budget, revision, by: person)
      case 7 where isDraft: try await person.approves(budget, number)
      case 7 where revision.isOpen: try await payshare.set(.draft, of: revision)
      case 8 where isDraft:
        let states: [PayshareV1.BudgetRevision.State] = [
          .submitted, .rejected, .withdrawn, .changesRequested,
        ]
        try await payshare.set(states.randomElement(using: &random) ?? .expired, of: revision)
      case 8 where budgets.count < 5: try await make(by: person, copying: budget, number)
      default: break
      }
    }

    private mutating func revise(
      _ budget: PayshareV1.Budget, from base: PayshareV1.BudgetRevision, by person: Person
    ) async throws {
      guard (authors[budget.id]?.count ?? 0) < 10 else { return }
      let made = try await person.budgets.createBudgetRevision(
        .with { ($0.budgetID, $0.baseNumber) = (budget.id, base.number) })
      let inherited = base.isOpen ? authors[budget.id]?[base.number] ?? [] : []
      authors[budget.id]?[made.number] = inherited.union([person.id])
    }

    private mutating func transfer(
      in budget: PayshareV1.Budget, _ revision: PayshareV1.BudgetRevision, by person: Person
    ) async throws {
      let line = try await person.lines(revision.number, of: budget).first {
        ($0.amountsMinor.first ?? 0) > 0
      }
      guard let line else { return }
      let made = try await person.budgets.transferBudgetAmount(
        .with {
          ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, revision.number, 1)
          $0.source = .with { ($0.categoryID, $0.period) = (line.categoryID, 0) }
          $0.destination = .with { ($0.categoryID, $0.period) = (line.categoryID, 1) }
        })
      authors[budget.id]?[made.number] = [person.id]
    }

    /// The rows that there should be, as texts.
    var expected: Set<String> {
      var rows: Set<String> = []
      for (budget, revisions) in authors {
        for (number, people) in revisions { rows.formUnion(people.map { "\(budget) \(number) \($0)" }) }
      }
      return rows
    }

    /// The rows that there are.
    func stored() async throws -> Set<String> {
      Set(
        try await payshare.database.read(
          Statement(
            "SELECT budget_id || ' ' || number || ' ' || user_id FROM budget_author", as: String.self)))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func authorsAreWhoeverMadeAnyOfItSinceTheLastApproval(_ seed: UInt64) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      try await root.makeRole(
        "goal_keeper", [.goalRead, .goalUpdate, .budgetRead, .budgetCreate, .budgetUpdate, .budgetApprove])
      var walk = try await Walk(payshare, root)
      var random = SeededGenerator(seed: seed)
      for person in walk.people.prefix(2) { try await walk.make(by: person) }
      for step in 0..<120 {
        try await walk.step(&random)
        let stored = try await walk.stored()
        #expect(stored == walk.expected, "seed \(seed), step \(step)")
        if stored != walk.expected { break }
      }
      // The walk came by what makes a difference.
      #expect(walk.authors.values.contains { $0.values.contains { $0.count > 2 } })
    }
  }
}

extension PayshareV1.BudgetRevision {
  /// Whether it was never approved.
  fileprivate var isOpen: Bool { state != .approved && state != .superseded }
}
