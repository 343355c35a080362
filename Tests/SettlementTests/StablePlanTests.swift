import SeededRandom
import Settlement
import Testing

/// After one of a plan's payments is recorded, the recomputed plan consists of the others.
@Suite struct StablePlanTests {
  @Test(arguments: [Plan.Mode.greedy, .exact, .auto])
  func recordingAPlansPaymentsInAnyOrderLeavesTheRest(mode: Plan.Mode) throws {
    var random = SeededGenerator(seed: 4)
    for round in 0..<120 {
      let start = position(round % 2 == 0 ? smallBalances(12, &random) : plantedGroups(12, &random))
      let plan = try PlanRules.plan(start, mode: mode)
      var left = plan.transfers
      var made: [Transfer] = []
      for payment in plan.transfers.shuffled(using: &random) {
        made.append(payment)
        left.removeAll { $0 == payment }
        let now = try PlanRules.plan(start, after: made, mode: mode)
        #expect(now.transfers == left)
        if mode == .exact { #expect(now.optimality == .optimal) }
      }
      #expect(left.isEmpty)
    }
  }

  @Test func greedyFromTheNewBalancesAloneWouldChange() throws {
    // Why a plan depends on its starting position: 0 owes 10, 1 owes 9. Once 0 has paid its last two, 1 owes most.
    let start = position([-10, -9, 8, 6, 5])
    let plan = try PlanRules.plan(start, mode: .greedy)
    #expect(plan.transfers == [pay(0, 2, 8), pay(0, 4, 2), pay(1, 3, 6), pay(1, 4, 3)])
    let after = try PlanRules.plan(start, after: [pay(0, 4, 2)], mode: .greedy)
    #expect(after.transfers == [pay(0, 2, 8), pay(1, 3, 6), pay(1, 4, 3)])
    #expect(try PlanRules.plan(position([-8, -9, 8, 6, 3]), mode: .greedy).transfers != after.transfers)
  }

  @Test func partOfAPaymentLeavesTheRestOfIt() throws {
    let start = position([-10, -9, 8, 6, 5])
    let after = try PlanRules.plan(start, after: [pay(0, 4, 1), pay(0, 2, 3)], mode: .greedy)
    #expect(after.transfers == [pay(0, 2, 5), pay(0, 4, 1), pay(1, 3, 6), pay(1, 4, 3)])
  }

  @Test func partOfAPaymentThatMakesAShorterPlanPossibleReplans() throws {
    // Once 0 has paid two to 1, 0 and 2 cancel out, and so do 1 and 3.
    let start = position([-9, 8, 7, -6])
    let plan = try PlanRules.plan(start, mode: .exact)
    #expect(plan.transfers.count == 3)
    let payment = pay(0, 1, 2)
    let after = try PlanRules.plan(start, after: [payment], mode: .exact)
    #expect(after.transfers == [pay(0, 2, 7), pay(3, 1, 6)])
    #expect(after.optimality == .optimal)
  }

  @Test func otherPaymentsCauseANewPlanThatStillSettles() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let start = position(smallBalances(8, &random))
      let payments = (0..<5).map { _ in
        let payer = Int.random(in: 0..<8, using: &random)
        let payee = (payer + Int.random(in: 1..<8, using: &random)) % 8
        return pay(payer, payee, Int64.random(in: 1...12, using: &random))
      }
      for mode in [Plan.Mode.greedy, .exact, .auto] {
        let plan = try PlanRules.plan(start, after: payments, mode: mode)
        #expect(try start.isSettled(by: payments + plan.transfers))
        if mode == .exact {
          var now = start
          for payment in payments { try now.record(payment) }
          #expect(try plan.transfers.count == PlanRules.plan(now, mode: .exact).transfers.count)
        }
      }
    }
  }
}
