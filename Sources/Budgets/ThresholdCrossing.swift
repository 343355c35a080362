/// That the spending of a line reached a threshold in a period.
public struct ThresholdCrossing: Sendable, Hashable {
  /// The place of the period.
  public let period: Int
  /// The threshold.
  public let threshold: Percentage

  /// A crossing.
  public init(period: Int, threshold: Percentage) {
    self.period = period
    self.threshold = threshold
  }
}

extension SpendingLimit {
  /// The crossings that are new: reached now, and never notified before. Those notified stay so, whatever is edited to
  /// and fro; so each threshold notifies once for each period. All periods are checked, because a change in one is a
  /// change in all later ones.
  public func crossings(
    _ balances: [PeriodBalance], notified: Set<ThresholdCrossing>
  ) -> [ThresholdCrossing] {
    guard mode != .ignore else { return [] }
    return balances.enumerated().flatMap { period, balance in
      thresholds.filter { balance.reaches($0) }.map { ThresholdCrossing(period: period, threshold: $0) }
        .filter { !notified.contains($0) }
    }
  }
}

extension PeriodBalance {
  /// Whether at least this part of the limit is spent. Of a limit of nothing, or less, any spending is.
  fileprivate func reaches(_ threshold: Percentage) -> Bool {
    allowance > 0 ? threshold.isReached(by: spent, of: allowance) : spent > 0
  }
}
