public import Money

/// What becomes of the available amount of a line at the end of a period.
public struct Rollover: Sendable, Hashable {
  /// What is carried into the next period.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Nothing: what is left lapses, and overspending is forgiven.
    case none
    /// What is left.
    case surplus
    /// What is left, or what was overspent.
    case surplusAndDeficit
  }

  /// What is carried.
  public var kind: Kind
  /// The most surplus carried out of one period, what was carried into it included; nil for any. A deficit has no cap,
  /// because it would be forgiven.
  public var cap: Int64?

  /// A rollover.
  public init(_ kind: Kind, cap: Int64? = nil) {
    self.kind = kind
    self.cap = cap
  }

  /// What is carried out of a period that ends with this much available.
  public func carriedOut(_ available: Int64) -> Int64 {
    switch kind {
    case .none: 0
    case .surplus: max(0, min(available, cap ?? .max))
    case .surplusAndDeficit: min(available, cap ?? .max)
    }
  }

  /// The balances of consecutive periods: a function of what was budgeted and spent in them and nothing else, so that a
  /// change in one period is a change in all later ones. Nothing was spent in periods without an entry in `spent`.
  public func balances(budgeted: [Int64], spent: [Int64]) throws(MoneyError) -> [PeriodBalance] {
    var carried: Int64 = 0
    var balances: [PeriodBalance] = []
    balances.reserveCapacity(budgeted.count)
    for (index, amount) in budgeted.enumerated() {
      let balance = try PeriodBalance(
        budgeted: amount, carriedIn: carried, spent: index < spent.count ? spent[index] : 0, under: self)
      balances.append(balance)
      carried = balance.carriedOut
    }
    return balances
  }
}
