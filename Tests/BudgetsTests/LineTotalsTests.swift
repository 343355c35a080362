import Budgets
import Identifiers
import Money
import Postgres
import SeededRandom
import Testing

@Suite("Totals of lines") struct LineTotalsTests {
  @Test func anAmountCountsForEachLineThatContainsItsCategory() throws {
    let revision = try Samples.revision([Samples.line(1, [100, 100]), Samples.line(2, [50, 50])])
    func actual(_ category: Int?, _ period: Int, _ spent: Int64, planned: Int64 = 0) -> ActualTotal {
      ActualTotal(categoryID: category.map(Samples.id), period: period, spent: spent, planned: planned)
    }
    let totals = try LineTotals(
      counting: [
        actual(3, 0, 7, planned: 2), actual(5, 1, 20), actual(2, 1, -3), actual(4, 0, 1_000),
        actual(nil, 0, 1_000), actual(77, 0, 1_000), actual(2, 2, 1_000), actual(2, -1, 1_000),
      ], in: revision)
    #expect(totals[Samples.id(1)] == PeriodSums(spent: [7, 17], planned: [2, 0]))
    #expect(totals[Samples.id(2)] == PeriodSums(spent: [7, -3], planned: [2, 0]))
    #expect(totals[Samples.id(4)] == PeriodSums(count: 2))
  }

  @Test func sumsBeyond64BitsAreErrors() throws {
    let revision = try Samples.revision([Samples.line(1, [1])])
    let most = ActualTotal(categoryID: Samples.id(1), period: 0, spent: .max)
    #expect(throws: MoneyError.overflow) { try LineTotals(counting: [most, most], in: revision) }
  }

  /// As counters are kept: each change is added to all lines that count it.
  @Test func totalsKeptThroughAnyEditsAreThoseCountedAgain() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      let revision = try Samples.randomRevision(&random)
      let hierarchy = revision.hierarchy
      var actuals: [ActualTotal] = []
      var kept: [UUID: PeriodSums] = [:]
      func count(_ actual: ActualTotal, _ sign: Int64) throws {
        guard let category = actual.categoryID, actual.period < revision.periods.count else { return }
        for line in hierarchy.lines(counting: category) {
          try kept[line, default: PeriodSums(count: revision.periods.count)].add(
            spent: sign * actual.spent, planned: sign * actual.planned, in: actual.period)
        }
      }
      for _ in 0..<80 {
        if let place = actuals.indices.randomElement(using: &random), Bool.random(using: &random) {
          try count(actuals.remove(at: place), -1)
        }
        let new = Samples.randomActual(&random)
        actuals.append(new)
        try count(new, 1)
      }
      let counted = try LineTotals(counting: actuals, in: revision)
      let none = PeriodSums(count: revision.periods.count)
      for line in revision.lines {
        #expect(kept[line.categoryID] ?? none == counted[line.categoryID])
      }
    }
  }
}
