import Approvals
import Identifiers
import Money
import Postgres
import RPC
import Rules
import SeededRandom
import Testing

@testable import Budgets

/// What is decided about when a revision of a budget is approved.
@Suite("Contents of budgets") struct BudgetContentTests {
  private static func content(
    _ budget: Budget, _ target: Amount, _ lines: [BudgetLine]
  ) throws -> String {
    let stated = lines.map { StatedLine(line: $0, spread: nil) }
    return try BudgetContent(budget, goalTarget: target, stated).contentDigest().description
  }

  private static func target(_ minorUnits: Int64 = 50_000, _ code: String = "EUR") throws -> Amount {
    Amount(minorUnits: minorUnits, currency: try Currency(code: code))
  }

  private static func budget(
    months: Int = 2, goal: Int = 900, currency: String = "EUR", inForce: Int64? = 3
  ) throws -> Budget {
    var budget = Budget(
      id: Samples.id(800), goalID: Samples.id(goal), displayName: "Household", description: "Ours",
      currency: try Currency(code: currency),
      plan: PeriodPlan(length: .month, yearStartMonth: 1, periods: try Samples.months(months)),
      creatorID: Samples.id(700))
    budget.inForceNumber = inForce
    return budget
  }

  private static let lines = [
    Samples.line(
      1, [10, 20], SpendingLimit(.stop, thresholds: [Percentage(perMille: 800)]), Rollover(.surplus, cap: 7)),
    Samples.line(4, [1, 2]),
  ]

  @Test func namesNumbersVersionsAndTheOrderOfLinesAreNoPartOfIt() throws {
    let digest = try Self.content(Self.budget(), Self.target(), Self.lines)
    var other = Budget(
      id: Samples.id(801), goalID: Samples.id(900), displayName: "Family", description: "",
      currency: try Currency(code: "EUR"),
      plan: PeriodPlan(length: .custom, yearStartMonth: 4, periods: try Samples.months(2)),
      creatorID: Samples.id(701))
    (other.inForceNumber, other.lastNumber) = (3, 9)
    other.version = other.version.next
    #expect(try Self.content(other, Self.target(), Self.lines.reversed()) == digest)
    let spread = Self.lines.map { StatedLine(line: $0, spread: LineSpread(totalMinor: 3, rule: .equally)) }
    let content = try BudgetContent(other, goalTarget: Self.target(), spread)
    #expect(try content.contentDigest().description == digest, "how amounts were stated")
  }

  @Test func whatItWouldPutInForceAndWhatItBuildsOnArePartOfIt() throws {
    let (budget, target) = (try Self.budget(), try Self.target())
    var digests = [try Self.content(budget, target, Self.lines)]
    for other in [
      try Self.budget(goal: 901), try Self.budget(currency: "USD"), try Self.budget(inForce: 4),
      try Self.budget(inForce: nil), try Self.budget(months: 3),
    ] {
      digests.append(try Self.content(other, target, Self.lines))
    }
    digests.append(try Self.content(budget, Self.target(50_001), Self.lines))
    digests.append(try Self.content(budget, Self.target(50_000, "USD"), Self.lines))
    for change: (inout [BudgetLine]) -> Void in [
      { $0[0].amounts[1] += 1 }, { $0[0].amounts.swapAt(0, 1) }, { $0[0].limit.mode = .warn },
      { $0[0].limit.mode = .ignore }, { $0[0].limit.thresholds = [] },
      { $0[0].limit.thresholds.append(Percentage(perMille: 900)) }, { $0[0].rollover.kind = .none },
      { $0[0].rollover.kind = .surplusAndDeficit }, { $0[0].rollover.cap = nil }, { $0[0].rollover.cap = 8 },
      { $0.removeLast() }, { $0.append(Samples.line(5, [0, 0])) },
      { $0[1] = Samples.line(5, [1, 2]) },
    ] {
      var lines = Self.lines
      change(&lines)
      digests.append(try Self.content(budget, target, lines))
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test func linesInAnyOrderAreOneContentAndEachAmountIsPartOfIt() throws {
    var random = SeededGenerator(seed: 20)
    for _ in 0..<200 {
      let revision = try Samples.randomRevision(&random)
      let budget = try Self.budget(months: revision.periods.count)
      let digest = try Self.content(budget, Self.target(), revision.lines)
      #expect(try Self.content(budget, Self.target(), revision.lines.shuffled(using: &random)) == digest)
      guard let place = revision.lines.indices.randomElement(using: &random) else { continue }
      var lines = revision.lines
      lines[place].amounts[Int.random(in: 0..<revision.periods.count, using: &random)] += 1
      #expect(try Self.content(budget, Self.target(), lines) != digest)
    }
  }
}
