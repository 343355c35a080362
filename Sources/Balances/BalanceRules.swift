public import Identifiers
public import Money

/// How balances are summed, and their limit. No I/O, no clock.
public enum BalanceRules {
  /// The sums of balances and changes by person, in order of the people's ids.
  public static func sums(of balances: [Balance]) throws(MoneyError) -> [Balance] {
    var sums: [UUID: Balance] = [:]
    for balance in balances {
      sums[balance.userID] = try (sums[balance.userID] ?? Balance(userID: balance.userID)).adding(balance)
    }
    return sums.values.sorted { $0.userID < $1.userID }
  }

  /// A sum beyond `Balance.maximumMinor`: whose it is, and whether it is paid or owed.
  public struct Excess: Sendable, Hashable {
    /// The person.
    public let userID: UUID
    /// Whether it is the sum paid; otherwise the sum owed.
    public let isPaid: Bool
    /// The sum.
    public let minorUnits: Int64
  }

  /// The first sum that changes would take beyond the limit; nil if there is none.
  public static func excess(of balances: [Balance], after changes: [Balance]) -> Excess? {
    let old = Dictionary(balances.map { ($0.userID, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes {
      let balance = old[change.userID] ?? Balance(userID: change.userID)
      // Neither can be near the ends of 64 bits: the first is stored already, the second comes from one amount.
      let (paid, owed) = (balance.paidMinor &+ change.paidMinor, balance.owedMinor &+ change.owedMinor)
      if paid.magnitude > Balance.maximumMinor {
        return Excess(userID: change.userID, isPaid: true, minorUnits: paid)
      }
      if owed.magnitude > Balance.maximumMinor {
        return Excess(userID: change.userID, isPaid: false, minorUnits: owed)
      }
    }
    return nil
  }
}
