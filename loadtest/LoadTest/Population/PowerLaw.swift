import Glibc

/// Numbers of which small ones are common and large ones rare.
package enum PowerLaw {
  /// A number `n` of a range, about in proportion to `1/n^exponent`, by inverting the distribution of the continuous
  /// variable and rounding down.
  package static func sample(
    _ range: ClosedRange<Int>, exponent: Double, using random: inout some RandomNumberGenerator
  ) -> Int {
    let uniform = Double.random(in: 0..<1, using: &random)
    let (low, high) = (Double(range.lowerBound), Double(range.upperBound) + 1)
    let value: Double
    if abs(exponent - 1) < 1e-9 {
      value = low * pow(high / low, uniform)
    } else {
      let power = 1 - exponent
      value = pow(pow(low, power) + uniform * (pow(high, power) - pow(low, power)), 1 / power)
    }
    return min(max(Int(value), range.lowerBound), range.upperBound)
  }
}
