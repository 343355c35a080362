import Glibc

/// The percentiles of latencies at many places, found in one pass.
struct PercentileCurve {
  private let pairs: [(microseconds: Int, count: Int)]
  private let count: Int
  private let maximum: Int

  init(_ latencies: Latencies) {
    pairs = latencies.pairs
    count = latencies.count
    maximum = latencies.maximum
  }

  /// The latencies that these shares of the calls did not exceed, in microseconds, at rising numbers of nines; nil if
  /// there are too few calls.
  func values(atNines nines: [Double]) -> [Double?] {
    var index = 0
    var reached = pairs.first?.count ?? 0
    return nines.map { nines in
      let beyond = pow(10, -nines)
      guard count > 0, beyond * Double(count) >= 1 - 1e-9 else { return nil }
      let needed = Double(count) * (1 - beyond) - 1e-6
      while Double(reached) < needed, index + 1 < pairs.count {
        index += 1
        reached += pairs[index].count
      }
      return Double(min(pairs[index].microseconds, maximum))
    }
  }

  /// A number of nines as a percentage: `50 %`, `99.9 %`, `99.95 %`.
  static func text(nines: Double) -> String {
    let beyond = 100 * pow(10, -nines)
    // Two digits of the rest, so that 99.9 and 99.99 differ.
    let places = max(0, Int((1 - log10(beyond)).rounded(.down)))
    let scale = pow(10, Double(places))
    let scaled = Int(((100 - beyond) * scale).rounded())
    let (whole, part) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    var digits = places == 0 ? "" : String(part)
    digits = String(repeating: "0", count: max(0, places - digits.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.isEmpty ? "\(whole) %" : "\(whole).\(digits) %"
  }
}
