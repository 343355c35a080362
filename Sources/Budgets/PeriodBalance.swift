public import Money

/// What a line has and spent in one period, in minor units.
public struct PeriodBalance: Sendable, Hashable {
  /// The amount of the line.
  public let budgeted: Int64
  /// What the period before left; less than zero for its deficit.
  public let carriedIn: Int64
  /// The limit: what may be spent, `budgeted` and `carriedIn`. Less than zero after a deficit that is larger than the
  /// amount.
  public let allowance: Int64
  /// What was spent; refunds lower it.
  public let spent: Int64
  /// What is left; less than zero if more was spent than allowed.
  public let available: Int64
  /// What goes into the next period.
  public let carriedOut: Int64

  /// The balance of one period.
  public init(
    budgeted: Int64, carriedIn: Int64, spent: Int64, under rollover: Rollover
  ) throws(MoneyError) {
    self.budgeted = budgeted
    self.carriedIn = carriedIn
    self.spent = spent
    allowance = try budgeted.addingExactly(carriedIn)
    available = try allowance.subtractingExactly(spent)
    carriedOut = rollover.carriedOut(available)
  }
}
