import Testing

@testable import HTTP2

/// When a peer is too slow.
struct ProgressMeterTests {
  /// 100 bytes a sweep.
  private static let rate = MinimumRate(byteCount: 300, sweepCount: 3)

  /// The number of the first sweep that finds the peer too slow, if it moves `bytes` before each of `count` sweeps.
  private func firstSlowSweep(of count: Int, moving bytes: (Int) -> Int) -> Int? {
    var meter = ProgressMeter()
    for sweep in 0..<count {
      meter.moved(bytes(sweep))
      if meter.sweep(waits: true, Self.rate) { return sweep }
    }
    return nil
  }

  @Test func aPeerThatMovesNothingIsTooSlowAfterTheWholeTime() {
    #expect(firstSlowSweep(of: 10) { _ in 0 } == 3)
  }

  @Test func aByteNowAndThenIsNotEnough() {
    #expect(firstSlowSweep(of: 10) { $0 % 2 } == 3)
    #expect(firstSlowSweep(of: 10) { _ in 99 } == 3)
  }

  @Test func aPeerThatKeepsTheRateMayGoOnForEver() {
    #expect(firstSlowSweep(of: 1_000) { _ in 100 } == nil)
  }

  @Test func dataMayBeTakenInBursts() {
    #expect(firstSlowSweep(of: 1_000) { $0 % 3 == 1 ? 300 : 0 } == nil)
  }

  @Test func earlierBytesDoNotCount() {
    #expect(firstSlowSweep(of: 100) { $0 < 10 ? 1_000_000 : 0 } == 12)
  }

  @Test func theAverageStartsAnewWhereNothingWaits() {
    var meter = ProgressMeter()
    for sweep in 0..<1_000 {
      let isTooSlow = meter.sweep(waits: sweep % 4 != 3, Self.rate)
      #expect(!isTooSlow)
    }
  }

  @Test func aRateIsAtLeastOneByteInOneSweep() {
    #expect(MinimumRate(byteCount: 0, sweepCount: 0) == MinimumRate(byteCount: 1, sweepCount: 1))
  }
}
