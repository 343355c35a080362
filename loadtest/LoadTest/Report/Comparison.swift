/// What has changed between two runs, for a terminal.
package struct Comparison {
  /// What counts as a change and not as noise.
  package struct Threshold: Sendable {
    /// A fraction of the figure before.
    package var fraction = 0.05
    /// Latencies must differ by so much besides, in microseconds.
    package var microseconds = 50

    /// Five percent, and 50 us.
    package init() {}
  }

  private let before: RunReport
  private let after: RunReport
  private let threshold: Threshold

  /// Compares a run with one before it.
  package init(_ before: RunReport, _ after: RunReport, threshold: Threshold = Threshold()) {
    self.before = before
    self.after = after
    self.threshold = threshold
  }

  /// What was run, and a line a figure.
  package var text: String {
    ([runs, warnings, table].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") })
      .joined(separator: "\n\n")
  }

  private var runs: [String] {
    [("A", before), ("B", after)].map { name, report in
      "\(name): \(report.scenario.name) on \(report.server), \(report.startTime), "
        + Text.duration(seconds: report.seconds)
    }
  }

  private var warnings: [String] {
    var lines: [String] = []
    for (name, report) in [("A", before), ("B", after)] where !report.isTrustworthy {
      lines.append("\(name) cannot be trusted: \(report.doubts.joined(separator: "; "))")
    }
    let differences = differences
    if !differences.isEmpty {
      lines.append("The scenarios differ, and so may what was measured:")
      lines += differences.flatMap { ["  \($0.name)", "    A: \($0.before)", "    B: \($0.after)"] }
    }
    return lines
  }

  /// The differences between the scenarios of the runs.
  private var differences: [(name: String, before: String, after: String)] {
    func rows(_ report: RunReport) -> [(name: String, text: String)] {
      [("name", report.scenario.name)] + report.scenario.descriptionRows
        + [("generator processes", Text.count(report.generators))]
    }
    return zip(rows(before), rows(after)).filter { $0.text != $1.text }
      .map { ($0.name, $0.text, $1.text) }
  }

  private var table: [String] {
    var table = TextTable(leftColumns: 2)
    table.add("operation", "figure", "A", "B", "change")
    var marks = [""]
    func add(_ name: String, _ figures: [ComparedFigure]) {
      for (index, figure) in figures.enumerated() {
        table.add(index == 0 ? name : "", figure.name, figure.beforeText, figure.afterText, figure.changeText)
        marks.append(figure.mark(threshold))
      }
    }
    for operation in Operation.allCases {
      let figures = (before.operations[operation], after.operations[operation])
      guard figures.0 != nil || figures.1 != nil else { continue }
      add(
        operation.rawValue,
        measured(figures.0 ?? OperationFigures(), figures.1 ?? OperationFigures()))
    }
    add("all", measured(before.total, after.total) + costs)
    return zip(table.lines, marks).map { $1.isEmpty ? $0 : "\($0)  \($1)" } + legend(marks)
  }

  private func legend(_ marks: [String]) -> [String] {
    let count = marks.filter { !$0.isEmpty }.count
    let limits =
      "\(Text.count(Int((threshold.fraction * 100).rounded()))) %, and of latencies also by more than "
      + Text.time(microseconds: threshold.microseconds)
    return [
      "",
      count == 0 ? "Nothing changed by more than \(limits)." : "Marked: what changed by more than \(limits).",
    ]
  }

  private func measured(_ one: OperationFigures, _ other: OperationFigures) -> [ComparedFigure] {
    func rate(_ figures: OperationFigures, _ report: RunReport) -> Double? {
      report.seconds > 0 ? Double(figures.count - figures.errorCount) / report.seconds : nil
    }
    func errors(_ figures: OperationFigures) -> Double? { figures.count == 0 ? nil : figures.errorFraction }
    func latency(_ percent: Double, _ figures: OperationFigures) -> Double? {
      figures.count == 0 ? nil : Double(figures.latency.percentile(percent))
    }
    return [
      ComparedFigure("rate", .rate, rate(one, before), rate(other, after)),
      ComparedFigure("errors", .errors, errors(one), errors(other)),
      ComparedFigure("p50", .latency, latency(50, one), latency(50, other)),
      ComparedFigure("p99", .latency, latency(99, one), latency(99, other)),
      ComparedFigure("p99.9", .latency, latency(99.9, one), latency(99.9, other)),
    ]
  }

  private var costs: [ComparedFigure] {
    let (one, other) = (before.cpuCosts, after.cpuCosts)
    return ["server", "PostgreSQL"].compactMap { process in
      let values = [one, other].map { $0.first { $0.process == process }?.microseconds }
      if values[0] == nil, values[1] == nil { return nil }
      return ComparedFigure("CPU of \(process)", .cpu, values[0], values[1])
    }
  }
}
