import Categories
import Identifiers
import Money
import SeededRandom
import Testing

@testable import Budgets

@Suite("Copies of a budget") struct CopyTests {
  private func next(_ revision: BudgetRevision) throws -> BudgetPeriods {
    try .dividing(try Samples.range("2027-01-01", "2027-03-01"), by: .month)
  }

  @Test func aCopyHasTheSameLinesInOtherPeriods() throws {
    let old = try Samples.revision(
      [Samples.line(1, [100, 200], SpendingLimit(.stop), Rollover(.surplus)), Samples.line(2, [50, 70])])
    let copy = try CopyRules.copy(old, into: try next(old), tree: old.tree)
    #expect(copy.lines == old.lines && copy.goalID == old.goalID && copy.currency == old.currency)
    #expect(copy.periods.span == (try Samples.range("2027-01-01", "2027-03-01")))
  }

  @Test func amountsRiseAndFallByAPercentage() throws {
    let old = try Samples.revision(
      [Samples.line(1, [100, 200]), Samples.line(2, [50, 70]), Samples.line(4, [10, 0])])
    let more = try CopyRules.changed(old, by: Percentage(perMille: 100))
    #expect(more.lines.map(\.amounts) == [[110, 220], [55, 77], [11, 0]])
    let less = try CopyRules.changed(old, by: Percentage(perMille: -500))
    #expect(less.lines.map(\.amounts) == [[50, 100], [25, 35], [5, 0]])
    let nothing = try CopyRules.changed(old, by: Percentage(perMille: -1_000))
    #expect(nothing.lines.flatMap(\.amounts).allSatisfy { $0 == 0 })
    #expect(
      Samples.reason {
        _ = try CopyRules.copy(
          old, into: try next(old), tree: old.tree, changedBy: Percentage(perMille: -1_100))
      }?.hasPrefix("lines[0].amounts_minor[0] NEGATIVE") == true)
  }

  @Test func aCopyHasAsManyPeriods() throws {
    let old = try Samples.revision([Samples.line(1, [100])])
    #expect(
      Samples.reason { _ = try CopyRules.copy(old, into: try next(old), tree: old.tree) }
        == "periods WRONG_COUNT")
  }

  @Test func theLineOfAMergedCategoryBecomesOneOfWhatItMeans() throws {
    let old = try Samples.revision([Samples.line(2, [100, 200])])
    var merged = try #require(Samples.tree[Samples.id(2)])
    merged.mergedIntoID = Samples.id(5)
    let tree = CategoryTree(Samples.tree.inOrder.filter { $0.id != merged.id } + [merged])
    #expect(
      try CopyRules.copy(old, into: try next(old), tree: tree).lines == [Samples.line(5, [100, 200])])
    let both = try Samples.revision([Samples.line(2, [100, 200]), Samples.line(5, [1, 1])])
    #expect(
      Samples.reason { _ = try CopyRules.copy(both, into: try next(both), tree: tree) }
        == "lines[1].category_id DUPLICATE_LINE")
  }

  @Test func anyPercentageGivesTheExactWholeAndKeepsTheRules() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let old = try Samples.randomRevision(&random)
      let change = Percentage(perMille: .random(in: -1_000...2_000, using: &random))
      let new = try CopyRules.changed(old, by: change)
      #expect(RevisionRules.violations(of: new.lines, in: new) == [])
      #expect(
        try new.amounts().sumExactly() == (try change.raising(try old.amounts().sumExactly())))
      let hierarchy = old.hierarchy
      for line in old.lines where hierarchy.parent(of: line.categoryID) == nil {
        // Once rounded among the lines, and the whole once before.
        let total = try #require(new[line.categoryID]).amounts.sumExactly()
        let exact = Int128(try line.amounts.sumExactly()) * Int128(1_000 + change.perMille)
        #expect((Int128(total) * 1_000 - exact).magnitude < 1_500)
      }
      #expect(try CopyRules.changed(old, by: Percentage(perMille: 0)) == old)
    }
  }
}
