/// The periods of a budget, and how they were stated.
struct PeriodPlan: Sendable, Hashable {
  /// How long the periods are. The raw values are stored, and those of the contract.
  enum Length: Int16, Sendable, Hashable, CaseIterable {
    case month = 1
    case quarter = 2
    case year = 3
    /// As stated, one by one.
    case custom = 4

    /// Nil for periods that were stated one by one.
    var length: PeriodLength? {
      switch self {
      case .month: .month
      case .quarter: .quarter
      case .year: .year
      case .custom: nil
      }
    }
  }

  let length: Length
  /// The month, from 1 to 12, in which the financial year begins.
  let yearStartMonth: Int16
  let periods: BudgetPeriods
}
