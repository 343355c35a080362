/// Why there is no such working time.
public enum WorkingTimeError: Error, Hashable, Sendable {
  /// No day of the week is a working day.
  case noWorkingDays
  /// There are more holidays than this.
  case tooManyHolidays(maximum: Int)
  /// A span of time is negative.
  case negative
  /// The end is not within so many days, however many of them are working days.
  case tooFar(days: Int)
}

extension WorkingTimeError: CustomStringConvertible {
  /// One line for a person.
  public var description: String {
    switch self {
    case .noWorkingDays: "no day of the week is a working day"
    case .tooManyHolidays(let maximum): "more than \(maximum) holidays"
    case .negative: "a working time cannot be negative"
    case .tooFar(let days): "there are too few working days within \(days) days"
    }
  }
}
