import Glibc

/// One axis of a plot: its range, scale and ticks.
struct PlotAxis {
  /// A value that is written at the axis.
  struct Tick {
    var value: Double
    var text: String
  }

  var title: String
  var range: ClosedRange<Double>
  var isLogarithmic = false
  var ticks: [Tick]

  /// The position of a value, from 0 to 1; values outside the range are at the edge.
  func fraction(of value: Double) -> Double {
    func position(_ value: Double) -> Double { isLogarithmic ? log10(value) : value }
    let (low, high) = (position(range.lowerBound), position(range.upperBound))
    let clamped = min(max(value, range.lowerBound), range.upperBound)
    return (position(clamped) - low) / (high - low)
  }

  /// From zero to a round number above the largest value, with a few ticks; for counts only at whole numbers.
  static func linear(upTo largest: Double, isCount: Bool = false, text: (Double) -> String) -> PlotAxis {
    let largest = largest > 0 ? largest : 1
    let size = pow(10, floor(log10(largest / 4)))
    let fine = [1, 2, 2.5, 5, 10].map { $0 * size }.first { $0 * 4.4 >= largest } ?? size * 10
    let step = isCount ? max(1, fine.rounded(.up)) : fine
    let count = Int((largest / step - 1e-9).rounded(.up))
    let ticks = (0...max(1, count)).map { Tick(value: Double($0) * step, text: text(Double($0) * step)) }
    return PlotAxis(title: "", range: 0...(step * Double(max(1, count))), ticks: ticks)
  }

  /// Microseconds on a logarithmic scale, between round numbers around the values.
  static func latency(_ values: [Double]) -> PlotAxis {
    let positive = values.map { max(1, $0) }
    let smallest = positive.min() ?? 100
    let largest = positive.max() ?? 10_000
    let rounds = (0...10).flatMap { exponent in [1, 2, 5].map { $0 * pow(10, Double(exponent)) } }
    let low = rounds.last { $0 <= smallest } ?? 1
    let high = rounds.first { $0 >= largest && $0 > low } ?? low * 10
    let inside = rounds.filter { (low...high).contains($0) }
    let decades = inside.filter { $0 == pow(10, log10($0).rounded()) }
    let marked = decades.count >= 3 ? decades : inside
    return PlotAxis(
      title: "", range: low...high, isLogarithmic: true,
      ticks: marked.map { Tick(value: $0, text: latencyText($0)) })
  }

  /// Seconds of a run.
  static func time(seconds: Int) -> PlotAxis {
    let steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 43_200]
    let end = max(1, seconds)
    let step = steps.first { end / $0 <= 8 } ?? 86_400
    let ticks = stride(from: 0, through: end, by: step).map {
      Tick(value: Double($0), text: timeText($0, of: end))
    }
    return PlotAxis(title: "time", range: 0...Double(end), ticks: ticks)
  }

  /// Percentages, each nine as far from the one before: at `log10(1/(1 - p))`.
  static func percentiles(nines: Double) -> PlotAxis {
    let percentages = ["0", "50", "90", "99", "99.9", "99.99", "99.999", "99.9999"]
    let ticks = percentages.compactMap { text in
      Double(text).map { Tick(value: Self.nines($0), text: "\(text) %") }
    }.filter { $0.value <= nines + 1e-9 }
    return PlotAxis(title: "share of calls", range: 0...max(1, nines), ticks: ticks)
  }

  /// How many nines a percentage has: 90 one, 99 two, 99.9 three.
  static func nines(_ percent: Double) -> Double { -log10(1 - percent / 100) }

  /// A time in a run: `45 s`, and in longer runs `2:05` or `1:02:05`.
  static func timeText(_ second: Int, of end: Int) -> String {
    if end < 120 { return "\(second) s" }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (minutes, seconds) = (second / 60, two(second % 60))
    return end < 3_600 ? "\(minutes):\(seconds)" : "\(minutes / 60):\(two(minutes % 60)):\(seconds)"
  }

  private static func latencyText(_ microseconds: Double) -> String {
    switch microseconds {
    case ..<1_000: "\(Int(microseconds)) µs"
    case ..<1_000_000: "\(Int(microseconds / 1_000)) ms"
    default: "\(Int(microseconds / 1_000_000)) s"
    }
  }
}
