import Categories
import Identifiers
import Money
import Postgres
import SeededRandom
import Testing

@testable import Budgets

@Suite("What is in force") struct InForceTests {
  @Test func eachCategoryThatLinesCountIsCoveredByThemFromTheNearestUpwards() throws {
    let stop = SpendingLimit(.stop)
    let revision = try Samples.revision([
      Samples.line(1, [100, 100], stop, Rollover(.surplus)), Samples.line(2, [50, 50], stop),
    ])
    let inForce = try InForceRules.inForce(revision)
    let covered = Dictionary(uniqueKeysWithValues: inForce.covered.map { ($0.categoryID, $0) })
    #expect(covered[Samples.id(3)]?.lineIDs == [Samples.id(2), Samples.id(1)])
    #expect(covered[Samples.id(5)]?.lineIDs == [Samples.id(1)])
    #expect(covered[Samples.id(4)] == nil && covered.count == 4)
    #expect(inForce.covered.allSatisfy { $0.dependsOnHistory })
  }

  @Test func aFrozenTreeCountsAsTheTreeItWasMadeOf() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<50 {
      let revision = try Samples.randomRevision(&random)
      let frozen = FrozenTree(revision.tree).tree
      let hierarchy = LineHierarchy(revision.lines.map(\.categoryID), in: frozen)
      for number in 0..<26 {
        #expect(
          hierarchy.lines(counting: Samples.id(number))
            == revision.hierarchy.lines(counting: Samples.id(number)))
      }
    }
  }
}
