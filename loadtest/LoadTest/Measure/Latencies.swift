import Histogram

/// How long calls took, in microseconds, as an HDR histogram; in JSON the pairs of value and count.
package struct Latencies: Codable, Sendable {
  private var histogram: Histogram<UInt32>
  private let isCoarse: Bool

  /// None so far; `isCoarse` keeps two digits instead of three, in a tenth of the memory.
  package init(isCoarse: Bool = false) {
    self.isCoarse = isCoarse
    histogram = Histogram(
      highestTrackableValue: Self.longest, numberOfSignificantValueDigits: isCoarse ? .two : .three)
  }

  /// An hour; what takes longer counts as that.
  private static let longest: UInt64 = 3_600_000_000

  /// How many there are.
  package var count: Int { Int(histogram.totalCount) }
  /// The longest, in microseconds.
  package var maximum: Int { count == 0 ? 0 : Int(histogram.maxRecorded) }
  /// The mean, in microseconds.
  package var mean: Int { count == 0 ? 0 : Int(histogram.mean) }

  /// Adds one.
  package mutating func record(microseconds: Int) {
    histogram.record(min(UInt64(max(0, microseconds)), Self.longest))
  }

  /// The latency that this percentage of the calls did not exceed, in microseconds.
  package func percentile(_ percent: Double) -> Int {
    count == 0 ? 0 : Int(histogram.valueAtPercentile(percent))
  }

  /// Adds those of another generator.
  package mutating func merge(_ other: Latencies) {
    // Histograms with different digits cannot be added as a whole.
    for (value, count) in other.pairs { histogram.record(UInt64(value), count: UInt32(count)) }
  }

  /// The values that were recorded, with how often; no value is above the maximum.
  package var pairs: [(microseconds: Int, count: Int)] {
    let maximum = maximum
    return histogram.recordedValues().map {
      (min(Int($0.value), maximum), Int($0.countAddedInThisIterationStep))
    }
  }

  /// Reads the digits that are kept, then pairs.
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    self.init(isCoarse: try values.decode(Int.self) == Self.coarseDigits)
    while !values.isAtEnd {
      let value = try values.decode(UInt64.self)
      histogram.record(min(value, Self.longest), count: try values.decode(UInt32.self))
    }
  }

  /// Writes the digits that are kept, then pairs, one after the other in one list.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(isCoarse ? Self.coarseDigits : Self.fineDigits)
    for (value, count) in pairs {
      try values.encode(value)
      try values.encode(count)
    }
  }

  private static let coarseDigits = 2
  private static let fineDigits = 3
}
