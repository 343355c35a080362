import PayshareAPI

/// How much a change of an expense moves between people.
enum ExpenseMove {
  /// Half of the sum of what the balance of each person changes by, in minor units; of an expense in another currency
  /// than before, the greater of the totals. Nil stands for an expense that does not count.
  static func minorUnits(from before: PayshareV1.Expense?, to after: PayshareV1.Expense?) -> Int64 {
    if let before, let after, before.total?.currencyCode != after.total?.currencyCode {
      return max(before.total?.amountMinor ?? 0, after.total?.amountMinor ?? 0)
    }
    var changes: [String: Int64] = [:]
    if let before { changes = balances(of: before) }
    if let after {
      for (user, amount) in balances(of: after) { changes[user, default: 0] -= amount }
    }
    var sum: Int64 = 0
    for change in changes.values {
      let (next, isTooLarge) = sum.addingReportingOverflow(Int64(clamping: change.magnitude))
      if isTooLarge { return .max }
      sum = next
    }
    return sum / 2
  }

  /// What each person gets out of an expense; the field rules bound the amounts and their number.
  private static func balances(of expense: PayshareV1.Expense) -> [String: Int64] {
    let sign: Int64 = expense.kind == .refund ? -1 : 1
    var balances: [String: Int64] = [:]
    for payer in expense.payers { balances[payer.userID, default: 0] += sign * payer.amountMinor }
    for share in expense.shares { balances[share.userID, default: 0] -= sign * share.amountMinor }
    return balances
  }
}
