/// How figures are written for people.
package enum Text {
  /// `850 us`, `1.25 ms`, `12.5 ms`, `3.20 s`.
  package static func time(microseconds: Int) -> String {
    switch microseconds {
    case ..<1_000: "\(microseconds) us"
    case ..<1_000_000: "\(digits(Double(microseconds) / 1_000)) ms"
    default: "\(digits(Double(microseconds) / 1_000_000)) s"
    }
  }

  /// `0 %`, `0.004 %`, `12.5 %`.
  package static func percent(_ fraction: Double) -> String {
    fraction == 0 ? "0 %" : "\(digits(fraction * 100)) %"
  }

  /// Three digits: `1.25`, `12.5`, `125`, `0.0042`.
  package static func digits(_ value: Double) -> String {
    let size = abs(value)
    if size >= 100 || size == 0 { return "\(Int(value.rounded()))" }
    var places = size >= 10 ? 1 : 2
    var small = size
    while small < 1, places < 6 {
      small *= 10
      places += 1
    }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    let (whole, part) = abs(scaled).quotientAndRemainder(dividingBy: Int(scale))
    let fraction = String(part)
    return
      "\(value < 0 ? "-" : "")\(whole).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }

  /// `1 234 567`, with narrow spaces left to those who print to a page.
  package static func count(_ value: Int) -> String {
    var digits = Array(String(abs(value)))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(" ", at: index)
      index -= 3
    }
    return (value < 0 ? "-" : "") + String(digits)
  }
}
