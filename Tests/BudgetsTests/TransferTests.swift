import Identifiers
import Money
import Rules
import SeededRandom
import Testing

@testable import Budgets

@Suite("Transfers between lines") struct TransferTests {
  private func transfer(
    _ minorUnits: Int64, _ source: (Int, Int), _ destination: (Int, Int), in revision: BudgetRevision
  ) throws -> BudgetRevision {
    try TransferRules.transfer(
      minorUnits, from: LinePeriod(Samples.id(source.0), period: source.1),
      to: LinePeriod(Samples.id(destination.0), period: destination.1), in: revision)
  }

  /// Food (1) with Groceries (2) and Restaurants (5); Home (4).
  private func revision() throws -> BudgetRevision {
    try Samples.revision(
      [
        Samples.line(1, [100, 100]), Samples.line(2, [60, 60]), Samples.line(4, [50, 50]),
        Samples.line(5, [40, 30]),
      ])
  }

  private func amounts(_ revision: BudgetRevision) -> [[Int64]] { revision.lines.map(\.amounts) }

  @Test func aTransferBetweenLinesBelowOneLineLeavesThatLineAsItIs() throws {
    let after = try transfer(15, (2, 0), (5, 0), in: try revision())
    #expect(amounts(after) == [[100, 100], [45, 60], [50, 50], [55, 30]])
  }

  @Test func aTransferOutOfALineTakesTheLinesThatContainItAlong() throws {
    let after = try transfer(15, (2, 0), (4, 0), in: try revision())
    #expect(amounts(after) == [[85, 100], [45, 60], [65, 50], [40, 30]])
  }

  @Test func aTransferBetweenPeriodsDoesSoInBoth() throws {
    let after = try transfer(15, (2, 0), (2, 1), in: try revision())
    #expect(amounts(after) == [[85, 115], [45, 75], [50, 50], [40, 30]])
  }

  @Test func aTransferIntoALineBelowUsesWhatIsNotDivided() throws {
    let after = try transfer(10, (1, 1), (5, 1), in: try revision())
    #expect(amounts(after) == [[100, 100], [60, 60], [50, 50], [40, 40]])
    #expect(
      Samples.reason { _ = try transfer(11, (1, 1), (5, 1), in: try revision()) } == "CHILDREN_EXCEED_PARENT")
  }

  @Test func aLineGivesNoMoreThanItHas() throws {
    let revision = try revision()
    #expect(try amounts(transfer(50, (4, 0), (1, 0), in: revision))[2] == [0, 50])
    #expect(Samples.reason { _ = try transfer(51, (4, 0), (1, 0), in: revision) } == "TRANSFER_TOO_LARGE")
    // What is divided among the lines below stays there.
    #expect(Samples.reason { _ = try transfer(1, (1, 0), (4, 0), in: revision) } == "CHILDREN_EXCEED_PARENT")
  }

  @Test func aTransferNamesTwoPlacesAndAnAmount() throws {
    let revision = try revision()
    #expect(
      Samples.reason { _ = try transfer(0, (2, 0), (4, 0), in: revision) } == "amount_minor NOT_POSITIVE")
    #expect(Samples.reason { _ = try transfer(1, (2, 0), (2, 0), in: revision) } == "destination SAME_LINE")
    #expect(
      Samples.reason { _ = try transfer(1, (3, 0), (4, 2), in: revision) }
        == "source.category_id UNKNOWN_LINE, destination.period UNKNOWN_PERIOD")
  }

  @Test func noSequenceOfTransfersChangesTheWholeOrBreaksARule() throws {
    var random = SeededGenerator(seed: 10)
    var done = 0
    for _ in 0..<60 {
      var revision = try Samples.randomRevision(&random)
      let whole = try revision.amounts().sumExactly()
      for _ in 0..<30 {
        guard let source = revision.lines.randomElement(using: &random),
          let destination = revision.lines.randomElement(using: &random)
        else { break }
        let range = revision.periods.all.indices
        let places = (Int.random(in: range, using: &random), Int.random(in: range, using: &random))
        do throws(Refusal) {
          revision = try TransferRules.transfer(
            .random(in: 1...40, using: &random), from: LinePeriod(source.categoryID, period: places.0),
            to: LinePeriod(destination.categoryID, period: places.1), in: revision)
          done += 1
        } catch {
          continue
        }
        #expect(RevisionRules.violations(of: revision.lines, in: revision) == [])
        #expect(try revision.amounts().sumExactly() == whole)
      }
    }
    #expect(done > 300)
  }
}
