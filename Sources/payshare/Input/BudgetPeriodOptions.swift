import ArgumentParser
import PayshareClient

/// The periods of a new budget.
struct BudgetPeriodOptions: ParsableArguments, Sendable {
  /// How long the periods are, as people write it.
  enum Length: String, ExpressibleByArgument, CaseIterable, Sendable {
    case month, quarter, year

    /// The length in the contract.
    var value: PayshareV1.BudgetPeriods.Length {
      switch self {
      case .month: .month
      case .quarter: .quarter
      case .year: .year
      }
    }

    /// In months.
    fileprivate var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }
  }

  /// The most periods of a budget.
  static let maximumCount = PayshareV1.BudgetLine.Limits.amountsMinorCount

  @Option(help: "The first month or day, such as 2027-01 or 2027-01-15.") var from: String
  @Option(help: "The last month or day, such as 2027-12.") var to: String
  @Option(
    help: "How long the periods are: month, quarter or year. (default: month; of a copy, as before)")
  var length: Length?
  @Option(
    help: "The month in which the financial year begins, from 1 to 12. (default: 1; of a copy, as before)")
  var yearStart: Int32?

  func validate() throws {
    guard let first = BudgetDay(from), let last = BudgetDay(to) else {
      throw ValidationError("--from and --to take months, such as 2027-01, or days, such as 2027-01-15")
    }
    if last.last < first.first { throw ValidationError("--to is before --from") }
    if let yearStart, !(1...12).contains(yearStart) {
      throw ValidationError("--year-start is from 1 to 12")
    }
  }

  /// The periods; what is not stated is as in others, if there are any.
  func periods(like others: PayshareV1.BudgetPeriods? = nil) throws(CommandError) -> PayshareV1.BudgetPeriods
  {
    let (first, last) = (try BudgetDay.of(from, option: "--from"), try BudgetDay.of(to, option: "--to"))
    return .with {
      ($0.startDate, $0.endDate) = (first.first, last.last)
      $0.length = length?.value ?? others?.length ?? .month
      $0.yearStartMonth = yearStart ?? others?.yearStartMonth ?? 1
    }
  }

  /// How many periods there are.
  func count() throws(CommandError) -> Int {
    let (first, last) = (try BudgetDay.of(from, option: "--from"), try BudgetDay.of(to, option: "--to"))
    let (months, offset) = ((length ?? .month).months, Int(yearStart ?? 1) - 1)
    // No month is before the year 0; the eleven months before it keep the division from going below.
    func index(_ day: BudgetDay) -> Int { (day.month + 12 - offset) / months }
    let count = index(last) - index(first) + 1
    guard count <= Self.maximumCount else {
      throw .usage(
        "--from and --to are \(count) periods apart, and a budget has at most \(Self.maximumCount)")
    }
    return count
  }
}
