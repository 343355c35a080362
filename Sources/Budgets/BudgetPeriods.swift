public import Money

public import struct Postgres.CalendarDate

/// The periods of a budget: consecutive ranges of days without a gap, in order.
public struct BudgetPeriods: Sendable, Hashable {
  /// The most periods of a budget: ten years of months.
  public static let maximumCount = 120

  /// The periods, from the first to the last.
  public let all: [BudgetPeriod]
  /// All of their days.
  public let span: BudgetPeriod

  /// Periods of any length, each of which begins where the one before it ends.
  public init(_ periods: [BudgetPeriod]) throws(PeriodError) {
    guard let first = periods.first, let last = periods.last else { throw .noPeriod }
    guard periods.count <= Self.maximumCount else { throw .tooMany }
    for index in periods.indices.dropFirst() where periods[index].first != periods[index - 1].end {
      throw .notConsecutive(index)
    }
    guard let span = BudgetPeriod(from: first.first, to: last.end) else { throw .noPeriod }
    (all, self.span) = (periods, span)
  }

  /// A single period.
  public init(_ period: BudgetPeriod) {
    (all, span) = ([period], period)
  }

  /// A range of days, divided where months, quarters or years begin. If the range begins or ends between two such days,
  /// its first or last period is shorter.
  /// - Parameter month: The month, from 1 to 12, in which the financial year begins; quarters and years follow it.
  public static func dividing(
    _ range: BudgetPeriod, by length: PeriodLength, yearBeginsIn month: Int = 1
  ) throws(PeriodError) -> BudgetPeriods {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    var periods: [BudgetPeriod] = []
    var first = range.first
    while let rest = BudgetPeriod(from: first, to: range.end) {
      guard periods.count < maximumCount else { throw .tooMany }
      let end = nextBeginning(after: first, length, yearBeginsIn: month)
      let period = end.flatMap { BudgetPeriod(from: first, to: min($0, range.end)) } ?? rest
      periods.append(period)
      first = period.end
    }
    return try BudgetPeriods(periods)
  }

  /// The first day after `day` on which such a period begins; nil beyond the calendar of the database.
  private static func nextBeginning(
    after day: CalendarDate, _ length: PeriodLength, yearBeginsIn first: Int
  ) -> CalendarDate? {
    let (year, month, _) = day.components
    let monthsIntoPeriod = (month - first + 12) % 12 % length.months
    let next = month - monthsIntoPeriod + length.months
    // From -10 (the period began in the year before) to 24.
    let years = next > 12 ? (next - 1) / 12 : next < 1 ? -1 : 0
    return CalendarDate(year: year + years, month: next - 12 * years, day: 1)
  }

  /// How many there are.
  public var count: Int { all.count }

  /// The place of the period that a day is in; nil if it is in none.
  public func index(of day: CalendarDate) -> Int? {
    guard span.contains(day) else { return nil }
    // The last period that begins by then: the periods up to `low` do, those from `high` on do not.
    var (low, high) = (0, all.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if all[middle].first <= day { low = middle } else { high = middle }
    }
    return low
  }

  /// What the amounts of the periods come to on the days of a range, by the rule of `BudgetPeriod.part`.
  public func part(of amounts: [Int64], in range: BudgetPeriod) throws(MoneyError) -> Int64 {
    try zip(all, amounts).lazy.map { $0.part(of: $1, in: range) }.sumExactly()
  }
}
