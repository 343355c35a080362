public import Money

/// How far a line that stops lets its spending grow. Only increases are stopped; refunds and reductions never are.
extension BudgetLine {
  /// Up to where the spending of a period may grow: its limit, rollover included; nil if the line does not stop or has
  /// no such period. An increase of `d` is allowed if `spent + d <= stopAt`.
  ///
  /// It follows from earlier periods only. So spending in the latest period writes nothing but its own counter, and
  /// spending in an earlier one writes the later ones' limits, too.
  public func stopAt(_ period: Int, spent: [Int64]) throws(MoneyError) -> Int64? {
    let limits = try stopAts(spent: spent)
    return limits.indices.contains(period) ? limits[period] : nil
  }

  /// Up to where the spending of each period may grow; none if the line does not stop.
  public func stopAts(spent: [Int64]) throws(MoneyError) -> [Int64] {
    limit.mode == .stop ? try balances(spent: spent).map(\.allowance) : []
  }

  /// The largest increase in a period that overspends neither it nor, by what is no longer carried over, a later one;
  /// nil if the line does not stop or has no such period. A later period that is overspent already must not get worse.
  ///
  /// In the latest period with spending it is what is missing to `stopAt`. In an earlier one it may be less: what later
  /// periods spent of its surplus cannot be spent again.
  public func headroom(in period: Int, spent: [Int64]) throws(MoneyError) -> Int64? {
    guard limit.mode == .stop, amounts.indices.contains(period) else { return nil }
    let balances = try balances(spent: spent)
    // Backwards from the last period: what each must have at its end at least, so that it and later ones stay covered.
    var needed: Int64?
    for balance in balances[(period + 1)...].reversed() {
      let atEnd = max(min(0, balance.available), needed ?? .min)
      let carriedIn = try atEnd.addingExactly(balance.spent).subtractingExactly(balance.budgeted)
      needed = rollover.availableNeeded(toCarry: carriedIn)
    }
    let free = try balances[period].available.subtractingExactly(max(0, needed ?? 0))
    return max(0, free)
  }
}

extension Rollover {
  /// The least that a period must have available at its end to carry out an amount that it can carry out; nil if any
  /// will do.
  fileprivate func availableNeeded(toCarry amount: Int64) -> Int64? {
    switch kind {
    case .none: nil
    case .surplus: amount > 0 ? amount : nil
    case .surplusAndDeficit: amount
    }
  }
}
