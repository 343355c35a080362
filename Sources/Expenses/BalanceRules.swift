public import Identifiers
public import Money

/// What expenses do to balances. No I/O, no clock.
public enum BalanceRules {
  /// What to add to the balances when an expense becomes another version of itself, in order of the people's ids,
  /// without those whose balance stays. `old` is nothing for a new expense. A deleted version counts nothing.
  public static func changes(from old: Expense?, to new: Expense) throws(MoneyError) -> [Balance] {
    var changes: [UUID: Balance] = [:]
    if let old { try add(old, sign: -1, to: &changes) }
    try add(new, sign: 1, to: &changes)
    return changes.values
      .filter { $0.paidMinor != 0 || $0.owedMinor != 0 }
      .sorted { $0.userID < $1.userID }
  }

  /// The balances that follow from all expenses of an event, one for each participant in order of their ids: what the
  /// running balances must equal.
  public static func balances(of expenses: [Expense], among participantIDs: [UUID]) throws(MoneyError)
    -> [Balance]
  {
    var balances: [UUID: Balance] = [:]
    for userID in participantIDs { balances[userID] = Balance(userID: userID) }
    for expense in expenses { try add(expense, sign: 1, to: &balances) }
    return balances.values.sorted { $0.userID < $1.userID }
  }

  /// A sum that passes `Balance.maximumMinor`: whose it is, and whether of what they paid or of what they owe.
  public struct Excess: Sendable, Hashable {
    /// The person.
    public let userID: UUID
    /// Whether it is what they paid.
    public let isPaid: Bool
    /// The sum.
    public let minor: Int64
  }

  /// The first sum that changes would take beyond what may be kept; nil where there is none.
  public static func excess(of balances: [Balance], after changes: [Balance]) -> Excess? {
    let old = Dictionary(balances.map { ($0.userID, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes {
      let balance = old[change.userID] ?? Balance(userID: change.userID)
      // Neither can be near the ends of 64 bits: the first is kept already, the second is of one expense.
      let (paid, owed) = (balance.paidMinor &+ change.paidMinor, balance.owedMinor &+ change.owedMinor)
      if paid.magnitude > Balance.maximumMinor {
        return Excess(userID: change.userID, isPaid: true, minor: paid)
      }
      if owed.magnitude > Balance.maximumMinor {
        return Excess(userID: change.userID, isPaid: false, minor: owed)
      }
    }
    return nil
  }

  private static func add(_ expense: Expense, sign: Int64, to balances: inout [UUID: Balance])
    throws(MoneyError)
  {
    guard !expense.isDeleted else { return }
    let sign = expense.kind == .refund ? -sign : sign
    // A part is at least zero, so that its negative always exists.
    for payer in expense.payers {
      let change = Balance(userID: payer.userID, paidMinor: sign * payer.baseMinor)
      balances[payer.userID] = try (balances[payer.userID] ?? Balance(userID: payer.userID)).adding(change)
    }
    for share in expense.shares {
      let change = Balance(userID: share.userID, owedMinor: sign * share.baseMinor)
      balances[share.userID] = try (balances[share.userID] ?? Balance(userID: share.userID)).adding(change)
    }
  }
}
