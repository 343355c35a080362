import SeededRandom
import Settlement
import Testing

/// How many payments plans have on balances planted as groups of 2 to 4 that sum to zero.
@Suite struct MeanTransfersTests {
  @Test(arguments: [(12, 7.96, 9.64, 300), (16, 10.65, 13.61, 150), (20, 13.45, 17.88, 40)])
  func meansEqualKnownValues(count: Int, exact: Double, greedy: Double, rounds: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    var exactSum = 0
    var greedySum = 0
    for _ in 0..<rounds {
      let position = position(plantedGroups(count, &random))
      exactSum += try PlanRules.plan(position, mode: .exact).transfers.count
      greedySum += try PlanRules.plan(position, mode: .greedy).transfers.count
    }
    #expect(abs(Double(exactSum) / Double(rounds) - exact) < 0.4)
    #expect(abs(Double(greedySum) / Double(rounds) - greedy) < 0.4)
  }

  @Test func autoBeatsGreedyOnAHundred() throws {
    var random = SeededGenerator(seed: 100)
    var auto = 0
    var greedy = 0
    let rounds = 20
    for _ in 0..<rounds {
      let position = position(plantedGroups(100, &random))
      let plan = try PlanRules.plan(position, mode: .auto)
      #expect(try position.isSettled(by: plan.transfers))
      auto += plan.transfers.count
      greedy += try PlanRules.plan(position, mode: .greedy).transfers.count
    }
    #expect(Double(auto) / Double(rounds) < 68.5)
    #expect(abs(Double(greedy) / Double(rounds) - 93.5) < 3)
  }
}
