public import Balances
public import Identifiers
public import Money

/// The effect of expenses on balances. No I/O, no clock.
public enum ExpenseBalances {
  /// The changes of balances when an expense gets a new version, in order of the people's ids, without people whose
  /// balance stays the same. `old` is nil for a new expense. A deleted version counts as zero.
  public static func changes(from old: Expense?, to new: Expense) throws(MoneyError) -> [Balance] {
    var changes = changes(of: new, sign: 1)
    if let old { changes += self.changes(of: old, sign: -1) }
    return try BalanceRules.sums(of: changes).filter { !$0.isZero }
  }

  /// The balances derived from all expenses of an event, one for each participant in order of their ids; the running
  /// balances must equal them.
  public static func balances(of expenses: [Expense], among participantIDs: [UUID]) throws(MoneyError)
    -> [Balance]
  {
    let none = participantIDs.map { Balance(userID: $0) }
    return try BalanceRules.sums(of: none + expenses.flatMap { changes(of: $0, sign: 1) })
  }

  /// What an expense adds to the balance of each payer and each sharer.
  private static func changes(of expense: Expense, sign: Int64) -> [Balance] {
    guard !expense.isDeleted else { return [] }
    let sign = expense.kind == .refund ? -sign : sign
    // An amount is at least zero, so its negative always exists.
    return expense.payers.map { Balance(userID: $0.userID, paidMinor: sign * $0.baseMinorUnits) }
      + expense.shares.map { Balance(userID: $0.userID, owedMinor: sign * $0.baseMinorUnits) }
  }
}
