import ComputePool
import Expenses
import Identifiers
import SeededRandom
import Testing

@testable import Settlement

/// The work of plans, counted by their checkpoints, and that it can be interrupted.
@Suite struct PlanWorkTests {
  private static let people = 1_500

  /// Everyone owes the next person.
  private static func chain(_ order: [Int]) -> Position {
    let debts = (1..<order.count).map {
      Debt(debtorID: person(order[$0 - 1]), creditorID: person(order[$0]), minorUnits: Int64($0))
    }
    return Position(debts)
  }

  @Test func aChainOfDebtsTakesLinearWork() throws {
    let checkpoint = Checkpoint()
    let plan = try PlanRules.plan(
      Self.chain(Array(0..<Self.people)), mode: .preserveCounterparties, checkpoint)
    #expect(plan.transfers.count == Self.people - 1)
    #expect(checkpoint.unitCount < 10 * Self.people)
  }

  @Test(arguments: 1...5)
  func aChainInAnyOrderTakesLittleWork(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let checkpoint = Checkpoint()
    let order = Array(0..<Self.people).shuffled(using: &random)
    let plan = try PlanRules.plan(Self.chain(order), mode: .preserveCounterparties, checkpoint)
    #expect(plan.transfers.count == Self.people - 1)
    #expect(checkpoint.unitCount < 100 * Self.people)
  }

  @Test func aGreedyPlanTakesLinearWork() throws {
    var random = SeededGenerator(seed: 8)
    let checkpoint = Checkpoint()
    let plan = try PlanRules.plan(position(smallBalances(1_000, &random)), mode: .greedy, checkpoint)
    #expect(plan.transfers.count < 1_000)
    #expect(checkpoint.unitCount < 10_000)
  }

  @Test func fastGreedyPlansEqualSimpleOnes() throws {
    var random = SeededGenerator(seed: 9)
    for count in 1...60 {
      let position = position(smallBalances(count, &random))
      #expect(try PlanRules.plan(position, mode: .greedy).transfers == SimplePlans.greedy(position))
    }
  }

  @Test func fastCounterpartyPlansEqualSimpleOnes() throws {
    var random = SeededGenerator(seed: 10)
    for people in [3, 4, 6, 9] {
      for _ in 0..<60 {
        let debts = (0..<Int.random(in: 1...3 * people, using: &random)).map { _ in
          let debtor = Int.random(in: 0..<people, using: &random)
          let creditor = (debtor + Int.random(in: 1..<people, using: &random)) % people
          // Few distinct amounts, so that several debts of a cycle vanish at once.
          return Debt(
            debtorID: person(debtor), creditorID: person(creditor),
            minorUnits: Int64.random(in: 1...3, using: &random))
        }
        let settled = try DebtRules.settingOff(debts)
        let plan = try PlanRules.plan(Position(settled), mode: .preserveCounterparties)
        #expect(plan.transfers == SimplePlans.counterparties(settled))
      }
    }
  }

  @Test(arguments: [Plan.Mode.exact, .auto, .preserveCounterparties])
  func aPlanEndsWhenItsCallerIsGone(_ mode: Plan.Mode) throws {
    var random = SeededGenerator(seed: 11)
    // No two balances cancel out; for the exact plan some larger sets do.
    let position: Position =
      switch mode {
      case .exact:
        Settlement.Position(
          nets: Self.nets((0..<20).map { $0 < 10 ? 1_000 + $0 * 37 : $0 % 2 * 6 - 3 - (630 + $0 * 37) }))
      case .auto:
        Settlement.Position(
          nets: Self.nets((0..<200).map { _ in Int64.random(in: 1...1 << 40, using: &random) }))
      default: Self.chain(Array(0..<20 * Self.people))
      }
    var looks = 0
    let checkpoint = Checkpoint {
      looks += 1
      return .cancelled
    }
    #expect(throws: PlanError.interrupted(.cancelled)) {
      try PlanRules.plan(position, mode: mode, checkpoint)
    }
    #expect(looks == 1)
    #expect(checkpoint.unitCount < 2 * Checkpoint.unitsPerCheck)
  }

  /// Balances that sum to zero with one more.
  private static func nets(_ nets: [Int64]) -> [UUID: Int64] {
    let sum = nets.reduce(0, +)
    return position(sum == 0 ? nets : nets + [-sum]).nets
  }
}

extension Position {
  fileprivate init(_ debts: [Debt]) {
    var nets: [UUID: Int64] = [:]
    for debt in debts {
      nets[debt.debtorID, default: 0] -= debt.minorUnits
      nets[debt.creditorID, default: 0] += debt.minorUnits
    }
    self.init(nets: nets, debts: debts)
  }
}
