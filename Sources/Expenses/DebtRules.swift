import Balances
import Identifiers
public import Money

/// Who owes whom directly, before any simplification. No I/O, no clock.
public enum DebtRules {
  /// The debts from all expenses of an event, in order of debtor and creditor. Two people's debts to each other are
  /// netted, so at most one of them owes. Each person's debts sum to exactly their net balance.
  public static func debts(of expenses: [Expense]) throws(MoneyError) -> [Debt] {
    var debts: [Debt] = []
    for expense in expenses where !expense.isDeleted { debts += try self.debts(of: expense) }
    return try settingOff(debts)
  }

  /// The same debts, netted between every two people, in order of debtor and creditor.
  public static func settingOff(_ debts: [Debt]) throws(MoneyError) -> [Debt] {
    var owed: [Pair: Int64] = [:]
    for debt in debts {
      let pair = Pair(one: min(debt.debtorID, debt.creditorID), other: max(debt.debtorID, debt.creditorID))
      let sum = owed[pair] ?? 0
      owed[pair] =
        pair.one == debt.debtorID
        ? try sum.addingExactly(debt.minorUnits) : try sum.subtractingExactly(debt.minorUnits)
    }
    var left: [Debt] = []
    for (pair, minorUnits) in owed where minorUnits != 0 {
      left.append(
        minorUnits > 0
          ? Debt(debtorID: pair.one, creditorID: pair.other, minorUnits: minorUnits)
          : Debt(
            debtorID: pair.other, creditorID: pair.one,
            minorUnits: try Int64(0).subtractingExactly(minorUnits)))
    }
    return left.sorted { ($0.debtorID, $0.creditorID) < ($1.debtorID, $1.creditorID) }
  }

  /// Each person who got more out of an expense than they paid owes each person who paid more than they got, in
  /// proportion to what the latter are still owed.
  private static func debts(of expense: Expense) throws(MoneyError) -> [Debt] {
    let nets = try ExpenseBalances.changes(from: nil, to: expense).map { change throws(MoneyError) in
      (userID: change.userID, minorUnits: try change.netMinor)
    }
    let creditors = nets.filter { $0.minorUnits > 0 }
    var open = creditors.map(\.minorUnits)
    let ties = TieRotation(id: expense.id.bytes)
    var debts: [Debt] = []
    for debtor in nets where debtor.minorUnits < 0 {
      // The remaining credits equal the remaining debts, so no share exceeds what its creditor is owed.
      let shares = try Apportionment.apportion(-debtor.minorUnits, weights: open, ties: ties)
      for (index, share) in shares.enumerated() where share > 0 {
        open[index] -= share
        debts.append(Debt(debtorID: debtor.userID, creditorID: creditors[index].userID, minorUnits: share))
      }
    }
    return debts
  }

  /// Two people, the one with the lower id first.
  private struct Pair: Hashable {
    let one: UUID
    let other: UUID
  }
}
