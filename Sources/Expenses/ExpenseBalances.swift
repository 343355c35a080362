public import Balances
public import Identifiers
public import Money

/// What expenses do to balances. No I/O, no clock.
public enum ExpenseBalances {
  /// What to add to the balances when an expense becomes another version of itself, in order of the people's ids,
  /// without those whose balance stays. `old` is nothing for a new expense. A deleted version counts nothing.
  public static func changes(from old: Expense?, to new: Expense) throws(MoneyError) -> [Balance] {
    var parts = parts(of: new, sign: 1)
    if let old { parts += self.parts(of: old, sign: -1) }
    return try BalanceRules.sums(of: parts).filter { !$0.isZero }
  }

  /// The balances that follow from all expenses of an event, one for each participant in order of their ids: what the
  /// running balances must equal.
  public static func balances(of expenses: [Expense], among participantIDs: [UUID]) throws(MoneyError)
    -> [Balance]
  {
    let none = participantIDs.map { Balance(userID: $0) }
    return try BalanceRules.sums(of: none + expenses.flatMap { parts(of: $0, sign: 1) })
  }

  /// What each payer and each sharer of an expense adds to their balance.
  private static func parts(of expense: Expense, sign: Int64) -> [Balance] {
    guard !expense.isDeleted else { return [] }
    let sign = expense.kind == .refund ? -sign : sign
    // A part is at least zero, so that its negative always exists.
    return expense.payers.map { Balance(userID: $0.userID, paidMinor: sign * $0.baseMinor) }
      + expense.shares.map { Balance(userID: $0.userID, owedMinor: sign * $0.baseMinor) }
  }
}
