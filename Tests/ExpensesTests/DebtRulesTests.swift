import Balances
import Events
import Expenses
import Identifiers
import Money
import SeededRandom
import Testing

@Suite struct DebtRulesTests {
  @Test func mutualDebtsAreNetted() throws {
    let trip = try Trip()
    let dinner = try trip.new(trip.dinner)
    var draft = trip.dinner
    draft.totalMinor = 100_000
    draft.payers = [.init(userID: trip.ben, minorUnits: 100_000)]
    draft.shares = [.init(userID: trip.asha, minorUnits: 100_000)]
    let boat = try trip.new(draft)
    #expect(
      try DebtRules.debts(of: [dinner, boat]) == [
        Debt(debtorID: trip.asha, creditorID: trip.ben, minorUnits: 20_000),
        Debt(debtorID: trip.chitra, creditorID: trip.asha, minorUnits: 80_000),
      ])
  }

  @Test func debtorsOweSeveralPayersInProportion() throws {
    let trip = try Trip()
    var draft = trip.dinner
    draft.payers = [
      .init(userID: trip.asha, minorUnits: 180_000), .init(userID: trip.ben, minorUnits: 60_000),
    ]
    draft.shares = [.init(userID: trip.chitra, minorUnits: 240_000)]
    #expect(
      try DebtRules.debts(of: [trip.new(draft)]) == [
        Debt(debtorID: trip.chitra, creditorID: trip.asha, minorUnits: 180_000),
        Debt(debtorID: trip.chitra, creditorID: trip.ben, minorUnits: 60_000),
      ])
  }

  @Test func debtsAddUpToTheNetBalances() throws {
    let trip = try Trip(others: (0..<5).map { UUID(high: 2, low: $0) })
    var random = SeededGenerator(seed: 8)
    for _ in 0..<100 {
      var expenses: [Expense] = []
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        expenses.append(try trip.new(try trip.randomDraft(&random), id: trip.randomID(&random)))
      }
      var nets: [UUID: Int64] = [:]
      for debt in try DebtRules.debts(of: expenses) {
        #expect(debt.minorUnits > 0)
        nets[debt.debtorID, default: 0] -= debt.minorUnits
        nets[debt.creditorID, default: 0] += debt.minorUnits
      }
      for balance in try ExpenseBalances.balances(of: expenses, among: trip.event.participantIDs) {
        #expect(try balance.netMinor == nets[balance.userID] ?? 0)
      }
    }
  }
}
