public import Identifiers
public import Money

/// How balances add up, and how far. No I/O, no clock.
public enum BalanceRules {
  /// Balances and changes of them added up by person: one for each person that they name, in order of the people's ids.
  public static func sums(of balances: [Balance]) throws(MoneyError) -> [Balance] {
    var sums: [UUID: Balance] = [:]
    for balance in balances {
      sums[balance.userID] = try (sums[balance.userID] ?? Balance(userID: balance.userID)).adding(balance)
    }
    return sums.values.sorted { $0.userID < $1.userID }
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
      // Neither can be near the ends of 64 bits: the first is kept already, the second follows from one amount.
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
}
