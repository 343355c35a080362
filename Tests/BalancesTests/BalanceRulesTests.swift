import Balances
import Identifiers
import Money
import Testing

@Suite struct BalanceRulesTests {
  let asha = UUID(high: 1, low: 1)
  let ben = UUID(high: 1, low: 2)
  let chitra = UUID(high: 1, low: 3)

  @Test func overflowIsAnError() throws {
    let full = Balance(userID: asha, paidMinor: .max, owedMinor: -1)
    #expect(throws: MoneyError.overflow) { try full.netMinor }
    #expect(throws: MoneyError.overflow) { try full.adding(Balance(userID: asha, paidMinor: 1)) }
    #expect(throws: MoneyError.overflow) {
      try BalanceRules.sums(of: [full, Balance(userID: asha, paidMinor: 1)])
    }
  }

  @Test func balancesAddUpByPersonInOrderOfTheirIDs() throws {
    let sums = try BalanceRules.sums(of: [
      Balance(userID: chitra), Balance(userID: ben, owedMinor: 5), Balance(userID: asha, paidMinor: 7),
      Balance(userID: ben, paidMinor: 2, owedMinor: -1), Balance(userID: asha, paidMinor: -7),
    ])
    #expect(
      sums == [
        Balance(userID: asha), Balance(userID: ben, paidMinor: 2, owedMinor: 4), Balance(userID: chitra),
      ])
  }

  @Test func onlyABalanceWithNothingPaidAndNothingOwedIsZero() {
    #expect(Balance(userID: asha).isZero)
    #expect(!Balance(userID: asha, paidMinor: 1).isZero)
    #expect(!Balance(userID: asha, owedMinor: -1).isZero)
    #expect(!Balance(userID: asha, paidMinor: 1, owedMinor: 1).isZero)
  }

  @Test func sumThatPassesTheLimitIsFoundWithItsPerson() {
    let most = Balance.maximumMinor
    let balances = [Balance(userID: asha, paidMinor: most - 1, owedMinor: 1 - most), Balance(userID: ben)]
    func excess(paid: Int64 = 0, owed: Int64 = 0, of userID: UUID? = nil) -> BalanceRules.Excess? {
      let change = Balance(userID: userID ?? asha, paidMinor: paid, owedMinor: owed)
      return BalanceRules.excess(of: balances, after: [Balance(userID: ben, paidMinor: 1), change])
    }
    #expect(excess(paid: 1, owed: -1) == nil)
    #expect(excess(paid: most, owed: most, of: chitra) == nil)
    #expect(excess(paid: 2).map { [$0.minorUnits, $0.isPaid ? 1 : 0] } == [most + 1, 1])
    #expect(excess(owed: -2).map { [$0.minorUnits, $0.isPaid ? 1 : 0] } == [-most - 1, 0])
    #expect(excess(owed: most + 1, of: chitra)?.userID == chitra)
  }
}
