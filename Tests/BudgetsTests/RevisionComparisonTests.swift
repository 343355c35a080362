import Budgets
import Identifiers
import Money
import SeededRandom
import Testing

@Suite("Comparing revisions") struct RevisionComparisonTests {
  @Test func eachLineThatDiffersIsNamedWithTheAmountsThatDo() throws {
    let old = try Samples.revision(
      [Samples.line(1, [10, 20]), Samples.line(2, [1, 2]), Samples.line(4, [5, 5])])
    let new = try Samples.revision(
      [Samples.line(1, [10, 25]), Samples.line(4, [5, 5]), Samples.line(5, [3, 0])])
    let changes = try RevisionComparison(from: old, to: new).lines
    #expect(changes.map(\.categoryID) == [1, 2, 5].map(Samples.id))
    #expect(changes.map { $0.before == nil } == [false, false, true])
    #expect(changes.map { $0.after == nil } == [false, true, false])
    let february = old.periods.all[1]
    #expect(changes[0].amounts.map(\.period) == [february])
    #expect(changes[0].amounts.map(\.before) == [20] && changes[0].amounts.map(\.after) == [25])
    #expect(changes[1].amounts.map(\.before) == [1, 2] && changes[1].amounts.map(\.after) == [nil, nil])
  }

  @Test func aLineWhoseLimitOrRolloverChangedDiffers() throws {
    let old = try Samples.revision([Samples.line(1, [10]), Samples.line(4, [10])])
    let new = try Samples.revision(
      [
        Samples.line(1, [10], SpendingLimit(.stop)),
        Samples.line(4, [10], SpendingLimit(.ignore), Rollover(.surplus)),
      ])
    let changes = try RevisionComparison(from: old, to: new).lines
    #expect(changes.count == 2 && changes.allSatisfy(\.amounts.isEmpty))
  }

  @Test func otherPeriodsAreShownSideBySide() throws {
    let old = try Samples.revision([Samples.line(1, [10, 20])])
    let quarter = BudgetRevision(
      goalID: old.goalID, currency: old.currency,
      periods: BudgetPeriods(try Samples.range("2026-02-01", "2026-05-01")), tree: old.tree,
      lines: [Samples.line(1, [60])])
    let changes = try RevisionComparison(from: old, to: quarter).lines
    #expect(changes.first?.amounts.map(\.before) == [10, 20, nil])
    #expect(changes.first?.amounts.map(\.after) == [nil, nil, 60])
  }

  @Test func revisionsOfDifferentCurrenciesAreNotCompared() throws {
    let euro = try Samples.revision([Samples.line(1, [10])])
    let yen = BudgetRevision(
      goalID: euro.goalID, currency: try Currency(code: "JPY"), periods: euro.periods, tree: euro.tree,
      lines: euro.lines)
    #expect(throws: MoneyError.differentCurrencies(euro.currency, yen.currency)) {
      try RevisionComparison(from: euro, to: yen)
    }
  }

  @Test func theDifferencesTurnTheOldLinesIntoTheNewOnes() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<100 {
      let old = try Samples.randomRevision(&random)
      let other = try Samples.randomRevision(&random)
      // Periods and lines of another revision, if it has as many amounts.
      let new =
        old.periods == other.periods ? other : try CopyRules.changed(old, by: Percentage(perMille: 90))
      var lines = Dictionary(uniqueKeysWithValues: old.lines.map { ($0.categoryID, $0) })
      for change in try RevisionComparison(from: old, to: new).lines {
        #expect(lines[change.categoryID] == change.before && change.before != change.after)
        lines[change.categoryID] = change.after
      }
      #expect(lines == Dictionary(uniqueKeysWithValues: new.lines.map { ($0.categoryID, $0) }))
      #expect(try RevisionComparison(from: old, to: old).lines.isEmpty)
    }
  }
}
