public import Identifiers
public import Money

/// What was spent under each line of a revision in each period. A line counts what the lines below it count, so an
/// amount is in the totals of several lines.
public struct LineTotals: Sendable, Hashable {
  private var byLine: [UUID: [Int64]]

  /// Totals of nothing.
  private init(of revision: BudgetRevision) {
    let none = [Int64](repeating: 0, count: revision.periods.count)
    byLine = Dictionary(
      revision.lines.map { ($0.categoryID, none) }, uniquingKeysWith: { first, _ in first })
  }

  /// The stored sums of lines and periods. What belongs to no line or period of the revision is left out.
  public init(
    _ sums: some Sequence<LineTotal>, of revision: BudgetRevision
  ) throws(MoneyError) {
    self.init(of: revision)
    for sum in sums { try add(sum.minorUnits, to: sum.place.categoryID, in: sum.place.period) }
  }

  /// The sums counted again from what was spent: with the tree of the revision, so that a category which it does not
  /// know is outside all lines. Days before or after its periods are left out.
  public init(counting actuals: some Sequence<ActualTotal>, in revision: BudgetRevision) throws(MoneyError) {
    self.init(of: revision)
    let hierarchy = revision.hierarchy
    var counting: [UUID: [UUID]] = [:]
    for actual in actuals {
      guard let category = actual.categoryID, let period = revision.periods.index(of: actual.day) else {
        continue
      }
      let lines = counting[category] ?? hierarchy.lines(counting: category)
      counting[category] = lines
      for line in lines { try add(actual.minorUnits, to: line, in: period) }
    }
  }

  /// What was spent under a line, period by period; nothing for a category without a line.
  public subscript(categoryID: UUID) -> [Int64] { byLine[categoryID] ?? [] }

  /// Where these totals differ from others of the same revision, in order.
  public func differences(from others: LineTotals) -> [LinePeriod] {
    byLine.flatMap { line, totals in
      zip(totals, others[line]).enumerated().filter { $0.element.0 != $0.element.1 }
        .map { LinePeriod(line, period: $0.offset) }
    }.sorted()
  }

  private mutating func add(_ minorUnits: Int64, to line: UUID, in period: Int) throws(MoneyError) {
    guard var totals = byLine[line], totals.indices.contains(period) else { return }
    totals[period] = try totals[period].addingExactly(minorUnits)
    byLine[line] = totals
  }
}
