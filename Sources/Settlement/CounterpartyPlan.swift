import ComputePool
import Expenses
import Identifiers

/// A plan in which everyone pays only people they owe directly.
enum CounterpartyPlan {
  /// The payments that settle debts which sum to the balances.
  ///
  /// Debts are added one by one, in order of debtor and creditor. If one closes a cycle of people, money is moved
  /// around it: the debts in one direction shrink and those in the other grow by the same amount until one is gone,
  /// in the direction that moves less money. What remains has no cycle, so it has fewer payments than people.
  static func transfers(
    _ debts: [Debt], settling balances: [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [Transfer] {
    try check(debts, addUpTo: balances, checkpoint)
    guard let debts = try? DebtRules.settingOff(debts) else { throw .overflow }
    var people: [UUID] = []
    var numbers: [UUID: Int] = [:]
    func number(_ person: UUID) -> Int {
      if let known = numbers[person] { return known }
      numbers[person] = people.count
      people.append(person)
      return people.count - 1
    }
    let numbered = debts.map {
      (debtor: number($0.debtorID), creditor: number($0.creditorID), minorUnits: $0.minorUnits)
    }
    var forest = DebtForest(people: people.count)
    for debt in numbered {
      try forest.add(debt.minorUnits, from: debt.debtor, to: debt.creditor, checkpoint)
    }
    return forest.debts.map {
      Transfer(payerID: people[$0.debtor], payeeID: people[$0.creditor], minorUnits: $0.minorUnits)
    }
  }

  private static func check(
    _ debts: [Debt], addUpTo balances: [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) {
    var sums: [UUID: Int128] = [:]
    var all: Int128 = 0
    for debt in debts {
      try checkpoint.count(1)
      guard debt.minorUnits > 0 else { throw .debtsDifferFromBalances }
      sums[debt.debtorID, default: 0] -= Int128(debt.minorUnits)
      sums[debt.creditorID, default: 0] += Int128(debt.minorUnits)
      all += Int128(debt.minorUnits)
    }
    // No debt ever exceeds the sum of all debts.
    guard all <= Int128(Int64.max) else { throw .overflow }
    let expected = Dictionary(uniqueKeysWithValues: balances.map { ($0.userID, Int128($0.minorUnits)) })
    guard sums.filter({ $0.value != 0 }) == expected else { throw .debtsDifferFromBalances }
  }
}
