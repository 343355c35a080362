import Identifiers
import SeededRandom
import Settlement
import Testing

@Suite struct PlanRulesTests {
  @Test func dinnerIsSettledByTwoPayments() throws {
    let dinner = position([160_000, -80_000, -80_000])
    for mode in [Plan.Mode.greedy, .exact, .auto] {
      let plan = try PlanRules.plan(dinner, mode: mode)
      #expect(plan.transfers == [pay(1, 0, 80_000), pay(2, 0, 80_000)])
      #expect(plan.optimality == .optimal)
      #expect(plan.lowerBound == 2)
    }
  }

  @Test(arguments: Plan.Mode.allCases)
  func settledBalancesNeedNoPayments(mode: Plan.Mode) throws {
    for nets in [[], [0, 0, 0]] as [[Int64]] {
      let plan = try PlanRules.plan(position(nets), mode: mode)
      #expect(plan.transfers.isEmpty)
      #expect(plan.optimality == .optimal)
      #expect(plan.lowerBound == 0)
    }
  }

  @Test func largestPaysLargestAndTiesGoByID() throws {
    let plan = try PlanRules.plan(position([-5, 5, -7, 4, -5, 8]), mode: .greedy)
    // 2 pays 5 seven; 0, the first of the two that owe five, pays 1 five; 4 pays 3 four and 5 one.
    #expect(plan.transfers == [pay(0, 1, 5), pay(2, 5, 7), pay(4, 3, 4), pay(4, 5, 1)])
  }

  @Test func exactFindsGroupsThatGreedyMisses() throws {
    // 0, 1, 2 and 3, 4, 5, 6 each sum to zero, but in the greedy plan 6 of the second group pays 0 of the first.
    let nets: [Int64] = [9, -4, -5, 8, 7, -1, -14]
    let exact = try PlanRules.plan(position(nets), mode: .exact)
    #expect(exact.transfers.count == 5)
    #expect(exact.lowerBound == 5)
    #expect(exact.optimality == .optimal)
    let greedy = try PlanRules.plan(position(nets), mode: .greedy)
    #expect(greedy.transfers.count == 6)
    #expect(greedy.optimality == .heuristic)
  }

  @Test func everyPlanSettlesWithinItsBounds() throws {
    var random = SeededGenerator(seed: 1)
    for round in 0..<400 {
      let count = 2 + round % 13
      let position = position(
        round % 2 == 0 && count > 2 ? smallBalances(count, &random) : plantedGroups(count, &random))
      let exact = try PlanRules.plan(position, mode: .exact)
      let greedy = try PlanRules.plan(position, mode: .greedy)
      for plan in [exact, greedy, try PlanRules.plan(position, mode: .auto)] {
        #expect(try position.isSettled(by: plan.transfers))
        #expect(plan.transfers.allSatisfy { $0.minorUnits > 0 })
        #expect(plan.transfers == plan.transfers.sorted())
        #expect(plan.lowerBound <= exact.transfers.count)
        #expect(plan.transfers.count <= max(0, position.openCount - 1))
        #expect(plan.transfers.count <= 2 * exact.transfers.count)
        #expect(plan.transfers.count >= exact.transfers.count)
        if plan.optimality == .optimal { #expect(plan.transfers.count == exact.transfers.count) }
      }
      #expect(try PlanRules.plan(position, mode: .auto).transfers == exact.transfers)
    }
  }

  @Test func exactEqualsExhaustiveSearch() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<150 {
      let nets = smallBalances(Int.random(in: 2...10, using: &random), &random)
      let exact = try PlanRules.plan(position(nets), mode: .exact)
      let open = nets.filter { $0 != 0 }
      #expect(exact.transfers.count == open.count - mostGroups(open))
    }
  }

  /// The most groups that sum to zero, by trying every group of the first balance.
  private func mostGroups(_ nets: [Int64]) -> Int {
    guard !nets.isEmpty else { return 0 }
    var best = Int.min / 2
    for set in stride(from: 1, to: 1 << nets.count, by: 2) {
      let group = nets.indices.filter { set & 1 << $0 != 0 }
      guard group.reduce(0, { $0 + nets[$1] }) == 0 else { continue }
      best = max(best, 1 + mostGroups(nets.indices.filter { set & 1 << $0 == 0 }.map { nets[$0] }))
    }
    return best
  }

  @Test func orderOfEntryDoesNotMatter() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let nets = Array(smallBalances(14, &random).enumerated())
      for mode in [Plan.Mode.greedy, .exact, .auto] {
        let plans = try (0..<2).map { _ in
          let shuffled = nets.shuffled(using: &random).map { (person($0.offset), $0.element) }
          return try PlanRules.plan(Position(nets: Dictionary(uniqueKeysWithValues: shuffled)), mode: mode)
        }
        #expect(plans[0] == plans[1])
      }
    }
  }

  @Test func exactAcceptsTwentyBalancesBesidesPairsAndNoMore() throws {
    // Powers of two, and one balance that offsets them: no two cancel out.
    let most = (0..<19).map { Int64(1) << $0 }
    let twenty = most + [-most.reduce(0, +)]
    let pairs: [Int64] = (0..<10).flatMap { [1_000_000 + $0, -1_000_000 - $0] }
    let plan = try PlanRules.plan(position(twenty + pairs), mode: .exact)
    #expect(plan.transfers.count == 19 + 10)

    let more = (0..<20).map { Int64(1) << $0 }
    let twentyOne = position(more + [-more.reduce(0, +)])
    #expect(throws: PlanError.tooManyBalances(count: 21, limit: 20)) {
      try PlanRules.plan(twentyOne, mode: .exact)
    }
    #expect(try PlanRules.plan(twentyOne, mode: .auto).transfers.count == 20)
  }

  @Test func damagedBalancesAreRefused() {
    for mode in Plan.Mode.allCases {
      #expect(throws: PlanError.unbalanced(sum: 1)) { try PlanRules.plan(position([3, -2]), mode: mode) }
      #expect(throws: PlanError.overflow) { try PlanRules.plan(position([.max, -.max]), mode: mode) }
      #expect(throws: PlanError.unbalanced(sum: -2)) {
        try PlanRules.plan(position([.min, .max, -1]), mode: mode)
      }
    }
  }
}
