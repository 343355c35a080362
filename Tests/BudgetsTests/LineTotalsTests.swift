import Budgets
import Identifiers
import Money
import Postgres
import SeededRandom
import Testing

@Suite("Totals of lines") struct LineTotalsTests {
  @Test func anAmountCountsForEachLineThatContainsItsCategory() throws {
    let revision = try Samples.revision([Samples.line(1, [100, 100]), Samples.line(2, [50, 50])])
    func actual(_ category: Int?, _ day: String, _ minorUnits: Int64) throws -> ActualTotal {
      ActualTotal(
        categoryID: category.map(Samples.id), day: try Samples.day(day), minorUnits: minorUnits)
    }
    let totals = try LineTotals(
      counting: [
        actual(3, "2026-01-31", 7), actual(5, "2026-02-01", 20), actual(2, "2026-02-28", -3),
        actual(4, "2026-01-01", 1_000), actual(nil, "2026-01-01", 1_000), actual(77, "2026-01-01", 1_000),
        actual(2, "2026-03-01", 1_000), actual(2, "2025-12-31", 1_000),
      ], in: revision)
    #expect(totals[Samples.id(1)] == [7, 17])
    #expect(totals[Samples.id(2)] == [7, -3])
    #expect(totals[Samples.id(4)] == [])
  }

  @Test func storedTotalsThatDifferAreNamed() throws {
    let revision = try Samples.revision([Samples.line(1, [100, 100]), Samples.line(4, [50, 50])])
    let counted = try LineTotals(
      counting: [
        ActualTotal(categoryID: Samples.id(3), day: try Samples.day("2026-02-03"), minorUnits: 9)
      ], in: revision)
    let stored = try LineTotals(
      [
        LineTotal(9, at: LinePeriod(Samples.id(1), period: 1)),
        LineTotal(1, at: LinePeriod(Samples.id(4), period: 0)),
        LineTotal(1, at: LinePeriod(Samples.id(4), period: 2)),
        LineTotal(1, at: LinePeriod(Samples.id(3), period: 0)),
      ], of: revision)
    #expect(stored.differences(from: counted) == [LinePeriod(Samples.id(4), period: 0)])
  }

  @Test func sumsBeyond64BitsAreErrors() throws {
    let revision = try Samples.revision([Samples.line(1, [1])])
    let most = LineTotal(.max, at: LinePeriod(Samples.id(1), period: 0))
    #expect(throws: MoneyError.overflow) { try LineTotals([most, most], of: revision) }
  }

  /// As counters are kept: each change is added to all lines that count it.
  @Test func totalsKeptThroughAnyEditsAreThoseCountedAgain() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      let revision = try Samples.randomRevision(&random)
      let hierarchy = revision.hierarchy
      var actuals: [ActualTotal] = []
      var changes: [LineTotal] = []
      func count(_ actual: ActualTotal, _ sign: Int64) {
        guard let category = actual.categoryID, let period = revision.periods.index(of: actual.day) else {
          return
        }
        for line in hierarchy.lines(counting: category) {
          changes.append(LineTotal(sign * actual.minorUnits, at: LinePeriod(line, period: period)))
        }
      }
      for _ in 0..<80 {
        if let place = actuals.indices.randomElement(using: &random), Bool.random(using: &random) {
          count(actuals.remove(at: place), -1)
        }
        let new = try Samples.randomActual(&random)
        actuals.append(new)
        count(new, 1)
      }
      let (kept, counted) = (
        try LineTotals(changes, of: revision), try LineTotals(counting: actuals, in: revision)
      )
      #expect(kept == counted && kept.differences(from: counted).isEmpty)
    }
  }
}
