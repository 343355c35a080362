import Glibc

/// Chooses ranks in proportion to `1/rank^skew` (Zipf's law), by looking a random number up in the sums.
package struct Zipf: Sendable {
  private let sums: [Double]

  /// Ranks from 0 to `count - 1`; a skew of 0 chooses all alike.
  package init(_ count: Int, skew: Double) {
    var sum = 0.0
    sums = (1...max(1, count)).map { rank in
      sum += pow(Double(rank), -skew)
      return sum
    }
  }

  /// A rank.
  package func sample(using random: inout some RandomNumberGenerator) -> Int {
    let target = Double.random(in: 0..<(sums.last ?? 1), using: &random)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
