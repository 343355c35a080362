/// How long the periods are into which the days of a budget are divided.
public enum PeriodLength: Sendable, Hashable, CaseIterable {
  /// A calendar month.
  case month
  /// Three months, counted from the beginning of the financial year.
  case quarter
  /// Twelve months, counted from the beginning of the financial year.
  case year

  var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }
}
