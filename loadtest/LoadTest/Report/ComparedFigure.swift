/// One figure of two runs; nil if a run does not have it.
struct ComparedFigure {
  /// What is measured, and so its unit, and whether more of it is good.
  enum Kind {
    /// Calls a second.
    case rate
    /// A fraction of the calls.
    case errors
    /// Microseconds until a call ended.
    case latency
    /// Microseconds of CPU time a call.
    case cpu
  }

  let name: String
  let kind: Kind
  let before: Double?
  let after: Double?

  init(_ name: String, _ kind: Kind, _ before: Double?, _ after: Double?) {
    self.name = name
    self.kind = kind
    self.before = before
    self.after = after
  }

  var beforeText: String { before.map(text) ?? "-" }
  var afterText: String { after.map(text) ?? "-" }

  /// The change in percent of the figure before.
  var changeText: String {
    guard let before, let after else { return "" }
    if before == after { return "0 %" }
    guard before > 0 else { return "from 0" }
    // A tenth of a percent is noise already.
    let tenths = Int(((after - before) / before * 1_000).rounded())
    if tenths == 0 { return "0.0 %" }
    return "\(tenths > 0 ? "+" : "-")\(Text.count(abs(tenths) / 10)).\(abs(tenths) % 10) %"
  }

  /// `better` or `worse` if the change is not noise.
  func mark(_ threshold: Comparison.Threshold) -> String {
    guard let before, let after else { return before == nil && after == nil ? "" : "only in one run" }
    let difference = abs(after - before)
    guard difference > before * threshold.fraction else { return "" }
    if kind == .latency, difference <= Double(threshold.microseconds) { return "" }
    return (after > before) == (kind == .rate) ? "better" : "worse"
  }

  private func text(_ value: Double) -> String {
    switch kind {
    case .rate: "\(Text.rate(value))/s"
    case .errors: Text.percent(value)
    case .latency: Text.time(microseconds: Int(value))
    case .cpu: "\(Text.digits(value)) us"
    }
  }
}
