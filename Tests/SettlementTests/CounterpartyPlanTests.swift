import Expenses
import Identifiers
import SeededRandom
import Settlement
import Testing

@Suite struct CounterpartyPlanTests {
  private func owe(_ debtor: Int, _ creditor: Int, _ minorUnits: Int64) -> Debt {
    Debt(debtorID: person(debtor), creditorID: person(creditor), minorUnits: minorUnits)
  }

  private func position(_ debts: [Debt]) -> Position {
    var nets: [UUID: Int64] = [:]
    for debt in debts {
      nets[debt.debtorID, default: 0] -= debt.minorUnits
      nets[debt.creditorID, default: 0] += debt.minorUnits
    }
    return Position(nets: nets, debts: debts)
  }

  @Test func nobodyPaysSomeoneTheyDoNotOwe() throws {
    // 0 owes 1 who owes 2: 0 must not pay 2, although the exact plan needs only that payment.
    let chain = position([owe(0, 1, 10), owe(1, 2, 10)])
    let plan = try PlanRules.plan(chain, mode: .preserveCounterparties)
    #expect(plan.transfers == [pay(0, 1, 10), pay(1, 2, 10)])
    #expect(plan.optimality == .heuristic)
    #expect(try PlanRules.plan(chain, mode: .exact).transfers == [pay(0, 2, 10)])
  }

  @Test func aCycleOfDebtsCancelsOut() throws {
    let circle = position([owe(0, 1, 10), owe(1, 2, 12), owe(2, 0, 15)])
    #expect(
      try PlanRules.plan(circle, mode: .preserveCounterparties).transfers == [pay(1, 2, 2), pay(2, 0, 5)])
  }

  @Test func shortcutIsTakenWhereItIsOwed() throws {
    let triangle = position([owe(0, 1, 10), owe(1, 2, 10), owe(0, 2, 5)])
    #expect(try PlanRules.plan(triangle, mode: .preserveCounterparties).transfers == [pay(0, 2, 15)])
  }

  @Test func randomDebtsAreSettledWithoutCyclesOrMoreMoney() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let start = position(try randomDebts(&random))
      let owed = Set(start.debts.map { [$0.debtorID, $0.creditorID] })
      let plan = try PlanRules.plan(start, mode: .preserveCounterparties)
      #expect(try start.isSettled(by: plan.transfers))
      #expect(plan.transfers.allSatisfy { $0.minorUnits > 0 && owed.contains([$0.payerID, $0.payeeID]) })
      #expect(plan.transfers.count <= start.nets.count - 1)
      #expect(plan.lowerBound <= plan.transfers.count)
      #expect(plan.transfers.reduce(0) { $0 + $1.minorUnits } <= start.debts.reduce(0) { $0 + $1.minorUnits })
    }
  }

  @Test func counterpartyPlansAreStableToo() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      let start = position(try randomDebts(&random))
      let plan = try PlanRules.plan(start, mode: .preserveCounterparties)
      var left = plan.transfers
      var made: [Transfer] = []
      for payment in plan.transfers.shuffled(using: &random) {
        made.append(payment)
        left.removeAll { $0 == payment }
        #expect(try PlanRules.plan(start, after: made, mode: .preserveCounterparties).transfers == left)
      }
    }
  }

  @Test func overpaymentIsOwedBack() throws {
    let start = position([owe(0, 1, 10)])
    let plan = try PlanRules.plan(start, after: [pay(0, 1, 25)], mode: .preserveCounterparties)
    #expect(plan.transfers == [pay(1, 0, 15)])
  }

  @Test func debtsThatDifferFromTheBalancesAreRefused() {
    let wrong = Position(nets: [person(0): -5, person(1): 5], debts: [owe(0, 1, 4)])
    #expect(throws: PlanError.debtsDifferFromBalances) {
      try PlanRules.plan(wrong, mode: .preserveCounterparties)
    }
  }

  private func randomDebts(_ random: inout SeededGenerator) throws -> [Debt] {
    let debts = (0..<Int.random(in: 1...25, using: &random)).map { _ in
      let debtor = Int.random(in: 0..<8, using: &random)
      let creditor = (debtor + Int.random(in: 1..<8, using: &random)) % 8
      return owe(debtor, creditor, Int64.random(in: 1...50, using: &random))
    }
    return try DebtRules.settingOff(debts)
  }
}
