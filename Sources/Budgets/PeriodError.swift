/// Why days cannot be divided into periods.
public enum PeriodError: Error, Sendable, Hashable {
  /// There is no period.
  case noPeriod
  /// There are more than `BudgetPeriods.maximumCount`.
  case tooMany
  /// The period at this place does not begin on the day after the last one of the period before it.
  case notConsecutive(Int)
  /// A financial year begins in a month from 1 to 12, not in this one.
  case noSuchMonth(Int)
}

extension PeriodError {
  /// A stable name for programs, used as the reason of field violations.
  public var reason: String {
    switch self {
    case .noPeriod: "REQUIRED"
    case .tooMany: "TOO_MANY_PERIODS"
    case .notConsecutive: "PERIODS_NOT_CONSECUTIVE"
    case .noSuchMonth: "INVALID_MONTH"
    }
  }
}

extension PeriodError: CustomStringConvertible {
  /// A sentence for people.
  public var description: String {
    switch self {
    case .noPeriod: "a budget has at least one period"
    case .tooMany: "a budget has at most \(BudgetPeriods.maximumCount) periods"
    case .notConsecutive(let index):
      "period \(index + 1) does not begin on the day after the last one of the period before it"
    case .noSuchMonth(let month): "a financial year begins in a month from 1 to 12, not in \(month)"
    }
  }
}
