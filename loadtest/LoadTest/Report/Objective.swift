/// What a run must reach, as in `p99<25ms,errors<0.01%`; the service level objective that decides the exit code.
package struct Objective: Sendable, Hashable, CustomStringConvertible {
  /// One condition.
  package struct Condition: Sendable, Hashable {
    /// Nil for all operations together.
    package var operation: Operation?
    package var metric: Metric
    package var isBelow: Bool
    /// Microseconds, a fraction of one, or calls a second.
    package var limit: Double
    package var text: String
  }

  /// A metric of a run.
  package enum Metric: Sendable, Hashable {
    /// A percentile of the latency, in microseconds.
    case percentile(Double)
    /// The longest latency, in microseconds.
    case maximum
    /// The mean latency, in microseconds.
    case mean
    /// The fraction of calls that failed.
    case errors
    /// Successful calls a second.
    case rate
  }

  /// Why a text is no objective.
  package struct Malformed: Error, CustomStringConvertible {
    package var description: String
  }

  package let conditions: [Condition]

  /// Reads conditions with commas between them: an operation and a dot where it is for one only, `p50`, `p99.9`, `max`,
  /// `mean`, `errors` or `rate`, `<` or `>`, and a number with its unit: `us`, `ms`, `s`, `%` or `/s`.
  package init(_ text: String) throws(Malformed) {
    var conditions: [Condition] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      conditions.append(try Self.condition(part.filter { !$0.isWhitespace }))
    }
    self.conditions = conditions
  }

  /// The conditions as they were written.
  package var description: String { conditions.map(\.text).joined(separator: ",") }

  /// The conditions that a run does not meet, with what it reached.
  package func misses(of report: RunReport) -> [String] {
    conditions.compactMap { condition in
      let value = condition.value(in: report)
      let isMet = condition.isBelow ? value < condition.limit : value > condition.limit
      return isMet ? nil : "\(condition.text): was \(condition.metric.text(value))"
    }
  }

  private static func condition(_ text: String) throws(Malformed) -> Condition {
    let example = "write it as in p99<25ms, errors<0.01%, create_expense.p50<5ms or rate>390/s"
    guard let sign = text.firstIndex(where: { $0 == "<" || $0 == ">" }) else {
      throw Malformed(description: "'\(text)' is no condition: \(example)")
    }
    var name = text[..<sign]
    var operation: Operation?
    if let dot = name.firstIndex(of: "."), let known = Operation(rawValue: String(name[..<dot])) {
      operation = known
      name = name[name.index(after: dot)...]
    }
    guard let metric = Metric(String(name)) else {
      throw Malformed(description: "'\(text)': '\(name)' is not known: \(example)")
    }
    guard let limit = metric.limit(String(text[text.index(after: sign)...])) else {
      throw Malformed(description: "'\(text)' has no number with the unit that \(name) has: \(example)")
    }
    return Condition(
      operation: operation, metric: metric, isBelow: text[sign] == "<", limit: limit, text: text)
  }
}

extension Objective.Metric {
  fileprivate init?(_ name: String) {
    switch name {
    case "max": self = .maximum
    case "mean": self = .mean
    case "errors": self = .errors
    case "rate": self = .rate
    default:
      guard name.first == "p", let percent = Double(name.dropFirst()), percent > 0, percent < 100 else {
        return nil
      }
      self = .percentile(percent)
    }
  }

  /// Reads a number with the unit that belongs to the metric.
  fileprivate func limit(_ text: String) -> Double? {
    let units: [(String, Double)] =
      switch self {
      case .percentile, .maximum, .mean: [("us", 1), ("ms", 1_000), ("s", 1_000_000)]
      case .errors: [("%", 0.01), ("", 1)]
      case .rate: [("/s", 1), ("", 1)]
      }
    for (unit, factor) in units where text.hasSuffix(unit) {
      if let number = Double(text.dropLast(unit.count)), number >= 0 { return number * factor }
    }
    return nil
  }

  fileprivate func text(_ value: Double) -> String {
    switch self {
    case .percentile, .maximum, .mean:
      value.isFinite ? Text.time(microseconds: Int(value)) : "endless, as all calls were refused"
    case .errors: Text.percent(value)
    case .rate: "\(Int(value))/s"
    }
  }

  fileprivate var isLatency: Bool {
    switch self {
    case .percentile, .maximum, .mean: true
    case .errors, .rate: false
    }
  }
}

extension Objective.Condition {
  fileprivate func value(in report: RunReport) -> Double {
    let figures = operation.map { report.operations[$0] ?? OperationFigures() } ?? report.total
    // A server that refuses every call is not quick.
    if metric.isLatency, figures.latency.count == 0, figures.count > 0 { return .infinity }
    return switch metric {
    case .percentile(let percent): Double(figures.latency.percentile(percent))
    case .maximum: Double(figures.latency.maximum)
    case .mean: Double(figures.latency.mean)
    case .errors: figures.count == 0 ? 0 : Double(figures.errorCount) / Double(figures.count)
    case .rate: report.seconds > 0 ? Double(figures.count - figures.errorCount) / report.seconds : 0
    }
  }
}
