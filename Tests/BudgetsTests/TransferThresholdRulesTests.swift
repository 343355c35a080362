import Rules
import SeededRandom
import Testing

@testable import Budgets

@Suite("Rules of thresholds of transfers") struct TransferThresholdRulesTests {
  private func moved(
    _ amount: Int64, after moved: Int64, upTo threshold: Int64?, isRouteMandatory: Bool = true
  ) -> Int64? {
    try? TransferThresholdRules.moved(
      amount, after: moved, upTo: threshold, isRouteMandatory: isRouteMandatory)
  }

  @Test func withoutAThresholdAMandatoryRouteRefusesEach() {
    #expect(moved(1, after: 0, upTo: nil) == nil)
    #expect(moved(7, after: 5, upTo: nil, isRouteMandatory: false) == 12)
  }

  @Test func aThresholdDecidesWhetherOrNotARouteIsMandatory() {
    for isMandatory in [false, true] {
      #expect(moved(60, after: 40, upTo: 100, isRouteMandatory: isMandatory) == 100)
      #expect(moved(61, after: 40, upTo: 100, isRouteMandatory: isMandatory) == nil)
      #expect(moved(1, after: 0, upTo: 0, isRouteMandatory: isMandatory) == nil)
    }
  }

  @Test func sumsThatCannotBeKeptAreAsLargeAsCanBe() {
    #expect(moved(2, after: .max - 1, upTo: nil, isRouteMandatory: false) == .max)
    #expect(moved(2, after: .max - 1, upTo: 1_000) == nil)
  }

  /// However transfers are cut up and whichever are refused between, what was moved directly is never more than the
  /// threshold, and nothing is refused that fits.
  @Test func noOrderOfTransfersIsAWayRoundAThreshold() {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<500 {
      let threshold = Int64.random(in: 0...200, using: &random)
      var (direct, sum): ([Int64], Int64) = ([], 0)
      for _ in 0..<30 {
        if Int.random(in: 0..<12, using: &random) == 0 { (direct, sum) = ([], 0) }
        let amount = Int64.random(in: 1...60, using: &random)
        let fits = direct.reduce(0, +) + amount <= threshold
        let all = moved(amount, after: sum, upTo: threshold, isRouteMandatory: .random(using: &random))
        #expect((all != nil) == fits)
        if let all {
          direct.append(amount)
          sum = all
        }
        #expect(sum == direct.reduce(0, +) && sum <= threshold)
      }
    }
  }
}
