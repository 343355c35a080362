import Foundation
import Testing

@testable import LoadTest

/// How long calls took.
@Suite struct LatenciesTests {
  private func latencies(_ values: some Sequence<Int>, isCoarse: Bool = false) -> Latencies {
    var latencies = Latencies(isCoarse: isCoarse)
    for value in values { latencies.record(microseconds: value) }
    return latencies
  }

  @Test func percentilesAreWhatSoManyCallsDidNotExceed() {
    let latencies = latencies(1...1_000)
    #expect(latencies.count == 1_000)
    #expect([50, 90, 99, 99.9, 100].map(latencies.percentile) == [500, 900, 990, 999, 1_000])
    #expect(latencies.maximum == 1_000)
    #expect(latencies.mean == 500)
  }

  @Test func anEmptyHistogramHasOnlyZeros() {
    let none = Latencies()
    #expect(none.count == 0)
    for figure in [none.percentile(50), none.percentile(100), none.maximum, none.mean] {
      #expect(figure == 0)
    }
    #expect(none.pairs.isEmpty)
  }

  @Test func longOnesAreKeptToThreeDigitsAndCoarseOnesToTwo() {
    for value in [12_345, 1_234_567, 123_456_789] {
      let fine = latencies([value, 2 * value])
      #expect(abs(fine.percentile(50) - value) <= value / 1_000)
      let coarse = latencies([value, 2 * value], isCoarse: true)
      #expect(abs(coarse.percentile(50) - value) <= value / 100)
    }
  }

  @Test func whatIsOutOfRangeCountsAtTheEdge() {
    let latencies = latencies([-5, .max])
    #expect(latencies.count == 2)
    #expect(latencies.percentile(50) == 0)
    #expect(latencies.maximum == 3_600_000_000)
  }

  @Test func mergedOnesAreAsIfRecordedTogether() {
    var merged = latencies(stride(from: 1, through: 999, by: 2))
    merged.merge(latencies(stride(from: 2, through: 1_000, by: 2)))
    let together = latencies(1...1_000)
    #expect(merged.count == together.count)
    #expect(merged.maximum == together.maximum)
    for percent in [1, 50, 99, 99.9] { #expect(merged.percentile(percent) == together.percentile(percent)) }
  }

  @Test(arguments: [false, true])
  func jsonKeepsTheFigures(isCoarse: Bool) throws {
    let latencies = latencies((1...500).map { $0 * $0 * 7 }, isCoarse: isCoarse)
    let read = try JSONDecoder().decode(Latencies.self, from: JSONEncoder().encode(latencies))
    #expect(read.count == latencies.count)
    for percent in [0.1, 10, 50, 90, 99] {
      #expect(read.percentile(percent) == latencies.percentile(percent))
    }
    // The longest is known exactly only where it was recorded.
    #expect(abs(read.maximum - latencies.maximum) <= latencies.maximum / (isCoarse ? 100 : 1_000))
  }

  @Test func jsonIsTheDigitsThenValuesAndCounts() throws {
    #expect(String(decoding: try JSONEncoder().encode(latencies([7, 3, 7])), as: UTF8.self) == "[3,3,1,7,2]")
    #expect(String(decoding: try JSONEncoder().encode(Latencies()), as: UTF8.self) == "[3]")
  }

  @Test func theCurveOfPercentilesIsThatOfEachPercentile() {
    let latencies = latencies((1...2_000).map { $0 * 3 })
    let percents = [0, 50, 75, 90, 99, 99.9]
    let curve = PercentileCurve(latencies).values(atNines: percents.map(PlotAxis.nines))
    // The least is not a percentile above zero.
    let expected: [Double?] = [3] + percents.dropFirst().map { Double(latencies.percentile($0)) }
    #expect(curve == expected)
  }

  @Test func theCurveEndsWhereThereAreTooFewCallsToTell() {
    let curve = PercentileCurve(latencies(1...100)).values(atNines: [0, 1, 2, 2.1, 3])
    #expect(curve == [1, 90, 99, nil, nil])
    #expect(PercentileCurve(Latencies()).values(atNines: [0, 1]) == [nil, nil])
  }

  @Test func ninesAreWrittenAsPercentages() {
    let texts = [0, 0.30103, 1, 2, 3, 3.30103, 4, 5].map(PercentileCurve.text)
    #expect(texts == ["0 %", "50 %", "90 %", "99 %", "99.9 %", "99.95 %", "99.99 %", "99.999 %"])
  }
}
