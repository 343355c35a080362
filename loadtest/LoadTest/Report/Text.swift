/// How figures are written for people.
package enum Text {
  /// `850 us`, `1.25 ms`, `12.5 ms`, `3.20 s`.
  package static func time(microseconds: Int) -> String {
    switch microseconds {
    case ..<1_000: "\(microseconds) us"
    // What would round to a thousand milliseconds is a second.
    case ..<999_500: "\(digits(Double(microseconds) / 1_000)) ms"
    default: "\(digits(Double(microseconds) / 1_000_000)) s"
    }
  }

  /// `0 %`, `0.004 %`, `12.5 %`.
  package static func percent(_ fraction: Double) -> String {
    fraction == 0 ? "0 %" : "\(digits(fraction * 100)) %"
  }

  /// Calls a second, as in `0.5`, `39.5` or `12 345`.
  package static func rate(_ value: Double) -> String {
    abs(value) < 100 ? digits(value) : count(Int(value.rounded()))
  }

  /// Memory, of KiB: `640 KiB`, `12.5 MiB`, `3.20 GiB`.
  package static func memory(kibibytes: Int) -> String {
    switch kibibytes {
    case ..<1_024: "\(kibibytes) KiB"
    case ..<1_048_576: "\(digits(Double(kibibytes) / 1_024)) MiB"
    default: "\(digits(Double(kibibytes) / 1_048_576)) GiB"
    }
  }

  /// How long something took: `45 s`, `2 min`, `2 min 5 s`, `8 h`, `1 h 30 min`.
  package static func duration(seconds: Double) -> String {
    if seconds < 60 { return seconds == seconds.rounded() ? "\(Int(seconds)) s" : "\(digits(seconds)) s" }
    let whole = Int(seconds.rounded())
    let parts = [(whole / 3_600, "h"), (whole / 60 % 60, "min"), (whole % 60, "s")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
  }

  /// Three digits: `1.25`, `12.5`, `125`, `0.0042`; as many as there are from 1 000 on.
  package static func digits(_ value: Double) -> String {
    let size = abs(value)
    var places = 0
    var scale = 1.0
    // Rounded first, so that 9.996 is 10.0 and not 10.00.
    while (size * scale).rounded() < 100, places < 6, size > 0 {
      scale *= 10
      places += 1
    }
    let scaled = Int((size * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let (whole, part) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    if places == 0 { return "\(sign)\(whole)" }
    let digits = String(part)
    var fraction = String(repeating: "0", count: places - digits.count) + digits
    if whole == 0 {
      while fraction.hasSuffix("0") { fraction.removeLast() }
      if fraction.isEmpty { return "0" }
    }
    return "\(sign)\(whole).\(fraction)"
  }

  /// `1 234 567`, with plain spaces, as for a terminal.
  package static func count(_ value: Int) -> String {
    var digits = Array(String(abs(value)))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(" ", at: index)
      index -= 3
    }
    return (value < 0 ? "-" : "") + String(digits)
  }

  /// `1 call`, `2 calls`.
  static func count(_ value: Int, _ one: String, _ several: String) -> String {
    "\(count(value)) \(value == 1 ? one : several)"
  }
}
