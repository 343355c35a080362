public import Identifiers
public import Money

/// What decides about spending of one budget, as it was read.
public struct SpendingGround: Sendable, Hashable {
  /// The budget.
  public let budgetID: UUID
  /// Its currency.
  public let currency: Currency
  /// Its periods.
  public let periods: BudgetPeriods
  /// The number of the revision in force; nil if none is.
  public let inForceNumber: Int64?
  /// How often what is spent or planned had changed.
  public let spendVersion: Int64
  /// The lines in force that count the categories in question; none for a category outside all lines.
  public var coverage: [UUID: SpendingCoverage] = [:]
  /// Those of these lines that stop spending and carry over.
  public var histories: [UUID: SpendingHistory] = [:]

  /// A budget without lines yet.
  public init(
    budgetID: UUID, currency: Currency, periods: BudgetPeriods, inForceNumber: Int64?, spendVersion: Int64
  ) {
    self.budgetID = budgetID
    self.currency = currency
    self.periods = periods
    self.inForceNumber = inForceNumber
    self.spendVersion = spendVersion
  }

  /// Whether what may be spent depends on sums that others change meanwhile: decisions then take turns.
  public var dependsOnHistory: Bool { !histories.isEmpty }
}
